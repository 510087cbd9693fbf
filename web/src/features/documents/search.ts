import { z } from 'zod';

/** Of a document's page: the page of a PDF to begin with. */
export const documentSearch = z.object({
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional()
    .catch(undefined),
});
export type DocumentSearch = z.infer<typeof documentSearch>;
