import type { Amount } from '@/api';
import type { Grouping } from './search';
import type { Carrier, Term, Timeline } from './types';

export interface Group {
  key: string;
  title: string;
  carrier?: Carrier;
  urgency?: string;
  terms: Term[];
  /** A month today, per currency; empty for those who may not see money. */
  amounts: Amount[];
}

/** A line of the chart: the head of a group or a term. */
export type Line = { group: Group; folded: boolean } | { term: Term };

const URGENCY_TITLES: Record<string, string> = {
  overdue: 'Overdue',
  critical: 'Critical, 30 days or less',
  active: 'Active, 90 days or less',
  watch: 'Watch, over 90 days',
  none: 'Nothing to decide yet',
};

const RUNNING = new Set(['active', 'scheduled', 'month_to_month', 'draft']);
const LAST = '9999';

/** What must be decided first stands first; what is over comes last, the latest end first. */
export function byDeadline(a: Term, b: Term): number {
  const over = Number(!RUNNING.has(a.status)) - Number(!RUNNING.has(b.status));
  if (over) return over;
  const day = (term: Term) => term.decision_deadline ?? term.notice_from ?? term.end_date ?? LAST;
  const order = RUNNING.has(a.status) ? 1 : -1;
  return order * day(a).localeCompare(day(b)) || (a.label ?? '').localeCompare(b.label ?? '');
}

export function amountsOf(terms: readonly Term[]): Amount[] {
  const cents = new Map<string, number>();
  for (const { current_rate: rate, currency } of terms) {
    if (rate !== null && rate !== undefined && currency)
      cents.set(currency, (cents.get(currency) ?? 0) + Math.round(rate * 100));
  }
  return [...cents].map(([currency, sum]) => ({ currency, amount: sum / 100 })).sort((a, b) => b.amount - a.amount);
}

function groupOf(term: Term, grouping: Grouping, carriers: Timeline['carriers']): Omit<Group, 'terms' | 'amounts'> {
  if (grouping === 'urgency')
    return { key: term.urgency, title: URGENCY_TITLES[term.urgency] ?? term.urgency, urgency: term.urgency };
  if (term.subject === 'rf_license') return { key: 'rf_license', title: 'FCC licenses' };
  const carrier = term.carrier_id ? carriers.get(term.carrier_id) : undefined;
  if (carrier) return { key: carrier.id, title: carrier.name, carrier };
  const { counterparty } = term;
  // Folded groups stand in the address by comma.
  return counterparty
    ? { key: `party-${encodeURIComponent(counterparty)}`, title: counterparty }
    : { key: 'none', title: 'No carrier' };
}

const orderOf: Record<Grouping, (a: Group, b: Group) => number> = {
  urgency: (a, b) => Object.keys(URGENCY_TITLES).indexOf(a.key) - Object.keys(URGENCY_TITLES).indexOf(b.key),
  carrier: (a, b) =>
    Number(!a.carrier) - Number(!b.carrier) ||
    (b.amounts[0]?.amount ?? 0) - (a.amounts[0]?.amount ?? 0) ||
    b.terms.length - a.terms.length ||
    a.title.localeCompare(b.title),
  none: () => 0,
};

/** Terms in their groups; the carrier with the largest bill first. */
export function groupsOf({ terms, carriers }: Timeline, grouping: Grouping): Group[] {
  const groups = new Map<string, Group>();
  for (const term of [...terms].sort(byDeadline)) {
    const found = groupOf(term, grouping, carriers);
    const group = groups.get(found.key) ?? { ...found, terms: [], amounts: [] };
    group.terms.push(term);
    groups.set(found.key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, amounts: amountsOf(group.terms) })).sort(orderOf[grouping]);
}

/** The lines in their order, without those of folded groups. */
export function linesOf(timeline: Timeline, grouping: Grouping, folded: ReadonlySet<string>): Line[] {
  if (grouping === 'none') return [...timeline.terms].sort(byDeadline).map((term) => ({ term }));
  return groupsOf(timeline, grouping).flatMap((group): Line[] => {
    const isFolded = folded.has(group.key);
    return [{ group, folded: isFolded }, ...(isFolded ? [] : group.terms.map((term) => ({ term })))];
  });
}

export const keyOf = (line: Line) => ('term' in line ? line.term.id : `group ${line.group.key}`);
