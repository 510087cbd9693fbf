import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { API, request, useCan, type List } from '@/api';
import { contractsOver, type ContractLine } from '@/contract';
import { circuits } from '../../../api';
import type { Circuit } from '../../../types';

const LIMIT = 100;
const FIELDS = [
  'id',
  'circuit_id',
  'carrier_name',
  'carrier_series',
  'service_type_code',
  'status',
  'bandwidth_mbps',
  'a_endpoint_name',
  'a_endpoint_city',
  'z_endpoint_name',
  'z_endpoint_city',
  'urgency',
  'days_to_deadline',
].join(',');

/** Others between the same two places, either way round. */
export const samePlaces = ({ id, a_endpoint_id: a, z_endpoint_id: z }: Circuit) => ({
  ...circuits.list({
    a_endpoint_id: `${a ?? ''},${z ?? ''}`,
    z_endpoint_id: `${a ?? ''},${z ?? ''}`,
    id__ne: id,
    fields: FIELDS,
    sort: 'circuit_id',
    limit: LIMIT,
  }),
  enabled: Boolean(a && z),
});

export const sameGroup = ({ id, diversity_group: group }: Circuit) => ({
  ...circuits.list({ diversity_group: group ?? '', id__ne: id, fields: FIELDS, sort: 'circuit_id', limit: LIMIT }),
  enabled: Boolean(group),
});

export interface Site {
  id: string;
  name: string;
  circuit_count: number;
}

/** The circuit's places with how many circuits end there. */
export const circuitSites = ({ a_endpoint_id: a, z_endpoint_id: z }: Circuit) => {
  const ids = [...new Set([a, z])].filter((id): id is string => Boolean(id));
  return queryOptions({
    queryKey: ['endpoints', 'list', { id: ids }],
    queryFn: ({ signal }) =>
      request<List<Site>>('GET', `${API}/endpoints`, { query: { id: ids, fields: 'id,name,circuit_count' }, signal }),
    enabled: ids.length > 0,
    staleTime: 60_000,
  });
};

export interface Related {
  contracts: UseQueryResult<List<ContractLine>>;
  places: UseQueryResult<List<Circuit>>;
  group: UseQueryResult<List<Circuit>>;
  /** Contracts and other circuits, each counted once; undefined until all are known. */
  count: number | undefined;
}

export function useRelated(circuit: Circuit): Related {
  const can = useCan();
  const contracts = useQuery({ ...contractsOver(circuits, circuit.id), enabled: can('contracts_view') });
  const places = useQuery(samePlaces(circuit));
  const group = useQuery(sameGroup(circuit));
  const waiting = [contracts, places, group].some((query) => query.isLoading);
  const others = new Set([...(places.data?.items ?? []), ...(group.data?.items ?? [])].map(({ id }) => id));
  return { contracts, places, group, count: waiting ? undefined : (contracts.data?.total ?? 0) + others.size };
}
