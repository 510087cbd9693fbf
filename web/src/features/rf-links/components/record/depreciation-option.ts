import { money, moneyShort } from '@/shared/format';
import type { ChartPalette, EChartsCoreOption } from '@/ui/chart';
import type { Depreciation } from '../../types';

/** The book value at the end of each year; what is still to be written off is paler. */
export function depreciationOption(palette: ChartPalette, plan: Depreciation): EChartsCoreOption {
  const year = Number(plan.on.slice(0, 4));
  return {
    animation: false,
    grid: { left: 52, right: 8, top: 10, bottom: 22 },
    tooltip: {
      trigger: 'axis',
      backgroundColor: palette.overlay,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12 },
      formatter: (points: { dataIndex: number }[]) => {
        const row = plan.years[points[0]?.dataIndex ?? -1];
        if (!row) return '';
        const of = (amount: number) => money(amount, plan.currency);
        return `${row.year}: ${of(row.amount)} written off, ${of(row.net_book_value)} left`;
      },
    },
    xAxis: {
      type: 'category',
      data: plan.years.map((row) => String(row.year)),
      axisLabel: { color: palette.axis, fontSize: 11 },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      axisLabel: { color: palette.axis, fontSize: 11, formatter: (value: number) => moneyShort(value, plan.currency) },
      splitLine: { lineStyle: { color: palette.grid } },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 28,
        data: plan.years.map((row) => ({
          value: row.net_book_value,
          itemStyle: { color: row.year <= year ? palette.accent : palette.mute, borderRadius: 2 },
        })),
      },
    ],
  };
}
