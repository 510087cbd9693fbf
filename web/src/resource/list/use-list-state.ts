import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { useCan } from '@/api';
import { useTypedText } from '@/shared/hooks/use-typed-text';
import { toast } from '@/ui';
import type { ListConfig } from './config';
import { apiFilters } from './filters';
import { savedViewsQuery, type SavedView } from './saved-views';
import { filterValues as valuesOf, restoreSearch, type ListSearch } from './search';

/** An order by a column this reader does not have is no order. */
const allowedSort = (columns: readonly { sort?: string }[], sort: string | undefined) =>
  sort && columns.some((column) => column.sort === sort.replace(/^-/, '')) ? sort : undefined;

/** The state of a list is its address: this reads and writes it. */
export function useListState<T extends { id: string }>(config: ListConfig<T>) {
  const search = useSearch({ strict: false }) as ListSearch;
  const navigate = useNavigate();
  const can = useCan();

  const go = useCallback(
    (changes: Partial<ListSearch>, options: { replace?: boolean } = {}) =>
      navigate({
        to: '.',
        search: ((old: ListSearch) => ({ ...old, ...changes })) as never,
        replace: options.replace,
      }),
    [navigate],
  );
  const replaceAll = useCallback(
    (next: ListSearch, options: { replace?: boolean } = {}) => navigate({ to: '.', search: next as never, ...options }),
    [navigate],
  );

  const [text, setText] = useTypedText(
    search.q ?? '',
    (typed) => void go({ q: typed || undefined }, { replace: true }),
  );

  const filters = useMemo(() => config.filters.filter((field) => can(field.permission)), [config.filters, can]);
  const columns = useMemo(() => config.columns.filter((column) => can(column.permission)), [config.columns, can]);
  const chosen = useMemo(() => {
    const ids = search.cols?.split(',');
    if (!ids) return columns.filter((column) => !column.optional);
    return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  }, [columns, search.cols]);

  const views = useQuery({ ...savedViewsQuery(config.page), enabled: can('saved_views_view') });
  const view = views.data?.items.find((known) => known.id === search.view);

  const applyView = useCallback(
    (next: SavedView | null, options: { replace?: boolean } = {}) => {
      if (!next) return replaceAll({ view: 'all' }, options);
      const { search: restored, dropped } = restoreSearch(next.search, config.filters, config.columns);
      if (dropped.length) {
        toast(`“${next.name}” names what no longer exists: ${dropped.join(', ')}. The rest is applied.`, {
          tone: 'error',
        });
      }
      return replaceAll({ ...restored, view: next.id }, options);
    },
    [config.columns, config.filters, replaceAll],
  );

  const untouched = Object.values(search).every((value) => !value);
  const preset = views.data?.items.find((known) => known.mine && known.is_default);
  useEffect(() => {
    if (untouched && preset) void applyView(preset, { replace: true });
  }, [untouched, preset, applyView]);

  const values = useMemo(() => valuesOf(search), [search]);
  const apiQuery = useMemo(() => apiFilters(filters, values, search.q), [filters, values, search.q]);

  return {
    search,
    go,
    text,
    setText,
    filters,
    values,
    apiQuery,
    columns,
    chosen,
    sort: allowedSort(columns, search.sort) ?? config.defaultSort,
    views: views.data?.items ?? [],
    view,
    applyView,
    clear: () => {
      setText('');
      void replaceAll({ sort: search.sort, cols: search.cols, view: search.view ?? 'all' });
    },
  };
}
