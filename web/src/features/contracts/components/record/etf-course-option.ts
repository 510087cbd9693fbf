import * as format from '@/shared/format';
import type { ChartPalette, EChartsCoreOption } from '@/ui/chart';
import type { EtfCourse } from '../../types';

/** The day that costs least; the earliest of equals. */
export const cheapestOf = ({ days }: EtfCourse) =>
  days.reduce<EtfCourse['days'][number] | undefined>(
    (best, day) => (best === undefined || day.total < best.total ? day : best),
    undefined,
  );

/** Charges until the day and the fee on it, one on the other; the cheapest in green. */
export function etfCourseOption(palette: ChartPalette, course: EtfCourse): EChartsCoreOption {
  const best = cheapestOf(course);
  const colour = (own: string) => (day: EtfCourse['days'][number]) => (day === best ? palette.ok : own);
  const bars = (name: string, value: (day: EtfCourse['days'][number]) => number, own: string) => ({
    name,
    type: 'bar',
    stack: 'cost',
    barMaxWidth: 22,
    itemStyle: { color: own },
    data: course.days.map((day) => ({ value: value(day), itemStyle: { color: colour(own)(day) } })),
  });
  return {
    animation: false,
    grid: { left: 56, right: 8, top: 10, bottom: 44 },
    legend: {
      bottom: 0,
      left: 56,
      itemWidth: 10,
      itemHeight: 10,
      textStyle: { color: palette.axis, fontSize: 11 },
    },
    tooltip: {
      trigger: 'axis',
      backgroundColor: palette.overlay,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12 },
      formatter: (points: { dataIndex: number }[]) => {
        const day = course.days[points[0]?.dataIndex ?? -1];
        if (!day) return '';
        const of = (amount: number) => format.money(amount, course.currency);
        return `${format.date(day.on)}: ETF ${of(day.etf)}, charges ${of(day.charges_until)}, together ${of(day.total)}`;
      },
    },
    xAxis: {
      type: 'category',
      data: course.days.map(({ on }) => format.month(on)),
      axisLabel: { color: palette.axis, fontSize: 11 },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      axisLabel: {
        color: palette.axis,
        fontSize: 11,
        formatter: (value: number) => format.moneyShort(value, course.currency),
      },
      splitLine: { lineStyle: { color: palette.grid } },
    },
    series: [bars('charges', (day) => day.charges_until, palette.accent), bars('ETF', (day) => day.etf, palette.mute)],
  };
}
