import { useToday } from '@/api';
import * as format from '@/shared/format';
import type { Circuit } from '../../../types';

/** What is still to come, as hollow dots: the decision, the end of billing. */
export function FutureLine({ circuit }: { circuit: Circuit }) {
  const today = useToday();
  const coming = [
    { title: 'Billing stops', day: circuit.billing_stop_on },
    { title: 'Term ends', day: circuit.term_end },
    { title: 'Decision due', day: circuit.urgency === 'none' ? null : circuit.decision_deadline },
  ]
    .filter((line): line is { title: string; day: string } => Boolean(line.day) && line.day! >= today)
    .sort((a, b) => b.day.localeCompare(a.day));
  return (
    <>
      {coming.map(({ title, day }) => (
        <li key={title}>
          <span className="timeline-dot ring" aria-hidden="true" />
          <div>
            <span className="font-medium text-text-1">{title}</span>{' '}
            <span className="text-text-2">{format.date(day)}</span>
          </div>
        </li>
      ))}
    </>
  );
}
