import type { Map as MaplibreMap, PaddingOptions } from 'maplibre-gl';
import type { Bounds } from './geo';

/** How much of each side is covered by panels. */
export type Padding = Required<PaddingOptions>;

/** Room for a name beside the outermost point. */
export const EDGE = 64;
const CLOSEST = 11;

export function visibleBounds(map: MaplibreMap): Bounds {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Flies there; the part of the map under a panel does not count as visible. */
export function flyTo(map: MaplibreMap, bounds: Bounds, padding: Padding) {
  map.fitBounds(bounds, { padding, maxZoom: Math.max(CLOSEST, map.getZoom()), duration: calm() ? 0 : 800 });
}

/** Moves only when something of `bounds` is off screen or under a panel. */
export function bringIntoView(map: MaplibreMap, bounds: Bounds, padding: Padding) {
  const { clientWidth, clientHeight } = map.getContainer();
  const [west, south, east, north] = bounds;
  const corners = [map.project([west, north]), map.project([east, south])];
  const isClear = corners.every(
    ({ x, y }) =>
      x >= padding.left && x <= clientWidth - padding.right && y >= padding.top && y <= clientHeight - padding.bottom,
  );
  if (!isClear) flyTo(map, bounds, padding);
}

export function zoomTowards(map: MaplibreMap, center: [number, number], zoom: number) {
  map.easeTo({ center, zoom, duration: calm() ? 0 : 500 });
}

function calm() {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
