import { queryOptions } from '@tanstack/react-query';
import { API, request } from './client';

export type Counts = Partial<Record<'circuits' | 'endpoints' | 'carriers' | 'contracts' | 'renewals_overdue', number>>;

export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: ({ signal }) => request<Counts>('GET', `${API}/counts`, { signal }),
  staleTime: 60_000,
});
