import { label, money, month as monthWord, number } from '@/shared/format';
import { token } from '@/shared/theme';
import type { ChartPalette, EChartsCoreOption } from '@/ui/chart';
import { shortAmount, inWords } from './figures';
import { URGENCIES, type DueUrgency, type PipelineMonth } from './months';

/** Room a figure needs to stand in its bar, in px. */
const FIGURE_HEIGHT = 13;
/** Half opaque, after a colour of six digits. */
const HALF = '8c';

const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

function bar(urgency: DueUrgency, palette: ChartPalette) {
  const { mark, soft } = palette.urgency[urgency];
  const plain = { borderRadius: 2, borderWidth: 1.5 };
  switch (urgency) {
    case 'overdue':
      return { fill: { ...plain, color: mark, borderColor: palette.surface }, figure: { color: palette.surface } };
    case 'critical':
      return {
        fill: {
          ...plain,
          color: mark,
          borderColor: palette.surface,
          decal: {
            symbol: 'rect',
            color: `${palette.surface}${HALF}`,
            dashArrayX: [1, 0],
            dashArrayY: [1, 5],
            rotation: -Math.PI / 4,
          },
        },
        figure: { color: palette.surface, textBorderColor: mark, textBorderWidth: 4 },
      };
    default:
      return {
        fill: { ...plain, color: soft, borderColor: mark },
        figure: { color: token(`urg-${urgency}`) },
      };
  }
}

/** Decisions by month, stacked by lateness; the month's rate in one currency under it. */
export function pipelineOption(
  palette: ChartPalette,
  months: readonly PipelineMonth[],
  currency: string | undefined,
  height: number,
): EChartsCoreOption {
  const highest = Math.max(4, ...months.map((month) => month.total));
  const amountOf = (month: PipelineMonth) => month.amounts.find((amount) => amount.currency === currency);
  const under = (month: PipelineMonth | undefined) => {
    const amount = month && amountOf(month);
    return amount ? inWords(shortAmount(amount)) : '';
  };
  return {
    animation: false,
    grid: { left: 30, right: 8, top: 10, bottom: currency ? 38 : 22 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'none' },
      backgroundColor: palette.overlay,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12 },
      formatter: (points: { dataIndex: number }[]) => {
        const month = months[points[0]?.dataIndex ?? 0];
        if (!month) return '';
        const lines = URGENCIES.filter((urgency) => month.counts[urgency]).map(
          (urgency) => `${label(urgency)} ${number(month.counts[urgency])}`,
        );
        const amounts = month.amounts.map((amount) => `${money(amount.amount, amount.currency)} a month`);
        return [`<b>${monthWord(month.month)}</b>`, ...[...lines, ...amounts].map(escape)].join('<br>');
      },
    },
    xAxis: {
      type: 'category',
      data: months.map((month) => month.month),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        interval: 0,
        formatter: (value: string, index: number) => {
          const name = monthWord(value).slice(0, 3);
          return currency ? `{name|${name}}\n{rate|${under(months[index])}}` : `{name|${name}}`;
        },
        rich: {
          name: { color: palette.text, fontSize: 11, lineHeight: 15 },
          rate: { color: palette.axis, fontSize: 11, lineHeight: 15 },
        },
      },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      axisLabel: { color: palette.axis, fontSize: 11 },
      splitLine: { lineStyle: { color: palette.grid } },
    },
    series: URGENCIES.map((urgency) => {
      const { fill, figure } = bar(urgency, palette);
      return {
        type: 'bar',
        name: urgency,
        stack: 'decisions',
        barMaxWidth: 48,
        barWidth: '56%',
        itemStyle: fill,
        emphasis: { focus: 'none' },
        label: {
          show: true,
          fontSize: 11,
          fontWeight: 600,
          ...figure,
          formatter: ({ value }: { value: number | null }) =>
            value && (value / highest) * (height - 60) >= FIGURE_HEIGHT ? number(value) : '',
        },
        data: months.map((month) => month.counts[urgency] || null),
      };
    }),
  };
}
