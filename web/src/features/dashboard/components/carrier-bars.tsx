import type { CSSProperties, ReactNode } from 'react';
import * as format from '@/shared/format';
import { seriesColour } from '@/shared/theme';
import { Card, CarrierMark } from '@/ui';
import { inWords, shortAmount } from '../figures';
import { circuitBars, spendBars, type CarrierBar } from '../groups';
import type { CircuitLinks } from '../links';
import type { CarrierSpend } from '../types';
import { rowsStyle } from '../rows';
import { ToCircuits } from './stat';

const SHOWN = 8;

/** A bar in its track; the longest fills it. */
export const Track = ({ share, colour }: { share: number; colour?: string }) => (
  <span className="track" aria-hidden="true">
    <span style={{ width: `${share * 100}%`, '--c': colour } as CSSProperties} />
  </span>
);

function Bars({
  rows,
  value,
  title,
  filterOf,
}: {
  rows: readonly CarrierBar[];
  value: (row: CarrierBar) => ReactNode;
  title: (row: CarrierBar) => string;
  filterOf: (row: CarrierBar) => Parameters<typeof ToCircuits>[0]['filter'];
}) {
  const longest = Math.max(...rows.map((row) => row.value), 1);
  return (
    <ul className="bar-rows" style={rowsStyle(rows.length)}>
      {rows.map((row) => (
        <li key={row.name}>
          <ToCircuits filter={filterOf(row)} title={title(row)}>
            <CarrierMark name={row.name} series={row.series} />
            <Track share={row.value / longest} colour={seriesColour(row.series)} />
            <span className="num end">{value(row)}</span>
            <span className="num end text-text-3">{format.number(row.share * 100)}%</span>
          </ToCircuits>
        </li>
      ))}
    </ul>
  );
}

/** What each carrier costs a month, in one currency. */
export function SpendByCarrier({
  rows,
  currency,
  today,
  links,
}: {
  rows: readonly CarrierSpend[];
  currency: string;
  today: string;
  links: CircuitLinks;
}) {
  const bars = spendBars(rows, currency, SHOWN);
  const amount = bars.reduce((sum, row) => sum + row.value, 0);
  const total = shortAmount({ amount, currency });
  return (
    <Card
      title="Spend by carrier"
      more={
        <ToCircuits filter={links.billed(currency)} title={total.exact}>
          {format.month(today)}, {inWords(total)}
        </ToCircuits>
      }
    >
      <Bars
        rows={bars}
        value={(row) => inWords(shortAmount({ amount: row.value, currency }))}
        title={(row) => `${format.money(row.value, currency)} a month, ${format.plural(row.circuits, 'circuit')}`}
        filterOf={(row) => links.carriers(row.ids, currency)}
      />
    </Card>
  );
}

/** Which carriers the network hangs on. */
export function CircuitsByCarrier({ rows, links }: { rows: readonly CarrierSpend[]; links: CircuitLinks }) {
  const bars = circuitBars(rows, SHOWN);
  const total = bars.reduce((sum, row) => sum + row.circuits, 0);
  return (
    <Card
      title="Circuits by carrier"
      more={<ToCircuits filter={links.billed()}>{format.plural(total, 'circuit')} in service</ToCircuits>}
    >
      <Bars
        rows={bars}
        value={(row) => format.number(row.circuits)}
        title={(row) => format.plural(row.circuits, 'circuit')}
        filterOf={(row) => links.carriers(row.ids)}
      />
    </Card>
  );
}
