import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '@/api';
import { plural } from '@/shared/format';
import { Banner, Button, ConfirmDialog, Dialog, toast } from '@/ui';
import { readRole, roles as roleResource } from '../api';
import type { Role } from '../types';

/** Deletes a role nobody has; else says who has it. */
export function DeleteRoleDialog({ role, onClose }: { role: Role; onClose: () => void }) {
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: roleResource.keys.all });

  const restore = async () => {
    try {
      await roleResource.restore(role.id);
      await refresh();
    } catch (error) {
      toast(`${role.name} was not restored: ${asProblem(error).message}`, { tone: 'error' });
    }
  };
  const remove = async () => {
    setPending(true);
    try {
      const { etag } = await readRole(role.id);
      await roleResource.remove(role.id, etag);
      await refresh();
      toast(`${role.name} deleted`, { tone: 'deleted', action: { label: 'Undo', run: () => void restore() } });
      onClose();
    } catch (error) {
      setRefused(asProblem(error).message);
      setPending(false);
    }
  };

  if (role.user_count) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={`${plural(role.user_count, 'person has', 'people have')} the role ${role.name}`}
        footer={<Button onPress={onClose}>Close</Button>}
      >
        <p className="text-text-2">
          Give them another role first:{' '}
          <Link to="/admin/users" search={{ role_id: role.id }} className="link">
            who has it
          </Link>
          .
        </p>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      isOpen
      title={`Delete the role ${role.name}?`}
      action="Delete role"
      variant="danger"
      pending={pending}
      onClose={onClose}
      onConfirm={() => void remove()}
    >
      <p className="text-text-2">Nobody has it. It can be restored.</p>
      {refused ? (
        <div className="mt-3">
          <Banner tone="danger">{refused}</Banner>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}
