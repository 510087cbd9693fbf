import { FieldInput, type FieldSpec, type FieldValue } from '@/ui';
import type { ContractForm } from './use-contract-form';

/** One plain field of the form; not there for those who may not fill it. */
export function PlainField({
  contract,
  name,
  wide,
  label,
  autoFocus,
  spec: changes,
}: {
  contract: ContractForm;
  name: string;
  wide?: boolean;
  /** The words of the reference that is chosen when the form opens. */
  label?: string | null;
  autoFocus?: boolean;
  /** What differs from the field's description here. */
  spec?: Partial<FieldSpec>;
}) {
  const { form, fields, values, errorOf } = contract;
  const known = fields.find((field) => field.name === name);
  if (!known) return null;
  const spec = { ...known, ...changes };
  return (
    <div data-field={name} className={wide ? 'form-wide' : spec.kind === 'boolean' ? 'self-center' : undefined}>
      <FieldInput
        spec={spec}
        autoFocus={autoFocus}
        value={values[name] as FieldValue}
        valueLabel={label}
        currency={typeof values.currency === 'string' ? values.currency : undefined}
        error={errorOf(name)}
        onInvalid={(message) => form.invalid(name, message)}
        onChange={(value) => form.set(name, value)}
      />
    </div>
  );
}
