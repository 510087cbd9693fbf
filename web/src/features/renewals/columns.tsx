import * as format from '@/shared/format';
import { CarrierMark, StatusMark, Tag } from '@/ui';
import type { Column } from '@/ui/table';
import { cardTag } from './board/card-words';
import { DeadlineMark } from './components/deadline-mark';
import { DecisionMark } from './components/decision-mark';
import { renewalHref } from './href';
import type { Renewal } from './types';
import { ownerWords, renewalName } from './words';

const FINANCIALS = 'financials_view';

const orNone = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined || value === '' ? format.NONE : show(value);

const other = (id: keyof Renewal & string, header: string, width: number): Column<Renewal> => ({
  id,
  header,
  width,
  priority: 3,
  sort: id,
  fields: [id],
  optional: true,
  cell: (row) => orNone(row[id] as string | null, String),
});
const word = (id: 'kind' | 'contract_kind' | 'end_of_term' | 'notice_method', header: string): Column<Renewal> => ({
  ...other(id, header, 118),
  cell: (row) => orNone(row[id], format.label),
});
const day = (
  id: 'deadline' | 'end_date' | 'closed_on' | 'missed_on' | 'notice_sent_on',
  header: string,
): Column<Renewal> => ({ ...other(id, header, 104), cell: (row) => orNone(row[id], format.date) });
const money = (id: 'mrc' | 'successor_mrc', header: string): Column<Renewal> => ({
  ...other(id, header, 104),
  align: 'end',
  permission: FINANCIALS,
  fields: [id, 'currency'],
  cell: (row) => orNone(row[id], (value) => format.money(value, row.currency)),
});

const STATE_FIELDS = [
  'status',
  'decision',
  'awaits_approval',
  'settled',
  'approved_by',
  'approved_by_name',
  'notice_timing',
  'notice_sent_on',
  'deadline',
  'currency',
] as const;

export const renewalColumns: readonly Column<Renewal>[] = [
  {
    id: 'label',
    header: 'What',
    width: 200,
    grow: 1,
    priority: 1,
    flex: true,
    sort: 'label',
    fields: ['label', 'subject_count', 'agreement_number', 'status', 'kind', 'contract_id', 'rf_link_id'],
    card: 'title',
    cell: (row) => (
      <>
        <StatusMark status={row.status} glyphOnly />
        <a href={renewalHref(row)} className="id clip row-link" title={renewalName(row)}>
          {renewalName(row)}
        </a>
      </>
    ),
  },
  {
    ...other('path', 'Where', 120),
    grow: 0.8,
    priority: 2,
    optional: false,
    card: 'sub',
    cell: (row) => <span className="clip">{row.path ?? format.NONE}</span>,
  },
  {
    ...other('counterparty', 'With', 116),
    grow: 0.5,
    priority: 1,
    yields: true,
    flex: true,
    optional: false,
    fields: ['counterparty', 'carrier_name', 'carrier_series'],
    cell: (row) =>
      row.carrier_name ? (
        <CarrierMark name={row.carrier_name} series={row.carrier_series} />
      ) : (
        <span className="clip">{row.counterparty ?? format.NONE}</span>
      ),
  },
  {
    id: 'urgency',
    header: 'Urgency',
    width: 124,
    priority: 1,
    sort: 'days_to_deadline',
    fields: ['urgency', 'days_to_deadline', 'status'],
    card: 'sub-end',
    cell: (row) => <DeadlineMark renewal={row} />,
  },
  { ...day('deadline', 'Decide by'), priority: 2, optional: false },
  day('end_date', 'Ends'),
  {
    ...other('owner', 'Owner', 96),
    priority: 2,
    optional: false,
    fields: ['owner', 'owner_name'],
    cell: (row) => <span className="clip">{ownerWords(row) ?? format.NONE}</span>,
  },
  {
    // Before the name stands its glyph already.
    ...other('status', 'Status', 112),
    flex: true,
    optional: false,
    cell: (row) => <StatusMark status={row.status} />,
  },
  {
    id: 'decision',
    header: 'Decision',
    width: 216,
    priority: 2,
    flex: true,
    sort: 'decision',
    fields: STATE_FIELDS,
    cell: (row) => {
      const tag = row.decision && row.status !== 'completed' ? cardTag(row) : null;
      return row.decision ? (
        <>
          <DecisionMark decision={row.decision} />
          {tag ? <Tag tone={tag.tone}>{tag.text}</Tag> : null}
        </>
      ) : (
        format.NONE
      );
    },
  },
  { ...money('mrc', 'MRC'), priority: 1, optional: false, card: 'end' },
  money('successor_mrc', 'MRC after'),
  other('agreement_number', 'Agreement', 140),
  word('contract_kind', 'Kind'),
  word('kind', 'Contract or license'),
  word('end_of_term', 'At the end'),
  word('notice_method', 'Notice by'),
  day('notice_sent_on', 'Notice sent'),
  day('missed_on', 'Missed'),
  day('closed_on', 'Closed'),
  {
    ...other('states', 'States', 96),
    sort: undefined,
    cell: (row) => orNone(row.states?.join(', '), String),
  },
];
