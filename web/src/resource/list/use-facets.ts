import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Resource } from '@/api';
import { apiFilters, withoutFilter, type FilterField, type FilterValues } from './filters';

export interface FacetOption {
  value: string;
  label: string;
  count: number;
}

/** Counts per value of one field, under all other filters. */
export function useFacet<T extends { id: string }>(
  resource: Resource<T>,
  field: FilterField,
  fields: readonly FilterField[],
  values: FilterValues,
  q: string | undefined,
  enabled: boolean,
): { options: FacetOption[]; isPending: boolean } {
  const filters = apiFilters(fields, withoutFilter(values, field), q);
  const { data, isPending } = useQuery({
    ...resource.list({ ...filters, fields: 'id', limit: 1, facets: field.name }),
    enabled,
    placeholderData: keepPreviousData,
    select: (list) => (list.facets?.[field.name] ?? []).flatMap((entry) => (entry.value === null ? [] : { ...entry, value: entry.value })),
  });
  return { options: data ?? [], isPending };
}
