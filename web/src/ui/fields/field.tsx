import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';

/** Props every field has. `error` replaces the hint. */
export interface FieldProps {
  label: string;
  /** The label is said elsewhere (a table, an inline edit): keep it for assistive technology only. */
  hideLabel?: boolean;
  hint?: ReactNode;
  error?: string | null;
  isDisabled?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
  name?: string;
}

export function FieldLabel({ label, hideLabel }: Pick<FieldProps, 'label' | 'hideLabel'>) {
  return <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>;
}

export function FieldNote({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  if (error) {
    return (
      <FieldError className="field-error">
        <CircleAlert className="icon icon-sm" aria-hidden />
        <span>{error}</span>
      </FieldError>
    );
  }
  return hint ? (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  ) : null;
}
