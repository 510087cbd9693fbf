import { z } from 'zod';
import { STEPS } from './steps';

const text = z.string().trim().min(1).optional().catch(undefined);

/** Of the page imports begin on. */
export const importsSearch = z.object({ kind: text });
export type ImportsSearch = z.infer<typeof importsSearch>;

export const TABS = ['all', 'errors', 'warnings', 'new', 'updates', 'unchanged', 'left-out'] as const;
export type Tab = (typeof TABS)[number];

/** Of one import: the step, and which rows the preview shows. */
export const importSearch = z.object({
  step: z.enum(STEPS).optional().catch(undefined),
  rows: z.enum(TABS).optional().catch(undefined),
  message: text,
  q: text,
});
export type ImportSearch = z.infer<typeof importSearch>;
