/** The browser session: its token against forged requests, and what to do when it is over. */
let csrfToken: string | null = null;
const listeners = new Set<() => void>();

/** From `GET /me`; null for callers that need none. */
export const setCsrfToken = (token: string | null | undefined) => {
  csrfToken = token ?? null;
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a session adds to a call that changes something. */
export const csrfHeaders = (method: string): Record<string, string> =>
  csrfToken && !SAFE.has(method.toUpperCase()) ? { 'x-netos-csrf': csrfToken } : {};

/** Called when the server no longer knows who asks. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const tellSignedOut = () => listeners.forEach((listener) => listener());
