import type { Summary } from './types';

/** A dashboard with two currencies, whole and plausible. */
export const testSummary = (changes: Partial<Summary> = {}): Summary => ({
  as_of: '2026-11-23T19:06:00Z',
  business_date: '2026-11-23',
  cards: {
    active_circuits: { value: 1146, total: 1284, provisioning: 19 },
    monthly_spend: [
      { currency: 'USD', amount: 1_940_112.4 },
      { currency: 'EUR', amount: 12_400 },
    ],
    annualised_spend: [
      { currency: 'USD', amount: 23_281_348.8 },
      { currency: 'EUR', amount: 148_800 },
    ],
    cost_per_mbps: [{ currency: 'USD', amount: 0.3104, circuits: 1100 }],
    etf_exposure: [
      { currency: 'USD', amount: 4_211_000 },
      { currency: 'EUR', amount: 21_500 },
    ],
    total_bandwidth: { mbps: 6_280_000 },
    renewals_due: { count: 83, lookahead_days: 180, mrc: [{ currency: 'USD', amount: 185_400 }] },
    overdue_decisions: { count: 3, lookahead_days: 180, mrc: [{ currency: 'USD', amount: 12_920 }] },
    at_risk_circuits: { count: 7 },
  },
  spend_by_carrier: [
    {
      carrier_id: 'k1',
      carrier_name: 'Lumen',
      series: 1,
      currency: 'USD',
      circuits: 300,
      mrc: 612_400,
      share: 0.6,
    },
    { carrier_id: 'k2', carrier_name: 'Zayo', series: 2, currency: 'USD', circuits: 200, mrc: 498_000, share: 0.4 },
    { carrier_id: 'k1', carrier_name: 'Lumen', series: 1, currency: 'EUR', circuits: 4, mrc: 12_400, share: 1 },
  ],
  service_mix: [
    {
      service_type_id: 's1',
      code: 'EPL',
      name: 'Ethernet private line',
      circuits: 322,
      currency: 'USD',
      mrc: 684_100,
      cost_per_mbps: 0.42,
    },
    {
      service_type_id: 's1',
      code: 'EPL',
      name: 'Ethernet private line',
      circuits: 4,
      currency: 'EUR',
      mrc: 12_400,
      cost_per_mbps: 0.5,
    },
    {
      service_type_id: 's2',
      code: 'Dark Fiber',
      name: 'Dark fiber',
      circuits: 71,
      currency: 'USD',
      mrc: 134_200,
      cost_per_mbps: null,
    },
  ],
  pipeline: [
    { month: '2026-11', urgency: 'critical', currency: 'USD', count: 2, mrc: 3000 },
    { month: '2026-11', urgency: 'overdue', currency: 'USD', count: 3, mrc: 12_920 },
    { month: '2027-02', urgency: 'active', currency: 'EUR', count: 1, mrc: 900 },
    { month: '2027-02', urgency: 'active', currency: 'USD', count: 13, mrc: 30_000 },
  ],
  decide_next: [
    {
      kind: 'contract',
      contract_id: 'a1',
      circuit_id: 'c1',
      label: 'OQYX/284117//ZYO',
      carrier_name: 'Zayo',
      series: 2,
      mrc: 9850,
      currency: 'USD',
      urgency: 'overdue',
      days_to_deadline: -12,
      decision_deadline: '2026-11-11',
    },
    {
      kind: 'rf_license',
      rf_link_id: 'l1',
      rf_link_name: 'Shafer Butte ↔ Eagle water tower · 11 GHz licensed PTP',
      label: 'WQXR388',
      urgency: 'active',
      days_to_deadline: 53,
      decision_deadline: '2027-01-15',
    },
  ],
  ...changes,
});

const MONEY = new Set(['monthly_spend', 'annualised_spend', 'cost_per_mbps', 'etf_exposure', 'mrc', 'share']);

/** The same as one gets it who may not see money. */
export const withoutMoney = (summary: Summary): Summary =>
  JSON.parse(JSON.stringify(summary, (key, value: unknown) => (MONEY.has(key) ? undefined : value))) as Summary;
