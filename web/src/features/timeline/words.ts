import * as format from '@/shared/format';
import type { Term } from './types';

export const isLicense = (term: Pick<Term, 'subject'>) => term.subject === 'rf_license';

export const nameOf = (term: Term) => term.label ?? term.agreement_number ?? 'Agreement without a number';

/** Where it runs: both ends, or the one place of a site. */
export const endsOf = (term: Term) => [
  ...new Set([term.a, term.z, term.place].filter((end): end is string => Boolean(end))),
];

/** `Boise → Reno`; a radio path has no direction. */
export const routeText = (term: Term) => endsOf(term).join(isLicense(term) ? ' ↔ ' : ' → ') || null;

export function termWords(term: Term): string {
  if (isLicense(term)) return `License until ${term.end_date ? format.date(term.end_date) : format.NONE}`;
  const start = term.start_date ? format.date(term.start_date) : format.NONE;
  return term.end_date ? `${start} to ${format.date(term.end_date)}` : `Since ${start}, without an end`;
}

/** `Decide by Nov 27, 2026, in 4 days`. */
export function decideWords(term: Term): string | null {
  const { decision_deadline: deadline, days_to_deadline: days } = term;
  if (!deadline || days === null) return null;
  const away = days === 0 ? 'today' : days < 0 ? `${format.daysLong(days)} ago` : `in ${format.daysLong(days)}`;
  return `${isLicense(term) ? 'Renew' : 'Decide'} by ${format.date(deadline)}, ${away}`;
}

/** When notice counts, where it may also come too early. */
export function noticeWords(term: Term): string | null {
  const { notice_from: last, notice_not_before: first } = term;
  return first && last ? `Notice counts from ${format.date(first)} to ${format.date(last)}` : null;
}

export const installWords = (term: Term) => (term.install_date ? `Installed ${format.date(term.install_date)}` : null);

/** What it costs a month: today, else as agreed. */
export function rateWords(term: Term): string | null {
  const rate = term.current_rate ?? term.mrc;
  return rate === null || rate === undefined ? null : `${format.money(rate, term.currency ?? 'USD')} a month`;
}

export const urgencyWords = (term: Term) =>
  term.urgency === 'none' || term.days_to_deadline === null
    ? null
    : `${format.label(term.urgency)} ${format.daysShort(term.days_to_deadline)}`;

/** What the bar shows and its label does not say, for those who do not see it. */
export const barWords = (term: Term) =>
  [
    term.counterparty,
    isLicense(term) ? null : format.label(term.status),
    termWords(term),
    term.urgency === 'none' ? null : format.label(term.urgency),
    decideWords(term),
    rateWords(term),
  ]
    .filter(Boolean)
    .join(', ');
