import { queryOptions } from '@tanstack/react-query';
import { API, request, resource, type List } from '@/api';
import type { CircuitFilter } from './links';
import type { NamedCircuit, Summary } from './types';

const MINUTE = 60_000;

export interface Narrowing {
  carrier_id?: string;
  state?: string;
}

/** The one-page picture; read anew every minute while it is looked at. */
export const summaryQuery = ({ carrier_id, state }: Narrowing) =>
  queryOptions({
    queryKey: ['dashboard', 'summary', { carrier_id, state }],
    queryFn: ({ signal }) =>
      request<Summary>('GET', `${API}/dashboard/summary`, { query: { carrier_id, state }, signal }),
    staleTime: 30_000,
    refetchInterval: MINUTE,
    placeholderData: (known) => known,
  });

const circuits = resource<NamedCircuit>('circuits');

/** What one may narrow to, with the number of circuits of each. */
export const choicesQuery = queryOptions({
  ...circuits.list({ fields: 'id', limit: 1, facets: 'carrier_id,state' }),
  select: (list: List<NamedCircuit>) => ({
    carriers: list.facets?.carrier_id ?? [],
    states: list.facets?.state ?? [],
  }),
});

/** The first circuits of a filtered list, in its order. */
export const firstCircuits = (filter: CircuitFilter, limit: number) =>
  circuits.list({
    ...filter,
    limit,
    fields: 'circuit_id,carrier_series,status,at_risk_reason,order_date',
  });
