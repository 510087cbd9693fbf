import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCan } from '@/api';
import { apiFilters, activeFilters } from '@/resource/list/filters';
import { filterValues } from '@/resource/list/search';
import { allTermsQuery, timelineQuery } from './api';
import { linesOf } from './groups';
import { termFilters, type Grouping, type TimelineSearch } from './search';
import type { Timeline } from './types';

const NO_TERMS: Timeline = { today: '1970-01-01', terms: [], carriers: new Map(), total: 0, withoutMoney: false };

/** The terms of an address, and how many there are beside them. */
export function useTimeline(search: TimelineSearch) {
  const can = useCan();
  const fields = useMemo(() => termFilters.filter((field) => can(field.permission)), [can]);
  const values = useMemo(() => filterValues(search), [search]);
  const filters = useMemo(() => apiFilters(fields, values, search.q), [fields, values, search.q]);
  const query = useQuery(timelineQuery(filters));
  const everything = useQuery({ ...allTermsQuery, enabled: query.isSuccess });
  const active = activeFilters(fields, values);
  return { fields, values, query, active, filtered: active.length > 0 || Boolean(search.q), all: everything.data };
}

export function useLines(timeline: Timeline | undefined, group: Grouping, fold: string | undefined) {
  return useMemo(() => linesOf(timeline ?? NO_TERMS, group, new Set(fold?.split(','))), [timeline, group, fold]);
}
