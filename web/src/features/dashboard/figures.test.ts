import { expect, it } from 'vitest';
import { inWords, shortAmount, unitCost } from './figures';

it.each([
  [1_940_112.4, 'USD', '$1.94', 'M', '$1,940,112.40'],
  [29_117.76, 'EUR', '€29.1', 'k EUR', '€29,117.76 EUR'],
  [9_850, 'USD', '$9,850', '', '$9,850.00'],
  [415.17, 'USD', '$415.17', '', '$415.17'],
  [-12_920, 'USD', '−$12.9', 'k', '−$12,920.00'],
])('shortens %d %s', (amount, currency, value, unit, exact) =>
  expect(shortAmount({ amount, currency })).toEqual({ value, unit, exact }),
);

it('shows a cost per Mbps to the cent and says it exactly', () => {
  expect(unitCost({ amount: 0.1784, currency: 'USD' })).toEqual({
    value: '$0.18',
    unit: '',
    exact: '0.1784 USD per Mbps',
  });
  expect(inWords(unitCost({ amount: 0.2289, currency: 'EUR' }))).toBe('€0.23 EUR');
});
