import { z } from 'zod';

export const unsubscribeSearch = z.object({ token: z.string().optional().catch(undefined) });
export type UnsubscribeSearch = z.infer<typeof unsubscribeSearch>;
