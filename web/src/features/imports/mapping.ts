import type { ColumnMapping, Import, ImportColumn, ImportKind, Mapping, Reading } from './types';

/** What is decided about a column: its field, that it is left out (null), or how it is read. */
export type Decision = { field: string } | { ignored: true } | { code: Reading; value: string };

const READINGS: Reading[] = ['date_order', 'decimal', 'unit'];

function decided(column: ImportColumn, decision: Decision): ImportColumn {
  if ('ignored' in decision) return { ...column, field: null, ignored: true };
  if ('code' in decision) return { ...column, [decision.code]: decision.value };
  return {
    ...column,
    field: decision.field,
    ignored: false,
    how: 'chosen',
    // What another field asks is another question.
    ...(decision.field === column.field ? {} : { date_order: null, decimal: null, unit: null, questions: [] }),
  };
}

const isOpen = (column: ImportColumn) => !column.field && !column.ignored;

/** The import as it is after a decision, until the server has said so. A column that loses its field to another is left out. */
export function afterDecision(
  job: Import,
  kind: ImportKind | undefined,
  headers: readonly string[],
  decision: Decision,
): Import {
  const taken = 'field' in decision ? decision.field : null;
  const columns = job.columns.map((column) => {
    if (headers.includes(column.header)) return decided(column, decision);
    return taken && column.field === taken ? decided(column, { ignored: true }) : column;
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

/** What changed between two mappings, as the API takes it: the rest stays as it is. */
export function mappingChanges(before: readonly ImportColumn[], after: readonly ImportColumn[]): Mapping['columns'] {
  const known = new Map(before.map((column) => [column.header, column]));
  return Object.fromEntries(
    after
      .filter((column) => known.get(column.header) !== column)
      .map((column): [string, ColumnMapping | null] => {
        if (!column.field) return [column.header, null];
        const read = READINGS.flatMap((code) => (column[code] === null ? [] : [[code, column[code]]]));
        return [column.header, { field: column.field, ...Object.fromEntries(read) }];
      }),
  );
}
