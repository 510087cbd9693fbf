import { describe, expect, it } from 'vitest';
import { chartPalette } from '@/ui/chart';
import { pipelineMonths } from './months';
import { pipelineOption } from './pipeline-option';
import { testSummary } from './testing';

interface Series {
  name: string;
  data: (number | null)[];
  itemStyle: { decal?: object };
  label: { formatter: (point: { value: number | null }) => string };
}
interface Option {
  series: Series[];
  xAxis: { axisLabel: { formatter: (value: string, index: number) => string } };
  tooltip: { formatter: (points: { dataIndex: number }[]) => string };
}

const months = pipelineMonths(testSummary().pipeline ?? [], '2026-11-23', 180);
const option = (currency: string | undefined) =>
  pipelineOption(chartPalette(), months, currency, 204) as unknown as Option;

describe('pipelineOption', () => {
  it('stacks by lateness from the bottom and hatches only what is critical', () => {
    const { series } = option('USD');
    expect(series.map(({ name }) => name)).toEqual(['overdue', 'critical', 'active', 'watch']);
    expect(series.map(({ itemStyle }) => Boolean(itemStyle.decal))).toEqual([false, true, false, false]);
    expect(series[0]?.data.slice(0, 2)).toEqual([3, null]);
  });

  it('leaves a figure out where its bar has no room for it', () => {
    const { formatter } = option('USD').series[0]!.label;
    expect(formatter({ value: 14 })).toBe('14');
    expect(formatter({ value: 1 })).toBe('');
  });

  it('writes the rate of one currency under a month, and none without the right to see it', () => {
    expect(option('USD').xAxis.axisLabel.formatter('2027-02', 3)).toBe('{name|Feb}\n{rate|$30k}');
    expect(option(undefined).xAxis.axisLabel.formatter('2027-02', 3)).toBe('{name|Feb}');
  });

  it('says every currency in the tooltip', () => {
    const words = option('USD').tooltip.formatter([{ dataIndex: 3 }]);
    expect(words).toContain('Feb 2027');
    expect(words).toContain('€900.00 EUR a month');
    expect(words).toContain('$30,000.00 a month');
  });
});
