import { RadioReceiver } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { rfSystems } from './api';
import { rfSystemColumns } from './columns';
import { RfSystemPanel } from './components/rf-system-panel';
import { bulkRfSystemFields } from './fields';
import { rfSystemHref } from './href';
import { rfSystemFilters } from './search';
import type { RfSystem } from './types';

export const rfSystemList: ListConfig<RfSystem> = {
  resource: rfSystems,
  page: 'rf-systems',
  title: 'RF standards',
  one: 'RF system',
  many: 'RF systems',
  icon: RadioReceiver,
  columns: rfSystemColumns,
  filters: rfSystemFilters,
  defaultSort: 'name',
  baseFields: ['name', 'active'],
  rowName: (row) => row.name,
  rowHref: (row) => rfSystemHref(row.id),
  editPermission: 'catalog_edit',
  bulkFields: bulkRfSystemFields,
  exportFormats: ['csv', 'xlsx'],
  Panel: RfSystemPanel,
  create: { href: '/admin/rf-systems/new', label: 'New RF system' },
  empty: { text: 'Add the radios in use: what a new link starts with, and what fits together.' },
};
