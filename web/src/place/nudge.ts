import type { Map as MaplibreMap } from 'maplibre-gl';
import { type Position, roundDegrees } from '@/shared/place/coordinates';

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const PIXELS = 5;
const PIXELS_FAR = 50;

/** Five decimals are a metre: no hand is more exact on a map. */
const DECIMALS = 5;
const NORTHMOST = 85;

/** A point of the map as coordinates, however often the map was turned around the world. */
export function picked({ lng, lat }: { lng: number; lat: number }): Position {
  const turned = ((((lng + 180) % 360) + 360) % 360) - 180;
  return {
    latitude: roundDegrees(Math.max(-NORTHMOST, Math.min(NORTHMOST, lat)), DECIMALS),
    longitude: roundDegrees(turned, DECIMALS),
  };
}

/** Where an arrow key moves the marker to; null for other keys. */
export function nudged(
  map: Pick<MaplibreMap, 'project' | 'unproject'>,
  { latitude, longitude }: Position,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): Position | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const step = shiftKey ? PIXELS_FAR : PIXELS;
  const { x, y } = map.project([longitude, latitude]);
  return picked(map.unproject([x + direction[0] * step, y + direction[1] * step]));
}
