import { useId } from 'react';
import * as format from '@/shared/format';

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const months = (from: string, to: string) => Math.max(0, Math.round((at(to) - at(from)) / DAY / 30.4375));

/** The month a day falls in, the first being 1: a month served in part counts. */
function monthOf(start: string, day: string) {
  const [from, to] = [new Date(at(start)), new Date(at(day))];
  const whole = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(1, whole + (to.getUTCDate() >= from.getUTCDate() ? 1 : 0));
}

/** Where a day stands in a term, 0 to 100. */
export function termPosition(start: string, end: string, day: string): number {
  const length = at(end) - at(start);
  return length <= 0 ? 100 : Math.min(100, Math.max(0, ((at(day) - at(start)) / length) * 100));
}

/** One bar of time: the part that passed, today, decide by, the notice window hatched. */
export function TermBar({
  start,
  end,
  deadline,
  today,
}: {
  start: string;
  end: string;
  deadline: string | null;
  today: string;
}) {
  const pattern = useId();
  const now = termPosition(start, end, today);
  const decide = deadline ? termPosition(start, end, deadline) : null;
  const words = `Term from ${format.date(start)} to ${format.date(end)}${deadline ? `, decide by ${format.date(deadline)}` : ''}`;
  const over = today > end;
  return (
    <div className="mb-2">
      <div className="text-11 text-text-1" style={{ textAlign: now > 50 ? 'right' : 'left' }}>
        {over ? 'term is over' : `today, month ${monthOf(start, today)} of ${months(start, end)}`}
      </div>
      <svg width="100%" height="24" role="img" aria-label={words}>
        <defs>
          <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" fill="var(--urg-critical-soft)" />
            <path d="M0 0V5" stroke="var(--urg-critical-mark)" strokeWidth="2" />
          </pattern>
        </defs>
        <rect x="0" y="8" width="100%" height="8" rx="3" fill="var(--surface-3)" />
        <rect x="0" y="8" width={`${now}%`} height="8" rx="3" fill="var(--chart-mute)" />
        {decide === null ? null : (
          <>
            <rect x={`${decide}%`} y="8" width={`${100 - decide}%`} height="8" fill={`url(#${pattern})`} />
            <line
              x1={`${decide}%`}
              x2={`${decide}%`}
              y1="4"
              y2="20"
              stroke="var(--urg-critical-mark)"
              strokeWidth="2"
            />
          </>
        )}
        <line x1={`${now}%`} x2={`${now}%`} y1="0" y2="24" stroke="var(--accent-text)" strokeWidth="2" />
      </svg>
      <div className="num flex justify-between text-11 text-text-3">
        <span>{format.date(start)}</span>
        <span>ends {format.date(end)}</span>
      </div>
    </div>
  );
}
