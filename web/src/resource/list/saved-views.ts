import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { API, request, type List } from '@/api';

export interface SavedView {
  id: string;
  version: number;
  name: string;
  page: string;
  search: Record<string, unknown>;
  shared: boolean;
  is_default: boolean;
  mine: boolean;
  owner: string;
}

const PATH = `${API}/saved-views`;
const key = (page: string) => ['saved-views', page] as const;

export const savedViewsQuery = (page: string) =>
  queryOptions({
    queryKey: key(page),
    queryFn: ({ signal }) => request<List<SavedView>>('GET', PATH, { query: { page }, signal }),
    staleTime: 5 * 60_000,
  });

export type ViewChange =
  | { act: 'create'; body: Pick<SavedView, 'name' | 'search' | 'shared'> }
  | { act: 'update'; id: string; body: Partial<Pick<SavedView, 'name' | 'search' | 'shared' | 'is_default'>> }
  | { act: 'delete'; id: string };

export function useSavedViewChange(page: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ViewChange): Promise<SavedView | void> => {
      if (change.act === 'create') return request<SavedView>('POST', PATH, { body: { ...change.body, page } });
      if (change.act === 'update') return request<SavedView>('PATCH', `${PATH}/${change.id}`, { body: change.body });
      return request<void>('DELETE', `${PATH}/${change.id}`);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: key(page) }),
  });
}
