import type { Option } from '@/ui';

/** A filter is described once: it makes the URL's schema, the API's parameters, the chip and its editor. */
export interface FilterField {
  /** The API's field. */
  name: string;
  label: string;
  kind: 'enum' | 'reference' | 'number' | 'date' | 'boolean' | 'text' | 'tags' | 'area';
  /** enum: all values there are. */
  options?: readonly Option[];
  /** number: what stands beside the value; `money` and `bandwidth` also read their own ways of writing. */
  unit?: 'money' | 'bandwidth' | (string & {});
  /** text: the whole value, not a part of it. */
  exact?: true;
  /** number, date: every record has a value, so only a range can be asked for. */
  always?: true;
  /** The filter does not exist without it. */
  permission?: string;
}

export type FilterValues = Readonly<Record<string, string>>;

/** The URL keys of a filter: the same words as the API's parameters. */
export function filterKeys(field: FilterField): string[] {
  switch (field.kind) {
    case 'number':
    case 'date':
      return field.always
        ? [`${field.name}__gte`, `${field.name}__lte`]
        : [`${field.name}__gte`, `${field.name}__lte`, `${field.name}__null`];
    case 'text':
      return [field.exact ? field.name : `${field.name}__ic`];
    default:
      return [field.name];
  }
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Keeps what this filter understands; anything else is dropped rather than sent to the API. */
export function cleanValue(field: FilterField, key: string, text: string): string | undefined {
  if (key.endsWith('__null')) return text === 'true' || text === 'false' ? text : undefined;
  switch (field.kind) {
    case 'number':
      return isNumber(text) ? text : undefined;
    case 'date':
      return isDay(text) ? text : undefined;
    case 'boolean':
      return text === 'true' || text === 'false' ? text : undefined;
    case 'enum': {
      const known = text.split(',').filter((value) => field.options?.some((option) => option.value === value));
      return known.length ? known.join(',') : undefined;
    }
    case 'area':
      return text.split(',').length === 4 && text.split(',').every(isNumber) ? text : undefined;
    default:
      return text.trim() || undefined;
  }
}

export const isActive = (field: FilterField, values: FilterValues) => filterKeys(field).some((key) => values[key]);

export const activeFilters = (fields: readonly FilterField[], values: FilterValues) =>
  fields.filter((field) => isActive(field, values));

/** What goes to the API: only filters, never the list's own keys. */
export function apiFilters(
  fields: readonly FilterField[],
  values: FilterValues,
  q: string | undefined,
): Record<string, string> {
  const out: Record<string, string> = {};
  if (q) out.q = q;
  for (const key of fields.flatMap(filterKeys)) {
    const value = values[key];
    if (value) out[key] = value;
  }
  return out;
}

export const withoutFilter = (values: FilterValues, field: FilterField): FilterValues =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !filterKeys(field).includes(key)));
