import * as format from '@/shared/format';
import type { Timeline } from '../types';
import { useTermRows } from './use-term-rows';

/** Every row of the table on paper, in the order of the screen. */
export function PrintTable({
  timeline,
  sort,
  filters,
}: {
  timeline: Timeline;
  sort: string | undefined;
  filters: string;
}) {
  const { columns, terms } = useTermRows(timeline, sort);
  // What a wide screen shows by itself is what paper has room for.
  const printed = columns.filter(({ priority }) => priority < 3);
  return (
    <div className="tl-print">
      <p>
        {format.plural(terms.length, 'term')} on {format.date(timeline.today)}
        {filters ? ` · ${filters}` : ''}
      </p>
      <table className="tl-words">
        <thead>
          <tr>
            {printed.map(({ id, header, align }) => (
              <th key={id} scope="col" className={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.id}>
              {printed.map(({ id, cell, align }) => (
                <td key={id} className={align}>
                  {cell(term)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
