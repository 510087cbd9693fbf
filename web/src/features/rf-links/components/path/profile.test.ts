import { describe, expect, it } from 'vitest';
import { profileOf, zoneShare, type PathInput } from './profile';

const FRAME = { width: 508, height: 190 };
const path = (changes: Partial<PathInput> = {}): PathInput => ({
  distanceKm: 23.4,
  aGroundM: 1650,
  zGroundM: 820,
  aHeightM: 38,
  zHeightM: 24,
  fresnelM: 12.5,
  ...changes,
});

describe('profileOf', () => {
  it('lets the beam end on the ground plus the antenna', () => {
    const { a, z, slope, isFlat } = profileOf(path(), FRAME);
    expect(isFlat).toBe(false);
    expect(slope).toBe('falls');
    expect(a.antenna).toBeLessThan(a.ground);
    const metre = (z.ground - a.ground) / (1650 - 820);
    expect(a.ground - a.antenna).toBeCloseTo(38 * metre, 6);
    expect(z.ground - z.antenna).toBeCloseTo(24 * metre, 6);
  });

  it('stays inside its frame', () => {
    for (const one of [
      path(),
      path({ aGroundM: 0, zGroundM: 3000 }),
      path({ fresnelM: 400 }),
      path({ aHeightM: null }),
    ]) {
      const { a, z, levels, left, right, bottom } = profileOf(one, FRAME);
      for (const y of [a.antenna, a.ground, z.antenna, z.ground, ...levels.map((level) => level.y)]) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(bottom);
      }
      expect(a.x).toBe(left);
      expect(z.x).toBe(right);
    }
  });

  it.each([
    ['A', { aGroundM: null }],
    ['Z', { zGroundM: null }],
  ])('is drawn flat without the elevation at %s', (_, unknown) => {
    const { isFlat, a, z } = profileOf(path(unknown), FRAME);
    expect(isFlat).toBe(true);
    expect(a.ground).toBe(z.ground);
    expect(a.antenna).toBeLessThan(z.antenna);
  });

  it('keeps the words of the ends away from the beam', () => {
    const rising = profileOf(path({ aGroundM: 100, zGroundM: 900 }), FRAME);
    expect([rising.slope, rising.a.labelAbove, rising.z.labelAbove]).toEqual(['rises', false, true]);
    const falling = profileOf(path(), FRAME);
    expect([falling.slope, falling.a.labelAbove, falling.z.labelAbove]).toEqual(['falls', true, false]);
    const level = profileOf(path({ zGroundM: 1650, zHeightM: 38 }), FRAME);
    expect([level.slope, level.a.labelAbove, level.z.labelAbove]).toEqual(['level', true, true]);
  });

  it('has no zone without a frequency', () => {
    expect(profileOf(path({ fresnelM: null }), FRAME).fresnel).toBe('');
    expect(profileOf(path(), FRAME).fresnel).toMatch(/^M44\.0 /);
  });
});

it('is widest at mid-path and nothing at the antennas', () => {
  expect(zoneShare(0.5)).toBe(1);
  expect([zoneShare(0), zoneShare(1)]).toEqual([0, 0]);
  expect(zoneShare(0.25)).toBeCloseTo(zoneShare(0.75), 12);
});
