import type { Carrier, Term, Timeline } from './types';

/** The timeline as the API sends it: the names of the columns once. */
export interface Answer {
  business_date: string;
  columns: string[];
  rows: unknown[][];
  carriers: Carrier[];
  total: number;
  redacted?: string[];
}

const idOf = (term: Omit<Term, 'id'>) => [term.contract_id ?? term.subject, term.subject_id].filter(Boolean).join('.');

export function decode(answer: Answer): Timeline {
  const terms = answer.rows.map((row) => {
    const term = Object.fromEntries(answer.columns.map((name, at) => [name, row[at]])) as unknown as Omit<Term, 'id'>;
    return { ...term, id: idOf(term) };
  });
  return {
    today: answer.business_date,
    terms,
    carriers: new Map(answer.carriers.map((carrier) => [carrier.id, carrier])),
    total: answer.total,
    withoutMoney: answer.redacted?.includes('mrc') ?? false,
  };
}
