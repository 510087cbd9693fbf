import { useMemo } from 'react';
import { useCan } from '@/api';
import * as format from '@/shared/format';
import { CarrierMark, StatusMark, UrgencyMark } from '@/ui';
import type { Column } from '@/ui/table';
import { byDeadline } from '../groups';
import { hrefOf } from '../href';
import type { Term, Timeline } from '../types';
import { isLicense, nameOf, rateWords, routeText } from '../words';

const day = (value: string | null | undefined) => (value ? format.date(value) : format.NONE);

const allColumns = (carriers: Timeline['carriers']): Column<Term>[] => [
  {
    id: 'label',
    header: 'Circuit or site',
    cell: (term) => (
      <a href={hrefOf(term)} className="row-link id clip">
        {nameOf(term)}
      </a>
    ),
    priority: 1,
    width: 170,
    grow: 2,
    sort: 'label',
    fields: [],
  },
  {
    id: 'route',
    flex: true,
    header: 'Where',
    cell: (term) => <span className="clip">{routeText(term) ?? format.NONE}</span>,
    priority: 2,
    width: 150,
    grow: 1,
    fields: [],
    permission: 'circuits_view',
  },
  {
    id: 'carrier',
    flex: true,
    header: 'Carrier',
    cell: (term) => {
      const carrier = carriers.get(term.carrier_id ?? '');
      if (carrier) return <CarrierMark name={carrier.name} series={carrier.series} />;
      return <span className="clip">{term.counterparty ?? format.NONE}</span>;
    },
    priority: 2,
    width: 120,
    grow: 1,
    sort: 'counterparty',
    fields: [],
  },
  {
    id: 'agreement',
    header: 'Agreement',
    cell: (term) => <span className="id">{term.agreement_number ?? format.NONE}</span>,
    priority: 3,
    width: 120,
    sort: 'agreement_number',
    fields: [],
  },
  {
    id: 'status',
    flex: true,
    header: 'Contract',
    cell: (term) => (isLicense(term) ? 'FCC license' : <StatusMark status={term.status} />),
    priority: 2,
    width: 130,
    sort: 'status',
    fields: [],
  },
  {
    id: 'start',
    header: 'Starts',
    cell: (term) => day(term.start_date),
    priority: 2,
    width: 104,
    sort: 'start_date',
    fields: [],
  },
  {
    id: 'install',
    header: 'Installed',
    cell: (term) => day(term.install_date),
    priority: 3,
    width: 104,
    sort: 'install_date',
    fields: [],
    permission: 'circuits_view',
  },
  {
    id: 'end',
    header: 'Ends',
    cell: (term) => day(term.end_date),
    priority: 1,
    width: 104,
    sort: 'end_date',
    fields: [],
  },
  {
    id: 'decide',
    header: 'Decide by',
    cell: (term) => day(term.decision_deadline),
    priority: 1,
    width: 104,
    sort: 'decision_deadline',
    fields: [],
  },
  {
    id: 'urgency',
    flex: true,
    header: 'Urgency',
    cell: (term) => <UrgencyMark urgency={term.urgency} days={term.days_to_deadline} />,
    priority: 1,
    width: 124,
    sort: 'days_to_deadline',
    fields: [],
  },
  {
    id: 'rate',
    header: 'MRC',
    cell: (term) => rateWords(term)?.replace(' a month', '') ?? format.NONE,
    priority: 1,
    width: 110,
    align: 'end',
    sort: 'current_rate',
    fields: [],
    permission: 'financials_view',
  },
];

/** Empty values last, whichever way. */
function sorted(terms: readonly Term[], sort: string | undefined): Term[] {
  if (!sort) return [...terms].sort(byDeadline);
  const [field, order] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1];
  return [...terms].sort((a, b) => {
    const [left, right] = [a[field as keyof Term] ?? null, b[field as keyof Term] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const more = typeof left === 'number' ? left - Number(right) : String(left).localeCompare(String(right));
    return order * more || byDeadline(a, b);
  });
}

/** The columns the reader may see, and the terms in the order of the table. */
export function useTermRows(timeline: Timeline, sort: string | undefined) {
  const can = useCan();
  const columns = useMemo(
    () => allColumns(timeline.carriers).filter((column) => can(column.permission)),
    [timeline.carriers, can],
  );
  const terms = useMemo(() => sorted(timeline.terms, sort), [timeline.terms, sort]);
  return { columns, terms };
}
