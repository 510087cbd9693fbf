import { Check } from 'lucide-react';
import { STEP_LABELS, STEPS, type Step } from '../../steps';

/** Where the import is; steps that can be gone to are buttons. */
export function Stepper({
  current,
  open,
  done,
  onStep,
}: {
  current: Step;
  open: readonly Step[];
  /** Everything is behind it. */
  done: boolean;
  onStep: (step: Step) => void;
}) {
  const at = STEPS.indexOf(current);
  return (
    <ol className="import-steps" aria-label="Steps of the import">
      {STEPS.map((step, index) => {
        const state = step === current && !done ? 'current' : index < at || done ? 'done' : 'ahead';
        const content = (
          <>
            <span className="import-step-number" aria-hidden="true">
              {state === 'done' ? <Check className="icon icon-sm" /> : index + 1}
            </span>
            <span className="import-step-name">{STEP_LABELS[step]}</span>
            {state === 'done' ? <span className="visually-hidden"> (done)</span> : null}
          </>
        );
        return (
          <li key={step} data-state={state} aria-current={step === current ? 'step' : undefined}>
            {open.includes(step) && step !== current ? (
              <button type="button" onClick={() => onStep(step)}>
                {content}
              </button>
            ) : (
              <span>{content}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
