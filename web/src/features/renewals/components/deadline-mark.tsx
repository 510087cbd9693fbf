import { URGENCY_GLYPHS } from '@/ui/glyphs';
import { UrgencyMark } from '@/ui';
import { daysShort } from '@/shared/format';
import { missedDays } from '../board/card-words';
import type { Renewal } from '../types';

/** When it must be decided; a deadline that passed undecided says so. */
export function DeadlineMark({ renewal }: { renewal: Renewal }) {
  const missed = missedDays(renewal);
  if (missed === null) return <UrgencyMark urgency={renewal.urgency} days={renewal.days_to_deadline} />;
  return (
    <span className="urgency overdue">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {URGENCY_GLYPHS.overdue}
      </svg>
      Missed {daysShort(missed)}
    </span>
  );
}
