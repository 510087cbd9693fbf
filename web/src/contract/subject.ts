import type { Subject } from './types';

export type SubjectKind = 'circuit' | 'asset' | 'electrical_service';
export const SUBJECT_KINDS: readonly SubjectKind[] = ['circuit', 'asset', 'electrical_service'];

const PAGES: Record<SubjectKind, string> = {
  circuit: '/circuits',
  asset: '/infrastructure',
  electrical_service: '/electrical-services',
};
const WORDS: Record<SubjectKind, string> = {
  circuit: 'Circuit',
  asset: 'Site',
  electrical_service: 'Electrical service',
};

/** `circuit_id`: the member of a subject, and the parameter of the form's address. */
export const subjectField = <K extends SubjectKind>(kind: K): `${K}_id` => `${kind}_id`;

export const subjectWord = (kind: SubjectKind): string => WORDS[kind];

/** What a subject is, and its id there. */
export function subjectOf(subject: Partial<Subject>): { kind: SubjectKind; id: string } | null {
  for (const kind of SUBJECT_KINDS) {
    const id = subject[subjectField(kind)];
    if (id) return { kind, id };
  }
  return null;
}

/** The page of what a contract is over. */
export function subjectHref(subject: Partial<Subject>): string | null {
  const found = subjectOf(subject);
  return found ? `${PAGES[found.kind]}/${found.id}` : null;
}
