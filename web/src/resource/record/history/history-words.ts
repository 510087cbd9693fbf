import * as format from '@/shared/format';
import { formatField, type FieldSpec } from '@/ui';
import type { HistoryChange } from './types';

/** The fields of the record, and those one does not edit yet finds in its history. */
type Fields = readonly FieldSpec[];

const specOf = (fields: Fields, name: string): FieldSpec =>
  fields.find((field) => field.name === name) ?? { name, label: format.label(name), kind: 'text' };

export const fieldWords = (fields: Fields, name: string) => specOf(fields, name).label;

/** What is no plain value: a path, a list of names, an identifier elsewhere. */
function wordsOfParts(value: object): string {
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => (part && typeof part === 'object' ? wordsOfParts(part) : String(part)));
    return parts.join(', ') || format.NONE;
  }
  const part = value as { name?: string; source?: string; id?: string; coordinates?: unknown[] };
  if (part.coordinates) return format.plural(part.coordinates.length, 'position');
  return part.name ?? [part.source, part.id].filter(Boolean).join(' ');
}

function words(spec: FieldSpec, value: unknown, label: string | undefined, record: Record<string, unknown>): string {
  if (label) return label;
  if (value === null || value === undefined || value === '') return format.NONE;
  return typeof value === 'object' && spec.kind !== 'tags' ? wordsOfParts(value) : formatField(spec, value, record);
}

/** Before and after in words, as the record shows its values. */
export function changeWords(
  fields: Fields,
  change: HistoryChange,
  currency: string | undefined,
): { before: string; after: string } {
  const spec = specOf(fields, change.field);
  return {
    before: words(spec, change.old, change.old_label, { currency }),
    after: words(spec, change.new, change.new_label, { currency }),
  };
}
