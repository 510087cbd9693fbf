import { describe, expect, it } from 'vitest';
import {
  around,
  bboxParameter,
  boundsOf,
  circuitSelection,
  EMPTY_SELECTION,
  namesIn,
  placeSelection,
  withArea,
} from './geo';

const chicago = { name: 'Cermak', latitude: 41.85, longitude: -87.62 };
const indy = { name: 'Indy Telcom', latitude: 39.77, longitude: -86.16 };
const tokyo = { name: 'Tokyo', latitude: 35.68, longitude: 139.77 };
const seattle = { name: 'Westin', latitude: 47.61, longitude: -122.34 };

const lineOf = (selection: ReturnType<typeof circuitSelection>) =>
  selection.features.find((feature) => feature.geometry.type === 'LineString')?.geometry.coordinates;

describe('circuitSelection', () => {
  it('is a line between two named ends', () => {
    const selection = circuitSelection({ series: 3, bandwidthMbps: 10_000, a: chicago, z: indy });
    expect(selection.features.map((feature) => feature.properties)).toEqual([
      { series: 3, bw: 10_000 },
      { name: 'Cermak' },
      { name: 'Indy Telcom' },
    ]);
    expect(lineOf(selection)).toEqual([
      [-87.62, 41.85],
      [-86.16, 39.77],
    ]);
    expect(boundsOf(selection)).toEqual([-87.62, 39.77, -86.16, 41.85]);
    expect(namesIn(selection)).toEqual(['Cermak', 'Indy Telcom']);
  });

  it('follows the route where one is known', () => {
    const route = [
      [-87.62, 41.85],
      [-87, 41],
      [-86.16, 39.77],
    ];
    expect(lineOf(circuitSelection({ series: 1, bandwidthMbps: null, a: chicago, z: indy, route }))).toEqual(route);
  });

  it('crosses the Pacific the short way', () => {
    const selection = circuitSelection({ series: 1, bandwidthMbps: 1, a: tokyo, z: seattle });
    const [from, to] = lineOf(selection) as [number[], number[]];
    expect(Math.abs((to[0] as number) - (from[0] as number))).toBeLessThan(180);
    expect(to[0]).toBeCloseTo(237.66);
  });

  it('without coordinates at one end is a point, at both ends nothing', () => {
    const nowhere = { name: 'None', latitude: null, longitude: null };
    const half = circuitSelection({ series: 1, bandwidthMbps: 1, a: chicago, z: nowhere });
    expect(half.features.map((feature) => feature.geometry.type)).toEqual(['Point']);
    const none = circuitSelection({ series: 1, bandwidthMbps: 1, a: nowhere, z: undefined });
    expect(boundsOf(none)).toBeNull();
  });
});

describe('placeSelection', () => {
  it('is one named point, or nothing', () => {
    expect(boundsOf(placeSelection(chicago))).toEqual([-87.62, 41.85, -87.62, 41.85]);
    expect(placeSelection({ name: 'x', latitude: null, longitude: 3 })).toEqual(EMPTY_SELECTION);
  });
});

describe('bboxParameter', () => {
  it('is west, south, east, north', () => {
    expect(bboxParameter([-88.1234567, 39.5, -86, 42])).toBe('-88.12346,39.5,-86,42');
  });

  it('stays within the world', () => {
    expect(bboxParameter([-300, -95, 200, 95])).toBe('-180,-90,180,90');
    expect(bboxParameter([170, -10, 190, 10])).toBe('170,-10,-170,10');
  });
});

describe('a radio path', () => {
  it('says so, for its dashes', () => {
    const selection = circuitSelection({ series: 0, radio: true, bandwidthMbps: 1_000, a: chicago, z: indy });
    expect(selection.features[0]?.properties).toEqual({ series: 0, bw: 1_000, radio: true });
  });
});

describe('an area', () => {
  it('lies under what it belongs to, and all of it is in sight', () => {
    const ring = [
      [-87.62, 41.85],
      [-90, 43],
      [-87, 44],
      [-87.62, 41.85],
    ];
    const selection = withArea(placeSelection(chicago), ring);
    expect(selection.features.map((feature) => feature.geometry.type)).toEqual(['Polygon', 'Point']);
    expect(boundsOf(selection)).toEqual([-90, 41.85, -87, 44]);
  });
});

describe('boundsOf', () => {
  it('takes in every part of a line that is split', () => {
    const coordinates = [
      [
        [178, -17],
        [180, -16],
      ],
      [
        [-180, -16],
        [-172, -13],
      ],
    ];
    const features = [
      { type: 'Feature' as const, properties: {}, geometry: { type: 'MultiLineString' as const, coordinates } },
    ];
    expect(boundsOf({ features })).toEqual([-180, -17, 180, -13]);
  });
});

describe('around', () => {
  it('is the box of all boxes, or nothing', () => {
    expect(around([])).toBeNull();
    expect(
      around([
        [-90, 30, -80, 40],
        [-120, 35, -110, 45],
      ]),
    ).toEqual([-120, 30, -80, 45]);
  });
});
