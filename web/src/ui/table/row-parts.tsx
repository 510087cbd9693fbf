import { Check } from 'lucide-react';
import { useRef, type CSSProperties } from 'react';
import { Skeleton } from '../skeleton';
import type { Column } from './columns';

/** A native box: thousands of rows pass by while scrolling, so a row mounts as little as it can. */
export function SelectCell({
  name,
  selected,
  onToggle,
}: {
  name: string;
  selected: boolean;
  onToggle: (on: boolean, shift: boolean) => void;
}) {
  const shift = useRef(false);
  return (
    <span className="select-cell" role="cell">
      <label className="checkbox">
        <input
          type="checkbox"
          aria-label={`Select ${name}`}
          checked={selected}
          onClick={(event) => {
            shift.current = event.shiftKey;
          }}
          onChange={(event) => onToggle(event.target.checked, shift.current)}
        />
        <span className="checkbox-box" aria-hidden="true">
          <Check />
        </span>
      </label>
    </span>
  );
}

const widthOf = (index: number, at: number) => 40 + ((index * 13 + at * 29) % 40);

/** A row that is still on its way: the same shape, no words. */
export function SkeletonRow<T>({
  index,
  columns,
  style,
  card,
}: {
  index: number;
  columns: readonly Column<T>[];
  style?: CSSProperties;
  card?: boolean;
}) {
  if (card) {
    return (
      <div className="row-card" role="row" aria-rowindex={index + 2} aria-busy="true" style={style}>
        <span role="cell" className="grid gap-2">
          <Skeleton width={160} />
          <Skeleton width={220} />
        </span>
      </div>
    );
  }
  return (
    <div className="trow" role="row" aria-rowindex={index + 2} aria-busy="true" style={style}>
      <span role="cell" className="select-cell">
        <Skeleton width={16} height={16} />
      </span>
      {columns.map((column, at) => (
        <span key={column.id} role="cell" className={column.align}>
          <Skeleton width={`${widthOf(index, at)}%`} />
        </span>
      ))}
    </div>
  );
}

/** First load of a list: rows in the shape of the real ones. */
export function TableSkeleton<T>({
  label,
  columns,
  rows = 18,
}: {
  label: string;
  columns: readonly Column<T>[];
  rows?: number;
}) {
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-hidden" role="status" aria-label={`Loading ${label}`}>
      <div aria-hidden="true" className="contents">
        {Array.from({ length: rows }, (_, index) => (
          <SkeletonRow key={index} index={index} columns={columns} />
        ))}
      </div>
    </div>
  );
}
