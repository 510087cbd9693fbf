import { describe, expect, it } from 'vitest';
import { testSector, testSubscriber } from '../../testing';
import { drawnReach, inOrderOfNeed, isOutside, sectorFeatures } from './sector';

const CENTER: [number, number] = [-116.0856, 43.7836];
const outside = testSubscriber({ rf_link_id: 'out', z_name: 'Zion', off_axis_deg: 71, in_beam: false });
const nowhere = testSubscriber({
  rf_link_id: 'no',
  z_name: 'Nowhere',
  distance_km: null,
  bearing_deg: null,
  off_axis_deg: null,
  reach_km: null,
  latitude: null,
  longitude: null,
});

describe('how far a beam is drawn', () => {
  it.each([
    ['to the reach of the band', testSector([testSubscriber()]), 15, { km: 15, of: 'band' }],
    ['to the reach its links know', testSector([testSubscriber()]), null, { km: 20, of: 'band' }],
    [
      'to the farthest without a band',
      testSector([testSubscriber({ reach_km: null }), testSubscriber({ reach_km: null, distance_km: 31.5 })]),
      null,
      { km: 31.5, of: 'farthest' },
    ],
    ['somewhere with neither', testSector([nowhere]), null, { km: 10, of: 'usual' }],
  ] as const)('%s', (_, sector, band, drawn) => expect(drawnReach(sector, band)).toEqual(drawn));
});

it('holds nobody outside whose bearing is not known', () => {
  expect(isOutside(outside)).toBe(true);
  expect(isOutside(nowhere)).toBe(false);
  expect(isOutside({ ...nowhere, in_beam: false })).toBe(false);
});

it('puts first who needs something', () => {
  const far = testSubscriber({ rf_link_id: 'far', z_name: 'Yam', too_long: true });
  const order = inOrderOfNeed([testSubscriber(), far, nowhere, outside]).map(({ rf_link_id }) => rf_link_id);
  expect(order).toEqual(['out', 'far', 'no', 'l2']);
});

it('draws the beam, the site, and a line to everybody with a position', () => {
  const { features } = sectorFeatures(testSector([testSubscriber(), outside, nowhere]), CENTER, 20);
  const kinds = features.map(({ properties }) => properties?.kind as string);
  expect(kinds).toEqual(['beam', 'link', 'subscriber', 'link', 'subscriber', 'site']);
  expect(features.filter(({ properties }) => properties?.out)).toHaveLength(2);
  expect(features[1]?.geometry).toEqual({ type: 'LineString', coordinates: [CENTER, [-116.31, 43.7]] });
});
