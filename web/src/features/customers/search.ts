import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { KINDS, STATUSES } from './values';

export const customerFilters: readonly FilterField[] = [
  { name: 'kind', label: 'Kind', kind: 'enum', options: KINDS },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'state', label: 'State', kind: 'tags' },
  { name: 'city', label: 'City', kind: 'tags' },
  { name: 'units', label: 'Units', kind: 'number' },
  { name: 'rf_link_count', label: 'RF links', kind: 'number', always: true },
  { name: 'endpoint_count', label: 'Endpoints', kind: 'number', always: true },
  { name: 'account_number', label: 'Account', kind: 'text' },
  { name: 'sonar_account_id', label: 'Sonar account', kind: 'text' },
  { name: 'contact_name', label: 'Contact', kind: 'text' },
  { name: 'name', label: 'Name', kind: 'text' },
  { name: 'latitude', label: 'Latitude', kind: 'number', unit: '°' },
  { name: 'bbox', label: 'Area', kind: 'area' },
];

export type CustomerListSearch = ListSearch;
export const customerSearch = listSearchSchema(customerFilters);
