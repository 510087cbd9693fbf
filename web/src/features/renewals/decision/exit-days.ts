import { addDays } from '@/contract';
import type { DecidedContract } from '../types';

export interface ExitDay {
  on: string;
  label: string;
}

/** The days a decision weighs: leaving today, after a notice given today, after one on the last day for it, at the end. */
export function exitDays(contract: DecidedContract, today: string): ExitDay[] {
  const { end_date: end, notice_days: notice, status } = contract;
  const days: ExitDay[] = [{ on: today, label: 'Today' }];
  if (notice) days.push({ on: addDays(today, notice), label: `After notice today (${notice} days)` });
  if (end && status !== 'month_to_month') {
    const deadline = contract.decision_deadline;
    if (deadline) days.push({ on: deadline, label: 'On the deadline' });
    days.push({ on: end, label: 'At the end of the term' });
  }
  const last = end && status !== 'month_to_month' ? end : null;
  const kept = days.filter(({ on }) => on >= today && (!last || on <= last)).sort((a, b) => a.on.localeCompare(b.on));
  return kept.filter(({ on }, index) => on !== kept[index - 1]?.on);
}
