import { token } from '@/shared/theme';

/** The tokens charts draw with, read anew for the theme in force. */
export function chartPalette() {
  return {
    text: token('text-1'),
    axis: token('chart-axis'),
    grid: token('chart-grid'),
    mute: token('chart-mute'),
    surface: token('surface-1'),
    overlay: token('surface-overlay'),
    line: token('line-2'),
    accent: token('accent'),
    ok: token('ok'),
    series: Array.from({ length: 10 }, (_, index) => token(`series-${index + 1}`)),
    other: token('series-other'),
    urgency: {
      overdue: { mark: token('urg-overdue-mark'), soft: token('urg-overdue-soft') },
      critical: { mark: token('urg-critical-mark'), soft: token('urg-critical-soft') },
      active: { mark: token('urg-active-mark'), soft: token('urg-active-soft') },
      watch: { mark: token('urg-watch-mark'), soft: token('urg-watch-soft') },
      none: { mark: token('urg-none-mark'), soft: token('surface-3') },
    },
  };
}

export type ChartPalette = ReturnType<typeof chartPalette>;

export const seriesOf = (palette: ChartPalette, series: number | null | undefined) =>
  (series ? palette.series[series - 1] : undefined) ?? palette.other;
