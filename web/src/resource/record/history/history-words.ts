import * as format from '@/shared/format';
import { formatField, type FieldSpec, type RecordLike } from '@/ui';
import type { HistoryChange } from './types';

/** The fields of the record, and those one does not edit yet finds in its history. */
type Fields = readonly FieldSpec[];

const specOf = (fields: Fields, name: string): FieldSpec =>
  fields.find((field) => field.name === name) ?? { name, label: format.label(name), kind: 'text' };

export const fieldWords = (fields: Fields, name: string) => specOf(fields, name).label;

const words = (spec: FieldSpec, value: unknown, label: string | undefined, record: RecordLike): string =>
  label ?? formatField(spec, value, record);

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
