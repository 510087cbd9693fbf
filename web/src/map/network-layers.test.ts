import { describe, expect, it } from 'vitest';
import { evaluate, matches } from './testing-expression';
import {
  bandwidthWidth,
  circuitsLayer,
  clusterCountsLayer,
  clustersLayer,
  placesFilter,
  placesLayer,
  seriesColour,
} from './network-layers';
import { testPalette } from './testing-palette';

describe('circuits', () => {
  it.each([
    [null, 1.5],
    [500, 1.5],
    [9_999, 1.5],
    [10_000, 2.75],
    [40_000, 2.75],
    [99_999, 2.75],
    [100_000, 4],
    [400_000, 4],
  ])('%s Mbps are %s px wide', (bw, width) => {
    expect(evaluate(bandwidthWidth(), { bw })).toBe(width);
  });

  it.each([
    [1, 's1'],
    [10, 's10'],
    [0, 'other'],
    [11, 'other'],
    [null, 'other'],
  ])('series %s has the colour %s', (series, colour) => {
    expect(evaluate(seriesColour(testPalette), { series })).toBe(colour);
  });

  it('draws lines between the same places side by side, and never far from them', () => {
    const offset = circuitsLayer(testPalette, true).paint?.['line-offset'];
    expect(evaluate(offset, {})).toBe(0);
    expect(evaluate(offset, { lane: -0.5 })).toBe(-2.5);
    expect(evaluate(offset, { lane: 40 })).toBe(15);
  });

  it('grow under the pointer and fade once they have ended', () => {
    const { paint } = circuitsLayer(testPalette, true);
    expect(evaluate(paint?.['line-width'], { bw: 10_000 }, { hover: true })).toBeGreaterThan(2.75);
    expect(evaluate(paint?.['line-width'], { bw: 10_000 })).toBe(2.75);
    expect(evaluate(paint?.['line-opacity'], { status: 'active' })).toBe(1);
    expect(evaluate(paint?.['line-opacity'], { status: 'disconnected' })).toBeLessThan(1);
    expect(evaluate(paint?.['line-opacity'], {})).toBe(1);
  });

  it('are hidden with their layer', () => {
    expect(circuitsLayer(testPalette, true).layout?.visibility).toBe('visible');
    expect(circuitsLayer(testPalette, false).layout?.visibility).toBe('none');
  });
});

describe('places', () => {
  const pop = { facility_type: 'pop', n: 1 };
  const tower = { facility_type: 'tower', n: 1 };
  const unheardOf = { facility_type: 'igloo', n: 1 };

  it('stand alone as a marker, together as a cluster', () => {
    const cluster = clustersLayer(testPalette, true).filter;
    expect(matches(placesFilter([]), pop)).toBe(true);
    expect(matches(placesFilter([]), { facility_type: 'pop' })).toBe(true);
    expect(matches(placesFilter([]), { facility_type: 'pop', n: 7 })).toBe(false);
    expect(matches(cluster, { n: 7 })).toBe(true);
    expect(matches(cluster, pop)).toBe(false);
  });

  it('are left out by kind', () => {
    const filter = placesFilter(['triangle']);
    expect(matches(filter, pop)).toBe(true);
    expect(matches(filter, tower)).toBe(false);
    expect(matches(filter, { facility_type: 'rooftop', n: 1 })).toBe(false);
    expect(matches(filter, unheardOf)).toBe(true);
  });

  it('of an unknown kind go with "Other"', () => {
    const filter = placesFilter(['cross']);
    expect(matches(filter, unheardOf)).toBe(false);
    expect(matches(filter, { facility_type: 'other', n: 1 })).toBe(false);
    expect(matches(filter, { n: 1 })).toBe(false);
    expect(matches(filter, pop)).toBe(true);
  });

  it('have the shape of their kind in the theme', () => {
    const icon = (facility_type: string | null, theme: 'light' | 'dark') =>
      evaluate(placesLayer({ ...testPalette, theme }, true, []).layout?.['icon-image'], { facility_type });
    expect(icon('carrier_hotel', 'light')).toBe('marker-diamond-light');
    expect(icon('rooftop', 'dark')).toBe('marker-triangle-dark');
    expect(icon('igloo', 'light')).toBe('marker-cross-light');
    expect(icon(null, 'light')).toBe('marker-cross-light');
  });

  it('in a cluster are counted', () => {
    expect(evaluate(clusterCountsLayer(testPalette, true).layout?.['text-field'], { n: 1234 })).toBe('1,234');
  });
});
