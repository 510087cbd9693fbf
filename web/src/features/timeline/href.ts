import type { Subject, Term } from './types';

const PAGES: Partial<Record<Subject, string>> = {
  circuit: '/circuits',
  asset: '/infrastructure',
  electrical_service: '/electrical-services',
  rf_license: '/rf-links',
};

/** The page of what a term is over; of an agreement alone its own. */
export function hrefOf(term: Term): string {
  const page = PAGES[term.subject];
  return page ? `${page}/${term.subject_id}` : contractHref(term.contract_id!);
}

export const contractHref = (id: string) => `/contracts/${id}`;
