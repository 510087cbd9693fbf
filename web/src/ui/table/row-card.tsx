import type { ComponentProps, ReactNode } from 'react';
import type { Column } from './columns';

/** A row on a narrow screen: title and figure, below it the rest. */
export function RowCard<T>({
  row,
  columns,
  box,
  ...props
}: { row: T; columns: readonly Column<T>[]; box: ReactNode } & ComponentProps<'div'>) {
  const at = (place: Column<T>['card']) =>
    columns
      .filter((column) => column.card === place)
      .map((column) => (
        <span key={column.id} className="flex min-w-0 items-center gap-1.5">
          {column.cell(row)}
        </span>
      ));
  return (
    <div className="row-card" {...props}>
      {box}
      <div className="row-card-main" role="cell">
        <div className="row-card-line">
          {at('title')}
          <span className="end flex gap-2">{at('end')}</span>
        </div>
        <div className="row-card-line">
          {at('sub')}
          <span className="end flex gap-2">{at('sub-end')}</span>
        </div>
      </div>
    </div>
  );
}
