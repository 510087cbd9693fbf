import { queryOptions } from '@tanstack/react-query';
import { request, resource, type List } from '@/api';
import type { LoadOptions } from '@/ui';
import type { Circuit, History } from './types';

export const circuits = resource<Circuit>('circuits');

/** The record with its carrier, both ends and the contract in force: side panel and page. */
export const circuitDetail = (id: string) => circuits.detail(id, { include: 'carrier,a_endpoint,z_endpoint,contract' });

export const circuitHistory = (id: string, limit = 50) => circuits.part<History>(id, 'history', { limit });

interface Named {
  id: string;
  name: string;
  series?: number | null;
  code?: string;
  city?: string | null;
}

const options =
  (path: string, fields: string, toDetail: (item: Named) => string | undefined): LoadOptions =>
  async (q, signal) => {
    const list = await request<List<Named>>('GET', `/api/v1/${path}`, {
      query: { q, fields, limit: 20, sort: 'name' },
      signal,
    });
    return list.items.map((item) => ({
      value: item.id,
      label: item.name,
      series: item.series,
      detail: toDetail(item),
    }));
  };

export const loadCarriers = options('carriers', 'id,name,series', () => undefined);
export const loadEndpoints = options('endpoints', 'id,name,city', (item) => item.city ?? undefined);
export const loadServiceTypes = options('service-types', 'id,name,code', (item) => item.code);

/** All service types, for selects. */
export const serviceTypesQuery = queryOptions({
  queryKey: ['service-types', 'options'],
  queryFn: ({ signal }) => loadServiceTypes('', signal),
  staleTime: 5 * 60_000,
});
