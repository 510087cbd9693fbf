import { Check } from 'lucide-react';
import type { Stage } from './stages';

/** The way of a decision, with where it is now. */
export function Stepper({ stages }: { stages: readonly Stage[] }) {
  return (
    <ol className="stepper" aria-label="Steps of the decision">
      {stages.map(({ id, label, state }) => (
        <li key={id} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span className="stepper-dot" aria-hidden="true">
            {state === 'done' ? <Check className="icon icon-sm" /> : null}
          </span>
          {label}
          {state === 'done' ? <span className="visually-hidden"> (done)</span> : null}
        </li>
      ))}
    </ol>
  );
}
