import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, useCan, useToday } from '@/api';
import { addMonths } from '@/contract';
import { useDebounced } from '@/shared/hooks/use-debounced';
import * as format from '@/shared/format';
import { DateField, SkeletonLines } from '@/ui';
import { etfPreviewQuery, type EtfPreviewBody } from '../../api';
import { EtfSum, exitWords } from '../etf-answer';
import type { ContractForm } from './use-contract-form';
import { subjectsOf, textOf } from './values';

/** What an example counts with while nothing is chosen that costs something. */
const ASSUMED = 1000;
const MONTHS_IN = 8;

/** A day within the term: today while it runs, else some months after its start. */
function exampleDay(start: string, end: string | null | undefined, today: string): string {
  if (start <= today && (!end || today < end)) return today;
  const day = addMonths(start, MONTHS_IN);
  return end && day > end ? end : day;
}

/** The fee under what is typed, with every term of the sum, asked anew as one types. */
export function WorkedExample({ contract }: { contract: ContractForm }) {
  const today = useToday();
  const can = useCan();
  const [chosen, setChosen] = useState<string | null>(null);
  const { values, preview, draft } = contract;
  const start = textOf(values.start_date);
  const currency = textOf(values.currency) ?? 'USD';
  const assumed = subjectsOf(values).length === 0;
  const on = chosen ?? (start ? exampleDay(start, preview?.end_date, today) : null);
  const asked = useDebounced(JSON.stringify({ ...draft, on, ...(assumed ? { mrc: ASSUMED } : {}) }), 400);
  const body = JSON.parse(asked) as EtfPreviewBody;
  const query = useQuery({ ...etfPreviewQuery(body), enabled: body.on !== null && can('financials_view') });
  const answer = query.data;
  return (
    <section className="worked-example" aria-label="Worked example">
      <header>
        <h3>Worked example</h3>
        <DateField label="Leaving on" hideLabel value={on} onChange={setChosen} />
      </header>
      <div aria-live="polite">
        {on === null ? (
          <p className="text-text-3">It needs a start.</p>
        ) : query.isError ? (
          <p className="text-text-2">No example yet: {asProblem(query.error).message}</p>
        ) : answer ? (
          <>
            {assumed ? (
              <p className="mb-2 text-12 text-text-3">
                At an assumed {format.money(ASSUMED, currency)} a month, until something is chosen above.
              </p>
            ) : null}
            <EtfSum answer={answer} currency={currency} />
            {answer.cheapest_exit ? (
              <p className="mt-2 text-12 text-text-2">
                Cheapest exit {format.date(answer.cheapest_exit.on)}: {exitWords(answer, currency)}.
                {answer.free_exit_on ? ` Free from ${format.date(answer.free_exit_on)}.` : ''}
              </p>
            ) : null}
          </>
        ) : (
          <SkeletonLines lines={4} />
        )}
      </div>
    </section>
  );
}
