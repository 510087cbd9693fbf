import { date, money, number } from '@/shared/format';
import type { ChartPalette, EChartsCoreOption } from '@/ui/chart';
import type { Bill } from '../types';

const MOST = 24;

/** The bills a chart shows: the newest two years, the oldest first. */
export const chartedBills = (bills: readonly Bill[]) =>
  [...bills].sort((a, b) => a.period_end.localeCompare(b.period_end)).slice(-MOST);

const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Use as bars, cost as a line on its own axis where it may be seen. */
export function billsOption(
  palette: ChartPalette,
  bills: readonly Bill[],
  currency: string,
  withCost: boolean,
): EChartsCoreOption {
  const axis = { axisLabel: { color: palette.axis, fontSize: 11 }, splitNumber: 3 };
  return {
    grid: { left: 52, right: withCost ? 60 : 8, top: 12, bottom: 24 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'none' },
      backgroundColor: palette.overlay,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12 },
      formatter: (points: { dataIndex: number }[]) => {
        const bill = bills[points[0]?.dataIndex ?? 0];
        if (!bill) return '';
        const lines = [
          bill.kwh === null ? null : `${number(bill.kwh, 1)} kWh`,
          withCost && bill.cost !== null && bill.cost !== undefined ? money(bill.cost, currency) : null,
        ];
        const period = `${date(bill.period_start)} to ${date(bill.period_end)}`;
        return [period, ...lines.filter((line) => line !== null)].map(escape).join('<br>');
      },
    },
    xAxis: {
      type: 'category',
      data: bills.map((bill) => bill.period_end),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.axis, fontSize: 11, formatter: (day: string) => date(day).slice(0, 3) },
    },
    yAxis: [
      {
        type: 'value',
        ...axis,
        axisLabel: { ...axis.axisLabel, formatter: (kwh: number) => number(kwh) },
        splitLine: { lineStyle: { color: palette.grid } },
      },
      {
        type: 'value',
        ...axis,
        show: withCost,
        axisLabel: { ...axis.axisLabel, formatter: (cost: number) => money(cost, currency).replace(/\.00$/, '') },
        splitLine: { show: false },
      },
    ],
    series: [
      {
        type: 'bar',
        name: 'Use',
        barMaxWidth: 24,
        itemStyle: { color: palette.mute, borderRadius: 2 },
        data: bills.map((bill) => bill.kwh),
      },
      ...(withCost
        ? [
            {
              type: 'line',
              name: 'Cost',
              yAxisIndex: 1,
              symbolSize: 5,
              lineStyle: { color: palette.accent, width: 2 },
              itemStyle: { color: palette.accent },
              data: bills.map((bill) => bill.cost ?? null),
            },
          ]
        : []),
    ],
  };
}
