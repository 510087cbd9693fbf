import { useCan } from '@/api';
import {
  costOf,
  escalatorWords,
  nextStepAfter,
  outcomeTitle,
  outcomeWhen,
  rateSegments,
  type Outcome,
} from '@/contract';
import * as format from '@/shared/format';
import { Figure, Skeleton } from '@/ui';
import type { Circuit, Contract } from '../../../types';
import { EtfFigures } from './etf-figures';
import { useRates } from './use-rates';

interface Props {
  circuit: Circuit;
  contract: Contract;
  outcome: Outcome;
  today: string;
}

/** Three answers about the contract: in money for those who may see it, else in time. */
export const ContractFigures = (props: Props) =>
  useCan()('financials_view') ? <MoneyFigures {...props} /> : <TimeFigures {...props} />;

function NoticeFigure({ contract: { notice_days: days, notice_method: method } }: { contract: Contract }) {
  return (
    <Figure
      label="Notice"
      value={days ? format.daysLong(days) : 'None'}
      sub={days ? (method ? `by ${format.label(method).toLowerCase()}` : 'before the term ends') : undefined}
    />
  );
}

function TimeFigures({ contract, outcome }: Props) {
  const { term_months: months } = contract;
  return (
    <div className="contract-figures">
      <Figure
        label="Term"
        value={months ? format.plural(months, 'month') : 'No term'}
        sub={contract.start_date ? `from ${format.date(contract.start_date)}` : undefined}
      />
      <NoticeFigure contract={contract} />
      <Figure label="If nothing is done" value={outcomeTitle(outcome)} sub={outcomeWhen(outcome)} />
    </div>
  );
}

function MoneyFigures({ circuit, contract, outcome, today }: Props) {
  const step = nextStepAfter(contract, today);
  const segments = outcome.kind === 'renews' ? rateSegments(contract, outcome.term.from, outcome.term.months) : [];
  const after = outcome.kind === 'monthly' && outcome.from ? outcome.from : null;
  const days = [today, step, after, ...segments.map(({ from }) => from)].filter((day): day is string => Boolean(day));
  const subject = contract.subjects?.find(({ circuit_id: id }) => id === circuit.id);
  const rates = useRates(contract.id, subject?.id, days, true);
  const currency = contract.currency ?? circuit.currency;
  const amount = (value: number | null | undefined) => {
    if (value !== null && value !== undefined) return format.money(value, currency);
    return rates.isPending ? <Skeleton width={84} /> : format.NONE;
  };
  const total = costOf(segments, rates.on);
  const [first] = segments;
  const firstRate = first && rates.on(first.from);
  const afterRate = after ? rates.on(after) : undefined;

  return (
    <>
      <div className="contract-figures">
        <EtfFigures circuitId={circuit.id} today={today} />
        <Figure label="Rate today" value={amount(rates.on(today))} sub={escalatorWords(contract) ?? 'no escalator'} />
        <Figure
          label="Next step"
          value={step ? amount(rates.on(step)) : 'None'}
          sub={step ? `from ${format.date(step)}` : 'the rate stays'}
        />
        {outcome.kind === 'renews' ? (
          <Figure
            label="If nothing is done"
            value={amount(total)}
            sub={
              segments.length === 1 && firstRate !== undefined
                ? `${outcome.term.months} more at ${format.money(firstRate, currency)}`
                : `${outcome.term.months} more months, ${segments.length} rates`
            }
          />
        ) : (
          <Figure
            label="If nothing is done"
            value={outcomeTitle(outcome)}
            sub={
              afterRate === undefined
                ? outcomeWhen(outcome)
                : `${outcomeWhen(outcome)} at ${format.money(afterRate, currency)}`
            }
          />
        )}
        <NoticeFigure contract={contract} />
      </div>
      {rates.warnings.length ? <p className="mt-2 text-12 text-text-3">{rates.warnings.join(' ')}</p> : null}
    </>
  );
}
