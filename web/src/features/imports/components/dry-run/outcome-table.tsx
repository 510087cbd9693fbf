import { useQuery } from '@tanstack/react-query';
import { NONE, number } from '@/shared/format';
import { Card } from '@/ui';
import { kindsQuery } from '../../api';
import type { DryRun } from '../../types';
import { outcomeRows } from './outcome';

const count = (value: number | null) => (value === null ? NONE : number(value));

/** What is made and changed, a line a kind of record. */
export function OutcomeTable({ run, kind, title }: { run: DryRun; kind: string; title: string }) {
  const { data: kinds = [] } = useQuery(kindsQuery);
  return (
    <Card title={title}>
      <table className="mini-table">
        <thead>
          <tr>
            <th scope="col">Records</th>
            <th scope="col" className="end">
              Made
            </th>
            <th scope="col" className="end">
              Changed
            </th>
            <th scope="col" className="end">
              Unchanged
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomeRows(run, kind, kinds).map((row) => (
            <tr key={row.what}>
              <td>{row.what}</td>
              <td className="end">{count(row.made)}</td>
              <td className="end">{count(row.changed)}</td>
              <td className="end">{count(row.same)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
