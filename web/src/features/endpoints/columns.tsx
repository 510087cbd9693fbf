import { townOf } from '@/shared/address';
import * as format from '@/shared/format';
import type { Column } from '@/ui/table';
import { endpointHref, insideOf } from './href';
import type { Endpoint } from './types';

const text = (id: keyof Endpoint & string, header: string, width: number): Column<Endpoint> => ({
  id,
  header,
  width,
  priority: 3,
  sort: id,
  fields: [id],
  optional: true,
  cell: (row) => (row[id] as string | null) ?? format.NONE,
});

export const endpointColumns: readonly Column<Endpoint>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 240,
    grow: 1,
    priority: 1,
    flex: true,
    sort: 'name',
    fields: ['name'],
    card: 'title',
    cell: (row) => (
      <a href={endpointHref(row.id)} className="clip row-link font-medium" title={row.name}>
        {row.name}
      </a>
    ),
  },
  {
    id: 'place',
    header: 'Place',
    width: 170,
    grow: 0.5,
    priority: 1,
    sort: 'city',
    fields: ['city', 'state'],
    card: 'sub',
    cell: (row) => townOf(row) || format.NONE,
  },
  {
    ...text('facility_type', 'Kind of place', 150),
    optional: false,
    priority: 1,
    yields: true,
    card: 'sub-end',
    cell: (row) => (row.facility_type ? format.label(row.facility_type) : format.NONE),
  },
  {
    id: 'inside',
    header: 'Inside',
    width: 190,
    grow: 0.5,
    priority: 2,
    sort: 'infrastructure_asset_name',
    fields: ['infrastructure_asset_id', 'infrastructure_asset_name', 'customer_id', 'customer_name'],
    cell: (row) => insideOf(row)?.name ?? format.NONE,
  },
  {
    ...text('clli', 'CLLI', 120),
    optional: false,
    priority: 2,
    cell: (row) => <span className="id">{row.clli ?? format.NONE}</span>,
  },
  {
    ...text('circuit_count', 'Circuits', 88),
    optional: false,
    priority: 1,
    align: 'end',
    card: 'end',
    cell: (row) => (row.circuit_count ? format.number(row.circuit_count) : format.NONE),
  },
  { ...text('address_line1', 'Address', 200), optional: false },
  text('postal_code', 'Postal code', 100),
  text('country', 'Country', 90),
  text('demarc_suite', 'Suite', 90),
  text('demarc_rack', 'Rack', 90),
];
