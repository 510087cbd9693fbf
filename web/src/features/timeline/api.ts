import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { API, request, resource, type FacetValue, type List, type Query, type Read, type Resource } from '@/api';
import { decode, type Answer } from './decode';
import type { Timeline } from './types';
import { facetOf } from './facets';

/** As many as the API gives at once. */
export const MOST_TERMS = 10_000;

type Filters = Record<string, string>;

const read = (query: Query, signal: AbortSignal) => request<Answer>('GET', `${API}/timeline`, { query, signal });

export const timelineQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['contracts', 'timeline', filters],
    queryFn: async ({ signal }): Promise<Timeline> => decode(await read({ ...filters, limit: MOST_TERMS }, signal)),
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });

/** How many terms there are without a filter. */
export const allTermsQuery = queryOptions({
  queryKey: ['contracts', 'timeline', 'total'],
  queryFn: async ({ signal }) => (await read({ limit: 1 }, signal)).total,
  staleTime: 30_000,
});

export type Contract = Read<
  'Contract',
  'kind' | 'status' | 'currency' | 'urgency' | 'start_date',
  'mrc' | 'current_rate' | 'etf' | 'waived_nrc'
>;

export const contracts = resource<Contract>('contracts');

const sites = resource<{ id: string; name: string; endpoint_count: number }>('infrastructure');
const MOST_SITES = 500;

async function siteChoices(signal: AbortSignal): Promise<FacetValue[]> {
  const { items } = await request<List<{ id: string; name: string; endpoint_count: number }>>('GET', sites.path, {
    query: { fields: 'name,endpoint_count', sort: 'name', endpoint_count__gt: 0, limit: MOST_SITES },
    signal,
  });
  return items.map((site) => ({ value: site.id, label: site.name, count: site.endpoint_count }));
}

/**
 * What the filters' chips ask for their choices: terms are counted here, so that the counts are those of the page
 * and not of contracts, of which one may be over many circuits.
 */
export const termChoices: Resource<Contract> = {
  ...contracts,
  list: (query: Query) =>
    queryOptions({
      queryKey: contracts.keys.list({ ...query, of: 'timeline' }),
      queryFn: async ({ signal }): Promise<List<Contract>> => {
        const { facets, fields: _, ...filters } = query;
        const name = String(facets);
        const values =
          name === 'site_id'
            ? await siteChoices(signal)
            : facetOf(decode(await read({ ...filters, limit: MOST_TERMS }, signal)), name);
        return { items: [], total: 0, limit: 0, offset: 0, facets: { [name]: values } };
      },
      staleTime: 30_000,
    }),
};
