import { Link } from '@tanstack/react-router';
import * as format from '@/shared/format';
import { FactRow, Facts, Tag, UrgencyMark } from '@/ui';
import { outcomeOf } from './outcome';
import { subjectHref } from './subject';
import type { ContractLine } from './types';
import { agreementWords, escalatorWords, noticeWords, outcomeTitle, outcomeWhen } from './words';

/** One contract in words, with what else it covers. */
export function ContractItem({ contract, ownHref }: { contract: ContractLine; ownHref: string }) {
  const outcome = outcomeOf(contract);
  const ended = ['expired', 'terminated', 'superseded'].includes(contract.status);
  const others = contract.subjects.filter((subject) => subjectHref(subject) !== ownHref);
  const rate = contract.current_rate;
  const term = [contract.start_date, contract.end_date].map((day) => (day ? format.date(day) : null));
  return (
    <li className="contract-item">
      <div className="mb-1 flex flex-wrap items-center gap-2">
        <h3 className="font-medium">
          <Link to="/contracts/$id" params={{ id: contract.id }} className="link">
            {agreementWords(contract)}
          </Link>
        </h3>
        <Tag tone={contract.status === 'active' ? 'ok' : undefined}>{format.label(contract.status)}</Tag>
        {contract.urgency !== 'none' ? (
          <UrgencyMark urgency={contract.urgency} days={contract.days_to_deadline} />
        ) : null}
      </div>
      <div className="contract-facts">
        <Facts>
          <FactRow label="Term">
            {term[0] ? `${term[0]} to ${term[1] ?? 'further notice'}` : null}
            {contract.term_months ? <span className="unit">{format.plural(contract.term_months, 'month')}</span> : null}
          </FactRow>
          <FactRow label={ended ? 'After it' : 'If nothing is done'}>
            {[outcomeTitle(outcome), outcomeWhen(outcome)].filter(Boolean).join(' ')}
          </FactRow>
          <FactRow label="Notice">{noticeWords(contract)}</FactRow>
        </Facts>
        <Facts>
          <FactRow label="Decide by">
            {contract.decision_deadline ? format.date(contract.decision_deadline) : null}
          </FactRow>
          {rate === undefined ? null : (
            <FactRow label="Rate today">
              {rate === null ? null : format.money(rate, contract.currency)}
              <span className="unit">{escalatorWords(contract)}</span>
            </FactRow>
          )}
          <FactRow label={others.length ? 'Also covers' : 'Covers'}>
            {others.length ? (
              <span className="flex flex-wrap gap-x-3">
                {others.map((subject) => (
                  <Link key={subject.id} to={subjectHref(subject) ?? '.'} className="id link">
                    {subject.label}
                  </Link>
                ))}
              </span>
            ) : (
              'this record only'
            )}
          </FactRow>
        </Facts>
      </div>
    </li>
  );
}
