import type { ReactNode, Ref } from 'react';
import type { Column } from './columns';

/** Sums of everything filtered, under their columns; on a narrow screen one after the other. */
export function TotalsRow<T>({
  columns,
  cell,
  card,
  footRef,
}: {
  columns: readonly Column<T>[];
  cell: (column: Column<T>, before: Column<T> | undefined) => ReactNode;
  card: boolean;
  footRef: Ref<HTMLDivElement>;
}) {
  const cells = columns.map((column, index) => ({ column, content: cell(column, columns[index - 1]) }));
  if (card) {
    return (
      <div className="tfoot" role="rowgroup" ref={footRef}>
        <div className="flex flex-wrap items-center gap-3 px-gutter py-2 font-medium" role="row">
          {cells
            .filter(({ content }) => content)
            .map(({ column, content }) => (
              <span role="cell" key={column.id}>
                {content}
              </span>
            ))}
        </div>
      </div>
    );
  }
  return (
    <div className="tfoot" role="rowgroup" ref={footRef}>
      <div className="trow" role="row">
        <span role="cell" />
        {cells.map(({ column, content }) => (
          <span key={column.id} role="cell" className={column.align}>
            {content}
          </span>
        ))}
      </div>
    </div>
  );
}
