export type Changes = Record<string, unknown>;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Of what I changed, the fields they changed as well, to another value: only these need a choice. */
export function conflictingFields(base: Changes, theirs: Changes, mine: Changes): string[] {
  return Object.keys(mine).filter((field) => !same(base[field], theirs[field]) && !same(theirs[field], mine[field]));
}

/** My changes without the fields where theirs was chosen. */
export function mergeChanges(mine: Changes, choices: Record<string, 'theirs' | 'yours'>): Changes {
  return Object.fromEntries(Object.entries(mine).filter(([field]) => choices[field] !== 'theirs'));
}
