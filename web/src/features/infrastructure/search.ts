import { enumValues } from '@/shared/enums';
import { SITE_KINDS } from '@/shared/facilities';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { STATUSES } from './values';

const MONEY = { kind: 'number', unit: 'money', permission: 'financials_view' } as const;

export const siteFilters: readonly FilterField[] = [
  { name: 'kind', label: 'Kind', kind: 'enum', options: enumValues(SITE_KINDS) },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'state', label: 'State', kind: 'tags' },
  { name: 'city', label: 'City', kind: 'tags' },
  { name: 'carrier_id', label: 'Rented from carrier', kind: 'reference' },
  { name: 'landlord', label: 'Landlord', kind: 'text' },
  { ...MONEY, name: 'mrc', label: 'Rent' },
  { ...MONEY, name: 'power_cost', label: 'Power cost' },
  { name: 'rf_link_count', label: 'RF links', kind: 'number', always: true },
  { name: 'rf_node_count', label: 'RF nodes', kind: 'number', always: true },
  { name: 'endpoint_count', label: 'Endpoints', kind: 'number', always: true },
  { name: 'height_m', label: 'Height', kind: 'number', unit: 'm' },
  { name: 'latitude', label: 'Latitude', kind: 'number', unit: '°' },
  { name: 'asr_number', label: 'ASR number', kind: 'text' },
  { name: 'code', label: 'Code', kind: 'text' },
  { name: 'name', label: 'Name', kind: 'text' },
  { name: 'bbox', label: 'Area', kind: 'area' },
];

export type SiteListSearch = ListSearch;
export const siteSearch = listSearchSchema(siteFilters);
