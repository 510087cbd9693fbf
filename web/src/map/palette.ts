import { useMemo } from 'react';
import { seriesToken, type Theme, token, useTheme } from '@/shared/theme';

const SERIES_COUNT = 10;

export interface MapPalette {
  theme: Theme;
  land: string;
  water: string;
  border: string;
  county: string;
  label: string;
  halo: string;
  marker: string;
  /** What stays behind the network of one's own: customers, and the links to them. */
  quiet: string;
  select: string;
  surface: string;
  text: string;
  /** Index 0 is "other"; 1 to 10 are the carriers' own colours. */
  series: string[];
}

/** The map draws on a canvas, so it reads the colour tokens instead of using them through CSS. */
export function readPalette(theme: Theme): MapPalette {
  return {
    theme,
    land: token('map-land'),
    water: token('map-water'),
    border: token('map-border'),
    county: token('map-county'),
    label: token('map-label'),
    halo: token('map-halo'),
    marker: token('map-marker'),
    quiet: token('chart-axis'),
    select: token('map-select'),
    surface: token('surface-1'),
    text: token('text-1'),
    series: Array.from({ length: SERIES_COUNT + 1 }, (_, series) => token(seriesToken(series))),
  };
}

export function usePalette(): MapPalette {
  const theme = useTheme();
  return useMemo(() => readPalette(theme), [theme]);
}
