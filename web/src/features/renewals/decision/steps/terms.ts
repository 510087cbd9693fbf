import type { SuccessorTerms } from '../../types';

/** What is typed of a successor; null: as the contract has it. */
export interface TermsDraft {
  term_months: number | null;
  mrc: number | null;
  start_date: string | null;
  agreement_number: string;
  end_of_term: string | null;
  renewal_term_months: number | null;
  notice_days: number | null;
  escalator_kind: string | null;
  escalator_value: number | null;
  escalator_every_months: number | null;
}

export const TERM_FIELDS: readonly (keyof TermsDraft)[] = [
  'term_months',
  'mrc',
  'start_date',
  'agreement_number',
  'end_of_term',
  'renewal_term_months',
  'notice_days',
  'escalator_kind',
  'escalator_value',
  'escalator_every_months',
];

/** What was said before, to be said again or changed. */
export const draftOf = (terms: SuccessorTerms | null): TermsDraft => ({
  term_months: terms?.term_months ?? null,
  mrc: terms?.mrc ?? null,
  start_date: terms?.start_date ?? null,
  agreement_number: terms?.agreement_number ?? '',
  end_of_term: terms?.end_of_term ?? null,
  renewal_term_months: terms?.renewal_term_months ?? null,
  notice_days: terms?.notice_days ?? null,
  escalator_kind: terms?.escalator_kind ?? null,
  escalator_value: terms?.escalator_value ?? null,
  escalator_every_months: terms?.escalator_every_months ?? null,
});

/** Only what differs goes out; undefined when nothing does. */
export function termsOf(draft: TermsDraft): SuccessorTerms | undefined {
  const said = Object.entries(draft).filter(([, value]) => value !== null && value !== '');
  return said.length ? (Object.fromEntries(said) as SuccessorTerms) : undefined;
}
