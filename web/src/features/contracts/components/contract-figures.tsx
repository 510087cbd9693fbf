import { escalatorWords } from '@/contract';
import * as format from '@/shared/format';
import { Figure } from '@/ui';
import type { Contract } from '../types';

const inDays = (days: number) => (days < 0 ? `${format.daysLong(days)} late` : `in ${format.daysLong(days)}`);

/** The numbers that matter; money only for those who may see it. */
export function ContractFigures({ contract }: { contract: Contract }) {
  const { current_rate: rate, mrc, currency, end_date: end, decision_deadline: deadline, etf_today: etf } = contract;
  const shown = rate ?? mrc;
  return (
    <>
      {rate === undefined ? null : (
        <Figure
          label={rate === null ? 'Base MRC' : 'MRC today'}
          value={shown === null || shown === undefined ? format.NONE : format.money(shown, currency)}
          sub={escalatorWords(contract) ?? undefined}
        />
      )}
      {etf === undefined ? null : (
        <Figure label="ETF today" value={etf === null ? format.NONE : format.money(etf, currency)} />
      )}
      <Figure
        label="Term ends"
        value={end ? format.date(end) : 'No term'}
        sub={contract.term_months ? format.plural(contract.term_months, 'month') : undefined}
      />
      <Figure
        label="Decide by"
        value={deadline ? format.date(deadline) : format.NONE}
        sub={contract.days_to_deadline === null ? undefined : inDays(contract.days_to_deadline)}
      />
    </>
  );
}
