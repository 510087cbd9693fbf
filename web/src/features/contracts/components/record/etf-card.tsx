import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, Checkbox, DateField, Figure, SkeletonLines } from '@/ui';
import { etfQuery } from '../../api';
import { additionWords, clauseWords } from '../../clause/words';
import type { Contract, EtfAnswer } from '../../types';
import { EtfSum, exitWords } from '../etf-answer';
import { EtfCourseChart } from './etf-course';

function Answer({ contract, answer, today }: { contract: Contract; answer: EtfAnswer; today: string }) {
  const { currency } = contract;
  const exit = answer.cheapest_exit;
  return (
    <>
      <div className="contract-figures">
        <Figure
          label={answer.on === today ? 'ETF today' : `ETF on ${format.date(answer.on)}`}
          value={format.money(answer.amount, currency)}
          sub={
            answer.months_remaining ? `${format.plural(answer.months_remaining, 'month')} remain` : 'no month remains'
          }
        />
        <Figure
          label="Cheapest exit"
          value={exit ? <span className="text-ok">{format.date(exit.on)}</span> : format.NONE}
          sub={exitWords(answer, currency)}
        />
        <Figure
          label="Free from"
          value={answer.free_exit_on ? format.date(answer.free_exit_on) : format.NONE}
          sub={exit ? `${format.money(exit.total, currency)} until the cheapest exit` : undefined}
        />
      </div>
      <div className="etf-parts">
        <EtfSum answer={answer} currency={currency} />
        <EtfCourseChart contract={contract} />
      </div>
    </>
  );
}

/** What leaving costs on a day, with every term of the sum, and when it costs least. */
export function EtfCard({
  contract,
  on,
  onDay,
}: {
  contract: Contract;
  on: string | undefined;
  onDay: (on: string | undefined) => void;
}) {
  const today = useToday();
  const [replaced, setReplaced] = useState(false);
  const query = useQuery(etfQuery(contract.id, { on, assume: replaced ? 'replacement' : undefined }));
  const clause = contract.etf;
  const more = additionWords(clause, contract.currency);
  return (
    <Card
      title="Early termination"
      className="etf-card"
      more={
        <div className="etf-day">
          <DateField label="Leaving on" hideLabel value={on ?? today} onChange={(day) => onDay(day ?? undefined)} />
        </div>
      }
    >
      <p className="mb-3 text-text-2">
        {clauseWords(clause, contract.currency)}
        {more.length ? `; ${more.join('; ')}` : ''}.
      </p>
      {clause?.waivers?.some(({ kind }) => kind === 'replacement') ? (
        <div className="mb-3">
          <Checkbox isSelected={replaced} onChange={setReplaced}>
            A replacement is ordered in time
          </Checkbox>
        </div>
      ) : null}
      <QueryState query={query} what="The fee" skeleton={<SkeletonLines lines={8} />}>
        {(answer) => <Answer contract={contract} answer={answer} today={today} />}
      </QueryState>
    </Card>
  );
}
