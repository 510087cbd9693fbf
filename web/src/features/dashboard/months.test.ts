import { describe, expect, it } from 'vitest';
import { countOf, monthEnd, pipelineMonths, sumByCurrency } from './months';
import { testSummary } from './testing';

const { pipeline = [] } = testSummary();

describe('pipelineMonths', () => {
  const months = pipelineMonths(pipeline, '2026-11-23', 180);

  it('has every month of the lookahead, the empty ones too', () =>
    expect(months.map(({ month, total }) => [month, total])).toEqual([
      ['2026-11', 5],
      ['2026-12', 0],
      ['2027-01', 0],
      ['2027-02', 14],
      ['2027-03', 0],
      ['2027-04', 0],
      ['2027-05', 0],
    ]));

  it('counts across currencies and keeps amounts apart', () => {
    expect(months[3]?.counts.active).toBe(14);
    expect(months[3]?.amounts).toEqual([
      { currency: 'EUR', amount: 900 },
      { currency: 'USD', amount: 30_000 },
    ]);
    expect(countOf(months, 'overdue')).toBe(3);
  });

  it('crosses the year and a month of 31 days', () => {
    const around = pipelineMonths([], '2026-12-31', 62);
    expect(around.map(({ month }) => month)).toEqual(['2026-12', '2027-01', '2027-02', '2027-03']);
  });
});

it('knows the last day of a month', () => {
  expect(monthEnd('2028-02')).toBe('2028-02-29');
  expect(monthEnd('2026-12')).toBe('2026-12-31');
});

it('has no amounts where they are withheld', () =>
  expect(sumByCurrency([{ currency: 'USD' }, { currency: 'EUR' }])).toEqual([]));
