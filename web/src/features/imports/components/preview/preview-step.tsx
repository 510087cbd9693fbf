import { TableProperties } from 'lucide-react';
import { useCallback, useMemo, useState, type CSSProperties } from 'react';
import type { Query } from '@/api';
import { QueryState } from '@/resource';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { EmptyState, NoMatchState } from '@/ui';
import { DataTable, gridTemplate, TableSkeleton, type HeaderState } from '@/ui/table';
import type { PlacedRow } from '../../api';
import { broughtFields, fieldOf } from '../../kind';
import { fieldToFix, isChange, OPEN_STATES, sameElsewhere, TAB_STATES } from '../../rows/verdict';
import { useStagedRows } from '../../rows/use-staged-rows';
import { isClosed } from '../../steps';
import type { RowState } from '../../types';
import { useRowWork } from '../../use-row-work';
import { WorkBar } from '../wizard/work-bar';
import type { StepProps } from '../wizard/step-props';
import { cellKey, type OpenCell } from './cell';
import { FixPopover } from './fix-popover';
import { previewColumns } from './preview-columns';
import { PreviewTabs } from './preview-tabs';
import { PreviewFoot } from './preview-foot';
import { RowDialog } from './row-dialog';
import { useCursor } from './use-cursor';

interface OpenedCell {
  row: PlacedRow;
  field: string;
  cell: HTMLElement;
}

const selectionOf = (rows: ReadonlyMap<number, PlacedRow>) => ({
  mode: 'some' as const,
  ids: new Set([...rows.values()].flatMap((row) => (row.selected ? [row.id] : []))),
});

/** Fields whose stored value differs in some row, as one text: it stays the same while they do. */
const changedFields = (rows: readonly PlacedRow[]) => {
  const names = rows.flatMap((row) =>
    Object.entries(row.values).flatMap(([name, value]) => (isChange(row, value) ? [name] : [])),
  );
  return [...new Set(names)].sort().join(',');
};

const headerOf = (chosen: number, of: number): HeaderState => (chosen === 0 ? 'none' : chosen < of ? 'some' : 'all');

/** Every row with what becomes of it, the wrong ones first, each mended where it stands. */
export function PreviewStep({ job, kind, course, search, go, mayEdit }: StepProps) {
  const narrow = useIsNarrow();
  const work = useRowWork(job.id);
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const tab = search.rows ?? 'all';
  const states = TAB_STATES[tab];
  const checking = job.progress?.phase === 'validating';
  const filter = useMemo<Query>(
    () => ({ state: states, message: search.message, q: search.q }),
    [states, search.message, search.q],
  );
  const { head, total, rows, fetching, messages, onVisibleRange } = useStagedRows(job.id, filter, !checking);

  const editable = mayEdit && !job.progress && !isClosed(job);
  const onOpen = useCallback<OpenCell>((row, field, cell) => setOpened({ row, field, cell }), []);
  const fields = useMemo(() => broughtFields(job, kind), [job, kind]);
  const digits = String(job.counts.total).length;
  const changed = changedFields(head.data?.items ?? []);
  const columns = useMemo(
    () => previewColumns(fields, new Set(changed.split(',')), digits, editable ? onOpen : null),
    [fields, changed, digits, editable, onOpen],
  );
  const names = useMemo(() => fields.map((field) => field.name), [fields]);

  const fix = (row: PlacedRow) => {
    const field = fieldToFix(row, names);
    const cell = field && document.querySelector<HTMLElement>(`[data-cell="${cellKey(row.number, field)}"]`);
    if (field && cell) setOpened({ row, field, cell });
  };
  const toggle = (chosen: readonly PlacedRow[], on: boolean) => void work.select(chosen, on);
  const { current, setIndex } = useCursor(rows, total, {
    fix: (row) => (editable ? (narrow ? setShown(current) : fix(row)) : undefined),
    select: (row) => (editable ? toggle([row], !row.selected) : undefined),
  });

  const selection = useMemo(() => selectionOf(rows), [rows]);
  const narrowed = Boolean(search.q ?? search.message) || tab === 'warnings';
  const allSelected = narrowed
    ? null
    : tab === 'all'
      ? headerOf(job.counts.selected, job.counts.total)
      : headerOf(selection.ids.size, rows.size);
  const shownRow = shown === null ? undefined : rows.get(shown);

  return (
    <>
      {course || checking ? <WorkBar job={job} course={course} /> : null}
      <PreviewTabs job={job} search={search} messages={messages} onChange={(changes) => go(changes, { replace: true })}>
        {fetching && !head.isPending ? <div className="progress-line" /> : null}
        <QueryState
          query={head}
          what="The rows"
          skeleton={
            <div className="data-table" style={{ '--cols': gridTemplate(columns) } as CSSProperties}>
              <TableSkeleton label="rows" columns={columns} />
            </div>
          }
        >
          {() =>
            total > 0 ? (
              <DataTable
                label="Rows of the file"
                columns={columns}
                count={total}
                rows={rows}
                onVisibleRange={onVisibleRange}
                selection={editable ? selection : undefined}
                allSelected={editable ? allSelected : null}
                onToggle={(_, row, on, range) => {
                  const between = range
                    ? [...rows].flatMap(([at, known]) => (at >= range[0] && at <= range[1] ? [known] : []))
                    : [row];
                  toggle(
                    between.filter((known) => known.selected !== on),
                    on,
                  );
                }}
                onToggleAll={(on) =>
                  void work.selectAll(on, tab === 'all' || tab === 'left-out' ? OPEN_STATES : (states as RowState[]))
                }
                current={current}
                onRowClick={(index) => {
                  setIndex(index);
                  if (narrow) setShown(index);
                }}
                rowName={(row) => `row ${row.number}`}
              />
            ) : narrowed || tab !== 'all' ? (
              <NoMatchState
                title="No row matches"
                many="rows"
                hidden={job.counts.total}
                onClear={() => go({ rows: undefined, message: undefined, q: undefined }, { replace: true })}
              />
            ) : (
              <EmptyState icon={TableProperties} title="The file has no rows">
                There is nothing beneath its header. Choose another sheet or another header row.
              </EmptyState>
            )
          }
        </QueryState>
      </PreviewTabs>
      <PreviewFoot job={job} go={go} work={work} mayEdit={mayEdit} />
      {shownRow ? (
        <RowDialog
          row={shownRow}
          fields={fields}
          onOpen={editable ? onOpen : null}
          onSelect={editable ? (on) => toggle([shownRow], on) : null}
          onClose={() => setShown(null)}
        />
      ) : null}
      {opened ? (
        <FixPopover
          key={cellKey(opened.row.number, opened.field)}
          cell={opened.cell}
          importId={job.id}
          row={opened.row}
          field={fieldOf(kind, opened.field)}
          work={work}
          same={sameElsewhere(opened.row, opened.field, messages)}
          onDone={() => setOpened(null)}
        />
      ) : null}
    </>
  );
}
