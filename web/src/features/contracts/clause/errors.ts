/** `etf.bands[1].percent must be …` → its path, and the message as a sentence. */
export interface ClauseError {
  /** `bands[1].percent`; empty for the clause as a whole. */
  path: string;
  message: string;
}

const PATH = /^etf((?:\.\w+|\[\d+\])*)/;
const MISSING = / needs the member (\w+)\.$/;

/** Where in the clause the server's message belongs; a missing member belongs to its own field. */
export function clauseErrorOf(text: string | null | undefined): ClauseError | null {
  if (!text) return null;
  const place = (PATH.exec(text)?.[1] ?? '').replace(/^\./, '');
  const missing = MISSING.exec(text)?.[1];
  if (missing) return { path: [place, missing].filter(Boolean).join('.'), message: 'Required, still empty' };
  const rest = text.replace(PATH, '').trim();
  return { path: place, message: rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : text };
}

/** The message that belongs to a field of the editor. */
export const errorAt = (error: ClauseError | null, path: string): string | null =>
  error?.path === path ? error.message : null;
