import type { Map as MaplibreMap } from 'maplibre-gl';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    __map?: MaplibreMap;
  }
}

/** Style and tiles are there and nothing moves. */
export async function mapReady(page: Page, timeout = 30_000) {
  await page.waitForFunction(
    () => {
      const map = window.__map;
      return Boolean(map?.loaded() && map.areTilesLoaded() && !map.isMoving());
    },
    undefined,
    { timeout, polling: 200 },
  );
}

/** The different values of a property among what a layer really draws. */
export function drawn(page: Page, layer: string, property: string): Promise<string[]> {
  return page.evaluate(
    ([id, name]) => {
      const map = window.__map;
      if (!map?.getLayer(id)) return [];
      const values = map.queryRenderedFeatures({ layers: [id] }).map((feature) => String(feature.properties[name]));
      return [...new Set(values)].sort();
    },
    [layer, property] as const,
  );
}

/** Where a place of the world is on the page. */
export function pixelOf(page: Page, longitude: number, latitude: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([lng, lat]) => {
      const map = window.__map!;
      const { left, top } = map.getContainer().getBoundingClientRect();
      const { x, y } = map.project([lng, lat]);
      return { x: left + x, y: top + y };
    },
    [longitude, latitude] as const,
  );
}

export const camera = (page: Page) =>
  page.evaluate(() => {
    const { lng, lat } = window.__map!.getCenter();
    return { lng, lat, zoom: window.__map!.getZoom() };
  });
