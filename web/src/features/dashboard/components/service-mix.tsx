import { cx } from '@/shared/cx';
import * as format from '@/shared/format';
import { Card } from '@/ui';
import { inWords, shortAmount } from '../figures';
import type { ServiceBar } from '../groups';
import type { CircuitLinks } from '../links';
import { Track } from './carrier-bars';
import { rowsStyle } from '../rows';
import { ToCircuits } from './stat';

const SHOWN = 7;

/** Circuits by kind of service, with their money in one currency. */
export function ServiceMix({
  rows,
  currency,
  links,
}: {
  rows: readonly ServiceBar[];
  currency: string | undefined;
  links: CircuitLinks;
}) {
  const total = rows.reduce((sum, row) => sum + row.circuits, 0);
  const longest = Math.max(...rows.map((row) => row.circuits), 1);
  const shown = rows.slice(0, SHOWN);
  const hidden = rows.length - shown.length;
  return (
    <Card
      title="Service mix"
      more={
        <ToCircuits filter={links.billed()}>
          {format.plural(total, 'circuit')} in service
          {hidden > 0 ? `, ${format.plural(hidden, 'more kind')}` : null}
        </ToCircuits>
      }
    >
      <div className={cx('mix-rows', currency && 'money')}>
        <div className="mix-head" aria-hidden="true">
          <span>Service</span>
          <span />
          <span className="end">Circuits</span>
          {currency ? (
            <>
              <span className="end">MRC{currency === 'USD' ? '' : `, ${currency}`}</span>
              <span className="end">per Mbps</span>
            </>
          ) : null}
        </div>
        <ul style={rowsStyle(shown.length)}>
          {shown.map((row) => (
            <li key={row.id}>
              <ToCircuits className="clip mix-name" filter={links.service(row.id)} title={row.name}>
                {row.code}
                <span className="visually-hidden">, {format.plural(row.circuits, 'circuit')}</span>
              </ToCircuits>
              <Track share={row.circuits / longest} />
              <span className="num end" aria-hidden="true">
                {format.number(row.circuits)}
              </span>
              {currency ? <Money row={row} currency={currency} links={links} /> : null}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function Money({ row, currency, links }: { row: ServiceBar; currency: string; links: CircuitLinks }) {
  const { mrc, perMbps } = row;
  return (
    <>
      {mrc === null || mrc === undefined ? (
        <span className="end text-text-3">{format.NONE}</span>
      ) : (
        <ToCircuits
          className="num end mix-money"
          filter={links.service(row.id, currency)}
          title={`${format.money(mrc, currency)} a month`}
        >
          {inWords(shortAmount({ amount: mrc, currency })).replace(` ${currency}`, '')}
        </ToCircuits>
      )}
      <span
        className="num end text-text-3"
        title={perMbps ? `${format.number(perMbps, 4)} ${currency} per Mbps` : undefined}
      >
        {perMbps === null || perMbps === undefined ? format.NONE : format.money(perMbps, currency).split(' ')[0]}
      </span>
    </>
  );
}
