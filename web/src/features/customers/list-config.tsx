import { Users } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { customers } from './api';
import { customerColumns } from './columns';
import { CustomerPanel } from './components/customer-panel';
import { bulkCustomerFields } from './fields';
import { customerHref } from './href';
import { customerFilters } from './search';
import type { Customer } from './types';

export const customerList: ListConfig<Customer> = {
  resource: customers,
  page: 'customers',
  title: 'Customers',
  one: 'customer',
  many: 'customers',
  icon: Users,
  columns: customerColumns,
  filters: customerFilters,
  defaultSort: 'name',
  baseFields: ['name', 'kind', 'status'],
  rowName: (row) => row.name,
  rowHref: (row) => customerHref(row.id),
  editPermission: 'customers_edit',
  bulkFields: bulkCustomerFields,
  exportFormats: ['csv', 'xlsx', 'geojson'],
  Panel: CustomerPanel,
  create: { href: '/customers/new', label: 'New customer' },
  empty: {
    text: 'Add the first one by hand, or load them through the API; RF links, endpoints and power hang on them.',
  },
};
