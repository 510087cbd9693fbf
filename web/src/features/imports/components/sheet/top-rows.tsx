import { cx } from '@/shared/cx';
import { label } from '@/shared/format';
import type { Detected } from '../../types';

/** The first rows as the file has them; the row that names the columns is chosen by a press. */
export function TopRows({
  detected,
  onHeader,
  isDisabled,
}: {
  detected: Detected;
  onHeader: (row: number) => void;
  isDisabled?: boolean;
}) {
  const width = Math.max(0, ...detected.top.map((row) => row.cells.length));
  return (
    <div className="top-rows" role="region" aria-label="The first rows of the file" tabIndex={0}>
      <table>
        <tbody>
          {detected.top.map((row) => {
            const isHeader = row.role === 'header';
            return (
              <tr
                key={row.number}
                data-role={row.role}
                className={cx(!isDisabled && 'pressable')}
                onClick={isDisabled || isHeader ? undefined : () => onHeader(row.number)}
              >
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={isHeader}
                    aria-label={`Row ${row.number} is the header`}
                    disabled={isDisabled}
                    onClick={(event) => {
                      event.stopPropagation();
                      if (!isHeader) onHeader(row.number);
                    }}
                  >
                    {row.number}
                  </button>
                </th>
                <td className="top-role">{row.role === 'data' ? '' : label(row.role)}</td>
                {Array.from({ length: width }, (_, index) => (
                  <td key={index} title={row.cells[index] || undefined}>
                    {row.cells[index]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
