import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem, type ApiProblem, type Entity } from '@/api';
import * as format from '@/shared/format';
import { Banner, Button, ConfirmDialog, Dialog, toast } from '@/ui';
import { providers } from '../../api';
import type { Provider } from '../../types';
import { Reference } from './reference';

/** Deletes with a way back; while live records refer to it, names them instead. */
export function DeleteDialog({ entity, onClose }: { entity: Entity<Provider>; onClose: () => void }) {
  const { data: provider, etag } = entity;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);

  const refresh = () => {
    void client.invalidateQueries({ queryKey: [providers.name, 'list'] });
    void client.invalidateQueries({ queryKey: ['counts'] });
  };
  const restore = async () => {
    try {
      await providers.restore(provider.id);
      refresh();
      await navigate({ to: '/providers/$id', params: { id: provider.id } });
    } catch (error) {
      toast(`${provider.name} was not restored: ${asProblem(error).message}`, { tone: 'error' });
    }
  };
  const remove = async () => {
    setPending(true);
    try {
      await providers.remove(provider.id, etag);
      await navigate({ to: '/providers' });
      client.removeQueries({ queryKey: providers.keys.detail(provider.id) });
      refresh();
      toast(`${provider.name} deleted`, { tone: 'deleted', action: { label: 'Undo', run: () => void restore() } });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.isStale) void client.invalidateQueries({ queryKey: providers.keys.detail(provider.id) });
      setRefused(problem);
      setPending(false);
    }
  };

  const references = refused?.body.references;
  if (references) {
    const more = references.count - references.items.length;
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={`${provider.name} is in use`}
        footer={<Button onPress={onClose}>Close</Button>}
      >
        <p className="text-text-2">
          {format.plural(references.count, 'live record refers', 'live records refer')} to it. Move or delete them
          first, or set its status to inactive.
        </p>
        <ul className="reference-rows">
          {references.items.map((item) => (
            <li key={item.id}>
              <Reference item={item} />
            </li>
          ))}
        </ul>
        {more > 0 ? <p className="text-text-3">and {format.number(more)} more</p> : null}
        <Link to="/circuits" search={{ carrier_id: provider.id }} className="link">
          All circuits of {provider.name}
        </Link>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={`Delete ${provider.name}?`}
      action="Delete provider"
      variant="danger"
      pending={pending}
      onConfirm={() => void remove()}
    >
      <p className="text-text-2">Its contacts go with it. Its history stays, and it can be restored.</p>
      {refused ? (
        <div className="mt-3">
          <Banner tone="danger">
            {refused.isStale
              ? 'Somebody changed this provider meanwhile. Look at it again, then delete it.'
              : refused.message}
          </Banner>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}
