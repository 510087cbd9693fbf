import { useCan } from '@/api';
import { ContractsCard } from '@/contract';
import type { Circuit } from '../../../types';
import { CircuitRows } from './circuit-rows';
import type { Related } from './related-queries';

/** The contracts over a circuit, and the circuits it stands or falls with. */
export function RelatedTab({ circuit, related }: { circuit: Circuit; related: Related }) {
  const can = useCan();
  return (
    <div className="record-single">
      {can('contracts_view') ? (
        <ContractsCard query={related.contracts} kind="circuit" id={circuit.id} what="circuit" />
      ) : null}
      <CircuitRows
        title={
          circuit.a_endpoint_name && circuit.z_endpoint_name
            ? `Between ${circuit.a_endpoint_name} and ${circuit.z_endpoint_name}`
            : 'Between the same places'
        }
        query={related.places}
        none={
          circuit.z_endpoint_id && circuit.a_endpoint_id
            ? 'No other circuit runs between these places.'
            : 'With one end only, no other circuit shares its path.'
        }
      />
      <CircuitRows
        title={circuit.diversity_group ? `Diversity group ${circuit.diversity_group}` : 'Diversity group'}
        query={related.group}
        none={
          circuit.diversity_group ? 'No other circuit is in this group.' : 'This circuit belongs to no diversity group.'
        }
      />
    </div>
  );
}
