import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { asProblem, type Entity } from '@/api';
import { Banner, ConfirmDialog, IconButton, Menu, MenuItem, toast } from '@/ui';
import { users } from '../api';
import type { User } from '../types';

/** What can be done with a user as a whole. */
export function UserActions({ entity: { data: user, etag } }: { entity: Entity<User> }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const refresh = () => void client.invalidateQueries({ queryKey: [users.name, 'list'] });

  const restore = async () => {
    try {
      await users.restore(user.id);
      refresh();
      await navigate({ to: '/admin/users/$id', params: { id: user.id } });
    } catch (error) {
      toast(`${user.name} was not restored: ${asProblem(error).message}`, { tone: 'error' });
    }
  };
  const remove = async () => {
    setPending(true);
    try {
      await users.remove(user.id, etag);
      await navigate({ to: '/admin/users' });
      client.removeQueries({ queryKey: users.keys.detail(user.id) });
      refresh();
      toast(`${user.name} deleted`, { tone: 'deleted', action: { label: 'Undo', run: () => void restore() } });
    } catch (error) {
      setRefused(asProblem(error).message);
      setPending(false);
    }
  };

  return (
    <>
      <Menu
        label="More actions"
        placement="bottom end"
        trigger={
          <IconButton label="More actions" variant="outlined" size="md">
            <Ellipsis className="icon" />
          </IconButton>
        }
      >
        <MenuItem
          onAction={() => void navigate({ to: '/admin/permissions', search: { view: 'person', user: user.id } })}
        >
          What they may do
        </MenuItem>
        <MenuItem danger onAction={() => setAsking(true)}>
          Delete user
        </MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={asking}
        title={`Delete ${user.name}?`}
        action="Delete user"
        variant="danger"
        pending={pending}
        onClose={() => {
          setAsking(false);
          setRefused(null);
        }}
        onConfirm={() => void remove()}
      >
        <p className="text-text-2">
          Sessions and tokens end at once. What they did stays in the audit, and the user can be restored.
        </p>
        {refused ? (
          <div className="mt-3">
            <Banner tone="danger">{refused}</Banner>
          </div>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
