import { Link } from '@tanstack/react-router';
import { RadioTower } from 'lucide-react';
import { useCan, useToday } from '@/api';
import * as format from '@/shared/format';
import { Swatch, Tag } from '@/ui';
import { DeadlineMark } from '../components/deadline-mark';
import { DecisionMark } from '../components/decision-mark';
import { renewalHref } from '../href';
import type { Renewal } from '../types';
import { isLicense, mrcAfter, renewalName } from '../words';
import { CardMenu } from './card-menu';
import { cardTag } from './card-words';
import { OwnerMark } from './owner-mark';

function When({ renewal, today }: { renewal: Renewal; today: string }) {
  const day = (value: string | null) => (value ? format.dayNear(value, today) : format.NONE);
  const { notice_sent_on: sent, closed_on: closed, status } = renewal;
  if (status === 'notice_sent' || (status === 'decided' && renewal.settled)) {
    return (
      <>
        <span className="text-text-2">
          {status === 'decided' ? `Decided ${day(renewal.decided_at)}` : `Sent ${day(sent)}`}
        </span>
        <span className="count">ends {day(renewal.end_date)}</span>
      </>
    );
  }
  if (closed) {
    return (
      <span className="text-text-2">
        {status === 'completed' ? 'Done' : 'Withdrawn'} {day(closed)}
      </span>
    );
  }
  return (
    <>
      <DeadlineMark renewal={renewal} />
      <span className="count" title={isLicense(renewal) ? 'License expires' : 'Last day to decide'}>
        {day(renewal.deadline)}
      </span>
    </>
  );
}

function Money({ renewal }: { renewal: Renewal }) {
  const { mrc, etf_today: etf, currency, status } = renewal;
  const after = status === 'completed' ? mrcAfter(renewal) : null;
  if (mrc === undefined || mrc === null) return null;
  return (
    <div className="renewal-card-line num">
      {after === null ? (
        <span>
          <span className="text-text-3">MRC</span> {format.money(mrc, currency)}
        </span>
      ) : (
        <>
          <span className="text-text-3">MRC</span>
          <span>
            <span className="text-text-3">{format.money(mrc, currency)}</span>
            <span className="route-arrow" aria-hidden="true">
              →
            </span>
            <span className="visually-hidden"> to </span>
            {format.money(after, currency)}
          </span>
        </>
      )}
      {etf === undefined || etf === null || after !== null ? null : (
        <span title={`Leaving today costs ${format.money(etf, currency)}`}>
          <span className="text-text-3">ETF</span> {format.moneyShort(etf, currency)}
        </span>
      )}
    </div>
  );
}

/** One decision on the board: the whole card leads to it, its menu to the moves there are. */
export function BoardCard({ renewal }: { renewal: Renewal }) {
  const today = useToday();
  const mayEdit = useCan()('renewals_edit');
  const name = renewalName(renewal);
  const tag = cardTag(renewal);
  const { contract_id: contract, decision } = renewal;
  return (
    <article className="renewal-card">
      <div className="renewal-card-head">
        {isLicense(renewal) ? (
          <RadioTower className="icon icon-sm" aria-label="RF license" role="img" />
        ) : (
          <Swatch series={renewal.carrier_series} />
        )}
        <Link to={renewalHref(renewal)} className="renewal-card-link id clip" title={name} data-card="">
          {name}
        </Link>
        {contract && renewal.open && mayEdit ? <CardMenu contractId={contract} renewal={renewal} /> : null}
        {isLicense(renewal) ? null : <OwnerMark renewal={renewal} />}
      </div>
      <div className="clip text-12 text-text-2" title={renewal.counterparty ?? undefined}>
        {isLicense(renewal)
          ? ['RF license', renewal.path].filter(Boolean).join(' ')
          : (renewal.path ?? renewal.counterparty ?? format.NONE)}
      </div>
      <div className="renewal-card-line my-1.5">
        <When renewal={renewal} today={today} />
      </div>
      <Money renewal={renewal} />
      {decision ? (
        <div className="renewal-card-foot">
          <DecisionMark decision={decision} />
          {tag ? <Tag tone={tag.tone}>{tag.text}</Tag> : null}
        </div>
      ) : null}
    </article>
  );
}
