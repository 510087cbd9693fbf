import * as format from '@/shared/format';
import { Card, StatusMark } from '@/ui';
import { DecisionMark } from '../components/decision-mark';
import type { Renewal } from '../types';

/** Decisions about this contract that came to their end before. */
export function EarlierCard({ renewals }: { renewals: readonly Renewal[] }) {
  if (!renewals.length) return null;
  return (
    <Card title="Earlier decisions" more={format.number(renewals.length)}>
      <ul className="earlier-list">
        {renewals.map((renewal) => (
          <li key={renewal.id}>
            <StatusMark status={renewal.status} />
            {renewal.decision ? <DecisionMark decision={renewal.decision} /> : null}
            <span className="num ml-auto text-text-3">{renewal.closed_on ? format.date(renewal.closed_on) : null}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
