import { useToday } from '@/api';
import { TermBar } from '@/contract';
import { endOfTermWords } from '@/shared/end-of-term';
import * as format from '@/shared/format';
import { FactRow, Facts } from '@/ui';
import type { Circuit } from '../types';

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
        {contract ? <FactRow label="If nothing is done">{endOfTermWords(contract)}</FactRow> : null}
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
