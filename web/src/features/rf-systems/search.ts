import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { ROLES, TYPES } from './values';

export const rfSystemFilters: readonly FilterField[] = [
  { name: 'active', label: 'Offered', kind: 'boolean' },
  { name: 'type', label: 'Type', kind: 'enum', options: TYPES },
  { name: 'role', label: 'Role', kind: 'enum', options: ROLES },
  { name: 'licensed', label: 'Licensed', kind: 'boolean' },
  { name: 'capacity_mbps', label: 'Capacity', kind: 'number', unit: 'bandwidth' },
  { name: 'cost', label: 'Cost', kind: 'number', unit: 'money', permission: 'financials_view' },
];

export type RfSystemSearch = ListSearch;
export const rfSystemSearch = listSearchSchema(rfSystemFilters);
