import { useQuery } from '@tanstack/react-query';
import * as format from '@/shared/format';
import { Figure, Skeleton } from '@/ui';
import { circuitEtf } from '../../../api';
import type { CircuitEtf } from '../../../types';

/** `28 months remain`: why it costs what it costs. */
function reason({ amount, months_remaining: months, terms }: CircuitEtf): string {
  if (amount === 0) return terms[0]?.label ?? 'leaving is free';
  return months ? `${format.plural(months, 'month')} remain` : (terms[0]?.label ?? 'no month remains');
}

/** What leaving costs today, and the day of the next 24 months on which it costs least. */
export function EtfFigures({ circuitId, today }: { circuitId: string; today: string }) {
  const { data, isError } = useQuery(circuitEtf(circuitId));
  if (isError) return null;
  const money = (amount: number) => (data ? format.money(amount, data.currency) : format.NONE);
  const exit = data?.cheapest_exit;
  return (
    <>
      <Figure
        label="ETF today"
        value={data ? money(data.amount) : <Skeleton width={84} />}
        sub={data ? reason(data) : undefined}
      />
      <Figure
        label="Cheapest exit"
        value={
          exit ? (
            <span className="text-ok">{exit.on === today ? 'Today' : format.date(exit.on)}</span>
          ) : (
            <Skeleton width={84} />
          )
        }
        sub={exit ? `ETF ${money(exit.etf)}, charges ${money(exit.charges_until)}` : undefined}
      />
    </>
  );
}
