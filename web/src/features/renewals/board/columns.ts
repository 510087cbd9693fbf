import type { Query } from '@/api';
import { addDays } from '@/contract';
import type { FilterValues } from '@/resource/list/filters';
import type { RenewalStatus } from '../values';

/** So long what is done stays on the board. */
export const DONE_DAYS = 90;

export interface BoardColumn {
  id: RenewalStatus;
  title: string;
  /** Sent with the filters. */
  query: Query;
  /** What is done: shown by the day it closed. */
  closed: boolean;
  /** A strip at the side until somebody wants to see it. */
  folded: boolean;
}

const OPEN: readonly { id: RenewalStatus; title: string; statuses: readonly RenewalStatus[] }[] = [
  { id: 'pending', title: 'Pending', statuses: ['pending', 'missed'] },
  { id: 'in_review', title: 'In review', statuses: ['in_review'] },
  { id: 'decided', title: 'Decided', statuses: ['decided'] },
  { id: 'notice_sent', title: 'Notice sent', statuses: ['notice_sent'] },
];
const CLOSED: readonly { id: RenewalStatus; title: string; folded: boolean }[] = [
  { id: 'completed', title: 'Completed', folded: false },
  { id: 'withdrawn', title: 'Withdrawn', folded: true },
];

/** The columns a board has under its filters: one that the filters leave empty by their words is not there. */
export function boardColumns(filters: FilterValues, today: string): BoardColumn[] {
  const chosen = filters.status?.split(',');
  const wanted = (statuses: readonly RenewalStatus[]) => statuses.filter((status) => chosen?.includes(status) ?? true);
  const open: BoardColumn[] =
    filters.open === 'false'
      ? []
      : OPEN.flatMap(({ id, title, statuses }) => {
          const status = wanted(statuses).join(',');
          const query = { ...filters, status, open: 'true', sort: 'deadline' };
          return status ? [{ id, title, query, closed: false, folded: false }] : [];
        });
  const since = { closed_on__gte: addDays(today, -DONE_DAYS), sort: '-closed_on' };
  const closed: BoardColumn[] =
    filters.open === 'true'
      ? []
      : CLOSED.filter(({ id }) => wanted([id]).length).map(({ id, title, folded }) => ({
          id,
          title,
          query: { ...since, ...filters, status: id },
          closed: true,
          folded,
        }));
  return [...open, ...closed];
}
