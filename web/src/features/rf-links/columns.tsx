import { useSearch } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import * as format from '@/shared/format';
import { StatusMark } from '@/ui';
import type { Column } from '@/ui/table';
import { LicenseMark } from './components/license-mark';
import { formerName } from './former-name';
import { rfLinkHref } from './href';
import type { RfLink } from './types';

const FINANCIALS = 'financials_view';

const orNone = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined || value === '' ? format.NONE : show(value);

const other = (id: keyof RfLink & string, header: string, width: number): Column<RfLink> => ({
  id,
  header,
  width,
  priority: 3,
  sort: id,
  fields: [id],
  optional: true,
  cell: (row) => orNone(row[id] as string | null, String),
});
const figure = (id: keyof RfLink & string, header: string, unit: string): Column<RfLink> => ({
  ...other(id, header, 104),
  align: 'end',
  cell: (row) => orNone(row[id] as number | null, (value) => `${format.number(value, 3)} ${unit}`),
});
const day = (id: 'fcc_license_expires_on' | 'in_service_on', header: string): Column<RfLink> => ({
  ...other(id, header, 110),
  cell: (row) => orNone(row[id], format.date),
});
const money = (id: 'mrc' | 'capex' | 'net_book_value' | 'nrc' | 'salvage_value', header: string): Column<RfLink> => ({
  ...other(id, header, 100),
  align: 'end',
  permission: FINANCIALS,
  fields: [id, 'currency'],
  cell: (row) => orNone(row[id], (value) => format.money(value, row.currency)),
});

function FormerName({ link }: { link: RfLink }) {
  const q = useSearch({ strict: false, select: (search: { q?: string }) => search.q });
  const former = formerName(link, q);
  return former ? (
    <span className="clip text-text-3" title={former}>
      formerly {former}
    </span>
  ) : null;
}

export const rfLinkColumns: readonly Column<RfLink>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 300,
    grow: 1.6,
    priority: 1,
    flex: true,
    sort: 'name',
    fields: ['name', 'status', 'aliases'],
    card: 'title',
    cell: (row) => (
      <>
        <StatusMark status={row.status} glyphOnly />
        <a href={rfLinkHref(row.id)} className="clip row-link font-medium" title={row.name}>
          {row.name}
        </a>
        <FormerName link={row} />
      </>
    ),
  },
  {
    id: 'ends',
    header: 'A ↔ Z',
    width: 150,
    grow: 1,
    priority: 3,
    sort: 'a_name',
    fields: ['a_name', 'z_name'],
    cell: (row) => (
      <span className="clip" title={`${row.a_name} ↔ ${row.z_name}`}>
        {row.a_name} <span className="text-text-3">↔</span> {row.z_name}
      </span>
    ),
  },
  {
    id: 'rf_system_name',
    header: 'System',
    width: 140,
    grow: 0.5,
    priority: 2,
    flex: true,
    sort: 'rf_system_name',
    fields: ['rf_system_name', 'system_active'],
    card: 'sub',
    cell: (row) => (
      <>
        <span className="clip" title={`${row.rf_system_name}${row.system_active ? '' : ', outside catalog'}`}>
          {row.rf_system_name}
        </span>
        {row.system_active ? null : (
          <TriangleAlert className="icon icon-sm flex-none text-warn" role="img" aria-label="Outside catalog" />
        )}
      </>
    ),
  },
  { ...other('type', 'Type', 56), priority: 2, optional: false },
  {
    ...other('classification', 'Classification', 124),
    optional: false,
    cell: (row) => format.label(row.classification),
  },
  {
    ...other('capacity_mbps', 'Capacity', 84),
    priority: 1,
    yields: true,
    optional: false,
    align: 'end',
    cell: (row) => orNone(row.capacity_mbps, format.bandwidth),
  },
  {
    id: 'distance_km',
    header: 'Distance',
    width: 86,
    priority: 2,
    align: 'end',
    sort: 'distance_km',
    fields: ['distance_km', 'too_long', 'reach_km', 'band'],
    cell: (row) =>
      row.too_long && row.distance_km !== null ? (
        <span className="text-warn" title={`Too long: ${row.band} reaches ${format.kilometres(row.reach_km ?? 0)}`}>
          <span aria-hidden="true">! </span>
          {format.kilometres(row.distance_km)}
          <span className="visually-hidden"> too long</span>
        </span>
      ) : (
        orNone(row.distance_km, format.kilometres)
      ),
  },
  { ...other('band', 'Band', 92), priority: 2, optional: false },
  {
    id: 'license',
    header: 'License',
    width: 124,
    priority: 1,
    sort: 'license_days_left',
    fields: ['license_status', 'license_days_left', 'licensed', 'fcc_license_expires_on'],
    card: 'sub-end',
    cell: (row) => (
      <span title={row.fcc_license_expires_on ? `Expires ${format.date(row.fcc_license_expires_on)}` : undefined}>
        <LicenseMark link={row} />
      </span>
    ),
  },
  { ...other('status', 'Status', 128), flex: true, cell: (row) => <StatusMark status={row.status} />, optional: false },
  { ...money('mrc', 'MRC'), width: 84, priority: 2, optional: false },
  { ...money('capex', 'CAPEX'), priority: 2, optional: false, card: 'end' },
  { ...money('net_book_value', 'NBV'), priority: 2, optional: false },
  {
    ...other('fcc_call_sign', 'Call sign', 100),
    cell: (row) => <span className="id">{row.fcc_call_sign ?? format.NONE}</span>,
  },
  day('fcc_license_expires_on', 'License expires'),
  day('in_service_on', 'In service'),
  figure('frequency_mhz', 'Frequency', 'MHz'),
  figure('channel_width_mhz', 'Channel width', 'MHz'),
  figure('fspl_db', 'Path loss', 'dB'),
  figure('fresnel_m', 'Fresnel radius', 'm'),
  figure('a_azimuth_deg', 'Azimuth at A', '°'),
  figure('z_azimuth_deg', 'Azimuth at Z', '°'),
  figure('a_antenna_height_m', 'Height at A', 'm'),
  figure('z_antenna_height_m', 'Height at Z', 'm'),
  other('a_rf_node_name', 'Node at A', 160),
  money('nrc', 'NRC'),
  money('salvage_value', 'Salvage value'),
];
