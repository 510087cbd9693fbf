import { z } from 'zod';

export const PRESETS = ['all', 'finance', 'engineering', 'operations'] as const;
export type Preset = (typeof PRESETS)[number];

const text = z.string().trim().min(1).optional().catch(undefined);

/** Everything the dashboard's address says. */
export const dashboardSearch = z.object({
  preset: z.enum(PRESETS).optional().catch(undefined),
  /** Carriers by comma. */
  carrier_id: text,
  /** States by comma: circuits with an end there. */
  state: text,
  /** The currency of the panels; the cards show all of them. */
  currency: text,
});

export type DashboardSearch = z.infer<typeof dashboardSearch>;
