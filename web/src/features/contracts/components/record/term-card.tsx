import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCan, useToday } from '@/api';
import {
  agreementWords,
  costOf,
  NoticeBanner,
  noticeWords,
  outcomeOf,
  outcomeTitle,
  outcomeWhen,
  rateSegments,
  TermTimeline,
} from '@/contract';
import * as format from '@/shared/format';
import { Card, Figure } from '@/ui';
import { ratesQuery } from '../../api';
import type { Contract } from '../../types';
import { rateOn } from '../rates';

/** Its bar of time, what happens if nothing is done, and until when something can be. */
export function TermCard({ contract, renewal }: { contract: Contract; renewal?: ReactNode }) {
  const today = useToday();
  const money = useCan()('financials_view');
  const { start_date: start, end_date: end, currency } = contract;
  const outcome = outcomeOf(contract);
  const term = outcome.kind === 'renews' ? outcome.term : null;
  const { data: rates } = useQuery({ ...ratesQuery(contract.id), enabled: money && term !== null });
  const cost =
    term && rates ? costOf(rateSegments(contract, term.from, term.months), (day) => rateOn(rates.steps, day)) : null;
  return (
    <Card
      title={
        <span className="flex flex-wrap items-baseline gap-x-2">
          Term and renewal
          <span className="text-12 font-normal text-text-3">{agreementWords(contract)}</span>
        </span>
      }
    >
      {end ? (
        <div className="contract-time">
          <TermTimeline
            start={start}
            end={end}
            today={today}
            deadline={contract.decision_deadline}
            renewalEnd={term?.to}
            renewalWords={term ? `auto-renews ${format.plural(term.months, 'month')}` : null}
          />
        </div>
      ) : null}
      <div className="contract-figures">
        <Figure
          label="Term"
          value={contract.term_months ? format.plural(contract.term_months, 'month') : 'No term'}
          sub={`from ${format.date(start)}`}
        />
        <Figure
          label="Notice"
          value={contract.notice_days ? format.daysLong(contract.notice_days) : 'None'}
          sub={contract.notice_method ? `by ${format.label(contract.notice_method).toLowerCase()}` : undefined}
        />
        <Figure
          label="If nothing is done"
          value={outcomeTitle(outcome)}
          sub={[outcomeWhen(outcome), cost === null ? null : format.money(cost, currency)].filter(Boolean).join(', ')}
        />
      </div>
      {contract.notice_not_before_days ? (
        <p className="mt-2 text-12 text-text-3">
          Notice counts from {format.daysLong(contract.notice_not_before_days)} before the end
          {noticeWords(contract) ? ` and must be there ${noticeWords(contract)} before it` : ''}.
        </p>
      ) : null}
      <div className="contract-notice">
        <NoticeBanner due={contract} contract={contract} outcome={outcome} />
      </div>
      {renewal}
    </Card>
  );
}
