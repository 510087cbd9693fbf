import type { Entity } from '@/api';
import { DeleteDialog } from '@/resource';
import { circuits } from '../../api';
import { circuitHref } from '../../href';
import type { Circuit } from '../../types';

/** Deletes with a way back: the list, and a toast that brings the circuit again. */
export const DeleteCircuitDialog = ({ entity, onClose }: { entity: Entity<Circuit>; onClose: () => void }) => (
  <DeleteDialog
    resource={circuits}
    entity={entity}
    name={entity.data.circuit_id}
    noun="circuit"
    listHref="/circuits"
    recordHref={circuitHref(entity.data.id)}
    consequence={`It leaves lists, map and totals.${
      entity.data.status === 'active' ? ' It is active: to end the service, move its status instead.' : ''
    }`}
    onClose={onClose}
  />
);
