import { memo, type MouseEvent } from 'react';
import { cellClass, type Column } from './columns';
import { RowCard } from './row-card';
import { SelectCell } from './row-parts';

export interface RowActions<T> {
  toggle: (index: number, row: T, on: boolean, shift: boolean) => void;
  /** A click: the side panel. */
  click: (index: number, row: T) => void;
  /** Enter on the row's link: the page. */
  open: (row: T) => void;
}

interface BodyRowProps<T> {
  row: T;
  index: number;
  start: number;
  name: string;
  columns: readonly Column<T>[];
  selected: boolean | null;
  isCurrent: boolean;
  card: boolean;
  /** Stable: rows already on screen are not drawn again while scrolling. */
  actions: RowActions<T>;
}

type Gesture = 'own' | 'open' | 'row';

/** What a click means: a box or button acts itself, so does a link with a modifier; Enter on the link opens the page. */
function gestureOf(event: MouseEvent): Gesture {
  if (!(event.target instanceof Element)) return 'row';
  if (event.target.closest('button, input, label')) return 'own';
  if (!event.target.closest('a')) return 'row';
  if (event.metaKey || event.ctrlKey || event.shiftKey) return 'own';
  return event.detail === 0 ? 'open' : 'row';
}

function BodyRowView<T>({ row, index, start, name, columns, selected, isCurrent, card, actions }: BodyRowProps<T>) {
  const onClick = (event: MouseEvent) => {
    const gesture = gestureOf(event);
    if (gesture === 'own') return;
    event.preventDefault();
    if (gesture === 'open') actions.open(row);
    else actions.click(index, row);
  };
  const shared = {
    role: 'row',
    'aria-rowindex': index + 2,
    'aria-selected': selected ?? undefined,
    'data-current': isCurrent ? '' : undefined,
    style: { transform: `translateY(${start}px)` },
    onClick,
  };
  const box =
    selected === null ? (
      <span className="select-cell" role="cell" />
    ) : (
      <SelectCell name={name} selected={selected} onToggle={(on, shift) => actions.toggle(index, row, on, shift)} />
    );
  if (card) return <RowCard row={row} columns={columns} box={box} {...shared} />;
  return (
    <div className="trow" {...shared}>
      {box}
      {columns.map((column) => (
        <span key={column.id} role="cell" className={cellClass(column)}>
          {column.cell(row)}
        </span>
      ))}
    </div>
  );
}

export const BodyRow = memo(BodyRowView) as typeof BodyRowView;
