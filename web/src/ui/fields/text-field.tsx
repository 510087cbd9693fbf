import { Lock } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldLabel, FieldNote, type FieldProps } from './field';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password';
  inputMode?: 'text' | 'decimal' | 'numeric';
  autoComplete?: string;
  maxLength?: number;
  /** Inside the field at the right. */
  unit?: ReactNode;
  /** Inside the field at the left. */
  start?: ReactNode;
  /** Read-only with a lock; the reason is the hint. */
  lockedReason?: string;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  unit,
  start,
  lockedReason,
  placeholder,
  inputRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      className="field"
      isInvalid={Boolean(error)}
      isReadOnly={Boolean(lockedReason)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      <div className={lockedReason ? 'input read-only' : 'input'}>
        {start}
        <Input placeholder={placeholder} ref={inputRef} />
        {unit ? <span className="unit">{unit}</span> : null}
        {lockedReason ? <Lock className="icon icon-sm" aria-hidden /> : null}
      </div>
      <FieldNote hint={lockedReason ?? hint} error={error} />
    </AriaTextField>
  );
}

export interface TextAreaFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  placeholder?: string;
  inputRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  rows = 3,
  placeholder,
  inputRef,
  ...props
}: TextAreaFieldProps) {
  return (
    <AriaTextField {...props} className="field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldLabel label={label} hideLabel={hideLabel} />
      <AriaTextArea className="input" rows={rows} placeholder={placeholder} ref={inputRef} />
      <FieldNote hint={hint} error={error} />
    </AriaTextField>
  );
}
