import { z } from 'zod';

const text = z.string().optional().catch(undefined);

export const signInSearch = z.object({ return: text, error: text });
export type SignInSearch = z.infer<typeof signInSearch>;

/** Only ways within this application: `/circuits?status=active`, never another host. */
export const safeReturn = (path: string | undefined): string =>
  path && /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in') ? path : '/';
