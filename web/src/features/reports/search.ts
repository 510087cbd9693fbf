import { z } from 'zod';

export { REPORTS, reportWords, type ReportKind } from './kinds';

/** How the preview is looked at. */
export interface ReportSearch {
  as?: 'without_money';
  width?: 'phone';
}

export const reportSearch = z.object({
  as: z.enum(['without_money']).optional().catch(undefined),
  width: z.enum(['phone']).optional().catch(undefined),
});
