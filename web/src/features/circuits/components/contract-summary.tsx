import { useToday } from '@/api';
import * as format from '@/shared/format';
import { FactRow, Facts } from '@/ui';
import type { Circuit, Contract } from '../types';
import { TermBar } from './term-bar';

function atTheEnd(contract: Contract): string {
  switch (contract.end_of_term) {
    case 'auto_renew':
      return contract.renewal_term_months
        ? `Auto-renews ${format.plural(contract.renewal_term_months, 'month')}`
        : 'Auto-renews';
    case 'month_to_month':
      return 'Continues month to month';
    case 'auto_disconnect':
      return 'Disconnects';
    default:
      return format.NONE;
  }
}

/** The term as one bar of time, what happens if nothing is done, and by when to say so. */
export function ContractSummary({ circuit }: { circuit: Circuit }) {
  const today = useToday();
  const { contract, term_start: start, term_end: end } = circuit;
  const notice = contract?.notice_days
    ? [
        format.daysLong(contract.notice_days),
        contract.notice_method ? `by ${format.label(contract.notice_method).toLowerCase()}` : null,
      ]
        .filter(Boolean)
        .join(', ')
    : null;
  return (
    <>
      {start && end ? <TermBar start={start} end={end} deadline={circuit.decision_deadline} today={today} /> : null}
      <Facts>
        {contract ? <FactRow label="If nothing is done">{atTheEnd(contract)}</FactRow> : null}
        <FactRow label="Notice">{notice}</FactRow>
        <FactRow label="Decide by">{circuit.decision_deadline ? format.date(circuit.decision_deadline) : null}</FactRow>
        {contract?.current_rate === undefined ? null : (
          <FactRow label="Rate today">
            {contract.current_rate === null ? null : format.money(contract.current_rate, circuit.currency)}
          </FactRow>
        )}
      </Facts>
    </>
  );
}
