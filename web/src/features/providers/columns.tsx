import { Link } from '@tanstack/react-router';
import { Phone } from 'lucide-react';
import type { MouseEvent } from 'react';
import { telephone } from '@/shared/call';
import * as format from '@/shared/format';
import { StatusMark, Swatch } from '@/ui';
import type { Column } from '@/ui/table';
import { Amounts } from './amounts';
import { providerHref, site } from './href';
import type { Provider } from './types';

/** A link inside a row acts by itself; the row does not open. */
const alone = (event: MouseEvent) => event.stopPropagation();

const counted = (id: 'circuit_count' | 'active_circuit_count', header: string, status?: string): Column<Provider> => ({
  id,
  header,
  width: 88,
  priority: 1,
  align: 'end',
  sort: id,
  fields: [id],
  cell: (row) =>
    row[id] ? (
      <Link
        to="/circuits"
        search={{ carrier_id: row.id, status }}
        className="link"
        aria-label={format.plural(row[id], status ? 'active circuit' : 'circuit')}
        onClick={alone}
      >
        {format.number(row[id])}
      </Link>
    ) : (
      format.number(row[id] ?? 0)
    ),
});

const web = (id: 'website' | 'portal_url' | 'support_url', header: string): Column<Provider> => ({
  id,
  header,
  width: 180,
  priority: 3,
  sort: id,
  fields: [id],
  optional: true,
  cell: (row) =>
    row[id] ? (
      <a href={row[id]} target="_blank" rel="noreferrer" className="link" onClick={alone}>
        {site(row[id])}
      </a>
    ) : (
      format.NONE
    ),
});

export const providerColumns: readonly Column<Provider>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 190,
    grow: 1,
    priority: 1,
    flex: true,
    sort: 'name',
    fields: ['name', 'series'],
    card: 'title',
    cell: (row) => (
      <>
        <Swatch series={row.series} />
        <a href={providerHref(row.id)} className="clip row-link font-medium" title={row.name}>
          {row.name}
        </a>
      </>
    ),
  },
  {
    id: 'asn',
    header: 'AS number',
    width: 96,
    priority: 3,
    align: 'end',
    sort: 'asn',
    fields: ['asn'],
    cell: (row) => (row.asn === null ? format.NONE : String(row.asn)),
  },
  { ...counted('circuit_count', 'Circuits'), yields: true },
  counted('active_circuit_count', 'Active', 'active'),
  {
    id: 'total_mrc',
    header: 'Monthly spend',
    width: 150,
    grow: 0.8,
    priority: 1,
    align: 'end',
    fields: ['total_mrc'],
    permission: 'financials_view',
    card: 'end',
    cell: (row) => <Amounts amounts={row.total_mrc} />,
  },
  {
    id: 'next_deadline',
    header: 'Next deadline',
    width: 120,
    priority: 2,
    sort: 'next_deadline',
    fields: ['next_deadline'],
    card: 'sub',
    cell: (row) => (row.next_deadline ? format.date(row.next_deadline) : format.NONE),
  },
  {
    id: 'noc_phone',
    header: 'NOC phone',
    width: 150,
    grow: 0.4,
    priority: 2,
    flex: true,
    sort: 'noc_phone',
    fields: ['noc_phone'],
    card: 'sub-end',
    cell: (row) =>
      row.noc_phone ? (
        <a href={telephone(row.noc_phone)} className="link inline-flex items-center gap-1.5" onClick={alone}>
          <Phone className="icon icon-sm" aria-hidden />
          <span className="visually-hidden">Call {row.name}, </span>
          {row.noc_phone}
        </a>
      ) : (
        format.NONE
      ),
  },
  {
    id: 'status',
    header: 'Status',
    width: 110,
    priority: 2,
    flex: true,
    sort: 'status',
    fields: ['status'],
    cell: (row) => <StatusMark status={row.status} />,
  },
  {
    id: 'short_name',
    header: 'Short name',
    width: 120,
    priority: 3,
    sort: 'short_name',
    fields: ['short_name'],
    optional: true,
    cell: (row) => row.short_name ?? format.NONE,
  },
  {
    id: 'noc_email',
    header: 'NOC e-mail',
    width: 180,
    priority: 3,
    sort: 'noc_email',
    fields: ['noc_email'],
    optional: true,
    cell: (row) => row.noc_email ?? format.NONE,
  },
  web('website', 'Website'),
  web('portal_url', 'Portal'),
  web('support_url', 'Support'),
];
