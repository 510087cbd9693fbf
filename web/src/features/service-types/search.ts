import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { CATEGORIES } from './values';

export const serviceTypeFilters: readonly FilterField[] = [
  { name: 'active', label: 'Offered', kind: 'boolean' },
  { name: 'category', label: 'Category', kind: 'enum', options: enumValues(CATEGORIES) },
];

export type ServiceTypeSearch = ListSearch;
export const serviceTypeSearch = listSearchSchema(serviceTypeFilters);
