import {
  keepPreviousData,
  useQueries,
  useQuery,
  useQueryClient,
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { List, Query } from '@/api';

export const PAGE = 200;

/** Where the pages of a list come from: a resource, or anything that answers as one. */
export interface RowSource<T, K extends QueryKey> {
  list: (query: Query) => UseQueryOptions<List<T>, Error, List<T>, K>;
}

const combine = <T>(results: UseQueryResult<List<T>>[]) => ({
  pages: results.map((result) => result.data),
  fetching: results.some((result) => result.isFetching),
});

/**
 * Rows of a list of any length: the head query owns the total and the first page, other pages are asked for
 * as they come into view.
 */
export function useRows<T extends { id: string }, K extends QueryKey>(
  resource: RowSource<T, K>,
  query: Query,
  enabled: boolean,
) {
  const client = useQueryClient();
  const [pages, setPages] = useState<readonly number[]>([]);
  const pageQuery = useCallback(
    (page: number) => resource.list({ ...query, limit: PAGE, offset: page * PAGE }),
    [resource, query],
  );

  const head = useQuery({ ...pageQuery(0), placeholderData: keepPreviousData, enabled });
  const total = head.data?.total ?? 0;
  const last = Math.max(0, Math.ceil(total / PAGE) - 1);
  const settled = enabled && !head.isPlaceholderData && head.isSuccess;
  const wanted = pages.filter((page) => page > 0 && page <= last);
  const tail = useQueries({
    queries: wanted.map((page) => ({ ...pageQuery(page), enabled: settled })),
    combine: combine<T>,
  });

  const rows = useMemo(() => {
    const map = new Map<number, T>();
    for (const page of [head.data, ...tail.pages]) {
      page?.items.forEach((row, index) => map.set(page.offset + index, row));
    }
    return map;
  }, [head.data, tail.pages]);

  const onVisibleRange = useCallback((from: number, to: number) => {
    const first = Math.floor(from / PAGE);
    const end = Math.floor(to / PAGE);
    const next = Array.from({ length: end - first + 1 }, (_, index) => first + index);
    setPages((known) => (known.join() === next.join() ? known : next));
  }, []);

  /** Ids between two places, loading what is not there yet: Shift selection over pages. */
  const idsBetween = useCallback(
    async (from: number, to: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
        const data = await client.fetchQuery(pageQuery(page));
        ids.push(
          ...data.items.filter((_, at) => data.offset + at >= from && data.offset + at <= to).map((row) => row.id),
        );
      }
      return ids;
    },
    [client, pageQuery],
  );

  return { head, total, rows, fetching: head.isFetching || tail.fetching, onVisibleRange, idsBetween };
}
