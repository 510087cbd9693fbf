import { useCan, useToday } from '@/api';
import { escalatorWords, NoticeBanner, outcomeOf, outcomeTitle, outcomeWhen, TermTimeline } from '@/contract';
import * as format from '@/shared/format';
import { Card, Figure } from '@/ui';
import type { DecidedContract, Renewal } from '../types';

/** The bar of time, and what the paper says happens if nobody does anything. */
export function UndoneCard({ contract, renewal }: { contract: DecidedContract; renewal: Renewal | undefined }) {
  const today = useToday();
  const money = useCan()('financials_view');
  const outcome = outcomeOf(contract);
  const term = outcome.kind === 'renews' ? outcome.term : null;
  const { start_date: start, end_date: end } = contract;
  const escalator = money ? escalatorWords(contract) : null;
  return (
    <Card title={renewal?.settled ? 'The term' : 'If nothing is done'}>
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
          label={renewal?.settled ? 'By its paper' : 'Then'}
          value={outcomeTitle(outcome)}
          sub={outcomeWhen(outcome)}
        />
        <Figure
          label="Notice"
          value={contract.notice_days ? format.daysLong(contract.notice_days) : 'None'}
          sub={contract.notice_method ? `by ${format.label(contract.notice_method).toLowerCase()}` : undefined}
        />
        <Figure
          label="Term"
          value={contract.term_months ? format.plural(contract.term_months, 'month') : 'No term'}
          sub={`from ${format.date(start)}`}
        />
        {escalator ? <Figure label="Escalator" value={escalator} /> : null}
      </div>
      <div className="contract-notice">
        <NoticeBanner due={contract} contract={contract} outcome={outcome} />
      </div>
    </Card>
  );
}
