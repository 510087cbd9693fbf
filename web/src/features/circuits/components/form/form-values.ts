import { z } from 'zod';
import type { FieldSpec, FieldValue } from '@/ui';
import type { Circuit } from '../../types';

export type FormValues = Record<string, FieldValue>;

const empty = (value: FieldValue) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Text loses its blank ends; what is empty is null, an empty list stays a list. */
function clean(spec: FieldSpec, value: FieldValue): FieldValue {
  if (spec.kind === 'tags') return Array.isArray(value) ? value : [];
  if (spec.kind === 'boolean') return value === true;
  if (typeof value !== 'string') return value ?? null;
  const text = spec.kind === 'textarea' ? value.trimEnd() : value.trim();
  if (text === '') return null;
  return spec.name === 'currency' ? text.toUpperCase() : text;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

export const newValues = (fields: readonly FieldSpec[]): FormValues => {
  const first: FormValues = { status: 'quoted', currency: 'USD', at_risk: false, tags: [] };
  return Object.fromEntries(fields.map(({ name }) => [name, first[name] ?? null]));
};

export const valuesOf = (circuit: Circuit, fields: readonly FieldSpec[]): FormValues => {
  const record = circuit as unknown as FormValues;
  return Object.fromEntries(fields.map(({ name }) => [name, record[name] ?? null]));
};

/** The body of a new record: only what was filled in. */
export function createBody(values: FormValues, fields: readonly FieldSpec[]): FormValues {
  const entries = fields.map((spec) => [spec.name, clean(spec, values[spec.name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => !empty(value) && value !== false));
}

/** The merge patch of an edit: only what differs from the record. */
export function changedBody(values: FormValues, circuit: Circuit, fields: readonly FieldSpec[]): FormValues {
  const before = valuesOf(circuit, fields);
  const entries = fields.map((spec) => [spec.name, clean(spec, values[spec.name])] as const);
  return Object.fromEntries(entries.filter(([name, value]) => !same(value, before[name])));
}

/** What must be there before the server is asked; everything else is the server's to judge. */
export const formSchema = (fields: readonly FieldSpec[]) =>
  z
    .record(
      z.string(),
      z.custom<FieldValue>(() => true),
    )
    .superRefine((values, context) => {
      for (const spec of fields) {
        if (spec.required && empty(clean(spec, values[spec.name]))) {
          context.addIssue({
            code: 'custom',
            path: [spec.name],
            message: 'Required, still empty',
          });
        }
      }
    });
