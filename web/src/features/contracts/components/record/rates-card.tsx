import { useQuery } from '@tanstack/react-query';
import { useToday } from '@/api';
import { escalatorWords } from '@/contract';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, SkeletonLines, Tag } from '@/ui';
import { ratesQuery } from '../../api';
import type { Contract, Rates } from '../../types';
import { TableScroll } from '../table-scroll';

/** The rates step by step; the one in force today is marked. */
export function RateSteps({ rates, today }: { rates: Rates; today: string }) {
  const current = rates.steps.findLast(({ from }) => from <= today);
  return (
    <TableScroll label="Rates step by step">
      <table className="mini-table">
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col" className="end">
              A month
            </th>
            <th scope="col" className="end">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {rates.steps.map((step, index) => {
            const before = rates.steps[index - 1]?.amount;
            const change = before === undefined ? null : step.amount - before;
            return (
              <tr key={step.from} className={step.from > today ? 'text-text-3' : undefined}>
                <td>
                  {format.date(step.from)} {step === current ? <Tag tone="info">today</Tag> : null}
                </td>
                <td className={step === current ? 'end font-semibold' : 'end'}>
                  {format.money(step.amount, rates.currency)}
                </td>
                <td className="end">
                  {change === null
                    ? format.NONE
                    : `${change > 0 ? '+' : ''}${format.money(Math.round(change * 100) / 100, rates.currency)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rates.warnings.length ? <p className="mt-2 text-12 text-warn">{rates.warnings.join(' ')}</p> : null}
    </TableScroll>
  );
}

/** What it cost and will cost a month, escalator included. */
export function RatesCard({ contract }: { contract: Contract }) {
  const today = useToday();
  const query = useQuery(ratesQuery(contract.id));
  return (
    <Card title="Rate, past and to come" more={escalatorWords(contract) ?? 'no escalator'}>
      <QueryState query={query} what="The rates" skeleton={<SkeletonLines lines={4} />}>
        {(rates) => <RateSteps rates={rates} today={today} />}
      </QueryState>
    </Card>
  );
}
