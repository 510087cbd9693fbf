import { describe, expect, it } from 'vitest';
import { drawMarker, lookOf, MARKER_KINDS, type PlaceLayer, shapeOf } from './markers';
import { testPalette } from './testing-palette';

const wordsOf = (layer: PlaceLayer) => MARKER_KINDS.filter((kind) => kind.layer === layer).map((kind) => kind.word);

describe('markers', () => {
  it('list every kind of site, facility type and kind of customer', () => {
    expect(wordsOf('infrastructure').sort()).toEqual(
      ['tower', 'rooftop', 'data_center', 'colo', 'pop', 'carrier_hotel', 'office', 'aggregation_site'].sort(),
    );
    const facilities = wordsOf('infrastructure').filter((word) => word !== 'colo');
    expect(wordsOf('endpoints').sort()).toEqual([...facilities, 'customer_premises', 'other'].sort());
    expect(wordsOf('customers').sort()).toEqual(['commercial', 'mfc']);
  });

  it.each(['infrastructure', 'endpoints', 'customers'] as const)('of %s all have a shape of their own', (layer) => {
    const shapes = wordsOf(layer).map(shapeOf);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(shapeOf('unheard of')).toBe(shapeOf('other'));
  });

  it('of endpoints are hollow and smaller than those of sites', () => {
    expect(lookOf('endpoints').isHollow).toBe(true);
    expect(lookOf('infrastructure').isHollow).toBeUndefined();
    expect(lookOf('endpoints').scale).toBeLessThan(lookOf('infrastructure').scale);
  });

  it('draw nothing for an image that is not theirs', () => {
    expect(drawMarker('motorway-shield', testPalette)).toBeNull();
    expect(drawMarker('marker infrastructure pop dark', testPalette)).toBeNull();
    expect(drawMarker('marker motorways pop light', testPalette)).toBeNull();
  });
});
