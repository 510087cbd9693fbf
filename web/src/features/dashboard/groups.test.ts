import { describe, expect, it } from 'vitest';
import { circuitBars, currenciesOf, serviceBars, spendBars } from './groups';
import { testSummary } from './testing';
import type { CarrierSpend } from './types';

const summary = testSummary();
const carriers = (count: number): CarrierSpend[] =>
  Array.from({ length: count }, (_, index) => ({
    carrier_id: `k${index}`,
    carrier_name: `Carrier ${index}`,
    series: index,
    currency: 'USD',
    circuits: 1,
    mrc: 1000 - index,
    share: 0.01,
  }));

describe('spend by carrier', () => {
  it('is of one currency', () => {
    expect(spendBars(summary.spend_by_carrier, 'USD', 8).map((row) => [row.name, row.value])).toEqual([
      ['Lumen', 612_400],
      ['Zayo', 498_000],
    ]);
    expect(spendBars(summary.spend_by_carrier, 'EUR', 8).map((row) => row.value)).toEqual([12_400]);
  });

  it('folds what does not fit into one row that still opens all of them', () => {
    const rows = spendBars(carriers(10), 'USD', 8);
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toMatchObject({ name: '3 others', ids: ['k7', 'k8', 'k9'], value: 993 + 992 + 991 });
    expect(spendBars(carriers(8), 'USD', 8).at(-1)?.name).toBe('Carrier 7');
  });
});

it('counts circuits of a carrier in all currencies', () =>
  expect(circuitBars(summary.spend_by_carrier, 8).map((row) => [row.name, row.circuits])).toEqual([
    ['Lumen', 304],
    ['Zayo', 200],
  ]));

it('counts a service in all currencies and shows its money in one', () => {
  expect(serviceBars(summary.service_mix, 'EUR')).toEqual([
    { id: 's1', code: 'EPL', name: 'Ethernet private line', circuits: 326, mrc: 12_400, perMbps: 0.5 },
    { id: 's2', code: 'Dark Fiber', name: 'Dark fiber', circuits: 71, mrc: undefined, perMbps: undefined },
  ]);
  expect(serviceBars(summary.service_mix, 'USD')[0]).toMatchObject({ circuits: 326, mrc: 684_100 });
});

it('puts the most used currency first', () => expect(currenciesOf(summary)).toEqual(['USD', 'EUR']));
