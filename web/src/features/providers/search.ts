import { z } from 'zod';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import type { FilterField } from '@/resource/list/filters';

export const providerFilters: readonly FilterField[] = [
  {
    name: 'status',
    label: 'Status',
    kind: 'enum',
    options: [
      { value: 'active', label: 'Active' },
      { value: 'inactive', label: 'Inactive' },
    ],
  },
  { name: 'next_deadline', label: 'Next deadline', kind: 'date' },
  { name: 'circuit_count', label: 'Circuits', kind: 'number' },
  { name: 'active_circuit_count', label: 'Active circuits', kind: 'number' },
  { name: 'asn', label: 'AS number', kind: 'number' },
  { name: 'name', label: 'Name', kind: 'text' },
  { name: 'noc_phone', label: 'NOC phone', kind: 'text' },
];

export type ProviderListSearch = ListSearch;
export const providerSearch = listSearchSchema(providerFilters);

const ORDERS = ['rate', 'deadline'] as const;

/** Of a provider's page: the order of its circuits, unless it is the first. */
export const providerRecordSearch = z.object({ circuits: z.enum(ORDERS).optional().catch(undefined) });
export type ProviderRecordSearch = z.infer<typeof providerRecordSearch>;
