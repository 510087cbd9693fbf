import { Handshake } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { providers } from './api';
import { providerColumns } from './columns';
import { ProviderPanel } from './components/provider-panel';
import { bulkProviderFields } from './fields';
import { providerHref } from './href';
import { providerFilters } from './search';
import type { Provider } from './types';

export const providerList: ListConfig<Provider> = {
  resource: providers,
  page: 'providers',
  title: 'Providers',
  one: 'provider',
  many: 'providers',
  icon: Handshake,
  columns: providerColumns,
  filters: providerFilters,
  defaultSort: 'name',
  baseFields: ['name', 'series', 'status'],
  rowName: (row) => row.name,
  rowHref: (row) => providerHref(row.id),
  editPermission: 'carriers_edit',
  bulkFields: bulkProviderFields,
  exportFormats: ['csv', 'xlsx'],
  Panel: ProviderPanel,
  create: { href: '/providers/new', label: 'New provider' },
  empty: { text: 'Add the first one by hand; circuits, contacts and contracts hang on it.' },
};
