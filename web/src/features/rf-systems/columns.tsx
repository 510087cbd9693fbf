import * as format from '@/shared/format';
import { StatusMark } from '@/ui';
import type { Column } from '@/ui/table';
import { rfSystemHref } from './href';
import type { RfSystem } from './types';
import { roleWords } from './values';

const orNone = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined || value === '' ? format.NONE : show(value);

const counted = (id: 'rf_link_count' | 'rf_node_count', header: string): Column<RfSystem> => ({
  id,
  header,
  width: 76,
  priority: 2,
  align: 'end',
  sort: id,
  fields: [id],
  cell: (row) => format.number(row[id]),
});

export const rfSystemColumns: readonly Column<RfSystem>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 170,
    grow: 1,
    priority: 1,
    sort: 'name',
    fields: ['name'],
    card: 'title',
    cell: (row) => (
      <a href={rfSystemHref(row.id)} className="row-link font-medium" title={row.name}>
        {row.name}
      </a>
    ),
  },
  {
    id: 'role',
    header: 'Role',
    width: 124,
    priority: 1,
    yields: true,
    sort: 'role',
    fields: ['role', 'type'],
    card: 'sub',
    cell: (row) => roleWords(row.role),
  },
  {
    id: 'frequency',
    header: 'Frequency',
    width: 120,
    priority: 2,
    sort: 'default_frequency_mhz',
    fields: ['frequency_used', 'default_frequency_mhz'],
    cell: (row) => row.frequency_used ?? orNone(row.default_frequency_mhz, (mhz) => `${format.number(mhz, 3)} MHz`),
  },
  {
    id: 'licensed',
    header: 'Licensed',
    width: 80,
    priority: 3,
    sort: 'licensed',
    fields: ['licensed'],
    cell: (row) => (row.licensed ? 'Yes' : format.NONE),
  },
  {
    id: 'capacity_mbps',
    header: 'Capacity',
    width: 92,
    priority: 2,
    align: 'end',
    sort: 'capacity_mbps',
    fields: ['capacity_mbps'],
    card: 'end',
    cell: (row) => orNone(row.capacity_mbps, format.bandwidth),
  },
  {
    id: 'cost',
    header: 'Cost',
    width: 104,
    priority: 2,
    align: 'end',
    sort: 'cost',
    fields: ['cost', 'currency'],
    permission: 'financials_view',
    cell: (row) => orNone(row.cost, (cost) => format.money(cost, row.currency)),
  },
  {
    id: 'bases',
    header: 'Compatible bases',
    width: 140,
    grow: 0.7,
    priority: 3,
    fields: ['compatible_bases'],
    cell: (row) => (
      <span className="clip" title={row.compatible_bases.join(', ')}>
        {row.compatible_bases.join(', ') || format.NONE}
      </span>
    ),
  },
  counted('rf_link_count', 'Links'),
  counted('rf_node_count', 'Nodes'),
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
