import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';

export const FONT_REGULAR = 'Noto Sans Regular';
export const FONT_SEMIBOLD = 'Noto Sans SemiBold';
export const BASEMAP_ATTRIBUTION =
  'Natural Earth · US Census · <a href="https://www.geonames.org/" target="_blank" rel="noreferrer">GeoNames</a>';

const BUILT_BASEMAP = '/basemap/basemap.pmtiles';
/** The lowest of the label layers: the network's lines go under it. */
export const FIRST_LABEL_LAYER = 'county-label';

const LATIN = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
];

/** Web font files in place of glyph PBFs: one name per weight, the first file that covers a character is used. */
export function fontFaces(origin: string): NonNullable<StyleSpecification['font-faces']> {
  const faces = (weight: number) => [
    { url: `${origin}/basemap/fonts/noto-sans-latin-${weight}.woff2`, 'unicode-range': LATIN },
    { url: `${origin}/basemap/fonts/noto-sans-latin-ext-${weight}.woff2` },
  ];
  return { [FONT_REGULAR]: faces(400), [FONT_SEMIBOLD]: faces(600) };
}

/** The built basemap, or any other PMTiles file with the same layers. */
export function basemapStyle(palette: MapPalette, origin: string, tiles: string = BUILT_BASEMAP): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(origin),
    sources: {
      basemap: {
        type: 'vector',
        url: `pmtiles://${new URL(tiles, origin).href}`,
        attribution: BASEMAP_ATTRIBUTION,
      },
    },
    layers: [...groundLayers(palette), ...labelLayers(palette)],
  };
}

function groundLayers(palette: MapPalette): LayerSpecification[] {
  const source = 'basemap';
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    { id: 'land', type: 'fill', source, 'source-layer': 'land', paint: { 'fill-color': palette.land } },
    { id: 'lakes', type: 'fill', source, 'source-layer': 'lakes', paint: { 'fill-color': palette.water } },
    {
      id: 'rivers',
      type: 'line',
      source,
      'source-layer': 'rivers',
      minzoom: 5,
      paint: { 'line-color': palette.water, 'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 10, 2] },
    },
    {
      id: 'counties',
      type: 'line',
      source,
      'source-layer': 'us_counties',
      minzoom: 5.5,
      paint: { 'line-color': palette.county, 'line-width': ['interpolate', ['linear'], ['zoom'], 5.5, 0.4, 10, 1.2] },
    },
    {
      id: 'states',
      type: 'line',
      source,
      'source-layer': 'states',
      minzoom: 3,
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 10, 1.6],
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'countries',
      type: 'line',
      source,
      'source-layer': 'countries',
      paint: { 'line-color': palette.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.7, 10, 2.4] },
    },
  ];
}

function labelLayers(palette: MapPalette): LayerSpecification[] {
  const source = 'basemap';
  const paint = (opacity = 1) => ({
    'text-color': palette.label,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.4,
    'text-opacity': opacity,
  });
  return [
    {
      id: FIRST_LABEL_LAYER,
      type: 'symbol',
      source,
      'source-layer': 'county_label',
      minzoom: 7.5,
      layout: {
        'text-field': ['concat', ['get', 'name'], ' Co.'],
        'text-font': [FONT_REGULAR],
        'text-size': 10,
        'text-letter-spacing': 0.06,
      },
      paint: paint(0.6),
    },
    {
      id: 'state-label',
      type: 'symbol',
      source,
      'source-layer': 'state_label',
      minzoom: 3.2,
      maxzoom: 7.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONT_REGULAR],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3.2, 9, 7, 13],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.12,
        'text-max-width': 6,
      },
      paint: paint(0.75),
    },
    {
      id: 'place',
      type: 'symbol',
      source,
      'source-layer': 'place',
      minzoom: 3,
      // The tiles end at zoom 6 with every place in them: the small ones wait until there is room.
      filter: ['>=', ['get', 'pop'], ['step', ['zoom'], 0, 6, 20_000, 7, 5_000, 8, 0]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [
          'step',
          ['zoom'],
          ['literal', [FONT_SEMIBOLD]],
          6,
          ['case', ['>=', ['get', 'pop'], 250_000], ['literal', [FONT_SEMIBOLD]], ['literal', [FONT_REGULAR]]],
        ],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['step', ['get', 'pop'], 10, 600_000, 11.5],
          8,
          ['step', ['get', 'pop'], 10.5, 50_000, 12.5, 500_000, 16],
        ],
        'symbol-sort-key': ['-', 0, ['get', 'pop']],
        // On its point, or beside it when a marker of the network stands there.
        'text-variable-anchor': ['center', 'left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.85,
        'text-justify': 'auto',
        'text-padding': 4,
        'text-max-width': 8,
      },
      paint: paint(),
    },
    {
      id: 'country-label',
      type: 'symbol',
      source,
      'source-layer': 'country_label',
      minzoom: 1,
      maxzoom: 6,
      // From here on the names of the states stand where its own would.
      filter: ['step', ['zoom'], true, 3, ['!=', ['get', 'name'], 'United States of America']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONT_SEMIBOLD],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 9, 5, 15],
        'symbol-sort-key': ['-', 0, ['get', 'area']],
        'text-max-width': 6,
      },
      paint: paint(0.85),
    },
  ];
}
