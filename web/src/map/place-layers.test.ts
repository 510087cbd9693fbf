import { describe, expect, it } from 'vitest';
import { MARKER_KINDS, type PlaceLayer } from './markers';
import {
  clusterCountsLayer,
  clustersLayer,
  marksFilter,
  marksLayer,
  PLACE_SOURCE_LAYERS,
  placeLayerIds,
} from './place-layers';
import { evaluate, matches } from './testing-expression';
import { testPalette } from './testing-palette';

const kind = (layer: PlaceLayer, word: string) =>
  MARKER_KINDS.filter((each) => each.layer === layer && each.word === word);

describe('places', () => {
  const pop = { of_layer: 'infrastructure', kind: 'pop', n: 1 };
  const tower = { of_layer: 'infrastructure', kind: 'tower', n: 1 };
  const towerOfOthers = { of_layer: 'endpoints', kind: 'tower', n: 1 };

  it('stand alone as a mark, together as a cluster', () => {
    const cluster = clustersLayer('places', testPalette).filter;
    expect(matches(marksFilter('places', []), pop)).toBe(true);
    expect(matches(marksFilter('places', []), { ...pop, n: undefined })).toBe(true);
    expect(matches(marksFilter('places', []), { n: 7 })).toBe(false);
    expect(matches(cluster, { n: 7 })).toBe(true);
    expect(matches(cluster, pop)).toBe(false);
  });

  it('are left out by kind, sites apart from endpoints', () => {
    const filter = marksFilter('places', kind('infrastructure', 'tower'));
    expect(matches(filter, tower)).toBe(false);
    expect(matches(filter, towerOfOthers)).toBe(true);
    expect(matches(filter, pop)).toBe(true);
    expect(matches(marksFilter('places', kind('endpoints', 'tower')), tower)).toBe(true);
  });

  it('are left out by kind where a layer holds one sort of record', () => {
    expect(matches(marksFilter('endpoints', kind('endpoints', 'pop')), { facility_type: 'pop' })).toBe(false);
    expect(matches(marksFilter('infrastructure', kind('endpoints', 'pop')), { kind: 'pop' })).toBe(true);
    expect(matches(marksFilter('customers', kind('customers', 'mfc')), { kind: 'mfc' })).toBe(false);
  });

  it('have the mark of their kind in the theme', () => {
    const icon = (source: (typeof PLACE_SOURCE_LAYERS)[number], properties: object, theme: 'light' | 'dark') =>
      evaluate(marksLayer(source, { ...testPalette, theme }, [], []).layout?.['icon-image'], properties);
    expect(icon('places', tower, 'light')).toBe('marker infrastructure tower light');
    expect(icon('places', towerOfOthers, 'dark')).toBe('marker endpoints tower dark');
    expect(icon('endpoints', { facility_type: 'rooftop' }, 'light')).toBe('marker endpoints rooftop light');
    expect(icon('customers', { kind: 'mfc' }, 'light')).toBe('marker customers mfc light');
    expect(icon('infrastructure', {}, 'light')).toBe('marker infrastructure other light');
  });

  it('that are chosen have their name once', () => {
    const label = marksLayer('places', testPalette, [], ['Boise POP']).layout?.['text-field'];
    const close = (label as unknown[])[4];
    expect(evaluate(close, { name: 'Boise POP' })).toBe('');
    expect(evaluate(close, { name: 'Hoff' })).toBe('Hoff');
  });

  it('in a cluster are counted', () => {
    expect(evaluate(clusterCountsLayer('places', testPalette).layout?.['text-field'], { n: 1234 })).toBe('1,234');
  });

  it('of customers are quieter than the network', () => {
    const radius = (source: 'places' | 'customers') =>
      Number(evaluate(clustersLayer(source, testPalette).paint?.['circle-radius'], { n: 50 }));
    expect(radius('customers')).toBeLessThan(radius('places'));
    expect(clustersLayer('customers', testPalette).paint?.['circle-stroke-color']).toBe('quiet');
  });

  it('have names of their own in the style for each layer of the tile', () => {
    const ids = PLACE_SOURCE_LAYERS.flatMap((source) => Object.values(placeLayerIds(source)));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
