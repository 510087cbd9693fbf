import { townOf } from '@/shared/address';
import * as format from '@/shared/format';
import { StatusMark } from '@/ui';
import type { Column } from '@/ui/table';
import { siteHref } from './href';
import type { Site } from './types';

const orNone = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined || value === '' ? format.NONE : show(value);

const text = (id: keyof Site & string, header: string, width: number): Column<Site> => ({
  id,
  header,
  width,
  priority: 3,
  sort: id,
  fields: [id],
  optional: true,
  cell: (row) => orNone(row[id] as string | null, String),
});

const figure = (id: keyof Site & string, header: string, unit: string, digits = 0): Column<Site> => ({
  ...text(id, header, 104),
  align: 'end',
  cell: (row) => orNone(row[id] as number | null, (value) => `${format.number(value, digits)} ${unit}`),
});

const counted = (
  id: 'rf_link_count' | 'rf_node_count' | 'endpoint_count' | 'electrical_service_count',
  header: string,
): Column<Site> => ({
  ...text(id, header, 84),
  align: 'end',
  optional: false,
  cell: (row) => (row[id] ? format.number(row[id]) : format.NONE),
});

const amount = (id: 'mrc' | 'nrc' | 'power_cost', header: string): Column<Site> => ({
  ...text(id, header, 112),
  align: 'end',
  permission: 'financials_view',
  fields: [id, 'currency'],
  cell: (row) => orNone(row[id], (value) => format.money(value, row.currency)),
});

export const siteColumns: readonly Column<Site>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 200,
    grow: 1,
    priority: 1,
    flex: true,
    sort: 'name',
    fields: ['name', 'status'],
    card: 'title',
    cell: (row) => (
      <>
        <StatusMark status={row.status} glyphOnly />
        <a href={siteHref(row.id)} className="clip row-link font-medium" title={row.name}>
          {row.name}
        </a>
      </>
    ),
  },
  {
    ...text('kind', 'Kind', 120),
    priority: 1,
    optional: false,
    card: 'sub',
    cell: (row) => format.label(row.kind),
  },
  {
    id: 'place',
    header: 'Place',
    width: 150,
    grow: 0.6,
    priority: 1,
    yields: true,
    sort: 'city',
    fields: ['city', 'state'],
    card: 'sub-end',
    cell: (row) => townOf(row) || format.NONE,
  },
  { ...text('landlord', 'Landlord', 140), grow: 0.4, priority: 2, optional: false },
  { ...amount('mrc', 'Rent'), priority: 1, optional: false, card: 'end' },
  { ...amount('power_cost', 'Power'), priority: 2, optional: false },
  { ...counted('rf_link_count', 'RF links'), priority: 2 },
  counted('rf_node_count', 'Nodes'),
  counted('endpoint_count', 'Endpoints'),
  { ...text('asr_number', 'ASR', 92), priority: 3, optional: false },
  text('code', 'Code', 100),
  { ...text('status', 'Status', 130), flex: true, cell: (row) => <StatusMark status={row.status} /> },
  text('carrier_name', 'Carrier', 140),
  figure('height_m', 'Height', 'm', 1),
  figure('ground_elevation_m', 'Ground', 'm'),
  figure('power_kw_committed', 'Committed', 'kW', 1),
  figure('rack_units_committed', 'Space', 'RU'),
  amount('nrc', 'NRC'),
  { ...counted('electrical_service_count', 'Electrical'), optional: true },
  text('address_line1', 'Address', 180),
];
