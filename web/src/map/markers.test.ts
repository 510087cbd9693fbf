import { describe, expect, it } from 'vitest';
import { drawMarker, MARKER_KINDS, shapeOf } from './markers';
import { testPalette } from './testing-palette';

const FACILITY_TYPES = [
  'data_center',
  'carrier_hotel',
  'pop',
  'tower',
  'rooftop',
  'office',
  'customer_premises',
  'aggregation_site',
  'other',
];

describe('markers', () => {
  it('give each facility type one shape, and no two kinds the same', () => {
    const listed = MARKER_KINDS.flatMap((kind) => kind.facilityTypes);
    expect([...listed].sort()).toEqual([...FACILITY_TYPES].sort());
    expect(new Set(MARKER_KINDS.map((kind) => kind.path)).size).toBe(MARKER_KINDS.length);
    expect(shapeOf('rooftop')).toBe(shapeOf('tower'));
    expect(shapeOf('unheard of')).toBe(shapeOf('other'));
  });

  it('draw nothing for an image that is not theirs', () => {
    expect(drawMarker('motorway-shield', testPalette)).toBeNull();
    expect(drawMarker('marker-disc-dark', testPalette)).toBeNull();
  });
});
