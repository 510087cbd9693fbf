import * as format from '@/shared/format';
import type { EtfClause, EtfKind, EtfWaiver } from './types';

/** The kinds in the order of how often they are met, each in the words of the paper. */
export const ETF_KINDS: readonly { value: EtfKind; label: string; detail: string }[] = [
  { value: 'none', label: 'No fee', detail: 'Leaving early costs nothing but what is added below.' },
  {
    value: 'percent_of_remaining',
    label: 'Percent of what remains',
    detail: 'A percent of the rates of the months that remain.',
  },
  { value: 'banded', label: 'Bands', detail: 'Each remaining month at the percent of the band its number falls in.' },
  {
    value: 'by_component',
    label: 'By component',
    detail: 'Port, loop and the like: a percent of each one’s rate over the months that remain.',
  },
  { value: 'months_of_mrc', label: 'Months of MRC', detail: 'So many months at the rate of the last day of service.' },
  { value: 'fixed_amount', label: 'Fixed amount', detail: 'One amount while months remain.' },
  {
    value: 'declining',
    label: 'Declining amount',
    detail: 'An opening amount less a step for each full month completed, never below 0.',
  },
  {
    value: 'average_of_last_invoices',
    label: 'Average of last bills',
    detail: 'The mean of the last bills times the months that remain.',
  },
];

const percent = (value: number) => `${format.number(value, 4)}%`;

function bandWords({ bands, months_from }: Extract<EtfClause, { kind: 'banded' }>): string {
  const parts = bands.map(({ from_month: from, percent: share }, index) => {
    const next = bands[index + 1];
    const span = next ? `months ${from} to ${next.from_month - 1}` : `from month ${from}`;
    return `${percent(share)} ${span}`;
  });
  return `${parts.join(', ')} of each remaining month’s rate${
    months_from === 'original' ? ', counted from the first term' : ''
  }`;
}

/** The clause in one sentence, as it would be told. */
export function clauseWords(clause: EtfClause | null | undefined, currency?: string): string {
  if (!clause) return 'No fee agreed';
  const money = (value: number) => format.money(value, currency);
  switch (clause.kind) {
    case 'none':
      return 'No fee';
    case 'percent_of_remaining':
      return `${percent(clause.percent)} of the rates of the months that remain`;
    case 'banded':
      return bandWords(clause);
    case 'by_component':
      return `${clause.components.map(({ name, percent: share }) => `${percent(share)} of ${name}`).join(', ')} over the months that remain`;
    case 'average_of_last_invoices':
      return `${clause.percent === undefined || clause.percent === 100 ? '' : `${percent(clause.percent)} of `}the mean of the last ${format.plural(clause.count, 'bill')} times the months that remain`;
    case 'fixed_amount':
      return `${money(clause.amount)} while months remain`;
    case 'declining':
      return `${money(clause.opening)}, less ${money(clause.step)} for each full month completed`;
    case 'months_of_mrc':
      return `${format.plural(clause.months, 'month')} of the rate, at most those that remain`;
  }
}

function waiverWords(waiver: EtfWaiver): string {
  if (waiver.kind === 'chronic_outage') return 'free after chronic outages';
  const term = waiver.min_term_months ? ` of at least ${format.plural(waiver.min_term_months, 'month')}` : '';
  const within = waiver.within_days === undefined ? '' : ` ordered within ${format.plural(waiver.within_days, 'day')}`;
  return `free with a replacement${term}${within}`;
}

/** What is charged beside the fee, and what makes leaving free. */
export function additionWords(clause: EtfClause | null | undefined, currency?: string): string[] {
  if (!clause) return [];
  const money = (value: number) => format.money(value, currency);
  const before = clause.pre_install;
  return [
    clause.clawback_nrc ? 'waived NRC is charged back' : null,
    clause.promo_credits ? `${money(clause.promo_credits)} of promotional credits` : null,
    clause.third_party ? `${money(clause.third_party)} of third parties` : null,
    before
      ? `before installation ${[
          before.months_of_mrc ? `${format.plural(before.months_of_mrc, 'month')} of MRC` : null,
          before.third_party ? money(before.third_party) : null,
        ]
          .filter(Boolean)
          .join(' and ')}`
      : null,
    ...(clause.waivers ?? []).map(waiverWords),
  ].filter((words): words is string => words !== null);
}
