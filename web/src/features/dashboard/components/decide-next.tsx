import { Link } from '@tanstack/react-router';
import * as format from '@/shared/format';
import { Card, Swatch, UrgencyMark } from '@/ui';
import { inWords, shortAmount } from '../figures';
import type { CircuitLinks } from '../links';
import type { NextDecision } from '../types';
import { rowsStyle } from '../rows';
import { ToCircuits } from './stat';

/** The decisions that come first, each with its record. */
export function DecideNext({
  items,
  total,
  money,
  links,
}: {
  items: readonly NextDecision[];
  total: number;
  money: boolean;
  links: CircuitLinks;
}) {
  return (
    <Card
      className="decide-next"
      title="Decide next"
      more={
        <ToCircuits className="link font-medium" filter={links.toDecide}>
          All {format.number(total)}
        </ToCircuits>
      }
    >
      {items.length === 0 ? (
        <p className="text-text-3">Nothing has to be decided in the months ahead.</p>
      ) : (
        <ul className="record-rows" style={rowsStyle(items.length)}>
          {items.map((item) => (
            <li key={item.circuit_id}>
              <Link
                to="/circuits/$id"
                params={{ id: item.circuit_id }}
                title={`${item.carrier_name}, decide by ${format.date(item.decision_deadline)}`}
              >
                <Swatch series={item.series} />
                <span className="id clip">{item.label}</span>
                {money ? (
                  <span className="record-amount num" title={exact(item)}>
                    {item.mrc === null || item.mrc === undefined
                      ? format.NONE
                      : inWords(shortAmount({ amount: item.mrc, currency: item.currency }))}
                  </span>
                ) : null}
                <span className="record-mark">
                  <UrgencyMark urgency={item.urgency} days={item.days_to_deadline} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const exact = ({ mrc, currency }: NextDecision) =>
  mrc === null || mrc === undefined ? undefined : `${format.money(mrc, currency)} a month`;
