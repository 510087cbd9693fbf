import * as format from '@/shared/format';
import { Banner } from '@/ui';
import type { EtfAnswer, EtfTerm } from '../types';
import { TableScroll } from './table-scroll';

const orBlank = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined ? '' : show(value);

function TermRow({ term, currency }: { term: EtfTerm; currency: string }) {
  return (
    <tr>
      <td>{term.label}</td>
      <td className="end">{orBlank(term.months, (months) => format.number(months))}</td>
      <td className="end">{orBlank(term.rate, (rate) => format.money(rate, currency))}</td>
      <td className="end">{orBlank(term.percent, (percent) => `${format.number(percent, 4)}%`)}</td>
      <td className="end">{format.money(term.amount, currency)}</td>
    </tr>
  );
}

/** A fee as a sum one can follow: each term with its months, rate and percent. */
export function EtfSum({ answer, currency }: { answer: EtfAnswer; currency: string }) {
  return (
    <>
      {answer.terms.length ? (
        <TableScroll label="The fee, term by term">
          <table className="mini-table">
            <thead>
              <tr>
                <th scope="col">Term of the sum</th>
                <th scope="col" className="end">
                  Months
                </th>
                <th scope="col" className="end">
                  Rate
                </th>
                <th scope="col" className="end">
                  Percent
                </th>
                <th scope="col" className="end">
                  Amount
                </th>
              </tr>
            </thead>
            <tbody>
              {answer.terms.map((term, index) => (
                <TermRow key={`${term.label}-${index}`} term={term} currency={currency} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  Fee for leaving on {format.date(answer.on)}
                </th>
                <td className="end">{format.money(answer.amount, currency)}</td>
              </tr>
            </tfoot>
          </table>
        </TableScroll>
      ) : (
        <p className="text-text-2">Leaving on {format.date(answer.on)} costs nothing.</p>
      )}
      {answer.warnings.length ? (
        <div className="mt-3">
          <Banner tone="warn">{answer.warnings.join(' ')}</Banner>
        </div>
      ) : null}
    </>
  );
}

/** `Feb 9, 2027`: the day, and what it costs until then. */
export function exitWords(answer: EtfAnswer, currency: string): string | undefined {
  const exit = answer.cheapest_exit;
  return exit
    ? `ETF ${format.money(exit.etf, currency)}, charges ${format.money(exit.charges_until, currency)}`
    : undefined;
}
