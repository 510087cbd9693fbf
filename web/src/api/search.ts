import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export interface SearchHit {
  id: string;
  label: string;
  detail?: string | null;
  series?: number | null;
  status?: string | null;
  urgency?: string | null;
}

export interface SearchGroup {
  kind: 'circuits' | 'carriers' | 'endpoints' | 'contracts' | 'rf-links';
  total: number;
  items: SearchHit[];
}

export const globalSearch = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) =>
      answer<{ q: string; groups: SearchGroup[] }>(
        api.GET('/api/v1/search', { params: { query: { q, limit: '8' } }, signal }),
      ),
    enabled: q.trim().length > 0,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
