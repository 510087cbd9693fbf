import { addDays, addMonths, isAnchored } from '@/contract';
import * as format from '@/shared/format';
import type { DecidedContract, Moves, Renewal, SuccessorTerms } from '../types';
import type { Choice } from '../values';

const isMonthly = ({ status }: DecidedContract) => status === 'month_to_month';

/** The first day of what follows: after the end, or the day named for one that runs month to month. */
export function successorStart(contract: DecidedContract, terms: SuccessorTerms | null, today: string): string {
  return isMonthly(contract) || !contract.end_date
    ? (terms?.start_date ?? addDays(today, 1))
    : addDays(contract.end_date, 1);
}

/** For how many months what follows runs, unless its terms say otherwise. */
export const usualMonths = (contract: DecidedContract): number | null =>
  contract.renewal_term_months ?? contract.term_months;

/** First and last day of what follows; null while its length is not known. */
export function successorTerm(
  contract: DecidedContract,
  terms: SuccessorTerms | null,
  today: string,
): { from: string; to: string; months: number } | null {
  const months = terms?.term_months ?? usualMonths(contract);
  if (!months) return null;
  const from = successorStart(contract, terms, today);
  const day = contract.anchor_day;
  const anchor = day && isAnchored(from, day) ? day : null;
  return { from, to: addDays(addMonths(from, months, anchor), -1), months };
}

const onOrAfterNotice = (contract: DecidedContract) =>
  isMonthly(contract)
    ? contract.notice_days
      ? `${format.daysLong(contract.notice_days)} after the notice`
      : 'on the day of the notice'
    : contract.end_date
      ? `on ${format.date(contract.end_date)}`
      : 'on its last day';

/** What a choice brings about, in days. */
export function choiceWords(
  choice: Choice,
  contract: DecidedContract,
  terms: SuccessorTerms | null,
  today: string,
): string {
  const term = successorTerm(contract, terms, today);
  const days = term
    ? `from ${format.date(term.from)} to ${format.date(term.to)} (${format.plural(term.months, 'month')})`
    : 'for a term you name';
  switch (choice) {
    case 'renew':
      return `The next contract is scheduled ${days} and takes over by itself.`;
    case 'renegotiate':
      return `A draft of the next contract is made ${days}, to finish once agreed. Without it this one ends ${onOrAfterNotice(contract)}.`;
    case 'terminate':
      return `The contract ends ${onOrAfterNotice(contract)}. Its active circuits become disconnect pending; charges stop that day.`;
    case 'month_to_month':
      return isMonthly(contract)
        ? 'It runs month to month already.'
        : `From ${contract.end_date ? format.date(addDays(contract.end_date, 1)) : 'the day after its end'} it goes on month by month, until somebody ends it.`;
  }
}

/** Whether a choice needs a notice, and by when. */
export function noticeNeed(choice: Choice, moves: Moves): string {
  if (!moves.notice_required[choice]) return 'No notice needed';
  return moves.notice_until ? `Notice needed by ${format.date(moves.notice_until)}` : 'Notice needed';
}

export type SentTiming = 'in_time' | 'early' | 'late';

/** How a notice of that day stands against the days on which one counts. */
export function timingOf(sentOn: string, { notice_from: from, notice_until: until }: Moves): SentTiming {
  if (until && sentOn > until) return 'late';
  return from && sentOn < from ? 'early' : 'in_time';
}

/** What completing does, step by step. */
export function completionWords(renewal: Renewal, contract: DecidedContract, today: string): string[] {
  const { decision, successor, notice_sent_on: sent } = renewal;
  const term = successorTerm(contract, successor, today);
  const days = term ? ` from ${format.date(term.from)} to ${format.date(term.to)}` : '';
  const rate =
    successor?.mrc === undefined || successor.mrc === null
      ? 'at the rate of the last day'
      : `at ${format.money(successor.mrc, renewal.currency)} a month`;
  switch (decision) {
    case 'renew':
      return [
        `The next contract is made${days}, ${rate}.`,
        isMonthly(contract)
          ? 'This one ends the day before it begins.'
          : `This one runs to ${format.date(contract.end_date ?? today)} and is superseded then.`,
      ];
    case 'renegotiate':
      return [
        `A draft of the next contract is made${days}, ${rate}; finish it once it is agreed.`,
        `Unless it is scheduled by then, this one expires ${onOrAfterNotice(contract)}.`,
      ];
    case 'terminate': {
      const last = isMonthly(contract) && sent ? addDays(sent, contract.notice_days ?? 0) : contract.end_date;
      const by = last ? format.date(last) : 'its last day';
      const circuits = contract.subjects.filter((subject) => subject.circuit_id).length;
      return [
        ...(circuits
          ? [
              `${format.plural(circuits, 'circuit')} it covers, where active, become disconnect pending; charges stop on ${by}.`,
            ]
          : []),
        `The contract is terminated after ${by}.`,
      ];
    }
    case 'month_to_month':
      return [choiceWords('month_to_month', contract, null, today)];
    default:
      return [];
  }
}
