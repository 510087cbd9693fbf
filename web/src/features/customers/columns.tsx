import { Phone } from 'lucide-react';
import { townOf } from '@/shared/address';
import { telephone } from '@/shared/call';
import * as format from '@/shared/format';
import { StatusMark } from '@/ui';
import type { Column } from '@/ui/table';
import { customerHref } from './href';
import type { Customer } from './types';
import { kindWords } from './values';

const text = (id: keyof Customer & string, header: string, width: number): Column<Customer> => ({
  id,
  header,
  width,
  priority: 3,
  sort: id,
  fields: [id],
  cell: (row) => (row[id] as string | null) ?? format.NONE,
});

const counted = (
  id: 'rf_link_count' | 'endpoint_count' | 'electrical_service_count' | 'units',
  header: string,
): Column<Customer> => ({
  ...text(id, header, 92),
  align: 'end',
  cell: (row) => (row[id] ? format.number(row[id]) : format.NONE),
});

export const customerColumns: readonly Column<Customer>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 220,
    grow: 1,
    priority: 1,
    flex: true,
    sort: 'name',
    fields: ['name', 'status'],
    card: 'title',
    cell: (row) => (
      <>
        <StatusMark status={row.status} glyphOnly />
        <a href={customerHref(row.id)} className="clip row-link font-medium" title={row.name}>
          {row.name}
        </a>
      </>
    ),
  },
  {
    ...text('kind', 'Kind', 170),
    priority: 1,
    yields: true,
    card: 'sub',
    cell: (row) => kindWords(row.kind),
  },
  {
    id: 'place',
    header: 'Place',
    width: 160,
    grow: 0.6,
    priority: 1,
    sort: 'city',
    fields: ['city', 'state'],
    card: 'sub-end',
    cell: (row) => townOf(row) || format.NONE,
  },
  { ...counted('units', 'Units'), priority: 2, card: 'end' },
  { ...counted('rf_link_count', 'RF links'), priority: 1 },
  { ...counted('endpoint_count', 'Endpoints'), priority: 2 },
  { ...text('account_number', 'Account', 110), priority: 2 },
  {
    ...text('contact_phone', 'Contact', 190),
    grow: 0.4,
    flex: true,
    fields: ['contact_name', 'contact_phone'],
    sort: 'contact_name',
    cell: (row) =>
      row.contact_phone ? (
        <a
          href={telephone(row.contact_phone)}
          className="link inline-flex min-w-0 items-center gap-1.5"
          title={row.contact_phone}
          onClick={(event) => event.stopPropagation()}
        >
          <Phone className="icon icon-sm" aria-hidden />
          <span className="visually-hidden">Call </span>
          <span className="clip">{row.contact_name ?? row.contact_phone}</span>
        </a>
      ) : (
        (row.contact_name ?? format.NONE)
      ),
  },
  { ...text('status', 'Status', 120), flex: true, optional: true, cell: (row) => <StatusMark status={row.status} /> },
  { ...text('sonar_account_id', 'Sonar account', 120), optional: true },
  { ...counted('electrical_service_count', 'Electrical'), optional: true },
  { ...text('address_line1', 'Address', 180), optional: true },
  { ...text('contact_email', 'E-mail', 180), optional: true },
];
