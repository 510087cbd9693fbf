import { useQuery } from '@tanstack/react-query';
import { RelatedCard } from '@/resource';
import * as format from '@/shared/format';
import { circuitsAt } from '../api';
import type { Endpoint, LandingCircuit } from '../types';

/** Where the circuit goes from here. */
function farEnd(circuit: LandingCircuit, id: string) {
  const { a_endpoint_id: a, z_endpoint_id: z } = circuit;
  if (a === id && z === id) return 'both ends here';
  if (a === id) return z ? `A end, to ${circuit.z_endpoint_name}` : 'A end, no Z end';
  return `Z end, from ${circuit.a_endpoint_name ?? format.NONE}`;
}

/** The circuits that land at a place. */
export function CircuitsCard({ endpoint }: { endpoint: Endpoint }) {
  const query = useQuery(circuitsAt(endpoint.id));
  return (
    <RelatedCard
      title="Circuits that land here"
      what="The circuits"
      query={query}
      rowOf={(circuit) => ({
        id: circuit.id,
        href: `/circuits/${circuit.id}`,
        status: circuit.status,
        name: circuit.circuit_id,
        cells: [
          circuit.carrier_name,
          farEnd(circuit, endpoint.id),
          circuit.bandwidth_mbps === null ? format.NONE : format.bandwidth(circuit.bandwidth_mbps),
        ],
      })}
      empty="No circuit lands here."
    />
  );
}
