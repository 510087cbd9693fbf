import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, API, request } from './client';

export interface SearchHit {
  id: string;
  label: string;
  detail?: string | null;
  series?: number | null;
  status?: string | null;
  urgency?: string | null;
}

export interface SearchGroup {
  kind:
    | 'circuits'
    | 'carriers'
    | 'endpoints'
    | 'contracts'
    | 'infrastructure'
    | 'rf-links'
    | 'customers'
    | 'electrical-services';
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

export interface DocumentHit {
  id: string;
  title: string;
  kind: string;
  owner_label: string;
  /** The words around what was found; none where the title says it. */
  snippet: { text: string; hit: boolean }[] | null;
  /** Of a PDF, where it is known. */
  page: number | null;
}

/** Full text: titles, file names and what stands in the files. */
export const documentTextSearch = (q: string, enabled: boolean) =>
  queryOptions({
    queryKey: ['documents', 'search', q],
    queryFn: ({ signal }) =>
      request<{ items: DocumentHit[]; total: number }>('GET', `${API}/documents/search`, {
        query: { q, limit: 5 },
        signal,
      }),
    enabled: enabled && q.trim().length > 1,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
