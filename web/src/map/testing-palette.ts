import type { MapPalette } from './palette';

/** Colours that say which token they stand for; for tests of the layers as data. */
export const testPalette: MapPalette = {
  theme: 'light',
  land: 'land',
  water: 'water',
  border: 'border',
  county: 'county',
  label: 'label',
  halo: 'halo',
  marker: 'marker',
  quiet: 'quiet',
  select: 'select',
  surface: 'surface',
  text: 'text',
  series: ['other', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10'],
};

/** The same with real colours, for the validator of styles. */
export function colouredPalette(): MapPalette {
  const coloured = Object.fromEntries(Object.keys(testPalette).map((key) => [key, '#123456']));
  return { ...testPalette, ...coloured, theme: 'light', series: testPalette.series.map(() => '#123456') };
}
