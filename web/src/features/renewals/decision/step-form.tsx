import type { ReactNode } from 'react';
import { Banner, Button, type ButtonVariant } from '@/ui';
import type { Step } from './use-step';

/** One step as a form: its fields, what is wrong with the whole, its button. */
export function StepForm({
  step,
  action,
  variant = 'primary',
  onSubmit,
  onCancel,
  children,
}: {
  step: Step;
  action: string;
  variant?: ButtonVariant;
  onSubmit: () => void;
  onCancel?: () => void;
  children: ReactNode;
}) {
  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!step.pending) onSubmit();
      }}
    >
      {children}
      {step.message ? <Banner tone="danger">{step.message}</Banner> : null}
      <div className="step-form-actions">
        <Button type="submit" variant={variant} isPending={step.pending}>
          {action}
        </Button>
        {onCancel ? (
          <Button variant="ghost" onPress={onCancel}>
            Cancel
          </Button>
        ) : null}
      </div>
    </form>
  );
}
