import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export type Counts = Partial<
  Record<'circuits' | 'endpoints' | 'carriers' | 'contracts' | 'renewals_overdue' | 'rf_links', number>
>;

export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: ({ signal }) => answer<Counts>(api.GET('/api/v1/counts', { signal })),
  staleTime: 60_000,
});
