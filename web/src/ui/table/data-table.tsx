import {
  flexRender,
  getCoreRowModel,
  useReactTable,
  type ColumnDef,
  type RowData,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import { useDensity } from '@/shared/theme';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { useSize } from '@/shared/hooks/use-size';
import { fitColumns, gridTemplate, minimumWidth, nextSort, type Column } from './columns';
import { RowCard } from './row-card';
import { HeaderRow } from './header-row';
import { SelectCell, SkeletonRow } from './row-parts';
import { headerState, isSelected, type TableSelection } from './selection';

declare module '@tanstack/react-table' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the names are the library's
  interface ColumnMeta<TData extends RowData, TValue> {
    column: unknown;
  }
}

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
  /** `range` when Shift was held: everything between the last toggled row and this one. */
  onToggle?: (index: number, row: T, on: boolean, range: [number, number] | null) => void;
  onToggleAll?: (on: boolean) => void;
  /** Place of the current row, −1 for none. */
  current?: number;
  onRowClick?: (index: number, row: T) => void;
  rowName: (row: T) => string;
  /** What the totals row shows under a column. */
  totals?: (column: Column<T>, first: boolean) => ReactNode;
  /** Fires with the columns that fit, for the chooser. */
  onFit?: (ids: string[]) => void;
}

const ROW = { compact: 32, comfortable: 40 };
const CARD = 60;
const sorting = (sort: string | undefined): SortingState =>
  sort ? [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }] : [];

export function DataTable<T extends { id: string }>(props: DataTableProps<T>) {
  const { label, columns, onlyEssential = false, count, rows, sort, selection, current = -1, rowName, totals } = props;
  const { onVisibleRange, onSort, onToggle, onToggleAll, onRowClick, onFit } = props;
  const narrow = useIsNarrow();
  const density = useDensity();
  const [sizeRef, size] = useSize<HTMLDivElement>();
  const body = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | null>(null);
  const rowHeight = narrow ? CARD : ROW[density];

  const fitted = useMemo(
    () => fitColumns(columns, size.width || Infinity, onlyEssential),
    [columns, size.width, onlyEssential],
  );
  const fittedIds = fitted.map((column) => column.id).join(',');
  useEffect(() => onFit?.(fittedIds.split(',')), [fittedIds, onFit]);

  const data = useMemo(() => [...rows.values()], [rows]);
  const defs = useMemo<ColumnDef<T>[]>(
    () =>
      fitted.map((column) => ({
        id: column.id,
        header: column.header,
        enableSorting: Boolean(column.sort),
        cell: ({ row }) => column.cell(row.original),
        meta: { column },
      })),
    [fitted],
  );
  const table = useReactTable({
    data,
    columns: defs,
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

  const toggle = useCallback(
    (index: number, row: T, on: boolean, shift: boolean) => {
      const start = anchor.current;
      anchor.current = index;
      const range = shift && start !== null ? ([Math.min(start, index), Math.max(start, index)] as [number, number]) : null;
      onToggle?.(index, row, on, range);
    },
    [onToggle],
  );

  const style = {
    '--cols': gridTemplate(fitted),
    '--table-min': `${minimumWidth(fitted)}px`,
  } as CSSProperties;

  return (
    <div
      className="table"
      role="table"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={fitted.length + 1}
      style={style}
      ref={sizeRef}
    >
      {narrow ? null : (
        <div className="thead" role="rowgroup" ref={head}>
          <HeaderRow
            columns={fitted}
            sort={sort}
            onSort={(field) => onSort?.(nextSort(sort, field))}
            state={selection ? headerState(selection, count) : null}
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
        <div className="tbody-inner" role="presentation" style={{ height: virtual.getTotalSize(), minWidth: narrow ? 0 : minimumWidth(fitted) }}>
          {items.map((item) => {
            const row = rows.get(item.index);
            const place = { transform: `translateY(${item.start}px)` };
            if (!row) return <SkeletonRow key={item.key} index={item.index} columns={fitted} style={place} card={narrow} />;
            const selected = selection ? isSelected(selection, row.id) : false;
            const box = selection ? (
              <SelectCell
                name={rowName(row)}
                selected={selected}
                onToggle={(on, shift) => toggle(item.index, row, on, shift)}
              />
            ) : (
              <span className="select-cell" role="cell" />
            );
            const shared = {
              role: 'row',
              'aria-rowindex': item.index + 2,
              'aria-selected': selection ? selected : undefined,
              'data-current': item.index === current ? '' : undefined,
              style: place,
              onClick: (event: React.MouseEvent) => {
                if (isControl(event)) return;
                event.preventDefault();
                onRowClick?.(item.index, row);
              },
            };
            if (narrow) return <RowCard key={item.key} row={row} columns={columns} box={box} {...shared} />;
            const cells = rowsById[row.id]?.getVisibleCells() ?? [];
            return (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- Enter, j, k and the row's own link do the same
              <div key={item.key} className="trow" {...shared}>
                {box}
                {cells.map((cell) => {
                  const column = cell.column.columnDef.meta?.column as Column<T>;
                  return (
                    <span key={cell.id} role="cell" className={column.align ?? (column.flex ? 'flex-cell' : undefined)}>
                      {flexRender(cell.column.columnDef.cell, cell.getContext())}
                    </span>
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
      {totals ? (
        <div className="tfoot" role="rowgroup" ref={foot}>
          {narrow ? (
            <div className="flex flex-wrap items-center gap-3 px-gutter py-2 font-medium" role="row">
              {columns.map((column, index) => {
                const total = totals(column, index === 0);
                return total ? (
                  <span role="cell" key={column.id}>
                    {total}
                  </span>
                ) : null;
              })}
            </div>
          ) : (
            <div className="trow" role="row">
              <span role="cell" />
              {fitted.map((column, index) => (
                <span key={column.id} role="cell" className={column.align}>
                  {totals(column, index === 0)}
                </span>
              ))}
            </div>
          )}
        </div>
      ) : null}
    </div>
  );
}

/** Clicks on boxes, buttons and real link gestures are not clicks on the row. */
function isControl(event: React.MouseEvent): boolean {
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest('button, input, label, .checkbox')) return true;
  const link = event.target.closest('a');
  return link !== null && (event.metaKey || event.ctrlKey || event.shiftKey || event.detail === 0);
}
