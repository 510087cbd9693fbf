import { z } from 'zod';
import { cleanValue, filterKeys, type FilterField, type FilterValues } from './filters';

/** Everything a list's address says. Filter keys are the API's own: `status=active,ordered&mrc__gte=100`. */
export interface ListSearch {
  /** Text search. */
  q?: string;
  /** `mrc` or `-mrc`. */
  sort?: string;
  /** Columns in order, when not the default ones. */
  cols?: string;
  /** The saved view in force; `all` for none in spite of a default. */
  view?: string;
  /** The record in the side panel. */
  open?: string;
  [filter: string]: string | undefined;
}

export const OWN_KEYS = ['q', 'sort', 'cols', 'view', 'open'] as const;

const text = z.string().trim().min(1).optional().catch(undefined);

/** The zod schema of a list's address, for the route's `validateSearch`; what it does not know it drops. */
export function listSearchSchema(fields: readonly FilterField[]) {
  const filters = fields.flatMap((field) =>
    filterKeys(field).map((key) => [
      key,
      z
        .string()
        .transform((value) => cleanValue(field, key, value))
        .optional()
        .catch(undefined),
    ]),
  );
  return z.object({
    ...Object.fromEntries(OWN_KEYS.map((key) => [key, text])),
    ...Object.fromEntries(filters),
  }) as unknown as z.ZodType<ListSearch, Record<string, unknown>>;
}

/** A saved search against today's filters and columns: what still holds, and the names of what was dropped. */
export function restoreSearch(
  saved: Record<string, unknown>,
  fields: readonly FilterField[],
  columns: readonly { id: string; sort?: string }[],
): { search: ListSearch; dropped: string[] } {
  const dropped: string[] = [];
  const raw: ListSearch = listSearchSchema(fields).parse(saved);
  const known = new Set<string>([...OWN_KEYS, ...fields.flatMap(filterKeys)]);
  for (const [key, value] of Object.entries(saved)) {
    if (value && (!known.has(key) || raw[key] === undefined)) dropped.push(key);
  }
  if (raw.cols) {
    const ids = raw.cols.split(',');
    const kept = ids.filter((id) => columns.some((column) => column.id === id));
    dropped.push(...ids.filter((id) => !kept.includes(id)));
    raw.cols = kept.length ? kept.join(',') : undefined;
  }
  if (raw.sort && !columns.some((column) => column.sort === raw.sort?.replace(/^-/, ''))) {
    dropped.push(raw.sort);
    raw.sort = undefined;
  }
  return { search: raw, dropped };
}

/** What a saved view keeps: filters, text, order and columns; not the open record. */
export function savableSearch(search: ListSearch): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).filter(
      (entry): entry is [string, string] => Boolean(entry[1]) && !['view', 'open'].includes(entry[0]),
    ),
  );
}

export const sameSearch = (a: Record<string, unknown>, b: Record<string, unknown>) => {
  const normal = (search: Record<string, unknown>) =>
    JSON.stringify(Object.entries(savableSearch(search as ListSearch)).sort(([x], [y]) => x.localeCompare(y)));
  return normal(a) === normal(b);
};

export const filterValues = (search: ListSearch): FilterValues =>
  Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])));
