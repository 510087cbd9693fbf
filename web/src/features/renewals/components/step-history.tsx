import * as format from '@/shared/format';
import type { RenewalStep } from '../types';

const DOTS: Record<string, string> = { completed: 'ok', missed: 'warn', withdrawn: 'ring', decided: 'accent' };
const ACTS: Record<string, string> = { opened: 'Opened', approved: 'Approved', closed: 'Closed' };

/** `Decided: terminate`, `Approved`, `Back in review`. */
export function stepTitle({ act, from, to, decision }: RenewalStep): string {
  const known = act ? ACTS[act] : undefined;
  if (known) return known;
  if (to === 'decided' && decision) return `Decided: ${format.label(decision).toLowerCase()}`;
  if (to === 'in_review' && from === 'decided') return 'Decision taken back';
  if (to === 'missed') return 'Deadline missed';
  return format.label(to);
}

/** Who decided what when, the newest first. */
export function StepHistory({ steps }: { steps: readonly RenewalStep[] }) {
  return (
    <ol className="timeline">
      {steps.toReversed().map((step) => (
        <li key={`${step.at}-${step.to}-${step.act ?? ''}`}>
          <span
            className={`timeline-dot ${step.act === 'approved' ? 'ok' : (DOTS[step.to] ?? '')}`}
            aria-hidden="true"
          />
          <div className="min-w-0">
            <div className="font-medium">{stepTitle(step)}</div>
            {step.comment ? <div className="text-text-2 [overflow-wrap:anywhere]">{step.comment}</div> : null}
            <div className="text-text-3">
              {format.instant(step.at)}, {step.by}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
