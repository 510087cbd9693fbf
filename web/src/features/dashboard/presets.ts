import type { Preset } from './search';

export type CardName =
  | 'monthly_spend'
  | 'annualised_spend'
  | 'cost_per_mbps'
  | 'etf_exposure'
  | 'active_circuits'
  | 'total_bandwidth'
  | 'renewals_due'
  | 'overdue_decisions'
  | 'at_risk_circuits';

export type PanelName =
  'pipeline' | 'decide_next' | 'spend' | 'circuits_by_carrier' | 'service_mix' | 'at_risk' | 'in_delivery';

export interface Layout {
  /** Strips of figures from the top. */
  strips: readonly { label: string; cards: readonly CardName[] }[];
  /** Rows of panels. */
  rows: readonly (readonly PanelName[])[];
}

const MONEY = ['monthly_spend', 'annualised_spend', 'cost_per_mbps', 'etf_exposure'] as const;
const WORK = ['renewals_due', 'overdue_decisions'] as const;

/** What each kind of reader looks at first; what a reader may not see is left out of it later. */
export const LAYOUTS: Record<Preset, Layout> = {
  all: {
    strips: [
      { label: 'Money', cards: MONEY },
      { label: 'Network and work', cards: ['active_circuits', 'total_bandwidth', ...WORK, 'at_risk_circuits'] },
    ],
    rows: [
      ['pipeline', 'decide_next'],
      ['spend', 'service_mix'],
    ],
  },
  finance: {
    strips: [{ label: 'Money and renewals', cards: [...MONEY, ...WORK] }],
    rows: [
      ['spend', 'service_mix'],
      ['pipeline', 'decide_next'],
    ],
  },
  engineering: {
    strips: [{ label: 'Network', cards: ['active_circuits', 'total_bandwidth', 'at_risk_circuits'] }],
    rows: [
      ['circuits_by_carrier', 'service_mix'],
      ['at_risk', 'in_delivery'],
    ],
  },
  operations: {
    strips: [{ label: 'Network and work', cards: ['active_circuits', 'at_risk_circuits', ...WORK] }],
    rows: [
      ['pipeline', 'decide_next'],
      ['at_risk', 'in_delivery'],
    ],
  },
};
