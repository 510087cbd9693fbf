import { describe, expect, it } from 'vitest';
import { nudged, picked } from './nudge';

/** A flat map of a hundred pixels a degree. */
const map = {
  project: ([lng, lat]: [number, number]) => ({ x: lng * 100, y: -lat * 100 }),
  unproject: ([x, y]: [number, number]) => ({ lng: x / 100, lat: -y / 100 }),
} as unknown as Parameters<typeof nudged>[0];

const press = (key: string, shiftKey = false, latitude = 43, longitude = -116) =>
  nudged(map, { latitude, longitude }, { key, shiftKey });

describe('the marker', () => {
  it.each([
    ['ArrowUp', 43.05, -116],
    ['ArrowDown', 42.95, -116],
    ['ArrowLeft', 43, -116.05],
    ['ArrowRight', 43, -115.95],
  ])('is moved by %s', (key, latitude, longitude) => {
    expect(press(key)).toEqual({ latitude, longitude });
  });

  it('goes farther with Shift, and stays for any other key', () => {
    expect(press('ArrowUp', true)).toEqual({ latitude: 43.5, longitude: -116 });
    expect(press('Enter')).toBeNull();
    expect(press('a', true)).toBeNull();
  });

  it('goes over the antimeridian, but not over the pole', () => {
    expect(press('ArrowRight', true, 52, 179.9)).toEqual({ latitude: 52, longitude: -179.6 });
    expect(press('ArrowLeft', true, 52, -179.9)).toEqual({ latitude: 52, longitude: 179.6 });
    expect(press('ArrowUp', true, 84.9, 0)).toEqual({ latitude: 85, longitude: 0 });
  });

  it('is set to the metre, however often the map was turned around the world', () => {
    expect(picked({ lat: 43.61869444, lng: -116.21461111 })).toEqual({ latitude: 43.61869, longitude: -116.21461 });
    expect(picked({ lat: 1, lng: 200 })).toEqual({ latitude: 1, longitude: -160 });
    expect(picked({ lat: 1, lng: -560 })).toEqual({ latitude: 1, longitude: 160 });
  });
});
