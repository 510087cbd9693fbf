import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useCan } from '@/api';
import { ErrorSummary, focusField, LeaveGuard, useFormProblem } from '@/resource/form';
import { Button, Card, Page } from '@/ui';
import { EndpointDialog } from './endpoint-dialog';
import { FormField } from './form-field';
import { FormLive, type Labels } from './form-live';
import { fieldsOf, WIDE, type FormSection } from './form-sections';
import { formSchema, type FormValues } from './form-values';
import './form.css';

export interface CircuitFormProps {
  title: string;
  submitLabel: string;
  sections: readonly FormSection[];
  initial: FormValues;
  /** The words of the references among the values. */
  initialLabels: Labels;
  /** What the record says in fields this form does not offer. */
  base?: FormValues;
  /** Who fills the fields that are not here. */
  note?: string;
  /** Writes; rejects with the server's problem. */
  onSave: (values: FormValues, labels: Labels) => Promise<void>;
  /** After it was written, or to give up. */
  onLeave: (saved: boolean) => void;
}

const ENDS: Record<string, string> = { a_endpoint_id: 'A end', z_endpoint_id: 'Z end' };

/** Every field of a circuit in sections, with what they amount to beside them. */
export function CircuitForm({
  title,
  submitLabel,
  sections,
  initial,
  initialLabels,
  base,
  note,
  onSave,
  onLeave,
}: CircuitFormProps) {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const saved = useRef(false);
  const unreadable = useRef<Record<string, string | null>>({});
  const can = useCan();
  const fields = useMemo(() => fieldsOf(sections), [sections]);
  const [labels, setLabels] = useState(initialLabels);
  const [newEnd, setNewEnd] = useState<string | null>(null);
  const refused = useFormProblem();
  const { control, handleSubmit, setError, setValue, clearErrors, formState } = useForm<FormValues>({
    defaultValues: initial,
    resolver: zodResolver(formSchema(fields)),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const values = useWatch({ control }) as FormValues;
  const { errors, isDirty, isSubmitting } = formState;
  const messageOf = (name: string) => (errors[name] as { message?: string } | undefined)?.message;
  const go = (name: string) => focusField(form.current, name);

  const firstOf = (bad: readonly string[]) => fields.find(({ name }) => bad.includes(name))?.name;
  const show = (messages: Record<string, string>) => {
    for (const [name, message] of Object.entries(messages)) setError(name, { message });
    const first = firstOf(Object.keys(messages));
    if (first) requestAnimationFrame(() => go(first));
  };
  const save = async (next: FormValues) => {
    refused.clear();
    const unread = Object.entries(unreadable.current).filter((entry): entry is [string, string] => Boolean(entry[1]));
    if (unread.length) return show(Object.fromEntries(unread));
    try {
      await onSave(next, labels);
      saved.current = true;
      onLeave(true);
    } catch (error) {
      show(refused.take(error).fields);
    }
  };
  const submit = (event: FormEvent) =>
    void handleSubmit(save, (bad) => {
      const first = firstOf(Object.keys(bad));
      if (first) requestAnimationFrame(() => go(first));
    })(event);

  const change = (name: string, label: string | null) => {
    clearErrors(name);
    setLabels((known) => ({ ...known, [name]: label }));
  };
  const bad = fields.flatMap(({ name, label }) => {
    const message = messageOf(name);
    return message ? [{ name, label, message }] : [];
  });
  const elsewhere = Object.entries(refused.state?.fields ?? {}).filter(
    ([name]) => !fields.some((spec) => spec.name === name),
  );
  const problem = refused.state?.problem;
  const general = !problem
    ? null
    : elsewhere.length
      ? elsewhere.map(([, message]) => message).join(' ')
      : Object.keys(refused.state?.fields ?? {}).length
        ? null
        : problem.message;
  const conflict = problem?.body.conflict;
  const currency = typeof values.currency === 'string' && values.currency ? values.currency : 'USD';

  return (
    <Page
      title={title}
      line
      actions={
        <>
          <Button onPress={() => onLeave(false)}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} isPending={isSubmitting}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <div className="page-scroll">
        <div className="form-layout">
          <form ref={form} id={formId} noValidate onSubmit={submit} className="form-column">
            <ErrorSummary messages={bad} text={general} traceId={general ? problem?.traceId : null} onGo={go} />
            {note ? <p className="text-text-2">{note}</p> : null}
            {sections.map((section) => (
              <Card key={section.title} title={section.title}>
                <div className="form-grid two">
                  {section.fields.map((spec) => (
                    <Controller
                      key={spec.name}
                      control={control}
                      name={spec.name}
                      render={({ field }) => (
                        <FormField
                          spec={spec}
                          value={field.value}
                          label={labels[spec.name] ?? undefined}
                          error={messageOf(spec.name)}
                          currency={currency}
                          autoFocus={spec.name === fields[0]?.name}
                          wide={WIDE.has(spec.name)}
                          taken={spec.name === 'circuit_id' && messageOf(spec.name) ? conflict : undefined}
                          onCreateEndpoint={
                            ENDS[spec.name] && can('endpoints_edit') ? () => setNewEnd(spec.name) : undefined
                          }
                          onInvalid={(message) => {
                            unreadable.current[spec.name] = message;
                          }}
                          onChange={(value, label) => {
                            field.onChange(value ?? null);
                            change(spec.name, label);
                          }}
                        />
                      )}
                    />
                  ))}
                </div>
              </Card>
            ))}
          </form>
          <FormLive values={{ ...base, ...values }} labels={labels} />
        </div>
      </div>
      {newEnd ? (
        <EndpointDialog
          end={ENDS[newEnd] ?? 'end'}
          onClose={() => setNewEnd(null)}
          onCreated={(endpoint) => {
            setValue(newEnd, endpoint.id, { shouldDirty: true });
            change(newEnd, endpoint.name);
            setNewEnd(null);
          }}
        />
      ) : null}
      <LeaveGuard isDirty={() => isDirty && !saved.current} />
    </Page>
  );
}
