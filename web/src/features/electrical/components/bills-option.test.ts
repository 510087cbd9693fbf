import { describe, expect, it } from 'vitest';
import type { ChartPalette } from '@/ui/chart';
import { testBill } from '../testing';
import { billsOption, chartedBills } from './bills-option';

const palette = { mute: 'mute', accent: 'accent' } as unknown as ChartPalette;

interface Drawn {
  series: { type: string; data: (number | null)[] }[];
  tooltip: { formatter: (points: { dataIndex: number }[]) => string };
}

describe('the chart of bills', () => {
  it('shows the newest two years, the oldest first', () => {
    const months = Array.from({ length: 30 }, (_, month) =>
      testBill({
        id: String(month),
        period_end: `20${24 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`,
      }),
    );
    const shown = chartedBills([...months].reverse());
    expect(shown).toHaveLength(24);
    expect(shown.map(({ id }) => id)).toEqual(months.slice(6).map(({ id }) => id));
  });

  it('has the cost only for those who may see it', () => {
    const bills = [testBill({ kwh: 1800, cost: 210.5 }), testBill({ kwh: null, cost: null })];
    const seen = billsOption(palette, bills, 'USD', true) as unknown as Drawn;
    expect(seen.series.map(({ type, data }) => [type, data])).toEqual([
      ['bar', [1800, null]],
      ['line', [210.5, null]],
    ]);
    expect(seen.tooltip.formatter([{ dataIndex: 0 }])).toContain('$210.50');
    const hidden = billsOption(palette, bills, 'USD', false) as unknown as Drawn;
    expect(hidden.series.map(({ type }) => type)).toEqual(['bar']);
    expect(hidden.tooltip.formatter([{ dataIndex: 0 }])).not.toContain('210');
  });
});
