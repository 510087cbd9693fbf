import { CalendarClock } from 'lucide-react';
import * as format from '@/shared/format';
import { Banner } from '@/ui';
import type { Outcome } from './outcome';
import type { Terms } from './types';
import { noticeWords, outcomeThreat } from './words';

/** What must be done by when, while something must still be done. */
export function NoticeBanner({
  due,
  contract,
  outcome,
}: {
  due: { decision_deadline: string | null; days_to_deadline: number | null; urgency: string };
  contract: Terms;
  outcome: Outcome;
}) {
  const { decision_deadline: deadline, days_to_deadline: days, urgency } = due;
  if (!deadline || days === null || !['overdue', 'critical', 'active'].includes(urgency)) return null;
  const notice = noticeWords(contract);
  const late = days < 0;
  const act = notice ? 'Send notice by' : 'Decide by';
  return (
    <Banner tone={late ? 'danger' : 'warn'} icon={CalendarClock}>
      {late ? (
        <>
          <strong className="font-medium">
            {notice ? 'Notice was due' : 'The decision was due'} {format.date(deadline)}
          </strong>
          , {format.daysLong(days)} ago.{' '}
          <span className="text-text-2">Unless the carrier agrees, {outcomeThreat(outcome)}.</span>
        </>
      ) : (
        <>
          <strong className="font-medium">
            {act} {format.date(deadline)}
          </strong>{' '}
          <span className="text-text-2">
            {notice ? `(${notice}) ` : ''}or {outcomeThreat(outcome)}.
          </span>
        </>
      )}
    </Banner>
  );
}
