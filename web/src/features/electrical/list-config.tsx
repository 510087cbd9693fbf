import { Zap } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { services } from './api';
import { serviceColumns } from './columns';
import { ServicePanel } from './components/service-panel';
import { bulkServiceFields } from './fields';
import { nameOf, serviceHref } from './href';
import { serviceFilters } from './search';
import type { Service } from './types';

export const serviceList: ListConfig<Service> = {
  resource: services,
  page: 'electrical-services',
  title: 'Electrical',
  one: 'electrical service',
  many: 'electrical services',
  icon: Zap,
  columns: serviceColumns,
  filters: serviceFilters,
  defaultSort: 'place_name',
  baseFields: ['place_name', 'utility', 'account_number', 'status', 'currency'],
  rowName: nameOf,
  rowHref: (row) => serviceHref(row.id),
  totals: ['average_monthly_cost'],
  totalsPermission: 'financials_view',
  totalsNote: 'per month',
  amountOf: ({ average_monthly_cost: amount, currency }) =>
    amount === null || amount === undefined ? null : { amount, currency },
  editPermission: 'electrical_edit',
  bulkFields: bulkServiceFields,
  exportFormats: ['csv', 'xlsx', 'geojson'],
  Panel: ServicePanel,
  create: { href: '/electrical-services/new', label: 'New electrical service' },
  empty: { text: 'Add the first utility account by hand, or load them through the API; bills hang on it.' },
};
