import { bandwidth, plural } from '@/shared/format';
import type { MapCircuit, MapLink, MapPlace } from '../api';
import type { Choice } from './RecordChoices';

const speed = (mbps: number | null | undefined) => (typeof mbps === 'number' ? bandwidth(mbps) : null);

export const circuitChoice = (circuit: MapCircuit): Choice => ({
  kind: 'circuit',
  id: circuit.id,
  name: circuit.circuit_id,
  series: circuit.carrier_series,
  status: circuit.status,
  detail: speed(circuit.bandwidth_mbps),
});

export const linkChoice = (link: MapLink): Choice => ({
  kind: 'link',
  id: link.id,
  name: link.name,
  word: link.classification,
  status: link.status,
  detail: speed(link.capacity_mbps),
});

export const endpointChoice = (endpoint: MapPlace): Choice => ({
  kind: 'endpoint',
  id: endpoint.id,
  name: endpoint.name,
  word: endpoint.facility_type,
  detail: plural(endpoint.circuit_count, 'circuit'),
});
