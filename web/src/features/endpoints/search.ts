import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { FACILITIES } from '@/shared/facilities';

export const endpointFilters: readonly FilterField[] = [
  { name: 'facility_type', label: 'Kind of place', kind: 'enum', options: enumValues(FACILITIES) },
  { name: 'state', label: 'State', kind: 'tags' },
  { name: 'city', label: 'City', kind: 'tags' },
  { name: 'infrastructure_asset_id', label: 'Site', kind: 'reference' },
  { name: 'customer_id', label: 'Customer', kind: 'reference' },
  { name: 'circuit_count', label: 'Circuits', kind: 'number', always: true },
  { name: 'clli', label: 'CLLI', kind: 'text' },
  { name: 'name', label: 'Name', kind: 'text' },
  { name: 'latitude', label: 'Latitude', kind: 'number', unit: '°' },
  { name: 'bbox', label: 'Area', kind: 'area' },
];

export type EndpointListSearch = ListSearch;
export const endpointSearch = listSearchSchema(endpointFilters);
