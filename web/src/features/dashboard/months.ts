import type { Amount } from '@/api';
import type { PipelineRow } from './types';

/** In the order of lateness, from the bottom of a bar. */
export const URGENCIES = ['overdue', 'critical', 'active', 'watch'] as const;
export type DueUrgency = (typeof URGENCIES)[number];

export interface PipelineMonth {
  month: string;
  counts: Record<DueUrgency, number>;
  total: number;
  amounts: Amount[];
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const firstOf = (month: string, later = 0) => {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return Date.UTC(year, index - 1 + later, 1);
};

/** The last day of 'YYYY-MM'. */
export const monthEnd = (month: string) => iso(firstOf(month, 1) - 86_400_000);

/** Every month from today's to the end of the lookahead, empty ones too. */
export function pipelineMonths(rows: readonly PipelineRow[], today: string, lookaheadDays: number): PipelineMonth[] {
  const last = iso(Date.parse(`${today}T00:00:00Z`) + lookaheadDays * 86_400_000).slice(0, 7);
  const months: PipelineMonth[] = [];
  for (let month = today.slice(0, 7); month <= last; month = iso(firstOf(month, 1)).slice(0, 7)) {
    const own = rows.filter((row) => row.month === month);
    const counts = Object.fromEntries(
      URGENCIES.map((urgency) => [
        urgency,
        own.filter((row) => row.urgency === urgency).reduce((sum, row) => sum + row.count, 0),
      ]),
    ) as Record<DueUrgency, number>;
    months.push({
      month,
      counts,
      total: own.reduce((sum, row) => sum + row.count, 0),
      amounts: sumByCurrency(own),
    });
  }
  return months;
}

/** Per currency, never across; nothing where no amount may be seen. */
export function sumByCurrency(rows: readonly { currency: string; mrc?: number | null }[]): Amount[] {
  const sums = new Map<string, number>();
  for (const { currency, mrc } of rows) {
    if (mrc !== undefined) sums.set(currency, (sums.get(currency) ?? 0) + (mrc ?? 0));
  }
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}

export const countOf = (months: readonly PipelineMonth[], urgency: DueUrgency) =>
  months.reduce((sum, month) => sum + month.counts[urgency], 0);
