import type { Import, ImportField, ImportKind } from './types';

/** A field the kind no longer has still has a name. */
const unknownField = (name: string): ImportField => ({
  name,
  label: name,
  kind: 'text',
  description: '',
  example: '',
  required: false,
  key: false,
  part: '',
  editable: false,
});

export const fieldOf = (kind: ImportKind | undefined, name: string): ImportField =>
  kind?.fields.find((field) => field.name === name) ?? unknownField(name);

/** The fields the file brings: what a record is recognised by first, then in the order of the columns. */
export function broughtFields(job: Pick<Import, 'columns'>, kind: ImportKind | undefined): ImportField[] {
  const names = job.columns.flatMap((column) => (column.field && !column.ignored ? [column.field] : []));
  const fields = [...new Set(names)].map((name) => fieldOf(kind, name));
  return [...fields.filter((field) => field.key), ...fields.filter((field) => !field.key)];
}

/** `circuits` as words of a sentence: `1 circuit`, `3 circuits`. */
export function nounOf(kind: string, count: number): string {
  const many = kind.replaceAll('_', ' ').replace(/\brf\b/, 'RF');
  return count === 1 ? many.replace(/ies$/, 'y').replace(/s$/, '') : many;
}

const LISTS: Record<string, string> = {
  carriers: '/providers',
  endpoints: '/endpoints',
  circuits: '/circuits',
  contracts: '/contracts',
  customers: '/customers',
  infrastructure: '/infrastructure',
  rf_systems: '/admin/rf-systems',
  rf_links: '/rf-links',
  electrical_services: '/electrical-services',
  electrical_bills: '/electrical-services',
};

/** The list its records stand in; some stand in none. */
export const listOf = (kind: string): string | undefined => LISTS[kind];
