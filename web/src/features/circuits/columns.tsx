import * as format from '@/shared/format';
import { CarrierMark, RouteText, StatusMark, Tag, UrgencyMark } from '@/ui';
import type { Column } from '@/ui/table';
import { circuitHref } from './href';
import type { Circuit } from './types';

const orNone = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined || value === '' ? format.NONE : show(value);
const words = (value: string) => value;

type Place = 'a' | 'z';
/** The city, or the name of a site whose city is not known. */
export const placeOf = (circuit: Circuit, end: Place) =>
  circuit[`${end}_endpoint_city`] ?? circuit[`${end}_endpoint_name`];

const FINANCIALS = 'financials_view';

const text = (id: keyof Circuit & string, header: string, width: number): Column<Circuit> => ({
  id,
  header,
  width,
  priority: 3,
  sort: id,
  fields: [id],
  optional: true,
  cell: (row) => orNone(row[id] as string | null, words),
});
const day = (id: keyof Circuit & string, header: string): Column<Circuit> => ({
  ...text(id, header, 104),
  cell: (row) => orNone(row[id] as string | null, format.date),
});
const amount = (id: 'nrc' | 'mrc' | 'cost_per_mbps' | 'etf_today', header: string): Column<Circuit> => ({
  ...text(id, header, 96),
  align: 'end',
  permission: FINANCIALS,
  fields: [id, 'currency'],
  cell: (row) => orNone(row[id], (value) => format.money(value, row.currency)),
});
const word = (id: 'purpose' | 'protection', header: string): Column<Circuit> => ({
  ...text(id, header, 120),
  cell: (row) => orNone(row[id], format.label),
});

export const circuitColumns: readonly Column<Circuit>[] = [
  {
    id: 'circuit_id',
    header: 'Circuit ID',
    width: 200,
    grow: 0.9,
    priority: 1,
    flex: true,
    sort: 'circuit_id',
    fields: ['circuit_id', 'status'],
    card: 'title',
    cell: (row) => (
      <>
        <StatusMark status={row.status} glyphOnly />
        <a href={circuitHref(row.id)} className="id clip row-link" title={row.circuit_id}>
          {row.circuit_id}
        </a>
      </>
    ),
  },
  {
    id: 'carrier',
    header: 'Carrier',
    width: 104,
    grow: 0.5,
    priority: 1,
    yields: true,
    flex: true,
    sort: 'carrier_name',
    fields: ['carrier_name', 'carrier_series'],
    card: 'sub',
    cell: (row) => <CarrierMark name={row.carrier_name} series={row.carrier_series} />,
  },
  {
    ...text('service_type_code', 'Type', 88),
    id: 'type',
    priority: 2,
    optional: false,
    fields: ['service_type_code', 'service_type_name'],
    cell: (row) => <span title={row.service_type_name}>{row.service_type_code}</span>,
  },
  {
    id: 'route',
    header: 'A → Z',
    width: 150,
    grow: 1,
    priority: 1,
    sort: 'a_endpoint_city',
    fields: ['a_endpoint_city', 'a_endpoint_name', 'z_endpoint_city', 'z_endpoint_name'],
    card: 'sub',
    cell: (row) => (
      <span className="clip" title={`${row.a_endpoint_name ?? format.NONE} → ${row.z_endpoint_name ?? format.NONE}`}>
        <RouteText a={placeOf(row, 'a')} z={placeOf(row, 'z')} />
      </span>
    ),
  },
  {
    id: 'bandwidth_mbps',
    header: 'Bandwidth',
    width: 88,
    priority: 1,
    yields: true,
    align: 'end',
    sort: 'bandwidth_mbps',
    fields: ['bandwidth_mbps'],
    cell: (row) => orNone(row.bandwidth_mbps, format.bandwidth),
  },
  {
    id: 'current_mrc',
    header: 'MRC',
    width: 96,
    priority: 1,
    align: 'end',
    sort: 'current_mrc',
    fields: ['current_mrc', 'currency'],
    permission: FINANCIALS,
    card: 'end',
    cell: (row) => orNone(row.current_mrc, (value) => format.money(value, row.currency)),
  },
  {
    ...text('status', 'Status', 150),
    priority: 2,
    flex: true,
    cell: (row) => <StatusMark status={row.status} />,
  },
  { ...day('term_end', 'Term end'), priority: 2, optional: false },
  {
    id: 'urgency',
    header: 'Urgency',
    width: 124,
    priority: 1,
    sort: 'days_to_deadline',
    fields: ['urgency', 'days_to_deadline'],
    card: 'sub-end',
    cell: (row) => <UrgencyMark urgency={row.urgency} days={row.days_to_deadline} />,
  },
  text('name', 'Name', 160),
  word('purpose', 'Purpose'),
  text('handoff', 'Handoff', 110),
  text('a_endpoint_name', 'A end', 170),
  text('z_endpoint_name', 'Z end', 170),
  {
    ...text('distance_km', 'Distance', 96),
    align: 'end',
    cell: (row) => orNone(row.distance_km, format.kilometres),
  },
  word('protection', 'Protection'),
  text('diversity_group', 'Diversity group', 130),
  text('vlan', 'VLAN', 80),
  text('ban', 'BAN', 120),
  { ...text('po_number', 'PO number', 120), permission: FINANCIALS },
  { ...text('gl_code', 'GL code', 120), permission: FINANCIALS },
  amount('nrc', 'NRC'),
  amount('mrc', 'Own MRC'),
  amount('cost_per_mbps', 'Per Mbps'),
  amount('etf_today', 'ETF today'),
  text('agreement_number', 'Agreement', 130),
  day('term_start', 'Term start'),
  day('decision_deadline', 'Decide by'),
  day('order_date', 'Order date'),
  day('install_date', 'Install date'),
  day('disconnect_date', 'Disconnect date'),
  day('billing_stop_on', 'Billing stops'),
  {
    ...text('at_risk', 'At risk', 90),
    cell: (row) => (row.at_risk ? <Tag tone="warn">At risk</Tag> : format.NONE),
  },
  {
    ...text('tags', 'Tags', 150),
    sort: undefined,
    cell: (row) => (row.tags.length ? row.tags.join(', ') : format.NONE),
  },
];
