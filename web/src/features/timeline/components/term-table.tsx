import { useMemo } from 'react';
import { DataTable } from '@/ui/table';
import type { Term, Timeline } from '../types';
import { nameOf } from '../words';
import { useTermRows } from './use-term-rows';

/** The same terms as rows of words, for those who do not see bars or prefer a table. */
export function TermTable({
  timeline,
  sort,
  openId,
  onSort,
  onOpen,
  onPage,
}: {
  timeline: Timeline;
  sort: string | undefined;
  openId: string | undefined;
  onSort: (sort: string | undefined) => void;
  onOpen: (term: Term) => void;
  onPage: (term: Term) => void;
}) {
  const { columns, terms } = useTermRows(timeline, sort);
  const rows = useMemo(() => new Map(terms.map((term, index) => [index, term])), [terms]);
  return (
    <DataTable
      label="Terms"
      columns={columns}
      onlyEssential={Boolean(openId)}
      count={terms.length}
      rows={rows}
      sort={sort}
      onSort={onSort}
      current={openId ? terms.findIndex((term) => term.id === openId) : -1}
      onRowClick={(_, term) => onOpen(term)}
      onRowOpen={onPage}
      rowName={nameOf}
    />
  );
}
