import * as format from '@/shared/format';
import type { FieldKind } from '../types';

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

export const NUMERIC: ReadonlySet<FieldKind> = new Set([
  'integer',
  'number',
  'money',
  'percent',
  'bandwidth',
  'length',
  'frequency',
  'power',
  'angle',
  'latitude',
  'longitude',
]);

/** A value as lists show it; what is no value of its kind stays as it was written. */
export function cellText(kind: FieldKind, text: string): string {
  if (kind === 'money' && isNumber(text)) return format.money(Number(text));
  if (kind === 'bandwidth' && isNumber(text)) return format.bandwidth(Number(text));
  if (kind === 'date' && isDay(text)) return format.date(text);
  if (kind === 'word') return /^[a-z][a-z0-9_]*$/.test(text) ? format.label(text) : text;
  if (kind === 'boolean') return text === 'true' ? 'Yes' : text === 'false' ? 'No' : text;
  return text;
}

/** Both sides of a change, as short as they can stand beside each other. */
export function changeText(kind: FieldKind, before: string, after: string): [before: string, after: string] {
  const side = (text: string) => {
    if (text === '') return 'none';
    return kind === 'money' && isNumber(text) ? format.fixed(Number(text), 2) : cellText(kind, text);
  };
  const [from, to] = [side(before), side(after)];
  const unit = /^([\d.,]+) (\S+)$/.exec(from);
  return kind === 'bandwidth' && unit && to.endsWith(` ${unit[2]}`) ? [unit[1]!, to] : [from, to];
}
