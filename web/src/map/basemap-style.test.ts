import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { isStyleDocument, LINES_ANCHOR, withAnchor, withNetworkFonts } from './base-style';
import { basemapStyle, FIRST_LABEL_LAYER, FONT_REGULAR, FONT_SEMIBOLD } from './basemap-style';
import { colouredPalette, testPalette } from './testing-palette';
import { MARKER_KINDS } from './markers';
import { circuitsLayer, NETWORK_SOURCE, rfLinksLayer } from './network-layers';
import { clusterCountsLayer, clustersLayer, marksLayer, PLACE_SOURCE_LAYERS } from './place-layers';
import {
  endDot,
  SELECTION_SOURCE,
  selectionArea,
  selectionAreaEdge,
  selectionBed,
  selectionLabels,
  selectionLine,
  selectionOutline,
  selectionRadio,
  selectionRing,
} from './selection-layers';

const ORIGIN = 'http://netos.test';

function fontsUsed(value: unknown): string[] {
  if (Array.isArray(value) && value[0] === 'literal') return (value[1] as unknown[]).map(String);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string' && each.startsWith('Noto'))) return value;
  return Array.isArray(value) ? value.flatMap(fontsUsed) : [];
}

describe('basemapStyle', () => {
  const style = basemapStyle(testPalette, ORIGIN);

  it('asks no other host for tiles or fonts', () => {
    const tiles = (style.sources.basemap as { url: string }).url.replace('pmtiles://', '');
    const fonts = Object.values(style['font-faces'] ?? {}).flatMap((faces) =>
      [faces].flat().map((face) => (typeof face === 'string' ? face : face.url)),
    );
    expect(Object.keys(style.sources)).toEqual(['basemap']);
    expect(fonts).toHaveLength(4);
    expect([tiles, ...fonts].filter((url) => !url.startsWith(`${ORIGIN}/basemap/`))).toEqual([]);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('credits GeoNames, as its licence asks', () => {
    expect(style.sources.basemap).toMatchObject({ attribution: expect.stringContaining('GeoNames') as string });
  });

  it('labels only in fonts that it declares', () => {
    const used = style.layers.flatMap((layer) =>
      layer.type === 'symbol' ? fontsUsed(layer.layout?.['text-font']) : [],
    );
    expect(new Set(used)).toEqual(new Set([FONT_REGULAR, FONT_SEMIBOLD]));
    expect(Object.keys(style['font-faces'] ?? {})).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it('puts every label above the layer that the network goes under', () => {
    const first = style.layers.findIndex((layer) => layer.id === FIRST_LABEL_LAYER);
    const symbolAt = style.layers.map((layer, index) => (layer.type === 'symbol' ? index : -1)).filter((i) => i >= 0);
    expect(Math.min(...symbolAt)).toBe(first);
    expect(symbolAt).toHaveLength(style.layers.length - first);
  });

  it('takes its colours from the palette', () => {
    const land = style.layers.find((layer) => layer.id === 'land');
    expect(land?.paint).toEqual({ 'fill-color': 'land' });
    const dark = basemapStyle({ ...testPalette, land: 'night' }, ORIGIN);
    expect(dark.layers.find((layer) => layer.id === 'land')?.paint).toEqual({ 'fill-color': 'night' });
    expect(dark.layers.map((layer) => layer.id)).toEqual(style.layers.map((layer) => layer.id));
  });

  it('reads a configured PMTiles file, on this or another host', () => {
    const at = (url: string) => (basemapStyle(testPalette, ORIGIN, url).sources.basemap as { url: string }).url;
    expect(at('/tiles/big.pmtiles')).toBe('pmtiles://http://netos.test/tiles/big.pmtiles');
    expect(at('https://maps.example/big.pmtiles')).toBe('pmtiles://https://maps.example/big.pmtiles');
  });
});

describe('the whole map', () => {
  it('is a valid MapLibre style', () => {
    const palette = colouredPalette();
    const base = basemapStyle(palette, ORIGIN);
    const network = [
      circuitsLayer(palette, true),
      rfLinksLayer(palette, true, ['backhaul']),
      ...PLACE_SOURCE_LAYERS.flatMap((source) => [
        marksLayer(source, palette, MARKER_KINDS.slice(0, 3), ['Boise POP']),
        clustersLayer(source, palette),
        clusterCountsLayer(source, palette),
      ]),
    ].map((layer) => ({ ...layer, source: NETWORK_SOURCE }));
    const selection = [
      selectionArea,
      selectionAreaEdge,
      selectionOutline,
      selectionBed,
      selectionLine,
      selectionRadio,
      selectionRing,
      endDot,
      selectionLabels,
    ].map((layer) => ({ ...layer(palette), source: SELECTION_SOURCE }));
    const whole: StyleSpecification = {
      ...base,
      sources: {
        ...base.sources,
        [NETWORK_SOURCE]: { type: 'vector', tiles: [`${ORIGIN}/{z}/{x}/{y}.mvt`] },
        [SELECTION_SOURCE]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      },
      layers: [...base.layers, ...network, ...selection],
    };
    expect(validateStyleMin(whole).map((error) => error.message)).toEqual([]);
    const broken = {
      ...whole,
      layers: [...whole.layers, { id: 'x', type: 'line', source: 'nowhere' } as LayerSpecification],
    };
    expect(validateStyleMin(broken)).not.toEqual([]);
  });
});

describe('the anchor of the lines', () => {
  const ground = { id: 'ground', type: 'background' } as const;
  const towns = { id: 'towns', type: 'symbol', source: 'x' } as const;
  const anchored = (beforeId: string | undefined) =>
    withAnchor({ style: { version: 8, sources: {}, layers: [ground, towns] }, beforeId }).style.layers.map(
      ({ id }) => id,
    );

  it('is right under the first label, or on top', () => {
    expect(anchored('towns')).toEqual(['ground', LINES_ANCHOR, 'towns']);
    expect(anchored(undefined)).toEqual(['ground', 'towns', LINES_ANCHOR]);
  });
});

describe('a configured style', () => {
  it('is told apart from a PMTiles file', () => {
    expect(isStyleDocument('https://maps.example/style.json')).toBe(true);
    expect(isStyleDocument('/basemap/other.pmtiles?v=2')).toBe(false);
    expect(isStyleDocument(undefined)).toBe(false);
  });

  it('gets the fonts of the network and keeps its own; lines go under its labels', () => {
    const { style, beforeId } = withNetworkFonts(
      {
        version: 8,
        glyphs: 'https://maps.example/{fontstack}/{range}.pbf',
        'font-faces': { Own: 'https://maps.example/own.woff2' },
        sources: {},
        layers: [
          { id: 'ground', type: 'background' },
          { id: 'towns', type: 'symbol', source: 'x' },
          { id: 'streets', type: 'symbol', source: 'x' },
        ],
      },
      ORIGIN,
    );
    expect(Object.keys(style['font-faces'] ?? {})).toEqual(['Own', FONT_REGULAR, FONT_SEMIBOLD]);
    expect(style.glyphs).toBe('https://maps.example/{fontstack}/{range}.pbf');
    expect(beforeId).toBe('towns');
  });
});
