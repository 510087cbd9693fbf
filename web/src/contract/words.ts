import * as format from '@/shared/format';
import type { Terms } from './types';
import type { Outcome } from './outcome';

const months = (count: number) =>
  count % 12 === 0 ? format.plural(count / 12, 'year') : format.plural(count, 'month');

/** `Renews for 1 year`: what happens at the end by itself. */
export function outcomeTitle(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'renews':
      return `Renews for ${months(outcome.term.months)}`;
    case 'monthly':
      return outcome.from ? 'Goes month to month' : 'Runs month to month';
    case 'ends':
      return 'Service ends';
    case 'succeeded':
      return 'Next contract follows';
    default:
      return 'Runs until cancelled';
  }
}

/** From when, or until when, that holds. */
export function outcomeWhen(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'renews':
      return `to ${format.date(outcome.term.to)}`;
    case 'monthly':
      return outcome.from ? `from ${format.date(outcome.from)}` : undefined;
    case 'ends':
      return `on ${format.date(outcome.on)}`;
    case 'succeeded':
      return `from ${format.date(outcome.from)}`;
    default:
      return undefined;
  }
}

/** What late notice costs, as the end of `Send notice by … or …`. */
export function outcomeThreat(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'renews':
      return `it renews for ${months(outcome.term.months)}`;
    case 'ends':
      return `the service ends on ${format.date(outcome.on)}`;
    default:
      return 'it goes month to month';
  }
}

export function noticeWords({ notice_days: days, notice_method: method }: Terms): string | null {
  if (!days) return null;
  return [format.daysLong(days), method ? `by ${format.label(method).toLowerCase()}` : null].filter(Boolean).join(', ');
}

/** `3% every 12 months`; null without an escalator or when it is withheld. */
export function escalatorWords(contract: Terms): string | null {
  const { escalator_kind: kind, escalator_value: value, escalator_every_months: every } = contract;
  if (!kind || kind === 'none') return null;
  const often = every === 12 || !every ? 'a year' : `every ${format.plural(every, 'month')}`;
  if (kind === 'cpi') return `CPI ${often}`;
  if (value === null || value === undefined) return null;
  return kind === 'fixed_percent'
    ? `+${format.number(value, 3)}% ${often}`
    : `+${format.money(value, contract.currency)} ${often}`;
}

/** `Service order SO-448120 under MSA-2019-0417` */
export function agreementWords({ kind, agreement_number: number, msa_reference: msa }: Terms): string {
  const agreement = [format.label(kind ?? 'contract'), number].filter(Boolean).join(' ');
  return msa && kind !== 'msa' ? `${agreement} under ${msa}` : agreement;
}
