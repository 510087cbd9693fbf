import { Link } from '@tanstack/react-router';
import { RadioTower } from 'lucide-react';
import * as format from '@/shared/format';
import { Card, Swatch, UrgencyMark } from '@/ui';
import { inWords, shortAmount } from '../figures';
import type { CircuitLinks } from '../links';
import type { ContractDecision, LicenseDecision, NextDecision } from '../types';
import { rowsStyle } from '../rows';
import { ToCircuits } from './stat';

const Mark = ({ item }: { item: NextDecision }) => (
  <span className="record-mark">
    <UrgencyMark urgency={item.urgency} days={item.days_to_deadline} />
  </span>
);

function ContractRow({ item, money }: { item: ContractDecision; money: boolean }) {
  const { mrc, currency } = item;
  const known = mrc !== null && mrc !== undefined;
  return (
    <Link
      to="/circuits/$id"
      params={{ id: item.circuit_id }}
      title={`${item.carrier_name}, decide by ${format.date(item.decision_deadline)}`}
    >
      <Swatch series={item.series} />
      <span className="id clip">{item.label}</span>
      {money ? (
        <span className="record-amount num" title={known ? `${format.money(mrc, currency)} a month` : undefined}>
          {known ? inWords(shortAmount({ amount: mrc, currency })) : format.NONE}
        </span>
      ) : null}
      <Mark item={item} />
    </Link>
  );
}

const LicenseRow = ({ item }: { item: LicenseDecision }) => (
  <Link
    to="/rf-links/$id"
    params={{ id: item.rf_link_id }}
    title={`${item.rf_link_name}, license expires ${format.date(item.decision_deadline)}`}
  >
    <RadioTower className="icon icon-sm record-kind" aria-hidden />
    <span className="id clip">{item.label}</span>
    <span className="record-amount">License</span>
    <Mark item={item} />
  </Link>
);

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
            <li key={item.kind === 'rf_license' ? item.rf_link_id : item.circuit_id}>
              {item.kind === 'rf_license' ? <LicenseRow item={item} /> : <ContractRow item={item} money={money} />}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
