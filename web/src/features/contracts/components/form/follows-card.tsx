import { useToday } from '@/api';
import { outcomeOf, outcomeTitle, outcomeWhen, TermTimeline, type Terms } from '@/contract';
import * as format from '@/shared/format';
import { Card, FactRow, Facts, StatusMark } from '@/ui';
import type { ContractPreview } from '../../types';
import { RateSteps } from '../record/rates-card';
import type { ContractForm } from './use-contract-form';
import { textOf, type ContractValues } from './values';

const countOf = (value: unknown) => (typeof value === 'number' ? value : null);

/** The terms as they would be stored. */
function termsOf(values: ContractValues, preview: ContractPreview): Terms {
  return {
    agreement_number: null,
    status: preview.status ?? undefined,
    start_date: preview.start_date,
    end_date: preview.end_date,
    anchor_day: preview.anchor_day,
    end_of_term: textOf(values.end_of_term),
    renewal_term_months: countOf(values.renewal_term_months),
    notice_days: countOf(values.notice_days),
    notice_method: textOf(values.notice_method),
  };
}

/** What follows from what is typed: the term, the deadline, the end, the rates. */
export function FollowsCard({ contract }: { contract: ContractForm }) {
  const today = useToday();
  const { values, preview } = contract;
  if (!preview) {
    return (
      <Card title="What follows">
        <p className="text-text-3">Give a start: the term, the deadline and the rates appear here.</p>
      </Card>
    );
  }
  const terms = termsOf(values, preview);
  const outcome = outcomeOf(terms);
  const renewal = outcome.kind === 'renews' ? outcome.term : null;
  return (
    <Card title="What follows" className="follows-card">
      <div aria-live="polite">
        {terms.start_date && terms.end_date ? (
          <TermTimeline
            start={terms.start_date}
            end={terms.end_date}
            today={today}
            deadline={preview.decision_deadline}
            renewalEnd={renewal?.to}
            renewalWords={renewal ? `auto-renews ${format.plural(renewal.months, 'month')}` : null}
          />
        ) : null}
        <Facts>
          <FactRow label="Term">
            {terms.end_date && preview.term_months
              ? `${format.plural(preview.term_months, 'month')}, last day ${format.date(terms.end_date)}`
              : 'No term: it runs month to month until somebody ends it'}
          </FactRow>
          <FactRow label="Decide by">
            {preview.decision_deadline
              ? `${format.date(preview.decision_deadline)}, ${format.plural(countOf(values.notice_days) ?? 0, 'day')} before the end`
              : null}
          </FactRow>
          <FactRow label="If nothing is done">
            {[outcomeTitle(outcome), outcomeWhen(outcome)].filter(Boolean).join(' ')}
          </FactRow>
          <FactRow label="Status">{preview.status ? <StatusMark status={preview.status} /> : null}</FactRow>
        </Facts>
        {preview.rates?.steps.length ? <RateSteps rates={preview.rates} today={today} /> : null}
      </div>
    </Card>
  );
}
