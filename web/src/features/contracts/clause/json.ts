import { clauseOf, draftOf, type ClauseDraft } from './draft';
import type { EtfClause } from './types';

export const jsonOf = (draft: ClauseDraft): string => JSON.stringify(clauseOf(draft), null, 2);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, part]) => [key, sorted(part)]),
  );
};

const alike = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The fields of a clause that was typed as JSON, or why they cannot show it. */
export function readJson(text: string): { draft: ClauseDraft } | { error: string } {
  let clause: EtfClause;
  try {
    clause = JSON.parse(text) as EtfClause;
  } catch (error) {
    return { error: `This is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}` };
  }
  try {
    const draft = draftOf(clause);
    if (alike(clauseOf(draft), clause)) return { draft };
  } catch {
    // Members of the wrong kind: said below.
  }
  return { error: 'It has members or values this clause does not know: compare it with what the fields write.' };
}
