import { useQuery } from '@tanstack/react-query';
import type { Resource } from '@/api';
import { formatField, type FieldSpec, type RecordLike } from '@/ui';

const SHOWN = 5;

/** The first of the records that change, before → after. */
export function BulkSample<T extends { id: string }>({
  resource,
  ids,
  nameField,
  rowName,
  spec,
  after,
}: {
  resource: Resource<T>;
  ids: readonly string[];
  nameField: readonly string[];
  rowName: (row: T) => string;
  spec: FieldSpec;
  /** The new value in words. */
  after: string;
}) {
  const shown = ids.slice(0, SHOWN);
  const fields = new Set(['id', ...nameField, spec.name, ...(spec.labelField ? [spec.labelField] : [])]);
  if (spec.kind === 'money') fields.add('currency');
  const { data } = useQuery({
    ...resource.list({ id: shown, fields: [...fields].join(','), limit: SHOWN }),
    enabled: shown.length > 0,
  });
  if (!data) return null;
  return (
    <table className="mini-table">
      <caption className="visually-hidden">The first records that change</caption>
      <tbody>
        {data.items.map((row) => {
          const record = row as unknown as RecordLike;
          return (
            <tr key={row.id}>
              <th scope="row" className="id">
                {rowName(row)}
              </th>
              <td>
                <span className="diff-old">{formatField(spec, record[spec.name], record)}</span>
                <span className="route-arrow">→</span>
                <span className="diff-new">{after}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
