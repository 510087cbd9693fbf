import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

type Counted =
  | 'circuits'
  | 'endpoints'
  | 'carriers'
  | 'infrastructure'
  | 'rf_links'
  | 'electrical_services'
  | 'customers'
  | 'contracts'
  | 'renewals_overdue';

export type Counts = Partial<Record<Counted, number>>;

export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: ({ signal }) => answer<Counts>(api.GET('/api/v1/counts', { signal })),
  staleTime: 60_000,
});
