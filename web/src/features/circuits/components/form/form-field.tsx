import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, FieldInput, type FieldSpec, type FieldValue } from '@/ui';
import { moneyUnit } from './form-sections';

export interface FormFieldProps {
  spec: FieldSpec;
  value: FieldValue;
  label?: string;
  error?: string;
  currency: string;
  autoFocus?: boolean;
  wide?: boolean;
  /** The record that has this value already. */
  taken?: { id: string; label: string };
  /** Ends only: adds a place that is not known yet. */
  onCreateEndpoint?: () => void;
  onChange: (value: FieldValue, label: string | null) => void;
  onInvalid: (message: string | null) => void;
}

/** One field of the form, found again by its name. */
export function FormField({ spec, value, label, error, currency, taken, wide, ...props }: FormFieldProps): ReactNode {
  const { onCreateEndpoint, onChange, onInvalid, autoFocus } = props;
  const money = spec.kind === 'money';
  return (
    <div data-field={spec.name} className={wide ? 'form-wide' : undefined}>
      <FieldInput
        spec={money ? { ...spec, unit: moneyUnit(spec.name, currency) } : spec}
        value={value}
        valueLabel={label}
        error={error}
        autoFocus={autoFocus}
        onInvalid={onInvalid}
        onChange={(next, option) => onChange(next, option?.label ?? null)}
      />
      {taken ? (
        <p className="field-hint">
          <Link to="/circuits/$id" params={{ id: taken.id }} className="link">
            Open {taken.label}
          </Link>
        </p>
      ) : null}
      {onCreateEndpoint ? (
        <Button variant="ghost" size="sm" className="form-add" onPress={onCreateEndpoint}>
          <Plus className="icon icon-sm" aria-hidden />
          New endpoint
        </Button>
      ) : null}
    </div>
  );
}
