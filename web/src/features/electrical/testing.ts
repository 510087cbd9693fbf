import type { Bill, Service } from './types';

/** An electrical service as the API answers it. */
export const testService = (changes: Partial<Service> = {}): Service => ({
  id: 'e1',
  version: 1,
  asset_id: 's1',
  customer_id: null,
  place_name: 'Shafer Butte tower',
  utility: 'Idaho Power',
  account_number: '2204 118 733',
  meter_number: 'EM-48812',
  service_voltage: '120/240 V',
  phase: 'single',
  amps: 200,
  rate_plan: 'Schedule 7',
  currency: 'USD',
  average_monthly_cost: 212.4,
  average_monthly_kwh: 1840,
  monitoring_url: null,
  status: 'active',
  notes: null,
  bill_count: 2,
  billed_until: '2026-10-17',
  ...changes,
});

export const testBill = (changes: Partial<Bill> = {}): Bill => ({
  id: 'b1',
  version: 1,
  period_start: '2026-09-18',
  period_end: '2026-10-17',
  days: 30,
  kwh: 1822,
  cost: 208.17,
  notes: null,
  ...changes,
});
