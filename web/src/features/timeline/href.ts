import type { Term } from './types';

/** The page of what a term is over; of an agreement alone its own. */
export function hrefOf(term: Term): string {
  if (term.subject === 'rf_license') return `/rf-links/${term.subject_id}`;
  return term.subject === 'circuit' ? `/circuits/${term.subject_id}` : contractHref(term.contract_id!);
}

export const contractHref = (id: string) => `/contracts/${id}`;
