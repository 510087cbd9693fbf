import { describe, expect, it } from 'vitest';
import { beamWords, bearingsOf, destination, isAllAround, wedge } from './beam';

const SHAFER: [number, number] = [-116.0856, 43.7836];

describe('a beam', () => {
  it.each([
    [{ azimuth: 160, width: 90 }, false, '160°, 90° wide'],
    [{ azimuth: 0, width: 60 }, false, '0°, 60° wide'],
    [{ azimuth: 160, width: 360 }, true, 'All around'],
    [{ azimuth: 160, width: null }, true, 'All around'],
    [{ azimuth: null, width: 90 }, true, 'All around'],
  ])('%o: all around %s', (beam, around, words) => {
    expect(isAllAround(beam)).toBe(around);
    expect(beamWords(beam)).toBe(words);
  });

  it('reaches from its left side to its right one, through north as well', () => {
    const edge = bearingsOf({ azimuth: 10, width: 90 });
    expect(edge[0]).toBe(-35);
    expect(edge.at(-1)).toBe(55);
    expect(edge).toHaveLength(31);
  });

  it('is a closed wedge with the site as its tip, or a circle without one', () => {
    const ring = wedge(SHAFER, { azimuth: 160, width: 90 }, 20);
    expect(ring[0]).toEqual(SHAFER);
    expect(ring.at(-1)).toEqual(SHAFER);
    const circle = wedge(SHAFER, { azimuth: null, width: null }, 20);
    expect(circle).not.toContainEqual(SHAFER);
    expect(circle[0]?.[0]).toBeCloseTo(circle.at(-1)?.[0] ?? 0, 9);
  });
});

describe('destination', () => {
  it.each<[string, [number, number], number, [number, number]]>([
    ['a degree north', SHAFER, 0, [-116.0856, 44.7836]],
    ['a degree south', SHAFER, 180, [-116.0856, 42.7836]],
    ['along the equator', [0, 0], 90, [1, 0]],
    ['over the antimeridian', [179.5, 0], 90, [180.5, 0]],
  ])('%s', (_, from, bearing, to) => {
    const [longitude, latitude] = destination(from, bearing, 111.195);
    expect(longitude).toBeCloseTo(to[0], 3);
    expect(latitude).toBeCloseTo(to[1], 3);
  });
});
