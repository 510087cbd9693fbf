import type { Terms } from './types';
import { addDays, addMonths, isAnchored, wholeMonths } from './calendar';

/** Months of the same rate, from a day on. */
export interface RateSegment {
  from: string;
  months: number;
}

/** One term, its last day included. */
export interface Term {
  from: string;
  to: string;
  months: number;
}

/** What the paper says happens at the end, if nobody does anything. */
export type Outcome =
  | { kind: 'renews'; term: Term }
  | { kind: 'monthly'; from: string | null }
  | { kind: 'ends'; on: string }
  | { kind: 'succeeded'; from: string }
  | { kind: 'evergreen' };

export function outcomeOf(contract: Terms): Outcome {
  const { end_date: end, end_of_term: rule, renewal_term_months: months } = contract;
  if (!end) return { kind: 'evergreen' };
  const next = addDays(end, 1);
  if (contract.status === 'month_to_month') return { kind: 'monthly', from: null };
  if (contract.successor_id) return { kind: 'succeeded', from: next };
  if (rule === 'auto_renew' && months) {
    const day = contract.anchor_day;
    const anchor = day && isAnchored(next, day) ? day : null;
    return { kind: 'renews', term: { from: next, to: addDays(addMonths(next, months, anchor), -1), months } };
  }
  return rule === 'auto_disconnect' ? { kind: 'ends', on: end } : { kind: 'monthly', from: next };
}

const stepMonths = (contract: Terms): number | null =>
  contract.escalator_kind && contract.escalator_kind !== 'none' ? (contract.escalator_every_months ?? 12) : null;

const anchorOf = (contract: Terms) => contract.escalator_anchor_on ?? contract.start_date;

/** The first day after `day` on which the escalator moves the rate. */
export function nextStepAfter(contract: Terms, day: string): string | null {
  const every = stepMonths(contract);
  const anchor = anchorOf(contract);
  if (!every || !anchor) return null;
  return addMonths(anchor, (Math.floor(wholeMonths(anchor, day) / every) + 1) * every);
}

/** The months of a term grouped by rate: one entry a step of the escalator. */
export function rateSegments(contract: Terms, from: string, months: number): RateSegment[] {
  const segments: RateSegment[] = [];
  let step: string | null = null;
  for (let month = 0; month < months; month += 1) {
    const start = addMonths(from, month, contract.anchor_day);
    const current = segments.at(-1);
    if (!current || (step !== null && start >= step)) {
      segments.push({ from: start, months: 1 });
      step = nextStepAfter(contract, start);
    } else {
      current.months += 1;
    }
  }
  return segments;
}

/** What the months cost, in whole cents so that nothing is lost on the way; null while a rate is missing. */
export function costOf(segments: readonly RateSegment[], rateOn: (day: string) => number | undefined): number | null {
  let cents = 0;
  for (const { from, months } of segments) {
    const rate = rateOn(from);
    if (rate === undefined) return null;
    cents += Math.round(rate * 100) * months;
  }
  return cents / 100;
}
