import { CalendarClock } from 'lucide-react';
import * as format from '@/shared/format';
import { Banner } from '@/ui';
import type { Circuit, Contract } from '../../../types';
import { noticeWords, outcomeThreat } from './outcome-words';
import type { Outcome } from './renewal';

/** What must be done by when, while something must still be done. */
export function NoticeBanner({
  circuit,
  contract,
  outcome,
}: {
  circuit: Circuit;
  contract: Contract;
  outcome: Outcome;
}) {
  const { decision_deadline: deadline, days_to_deadline: days, urgency } = circuit;
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
