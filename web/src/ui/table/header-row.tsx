import { ArrowDown, ArrowUp } from 'lucide-react';
import { cx } from '@/shared/cx';
import { Checkbox } from '../checkbox';
import type { Column } from './columns';
import type { HeaderState } from './selection';

const direction = (sort: string | undefined, field: string | undefined) =>
  !field ? undefined : sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none';

export function HeaderRow<T>({
  columns,
  sort,
  onSort,
  state,
  onToggleAll,
}: {
  columns: readonly Column<T>[];
  sort?: string;
  onSort: (field: string) => void;
  state: HeaderState | null;
  onToggleAll?: (on: boolean) => void;
}) {
  return (
    <div className="trow" role="row" aria-rowindex={1}>
      <span role="columnheader" className="select-cell">
        {state ? (
          <Checkbox
            aria-label="Select all that match"
            isSelected={state === 'all'}
            isIndeterminate={state === 'some'}
            onChange={() => onToggleAll?.(state !== 'all')}
          />
        ) : null}
      </span>
      {columns.map((column) => {
        const sorted = direction(sort, column.sort);
        return (
          <span
            key={column.id}
            role="columnheader"
            aria-sort={sorted}
            className={cx(column.align, column.pinned && 'pinned') || undefined}
          >
            {column.sort ? (
              <button
                type="button"
                className="sort-button"
                data-sorted={sorted !== 'none' ? '' : undefined}
                onClick={() => onSort(column.sort!)}
              >
                <span className="clip">{column.header}</span>
                {sorted === 'ascending' ? <ArrowUp className="icon icon-sm" aria-hidden /> : null}
                {sorted === 'descending' ? <ArrowDown className="icon icon-sm" aria-hidden /> : null}
              </button>
            ) : (
              column.header
            )}
          </span>
        );
      })}
    </div>
  );
}
