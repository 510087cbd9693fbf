import { getCoreRowModel, useReactTable, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { useSize } from '@/shared/hooks/use-size';
import { useDensity } from '@/shared/theme';
import { BodyRow, type RowActions } from './body-row';
import { fitColumns, gridTemplate, minimumWidth, nextSort, type Column } from './columns';
import { HeaderRow } from './header-row';
import { SkeletonRow } from './row-parts';
import { headerState, isSelected, type HeaderState, type TableSelection } from './selection';
import { TotalsRow } from './totals-row';

export interface DataTableProps<T extends { id: string }> {
  label: string;
  columns: readonly Column<T>[];
  /** Only essential columns: a side panel is open. */
  onlyEssential?: boolean;
  count: number;
  /** Loaded rows by their place in the whole list; keep the map stable between loads. */
  rows: ReadonlyMap<number, T>;
  onVisibleRange?: (from: number, to: number) => void;
  sort?: string;
  onSort?: (sort: string | undefined) => void;
  selection?: TableSelection;
  /** Where the selection is kept elsewhere: what of all rows is chosen; null without a box in the header. */
  allSelected?: HeaderState | null;
  /** `range` when Shift was held: everything between the last toggled row and this one. */
  onToggle?: (index: number, row: T, on: boolean, range: [number, number] | null) => void;
  onToggleAll?: (on: boolean) => void;
  /** Place of the current row, −1 for none. */
  current?: number;
  onRowClick?: (index: number, row: T) => void;
  onRowOpen?: (row: T) => void;
  rowName: (row: T) => string;
  /** What the totals row shows under a column; `before` is the column left of it. */
  totals?: (column: Column<T>, before: Column<T> | undefined) => ReactNode;
  /** Fires with the columns that fit, for the chooser. */
  onFit?: (ids: string[]) => void;
}

const ROW = { compact: 32, comfortable: 40 };
const CARD = 60;
const sorting = (sort: string | undefined): SortingState =>
  sort ? [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }] : [];

/** Callbacks that never change, so that rows already drawn stay as they are. */
function useRowActions<T extends { id: string }>(props: DataTableProps<T>): RowActions<T> {
  const latest = useRef(props);
  const anchor = useRef<number | null>(null);
  useEffect(() => {
    latest.current = props;
  });
  const [actions] = useState<RowActions<T>>(() => ({
    toggle: (index, row, on, shift) => {
      const start = anchor.current;
      anchor.current = index;
      const range: [number, number] | null =
        shift && start !== null ? [Math.min(start, index), Math.max(start, index)] : null;
      latest.current.onToggle?.(index, row, on, range);
    },
    click: (index, row) => latest.current.onRowClick?.(index, row),
    open: (row) => latest.current.onRowOpen?.(row),
  }));
  return actions;
}

export function DataTable<T extends { id: string }>(props: DataTableProps<T>) {
  const { label, columns, onlyEssential = false, count, rows, sort, selection, current = -1, rowName, totals } = props;
  const { onVisibleRange, onSort, onToggleAll, onFit, allSelected } = props;
  const narrow = useIsNarrow();
  const density = useDensity();
  const [sizeRef, size] = useSize<HTMLDivElement>();
  const body = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const actions = useRowActions(props);
  const rowHeight = narrow ? CARD : ROW[density];

  const fitted = useMemo(
    () => fitColumns(columns, size.width || Infinity, onlyEssential),
    [columns, size.width, onlyEssential],
  );
  const fittedIds = fitted.map((column) => column.id).join(',');
  useEffect(() => onFit?.(fittedIds.split(',')), [fittedIds, onFit]);

  const data = useMemo(() => [...rows.values()], [rows]);
  const definitions = useMemo<ColumnDef<T>[]>(
    () => fitted.map((column) => ({ id: column.id, header: column.header, enableSorting: Boolean(column.sort) })),
    [fitted],
  );
  const table = useReactTable({
    data,
    columns: definitions,
    getCoreRowModel: getCoreRowModel(),
    getRowId: (row) => row.id,
    manualSorting: true,
    manualFiltering: true,
    manualPagination: true,
    state: { sorting: sorting(sort) },
  });
  const rowsById = table.getCoreRowModel().rowsById;

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => body.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => onVisibleRange?.(from, to), [from, to, onVisibleRange]);
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
  }, [current, virtual]);

  const minimum = minimumWidth(fitted);
  return (
    <div
      className="data-table"
      role="table"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={fitted.length + 1}
      style={{ '--cols': gridTemplate(fitted), '--table-min': `${minimum}px` } as CSSProperties}
      ref={sizeRef}
    >
      {narrow ? null : (
        <div className="thead" role="rowgroup" ref={head}>
          <HeaderRow
            columns={fitted}
            sort={sort}
            onSort={(field) => onSort?.(nextSort(sort, field))}
            state={allSelected === undefined && selection ? headerState(selection, count) : (allSelected ?? null)}
            onToggleAll={onToggleAll}
          />
        </div>
      )}
      <div
        className="tbody"
        role="rowgroup"
        aria-label={`${label}, rows`}
        tabIndex={0}
        ref={body}
        onScroll={(event) => {
          const left = event.currentTarget.scrollLeft;
          if (head.current) head.current.scrollLeft = left;
          if (foot.current) foot.current.scrollLeft = left;
        }}
      >
        <div
          className="tbody-inner"
          role="presentation"
          style={{ height: virtual.getTotalSize(), minWidth: narrow ? 0 : minimum }}
        >
          {items.map((item) => {
            const row = rows.get(item.index);
            if (!row || !rowsById[row.id]) {
              const style = { transform: `translateY(${item.start}px)` };
              return <SkeletonRow key={item.key} index={item.index} columns={fitted} style={style} card={narrow} />;
            }
            return (
              <BodyRow
                key={item.key}
                row={row}
                index={item.index}
                start={item.start}
                name={rowName(row)}
                columns={narrow ? columns : fitted}
                selected={selection ? isSelected(selection, row.id) : null}
                isCurrent={item.index === current}
                card={narrow}
                actions={actions}
              />
            );
          })}
        </div>
      </div>
      {totals ? <TotalsRow columns={narrow ? columns : fitted} cell={totals} card={narrow} footRef={foot} /> : null}
    </div>
  );
}
