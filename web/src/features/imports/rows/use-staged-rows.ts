import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Query } from '@/api';
import { useRows } from '@/resource';
import { keys, rowsQuery, type RowsPage } from '../api';
import type { StagedRow } from '../types';

const KEPT_PAGES = 20;

/** Lets go of the pages longest out of sight: a file may have hundreds. */
export function dropFarPages(client: QueryClient, id: string) {
  const unseen = client
    .getQueryCache()
    .findAll({ queryKey: keys.rows(id), type: 'inactive' })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  for (const query of unseen.slice(KEPT_PAGES)) client.removeQueries({ queryKey: query.queryKey, exact: true });
}

/** A row that was mended stands where it stood until the rows are asked for again. */
export function putRow(client: QueryClient, id: string, row: StagedRow) {
  client.setQueriesData<RowsPage>({ queryKey: keys.rows(id) }, (page) =>
    page?.items.some((known) => known.number === row.number)
      ? {
          ...page,
          items: page.items.map((known) => (known.number === row.number ? { ...row, id: String(row.number) } : known)),
        }
      : page,
  );
}

/** The rows of an import, worst first, a page at a time. */
export function useStagedRows(id: string, filter: Query, enabled: boolean) {
  const client = useQueryClient();
  const source = useMemo(() => ({ list: (query: Query) => rowsQuery(id, query) }), [id]);
  const query = useMemo<Query>(() => ({ ...filter, order: 'problems' }), [filter]);
  const found = useRows(source, query, enabled);
  useEffect(() => dropFarPages(client, id), [client, id, found.rows]);
  return { ...found, messages: (found.head.data as RowsPage | undefined)?.messages ?? [] };
}
