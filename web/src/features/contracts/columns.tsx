import { subjectOf, subjectWord } from '@/contract';
import * as format from '@/shared/format';
import { StatusMark, UrgencyMark } from '@/ui';
import type { Column } from '@/ui/table';
import { contractHref } from './href';
import type { Contract } from './types';

const FINANCIALS = 'financials_view';

const orNone = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined || value === '' ? format.NONE : show(value);

const other = (id: keyof Contract & string, header: string, width: number): Column<Contract> => ({
  id,
  header,
  width,
  priority: 3,
  sort: id,
  fields: [id],
  optional: true,
  cell: (row) => orNone(row[id] as string | null, String),
});
const word = (id: 'kind' | 'end_of_term' | 'escalator_kind', header: string, width: number): Column<Contract> => ({
  ...other(id, header, width),
  cell: (row) => orNone(row[id], format.label),
});
const day = (id: 'start_date' | 'end_date' | 'decision_deadline' | 'signed_on', header: string): Column<Contract> => ({
  ...other(id, header, 104),
  cell: (row) => orNone(row[id], format.date),
});
const count = (id: 'term_months' | 'renewal_term_months' | 'notice_days', header: string, unit: string) =>
  ({
    ...other(id, header, 96),
    align: 'end',
    cell: (row) => orNone(row[id], (value) => format.plural(value, unit)),
  }) satisfies Column<Contract>;
const money = (id: 'mrc' | 'current_rate' | 'waived_nrc' | 'etf_today', header: string): Column<Contract> => ({
  ...other(id, header, 104),
  align: 'end',
  permission: FINANCIALS,
  fields: [id, 'currency'],
  cell: (row) => orNone(row[id], (value) => format.money(value, row.currency)),
});

/** `L3/ETH/009812/INDY and 2 more`; the kind where it is no circuit. */
export function coverWords({ subjects }: Pick<Contract, 'subjects'>): string {
  const [first, ...rest] = subjects;
  if (!first) return format.NONE;
  const kind = subjectOf(first)?.kind;
  const name = kind && kind !== 'circuit' ? `${subjectWord(kind)} ${first.label}` : first.label;
  return rest.length ? `${name} and ${format.number(rest.length)} more` : name;
}

/** A contract has a number, or is called by what it is. */
export const contractName = ({ agreement_number: number, kind }: Pick<Contract, 'agreement_number' | 'kind'>) =>
  number ?? `${format.label(kind)} without a number`;

export const contractColumns: readonly Column<Contract>[] = [
  {
    id: 'agreement_number',
    header: 'Agreement',
    width: 150,
    grow: 0.8,
    priority: 1,
    flex: true,
    sort: 'agreement_number',
    fields: ['agreement_number', 'kind', 'status'],
    card: 'title',
    cell: (row) => (
      <>
        <StatusMark status={row.status} glyphOnly />
        <a href={contractHref(row.id)} className="id clip row-link" title={contractName(row)}>
          {contractName(row)}
        </a>
      </>
    ),
  },
  {
    ...other('counterparty', 'With', 112),
    grow: 0.5,
    priority: 1,
    yields: true,
    optional: false,
    card: 'sub',
    cell: (row) => <span className="clip">{row.counterparty ?? format.NONE}</span>,
  },
  { ...word('kind', 'Kind', 110), priority: 2, optional: false },
  {
    id: 'subjects',
    header: 'Covers',
    width: 170,
    grow: 1,
    priority: 1,
    fields: ['subjects'],
    card: 'sub',
    cell: (row) => (
      <span className="id clip" title={row.subjects.map(({ label }) => label).join(', ')}>
        {coverWords(row)}
      </span>
    ),
  },
  { ...count('term_months', 'Term', 'month'), priority: 2, optional: false },
  { ...word('end_of_term', 'At the end', 124), priority: 3, optional: false },
  { ...day('end_date', 'Ends'), priority: 2, optional: false },
  { ...day('decision_deadline', 'Decide by'), priority: 2, optional: false },
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
  { ...money('current_rate', 'MRC'), priority: 1, optional: false, card: 'end' },
  {
    ...other('status', 'Status', 138),
    priority: 2,
    flex: true,
    optional: false,
    cell: (row) => <StatusMark status={row.status} />,
  },
  day('start_date', 'Starts'),
  day('signed_on', 'Signed'),
  count('renewal_term_months', 'Renewal term', 'month'),
  count('notice_days', 'Notice', 'day'),
  other('notice_method', 'Notice by', 130),
  other('msa_reference', 'Master agreement', 140),
  word('escalator_kind', 'Escalator', 120),
  money('etf_today', 'ETF today'),
  money('mrc', 'Base MRC'),
  money('waived_nrc', 'Waived NRC'),
  other('governing_law', 'Governing law', 120),
];
