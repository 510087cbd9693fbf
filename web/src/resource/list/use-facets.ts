import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FacetValue, Resource } from '@/api';
import { apiFilters, withoutFilter, type FilterField, type FilterValues } from './filters';

/** Counts per value of one field, under all other filters. */
export function useFacet<T extends { id: string }>(
  resource: Resource<T>,
  field: FilterField,
  fields: readonly FilterField[],
  values: FilterValues,
  q: string | undefined,
  enabled: boolean,
): { options: FacetValue[]; isPending: boolean } {
  const filters = apiFilters(fields, withoutFilter(values, field), q);
  const { data, isPending } = useQuery({
    ...resource.list({ ...filters, fields: 'id', limit: 1, facets: field.name }),
    enabled,
    placeholderData: keepPreviousData,
    // The records without a value are counted too; a list of values cannot choose them.
    select: (list) => (list.facets?.[field.name] ?? []).filter((entry) => entry.value !== null),
  });
  return { options: data ?? [], isPending };
}
