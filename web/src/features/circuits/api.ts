import { queryOptions } from '@tanstack/react-query';
import { resource } from '@/api';
import { loadOptions, type History } from '@/resource';
import type { Circuit, CircuitEtf } from './types';

export const circuits = resource<Circuit>('circuits');

/** The record with its carrier, both ends and the contract in force: side panel and page. */
export const circuitDetail = (id: string) => circuits.detail(id, { include: 'carrier,a_endpoint,z_endpoint,contract' });

export const circuitHistory = (id: string, limit = 50) => circuits.part<History>(id, 'history', { limit });

/** What leaving the contract in force costs for it, today; only while there is one. */
export const circuitEtf = (id: string) => circuits.part<CircuitEtf>(id, 'etf');

export const loadCarriers = loadOptions<{ series?: number | null }>('carriers', { fields: 'series' });
export const loadEndpoints = loadOptions<{ city?: string | null }>('endpoints', {
  fields: 'city',
  detail: (item) => item.city,
});
export const loadServiceTypes = loadOptions<{ code?: string }>('service-types', {
  fields: 'code',
  detail: (item) => item.code,
});

/** All service types, for selects. */
export const serviceTypesQuery = queryOptions({
  queryKey: ['service-types', 'options'],
  queryFn: ({ signal }) => loadServiceTypes('', signal),
  staleTime: 5 * 60_000,
});
