import type { Contract, ContractPreview, EtfAnswer, Rates } from './types';

/** A contract for tests, whole and plausible. */
export const testContract = (changes: Partial<Contract> = {}): Contract => ({
  id: 'a1',
  version: 3,
  agreement_number: 'SO-448120',
  carrier_id: 'k1',
  carrier_name: 'Lumen',
  counterparty: 'Lumen',
  etf_today: 16_000,
  msa_reference: 'MSA-2019-0417',
  kind: 'service_order',
  start_date: '2024-02-10',
  term_months: 36,
  end_date: '2027-02-09',
  co_terminated: false,
  end_of_term: 'auto_renew',
  renewal_term_months: 12,
  notice_days: 60,
  notice_not_before_days: null,
  notice_method: 'certified mail',
  currency: 'USD',
  mrc: 4058.2,
  current_rate: 4179.95,
  escalator_kind: 'fixed_percent',
  escalator_value: 3,
  escalator_every_months: 12,
  escalator_anchor_on: '2024-02-10',
  escalator_periods: [],
  escalator_floor: null,
  escalator_cap: null,
  etf: {
    kind: 'banded',
    bands: [
      { from_month: 1, percent: 100 },
      { from_month: 13, percent: 50 },
    ],
    waivers: [{ kind: 'replacement', min_term_months: 36, within_days: 30 }],
  },
  waived_nrc: null,
  governing_law: null,
  signed_on: null,
  predecessor_id: null,
  successor_id: null,
  anchor_day: 10,
  status: 'active',
  notes: null,
  subjects: [{ id: 's1', circuit_id: 'c1', label: 'L3/ETH/009812/INDY', mrc: 4058.2 }],
  decision_deadline: '2026-12-11',
  days_to_deadline: 18,
  urgency: 'critical',
  ...changes,
});

const MONEY = [
  'mrc',
  'current_rate',
  'etf_today',
  'escalator_value',
  'escalator_periods',
  'escalator_floor',
  'escalator_cap',
  'etf',
  'waived_nrc',
];

/** The same contract as it is answered to those who may not see money. */
export const withoutMoney = (contract: Contract): Contract =>
  ({
    ...Object.fromEntries(Object.entries(contract).filter(([name]) => !MONEY.includes(name))),
    subjects: contract.subjects.map(({ mrc: _, ...subject }) => subject),
    redacted: MONEY,
  }) as Contract;

export const testRates: Rates = {
  currency: 'USD',
  steps: [
    { from: '2024-02-10', until: '2025-02-09', amount: 4058.2 },
    { from: '2025-02-10', until: '2026-02-09', amount: 4179.95 },
    { from: '2026-02-10', until: null, amount: 4305.34 },
  ],
  warnings: [],
};

/** The design's own example: 36 months at 1,000.00, banded 100/50, leaving on the last day of month 8. */
export const testEtf = (changes: Partial<EtfAnswer> = {}): EtfAnswer => ({
  on: '2026-11-23',
  amount: 16_000,
  contract_month: 8,
  months_remaining: 28,
  terms: [
    { label: 'Months 9 to 12', months: 4, rate: 1000, percent: 100, amount: 4000 },
    { label: 'Months 13 to 36', months: 24, rate: 1000, percent: 50, amount: 12_000 },
  ],
  warnings: [],
  cheapest_exit: { on: '2027-02-09', etf: 0, charges_until: 10_818.11, total: 10_818.11 },
  free_exit_on: '2027-02-09',
  ...changes,
});

export const testPreview = (changes: Partial<ContractPreview> = {}): ContractPreview => ({
  start_date: '2027-01-01',
  term_months: 36,
  end_date: '2029-12-31',
  anchor_day: 1,
  escalator_anchor_on: '2027-01-01',
  status: 'scheduled',
  decision_deadline: '2029-11-01',
  rates: { currency: 'USD', steps: [{ from: '2027-01-01', until: null, amount: 1000 }], warnings: [] },
  errors: {},
  ...changes,
});
