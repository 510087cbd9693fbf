import * as format from '@/shared/format';
import type { FilterField, FilterValues } from './filters';

function amount(field: FilterField, text: string): string {
  const value = Number(text);
  if (field.unit === 'money') return format.money(value).replace(/\.00$/, '');
  if (field.unit === 'bandwidth') return format.bandwidth(value);
  return field.unit ? `${format.number(value, 6)} ${field.unit}` : format.number(value, 6);
}

const show = (field: FilterField, text: string) => (field.kind === 'date' ? format.date(text) : amount(field, text));

function rangeText(field: FilterField, values: FilterValues): string {
  const from = values[`${field.name}__gte`];
  const to = values[`${field.name}__lte`];
  const isNull = values[`${field.name}__null`];
  if (isNull) return isNull === 'true' ? 'none' : 'any';
  const [low, high] = field.kind === 'date' ? ['from', 'to'] : ['at least', 'at most'];
  if (from && to) return from === to ? show(field, from) : `${show(field, from)} – ${show(field, to)}`;
  return from ? `${low} ${show(field, from)}` : `${high} ${show(field, to ?? '')}`;
}

const SHOWN = 2;

/** The value of a chip: `Lumen, Zayo, +2`, `from Jul 1, 2028`, `at least $100`. */
export function chipText(field: FilterField, values: FilterValues, labels: ReadonlyMap<string, string>): string {
  switch (field.kind) {
    case 'number':
    case 'date':
      return rangeText(field, values);
    case 'text':
      return `“${values[field.exact ? field.name : `${field.name}__ic`] ?? ''}”`;
    case 'boolean':
      return values[field.name] === 'true' ? 'yes' : 'no';
    case 'area':
      return 'drawn on the map';
    default: {
      const chosen = (values[field.name] ?? '').split(',').filter(Boolean);
      const words = chosen.map((value) => labels.get(value));
      if (words.some((word) => word === undefined)) return `${chosen.length} chosen`;
      const shown = words.slice(0, SHOWN).join(', ');
      return words.length > SHOWN ? `${shown}, +${words.length - SHOWN}` : shown;
    }
  }
}
