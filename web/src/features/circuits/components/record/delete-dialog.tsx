import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem, type ApiProblem, type Entity } from '@/api';
import * as format from '@/shared/format';
import { Banner, ConfirmDialog, toast } from '@/ui';
import { circuits } from '../../api';
import type { Circuit } from '../../types';

/** Deletes with a way back: the list, and a toast that brings the circuit again. */
export function DeleteDialog({ entity, onClose }: { entity: Entity<Circuit>; onClose: () => void }) {
  const { data: circuit, etag } = entity;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);

  const refresh = () => {
    void client.invalidateQueries({ queryKey: [circuits.name, 'list'] });
    void client.invalidateQueries({ queryKey: ['counts'] });
  };
  const restore = async () => {
    try {
      await circuits.restore(circuit.id);
      refresh();
      await navigate({ to: '/circuits/$id', params: { id: circuit.id } });
    } catch (error) {
      toast(`${circuit.circuit_id} was not restored: ${asProblem(error).message}`, { tone: 'error' });
    }
  };
  const remove = async () => {
    setPending(true);
    try {
      await circuits.remove(circuit.id, etag);
      await navigate({ to: '/circuits' });
      client.removeQueries({ queryKey: circuits.keys.detail(circuit.id) });
      refresh();
      toast(`${circuit.circuit_id} deleted`, {
        tone: 'deleted',
        action: { label: 'Undo', run: () => void restore() },
      });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.isStale) void client.invalidateQueries({ queryKey: circuits.keys.detail(circuit.id) });
      setRefused(problem);
      setPending(false);
    }
  };
  const references = refused?.body.references;

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={`Delete ${circuit.circuit_id}?`}
      action="Delete circuit"
      variant="danger"
      pending={pending}
      onConfirm={() => void remove()}
    >
      <p className="text-text-2">
        It leaves lists, map and totals. Its history stays, and it can be restored.
        {circuit.status === 'active' ? ' It is active: to end the service, move its status instead.' : ''}
      </p>
      {refused ? (
        <div className="mt-3">
          <Banner tone="danger">
            {refused.isStale
              ? 'Somebody changed this circuit meanwhile. Look at it again, then delete it.'
              : refused.message}
            {references?.items.length ? (
              <ul className="mt-1 text-12">
                {references.items.map((item) => (
                  <li key={item.id}>
                    {format.label(item.kind)} {item.label}
                  </li>
                ))}
              </ul>
            ) : null}
          </Banner>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}
