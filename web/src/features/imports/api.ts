import { queryOptions } from '@tanstack/react-query';
import { API, request, send, type List, type Query } from '@/api';
import { label } from '@/shared/format';
import type {
  CommitMode,
  Counts,
  Import,
  ImportKind,
  ImportSummary,
  Mapping,
  RevertMode,
  Rows,
  RowState,
  SavedMapping,
  StagedRow,
  Suggestions,
} from './types';

export const IMPORTS = `${API}/imports`;
const MAPPINGS = `${API}/import-mappings`;
const path = (id: string, part: string) => `${IMPORTS}/${id}/${part}`;

export const keys = {
  all: ['imports'] as const,
  one: (id: string) => ['imports', 'one', id] as const,
  /** Everything asked about the rows of one. */
  rows: (id: string) => ['imports', 'rows', id] as const,
  lists: ['imports', 'list'] as const,
  mappings: ['import-mappings'] as const,
};

export const kindsQuery = queryOptions({
  queryKey: ['imports', 'kinds'],
  queryFn: ({ signal }) => request<{ items: ImportKind[] }>('GET', `${IMPORTS}/kinds`, { signal }),
  staleTime: 5 * 60_000,
  // Fields are called as they are everywhere in the application.
  select: ({ items }) =>
    items.map((kind) => ({
      ...kind,
      fields: kind.fields.map((field) => ({ ...field, label: label(field.name.replace(/_mbps$/, '')) })),
    })),
});

export const importsQuery = (query: Query) =>
  queryOptions({
    queryKey: [...keys.lists, query],
    queryFn: ({ signal }) => request<{ items: ImportSummary[]; total: number }>('GET', IMPORTS, { query, signal }),
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => request<Import>('GET', `${IMPORTS}/${id}`, { signal }),
  });

/** A page of rows, as lists want it; it is kept for a while after it has gone out of view. */
export const rowsQuery = (id: string, query: Query) =>
  queryOptions({
    queryKey: [...keys.rows(id), query],
    queryFn: async ({ signal }): Promise<List<PlacedRow>> => {
      const { items, total, messages } = await request<Rows>('GET', path(id, 'rows'), { query, signal });
      const placed = items.map((row) => ({ ...row, id: String(row.number) }));
      const page: RowsPage = {
        items: placed,
        total,
        messages,
        limit: Number(query.limit),
        offset: Number(query.offset),
      };
      return page;
    },
    staleTime: 30_000,
  });

/** A row by its number, as tables want it. */
export type PlacedRow = StagedRow & { id: string };
export type RowsPage = List<PlacedRow> & Pick<Rows, 'messages'>;

export const suggestionsQuery = (id: string, field: string, value: string) =>
  queryOptions({
    queryKey: ['imports', 'suggestions', id, field, value],
    queryFn: ({ signal }) => request<Suggestions>('GET', path(id, 'suggestions'), { query: { field, value }, signal }),
    staleTime: 30_000,
  });

export const mappingsQuery = (kind: string) =>
  queryOptions({
    queryKey: [...keys.mappings, kind],
    queryFn: ({ signal }) => request<{ items: SavedMapping[] }>('GET', MAPPINGS, { query: { kind }, signal }),
    select: (answer) => answer.items,
  });

interface Changed {
  changed: number;
  counts: Counts;
}

export const putMapping = (id: string, body: Mapping) => request<Import>('PUT', path(id, 'mapping'), { body });
export const saveMapping = (import_id: string, name: string) =>
  request<SavedMapping>('POST', MAPPINGS, { body: { import_id, name } });
export const removeMapping = (id: string) => request<void>('DELETE', `${MAPPINGS}/${id}`);

export const patchRow = (
  id: string,
  number: number,
  body: { values: Record<string, string> } | { selected: boolean },
) => request<{ row: StagedRow; counts: Counts }>('PATCH', path(id, `rows/${number}`), { body });
export const selectRows = (id: string, selected: boolean, state: readonly RowState[]) =>
  request<Changed>('POST', path(id, 'rows/select'), { body: { selected, state } });
export const replaceText = (id: string, field: string, from: string, to: string) =>
  request<Changed>('POST', path(id, 'rows/replace'), { body: { field, from, to } });
export const createMissing = (id: string, field: string, value: string) =>
  request<Changed>('POST', path(id, 'create'), { body: { field, value } });

export const startDryRun = (id: string) => request<Import>('POST', path(id, 'dry-run'), { body: { mode: 'all' } });
export const commit = (id: string, mode: CommitMode) => request<Import>('POST', path(id, 'commit'), { body: { mode } });
export const cancel = (id: string) => request<Import>('POST', path(id, 'cancel'));
export const revert = (id: string, mode: RevertMode) => request<Import>('POST', path(id, 'revert'), { body: { mode } });

export const template = (kind: string, format: 'csv' | 'xlsx') => send('GET', `${IMPORTS}/templates/${kind}.${format}`);
export const report = (id: string, format: 'csv' | 'xlsx', rows: 'failed' | 'all') =>
  send('GET', path(id, `report.${format}`), { query: { rows } });
/** The stream of what happens to it; it ends when nothing runs. */
export const events = (id: string, signal: AbortSignal) =>
  send('GET', path(id, 'events'), { signal, headers: { accept: 'text/event-stream' } });
