import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { asProblem, useToday } from '@/api';
import * as format from '@/shared/format';
import { Card, Skeleton } from '@/ui';
import { feeQuery } from '../api';
import type { DecidedContract } from '../types';
import { exitDays, type ExitDay } from './exit-days';

function ExitRow({ day, contract }: { day: ExitDay; contract: DecidedContract }) {
  const query = useQuery(feeQuery(contract.id, day.on));
  return (
    <tr>
      <td>{day.label}</td>
      <td>
        <Link to="/contracts/$id" params={{ id: contract.id }} search={{ on: day.on }} className="link num">
          {format.date(day.on)}
        </Link>
      </td>
      <td className="end">
        {query.data ? (
          format.money(query.data.amount, contract.currency)
        ) : query.isError ? (
          <span className="text-text-3" title={asProblem(query.error).message}>
            not known
          </span>
        ) : (
          <Skeleton width="64px" />
        )}
      </td>
    </tr>
  );
}

/** What leaving costs, today and over the notice window, and when it costs least. */
export function ExitCard({ contract }: { contract: DecidedContract }) {
  const today = useToday();
  const { data } = useQuery({ ...feeQuery(contract.id, today), enabled: Boolean(contract.etf) });
  if (!contract.etf) {
    return (
      <Card title="What leaving costs">
        <p className="text-text-2">No early termination clause is recorded for this contract.</p>
      </Card>
    );
  }
  const exit = data?.cheapest_exit;
  return (
    <Card
      title="What leaving costs"
      more={
        <Link to="/contracts/$id" params={{ id: contract.id }} className="link font-medium">
          The whole sum
        </Link>
      }
    >
      <table className="mini-table">
        <thead>
          <tr>
            <th scope="col">Last day of service</th>
            <th scope="col">Day</th>
            <th scope="col" className="end">
              ETF
            </th>
          </tr>
        </thead>
        <tbody>
          {exitDays(contract, today).map((day) => (
            <ExitRow key={day.on} day={day} contract={contract} />
          ))}
        </tbody>
      </table>
      {exit ? (
        <p className="mt-2 text-12 text-text-2">
          Cheapest exit <strong className="font-medium text-ok">{format.date(exit.on)}</strong>: ETF{' '}
          {format.money(exit.etf, contract.currency)}, charges until then{' '}
          {format.money(exit.charges_until, contract.currency)}.
        </p>
      ) : null}
    </Card>
  );
}
