import { queryOptions } from '@tanstack/react-query';
import { request, requestEntity, resource, type List } from '@/api';
import { loadOptions } from '@/resource';
import type { Endpoint, LandingCircuit, Merge, MergeOutcome } from './types';

export const endpoints = resource<Endpoint>('endpoints');
export const circuits = resource<LandingCircuit>('circuits');

interface Town {
  city?: string | null;
}
const town = { fields: 'city', detail: ({ city }: Town) => city };

export const loadSites = loadOptions<Town>('infrastructure', town);
export const loadCustomers = loadOptions<Town>('customers', town);

const MOST = 100;
const CIRCUIT_FIELDS = [
  'circuit_id,carrier_name,status,bandwidth_mbps',
  'a_endpoint_id,a_endpoint_name,z_endpoint_id,z_endpoint_name',
].join();

/** The circuits that land at a place, with whichever end. */
export const circuitsAt = (endpointId: string) =>
  queryOptions({
    queryKey: circuits.keys.list({ endpoint: endpointId }),
    queryFn: async ({ signal }): Promise<List<LandingCircuit>> => {
      const at = (end: 'a' | 'z') =>
        request<List<LandingCircuit>>('GET', circuits.path, {
          query: { [`${end}_endpoint_id`]: endpointId, fields: CIRCUIT_FIELDS, sort: 'circuit_id', limit: MOST },
          signal,
        });
      const [starting, ending] = await Promise.all([at('a'), at('z')]);
      const known = new Set(starting.items.map(({ id }) => id));
      const both = ending.items.filter(({ id }) => known.has(id)).length;
      const items = [...starting.items, ...ending.items.filter(({ id }) => !known.has(id))];
      return { ...starting, items, total: starting.total + ending.total - both };
    },
    staleTime: 30_000,
  });

/** Others that may be the same place. */
export const duplicatesOf = (endpointId: string) =>
  endpoints.part<List<Endpoint>>(endpointId, 'possible-duplicates', { limit: 10 });

/** Several of them whole, to compare. */
export const placesQuery = (ids: readonly string[]) => endpoints.list({ id: ids.join(), limit: MOST });

/** What was merged into an endpoint and still is. */
export const mergesInto = (endpointId: string) => {
  const query = { survivor_id: endpointId, reverted_at__null: 'true', limit: 10 };
  return queryOptions({
    queryKey: endpoints.keys.part(endpointId, 'merges', query),
    queryFn: ({ signal }) => request<List<Merge>>('GET', `${endpoints.path}/merges`, { query, signal }),
    staleTime: 30_000,
  });
};

export interface MergeBody extends Record<string, unknown> {
  survivor_id: string;
  merged_ids: string[];
  fill_empty: boolean;
  allow_same_ends: boolean;
}

/** What a merge would do. */
export const mergePreview = (body: MergeBody) =>
  queryOptions({
    queryKey: ['merge-preview', body],
    queryFn: ({ signal }) =>
      request<MergeOutcome>('POST', `${endpoints.path}/merge`, { body: { ...body, dry_run: true }, signal }),
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });

export const mergePlaces = (body: MergeBody) => request<MergeOutcome>('POST', `${endpoints.path}/merge`, { body });

export const revertMerge = (id: string, leaveChanged: boolean) =>
  request<MergeOutcome>('POST', `${endpoints.path}/merges/${id}/revert`, { body: { leave_changed: leaveChanged } });

export const convertPlace = (id: string, body: Record<string, unknown>, etag: string | null) =>
  requestEntity<Endpoint>('POST', `${endpoints.path}/${id}/convert`, { body, etag });
