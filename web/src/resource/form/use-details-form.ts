import { useId, useRef, useState } from 'react';
import type { FieldSpec, FieldValue } from '@/ui';
import type { FieldMessage } from './error-summary';
import { focusField } from './focus-field';
import { useFormProblem } from './use-form-problem';

type Values<V> = Readonly<Record<string, V>>;

const blank = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const trimmed = <V>(value: V): V | null =>
  typeof value === 'string' ? ((value.trim() || null) as V | null) : (value ?? null);

/** The state of a form: what was typed, what is wrong with it, where the caret goes. A field that is more than one control keeps its whole value under its name. */
export function useDetailsForm<V = FieldValue>({
  fields,
  initial,
  required = () => 'Required, still empty',
  onSave,
}: {
  fields: readonly FieldSpec[];
  /** The values it starts with; what is saved is the next start. */
  initial: Values<V | null>;
  /** What a required field says while it is empty. */
  required?: (spec: FieldSpec) => string;
  /** Writes what was typed; `changes` is what differs from the start. Rejects with the server's problem. */
  onSave: (values: Values<V | null>, changes: Values<V | null>, start: Values<V | null>) => Promise<void>;
}) {
  const id = useId();
  const saved = useRef(false);
  const unread = useRef<Record<string, string | null>>({});
  const [start, setStart] = useState(initial);
  const [values, setValues] = useState(initial);
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const [pending, setPending] = useState(false);
  const refused = useFormProblem();

  const clean = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, trimmed(value)]));
  const changes = Object.fromEntries(Object.entries(clean).filter(([name, value]) => !same(value, start[name])));
  const errors: Readonly<Record<string, string>> = { ...refused.state?.fields, ...own };
  const messages: FieldMessage[] = fields.flatMap(({ name, label }) =>
    errors[name] ? [{ name, label, message: errors[name] }] : [],
  );
  const elsewhere = Object.entries(refused.state?.fields ?? {})
    .filter(([name]) => !fields.some((spec) => spec.name === name))
    .map(([, message]) => message);
  const problem = refused.state?.problem ?? null;
  const general = elsewhere.join(' ') || (problem && messages.length === 0 ? problem.message : null);

  const go = (name: string) => focusField(document.getElementById(id), name);
  const lead = (wrong: Readonly<Record<string, string>>) => {
    const first = fields.find(({ name }) => wrong[name])?.name;
    if (first) requestAnimationFrame(() => go(first));
  };
  const submit = async () => {
    const wrong: Record<string, string> = {};
    for (const spec of fields) {
      const message = unread.current[spec.name] ?? (spec.required && blank(clean[spec.name]) ? required(spec) : null);
      if (message) wrong[spec.name] = message;
    }
    setOwn(wrong);
    refused.clear();
    if (Object.keys(wrong).length) return lead(wrong);
    setPending(true);
    try {
      saved.current = true;
      await onSave(clean, changes, start);
      setStart(clean);
    } catch (error) {
      saved.current = false;
      lead(refused.take(error).fields);
    } finally {
      setPending(false);
    }
  };

  return {
    /** Of the form element. */
    id,
    values,
    errors,
    messages,
    general,
    problem,
    pending,
    changed: Object.keys(changes).length > 0,
    /** What differs from the start. */
    changes,
    /** For the guard: false once it is saved. */
    isDirty: () => !saved.current && Object.keys(changes).length > 0,
    go,
    submit,
    set: (name: string, value: V | null | undefined) => {
      saved.current = false;
      setValues((known) => ({ ...known, [name]: value ?? null }));
      setOwn(({ [name]: _, ...rest }) => rest);
      refused.clear();
    },
    invalid: (name: string, message: string | null) => {
      unread.current[name] = message;
    },
  };
}

export type DetailsForm<V = FieldValue> = ReturnType<typeof useDetailsForm<V>>;
