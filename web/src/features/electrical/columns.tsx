import * as format from '@/shared/format';
import { StatusMark } from '@/ui';
import type { Column } from '@/ui/table';
import { nameOf, serviceHref } from './href';
import type { Service } from './types';

const known = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined ? format.NONE : show(value);

const text = (id: keyof Service & string, header: string, width: number): Column<Service> => ({
  id,
  header,
  width,
  priority: 3,
  sort: id,
  fields: [id],
  cell: (row) => (row[id] as string | null) ?? format.NONE,
});

const end = { align: 'end' } as const;

export const serviceColumns: readonly Column<Service>[] = [
  {
    id: 'place_name',
    header: 'Site or customer',
    width: 220,
    grow: 1,
    priority: 1,
    flex: true,
    sort: 'place_name',
    fields: ['place_name', 'status'],
    card: 'title',
    cell: (row) => (
      <>
        <StatusMark status={row.status} glyphOnly />
        <a href={serviceHref(row.id)} className="clip row-link font-medium" title={`${row.place_name}, ${nameOf(row)}`}>
          {row.place_name}
        </a>
      </>
    ),
  },
  { ...text('utility', 'Utility', 160), grow: 0.5, priority: 1, card: 'sub' },
  {
    ...text('account_number', 'Account', 130),
    priority: 2,
    cell: (row) => <span className="id">{row.account_number ?? format.NONE}</span>,
  },
  {
    ...text('average_monthly_cost', 'Cost a month', 120),
    ...end,
    priority: 1,
    permission: 'financials_view',
    fields: ['average_monthly_cost', 'currency'],
    card: 'end',
    cell: (row) => known(row.average_monthly_cost, (cost) => format.money(cost, row.currency)),
  },
  {
    ...text('average_monthly_kwh', 'Use a month', 120),
    ...end,
    priority: 1,
    yields: true,
    card: 'sub-end',
    cell: (row) => known(row.average_monthly_kwh, (kwh) => `${format.number(kwh, 1)} kWh`),
  },
  {
    ...text('bill_count', 'Bills', 72),
    ...end,
    priority: 2,
    cell: (row) => (row.bill_count ? format.number(row.bill_count) : format.NONE),
  },
  { ...text('billed_until', 'Billed until', 120), priority: 2, cell: (row) => known(row.billed_until, format.date) },
  { ...text('meter_number', 'Meter', 120), priority: 3 },
  { ...text('rate_plan', 'Rate plan', 120), optional: true },
  { ...text('service_voltage', 'Voltage', 110), optional: true },
  { ...text('phase', 'Phase', 90), optional: true, cell: (row) => known(row.phase, format.label) },
  { ...text('amps', 'Breaker', 90), ...end, optional: true, cell: (row) => known(row.amps, (amps) => `${amps} A`) },
  { ...text('status', 'Status', 130), flex: true, optional: true, cell: (row) => <StatusMark status={row.status} /> },
];
