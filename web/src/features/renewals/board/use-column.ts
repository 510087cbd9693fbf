import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { request, type List, type Query } from '@/api';
import { renewals } from '../api';
import type { Renewal } from '../types';

/** So many cards at first, and with each "more". */
export const STEP = 20;

/** The cards of a column, as many as were asked for, with how many there are and what they cost. */
export function useColumn(query: Query, money: boolean) {
  const asked = { ...query, totals: money ? 'mrc' : undefined, limit: STEP };
  return useInfiniteQuery({
    queryKey: [...renewals.keys.all, 'list', 'board', asked],
    queryFn: ({ pageParam, signal }) =>
      request<List<Renewal>>('GET', renewals.path, { query: { ...asked, offset: pageParam }, signal }),
    initialPageParam: 0,
    getNextPageParam: ({ offset, items, total }) => {
      const next = offset + items.length;
      return items.length && next < total ? next : undefined;
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
