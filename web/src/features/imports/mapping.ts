import type { ColumnMapping, Import, ImportColumn, ImportKind, Mapping, Reading } from './types';

/** What is decided about a column: its field, that it is left out (null), or how it is read. */
export type Decision = { field: string | null } | { ignored: true } | { code: Reading; value: string };

const READINGS: Reading[] = ['date_order', 'decimal', 'unit'];

function decided(column: ImportColumn, decision: Decision): ImportColumn {
  if ('ignored' in decision) return { ...column, field: null, ignored: true, score: null, how: null };
  if ('code' in decision) return { ...column, [decision.code]: decision.value };
  return { ...column, field: decision.field, ignored: false, score: null, how: decision.field ? 'chosen' : null };
}

const isOpen = (column: ImportColumn) => !column.field && !column.ignored;

/** The import as it is after a decision, until the server has said so; a field goes from one column to another. */
export function afterDecision(
  job: Import,
  kind: ImportKind | undefined,
  headers: readonly string[],
  decision: Decision,
): Import {
  const taken = 'field' in decision ? decision.field : null;
  const columns = job.columns.map((column) => {
    if (headers.includes(column.header)) return decided(column, decision);
    return taken && column.field === taken ? decided(column, { field: null }) : column;
  });
  const brought = new Set(columns.map((column) => column.field));
  const had = new Set(job.columns.map((column) => column.field));
  const lost = (kind?.fields ?? []).filter(({ name, required }) => required && had.has(name) && !brought.has(name));
  return {
    ...job,
    columns,
    unmapped: columns.filter(isOpen).map((column) => column.header),
    missing: [...job.missing.filter((name) => !brought.has(name)), ...lost.map((field) => field.name)],
  };
}

/** All decisions, as the API takes them: a column nobody decided on is not in it. */
export function mappingOf(columns: readonly ImportColumn[]): Mapping['columns'] {
  return Object.fromEntries(
    columns
      .filter((column) => !isOpen(column))
      .map((column): [string, ColumnMapping | null] => {
        if (!column.field) return [column.header, null];
        const read = READINGS.flatMap((code) => (column[code] === null ? [] : [[code, column[code]]]));
        return [column.header, { field: column.field, ...Object.fromEntries(read) }];
      }),
  );
}
