import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card, FieldInput, type FieldSpec } from '@/ui';
import { ErrorSummary } from './error-summary';
import type { DetailsForm } from './use-details-form';

export interface FormSection {
  title: string;
  /** Names of fields, in their order. */
  fields: readonly string[];
}

export interface SectionedFormProps {
  form: DetailsForm;
  /** The fields this reader may fill. */
  fields: readonly FieldSpec[];
  sections: readonly FormSection[];
  /** Fields as wide as their card. */
  wide?: readonly string[];
  /** The words of references that are chosen when the form opens. */
  labels?: Readonly<Record<string, string | undefined>>;
  /** A field that is more than one control; undefined leaves it to its description. */
  render?: (name: string) => ReactNode | undefined;
  /** The page of the record that has a unique value already. */
  takenHref: (id: string) => string;
}

/** The fields of a record in cards of two columns; a section none of whose fields may be filled is not there. */
export function SectionedForm({
  form,
  fields,
  sections,
  wide = [],
  labels = {},
  render,
  takenHref,
}: SectionedFormProps) {
  const conflict = form.problem?.body.conflict;
  const conflicting = conflict ? form.messages[0]?.name : undefined;
  const first = fields[0]?.name;
  const specOf = (name: string) => fields.find((field) => field.name === name);
  return (
    <form
      id={form.id}
      noValidate
      className="form-single"
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <ErrorSummary messages={form.messages} text={form.general} traceId={form.problem?.traceId} onGo={form.go} />
      {sections.map(({ title, fields: names }) => {
        const own = names.flatMap((name) => specOf(name) ?? []);
        if (!own.length) return null;
        return (
          <Card key={title} title={title}>
            <div className="form-grid two">
              {own.map((spec) => (
                <div
                  key={spec.name}
                  data-field={spec.name}
                  className={wide.includes(spec.name) ? 'form-wide' : undefined}
                >
                  {render?.(spec.name) ?? (
                    <FieldInput
                      spec={spec}
                      value={form.values[spec.name]}
                      valueLabel={labels[spec.name]}
                      error={form.errors[spec.name] ?? null}
                      autoFocus={spec.name === first}
                      onInvalid={(message) => form.invalid(spec.name, message)}
                      onChange={(value) => form.set(spec.name, value)}
                    />
                  )}
                  {conflict && spec.name === conflicting ? (
                    <p className="field-hint">
                      <Link to={takenHref(conflict.id)} className="link">
                        Open {conflict.label}
                      </Link>
                    </p>
                  ) : null}
                </div>
              ))}
            </div>
          </Card>
        );
      })}
    </form>
  );
}
