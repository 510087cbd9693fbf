import { Layers } from 'lucide-react';
import type { ListConfig } from '@/resource';
import * as format from '@/shared/format';
import { StatusMark } from '@/ui';
import type { Column } from '@/ui/table';
import { serviceTypes } from './api';
import { ServiceTypePanel } from './components/service-type-panel';
import { bulkServiceTypeFields } from './fields';
import { serviceTypeHref } from './href';
import { serviceTypeFilters } from './search';
import type { ServiceType } from './types';

const columns: readonly Column<ServiceType>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 180,
    grow: 1,
    priority: 1,
    sort: 'name',
    fields: ['name'],
    card: 'title',
    cell: (row) => (
      <a href={serviceTypeHref(row.id)} className="row-link font-medium" title={row.name}>
        {row.name}
      </a>
    ),
  },
  {
    id: 'code',
    header: 'Code',
    width: 120,
    priority: 1,
    sort: 'code',
    fields: ['code'],
    card: 'sub',
    cell: (row) => <span className="id">{row.code}</span>,
  },
  {
    id: 'category',
    header: 'Category',
    width: 130,
    priority: 2,
    sort: 'category',
    fields: ['category'],
    cell: (row) => format.label(row.category),
  },
  {
    id: 'default_sla_availability',
    header: 'Default SLA',
    width: 110,
    priority: 2,
    align: 'end',
    sort: 'default_sla_availability',
    fields: ['default_sla_availability'],
    cell: (row) =>
      row.default_sla_availability === null ? format.NONE : `${format.number(row.default_sla_availability, 4)}%`,
  },
  {
    id: 'circuit_count',
    header: 'Circuits',
    width: 90,
    priority: 2,
    align: 'end',
    sort: 'circuit_count',
    fields: ['circuit_count'],
    card: 'end',
    cell: (row) => format.number(row.circuit_count),
  },
  {
    id: 'active',
    header: 'State',
    width: 100,
    priority: 1,
    flex: true,
    sort: 'active',
    fields: ['active'],
    card: 'sub-end',
    cell: (row) => <StatusMark status={row.active ? 'active' : 'inactive'} />,
  },
];

export const serviceTypeList: ListConfig<ServiceType> = {
  resource: serviceTypes,
  page: 'service-types',
  title: 'Service types',
  one: 'service type',
  many: 'service types',
  icon: Layers,
  columns,
  filters: serviceTypeFilters,
  defaultSort: 'name',
  baseFields: ['name', 'active'],
  rowName: (row) => row.name,
  rowHref: (row) => serviceTypeHref(row.id),
  editPermission: 'catalog_edit',
  bulkFields: bulkServiceTypeFields,
  exportFormats: ['csv', 'xlsx'],
  Panel: ServiceTypePanel,
  create: { href: '/admin/service-types/new', label: 'New service type' },
  empty: { text: 'Add the kinds of circuits in use, such as Wave, EPL or DIA.' },
};
