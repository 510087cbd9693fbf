import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PMTiles, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import excluded from '../../scripts/basemap/excluded-places.json';

interface Tile {
  id: number;
  data: Uint8Array;
}
interface Collection {
  features: { properties: Record<string, unknown>; geometry: { type: string; coordinates: number[][][] } }[];
}

const script = (name: string) =>
  import(
    /* @vite-ignore */ pathToFileURL(resolve(import.meta.dirname, '../../scripts/basemap', name)).href
  ) as Promise<unknown>;

async function archiveOf(tiles: Tile[], maxZoom: number) {
  const { writePmtiles } = (await script('pmtiles-writer.mjs')) as { writePmtiles: (options: object) => Uint8Array };
  const bytes = Uint8Array.from(writePmtiles({ tiles, maxZoom, metadata: { name: 'test' } }));
  const source = {
    getKey: () => 'test',
    getBytes: (offset: number, length: number) =>
      Promise.resolve({ data: bytes.slice(offset, offset + length).buffer }),
  };
  return new PMTiles(source);
}

async function textTile(id: number, text: string): Promise<Tile> {
  const { gzipSync } = await import('node:zlib');
  return { id, data: gzipSync(text) };
}

/** Texts of many lengths that do not compress away, the same in every run. */
function unlikeTexts(count: number): string[] {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return Array.from({ length: count }, () => Array.from({ length: next() % 60 }, () => next().toString(36)).join(''));
}

async function textAt(archive: PMTiles, z: number, x: number, y: number) {
  const tile = await archive.getZxy(z, x, y);
  return tile ? new TextDecoder().decode(tile.data) : null;
}

describe('the basemap archive', () => {
  it('is read back tile by tile by the reader that the map uses', async () => {
    const tiles = await Promise.all([
      textTile(0, 'world'),
      textTile(1, 'land'),
      textTile(3, 'land'),
      textTile(4, 'sea'),
    ]);
    const archive = await archiveOf(tiles, 1);
    const header = await archive.getHeader();
    expect(header).toMatchObject({ specVersion: 3, minZoom: 0, maxZoom: 1, numTileEntries: 4, numTileContents: 3 });
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
    expect(await textAt(archive, 0, 0, 0)).toBe('world');
    expect(await textAt(archive, 1, 0, 0)).toBe('land');
    expect(await textAt(archive, 1, 0, 1)).toBeNull();
    expect(await textAt(archive, 1, 1, 1)).toBe('land');
    expect(await textAt(archive, 1, 1, 0)).toBe('sea');
  });

  it('finds tiles through leaf directories when the root is too long for them', async () => {
    const texts = unlikeTexts(21_845);
    const archive = await archiveOf(await Promise.all(texts.map((text, id) => textTile(id, text))), 7);
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    const places = [
      [7, 127, 0],
      [7, 0, 127],
      [5, 17, 9],
      [0, 0, 0],
    ] as const;
    for (const [z, x, y] of places) expect(await textAt(archive, z, x, y)).toBe(texts[zxyToTileId(z, x, y)]);
  });
});

describe('the basemap layers', () => {
  it('have no land that jumps over the antimeridian, save along the pole', async () => {
    const { basemapLayers } = (await script('layers.mjs')) as { basemapLayers: () => Record<string, Collection> };
    const rings = basemapLayers().land?.features.flatMap((feature) => feature.geometry.coordinates) ?? [];
    const jumps = rings.flatMap((ring) =>
      ring.slice(1).flatMap((to, index) => {
        const from = ring[index] as number[];
        return Math.abs((to[0] as number) - (from[0] as number)) > 180 ? [[from[1], to[1]]] : [];
      }),
    );
    expect(rings.length).toBeGreaterThan(3_000);
    expect(jumps).toEqual([[-90, -90]]);
  });

  it('leave out places with bad populations and keep land one polygon to a feature', async () => {
    const { basemapLayers } = (await script('layers.mjs')) as { basemapLayers: () => Record<string, Collection> };
    const { place, land } = basemapLayers();
    const named = (name: string) => place?.features.filter((feature) => feature.properties.name === name) ?? [];
    expect(excluded.length).toBeGreaterThan(30);
    expect(named('Ironville')).toEqual([]);
    expect(named('Chicago')[0]?.properties).toMatchObject({ minz: 3 });
    expect(place?.features.length).toBeGreaterThan(15_000);
    expect(new Set(land?.features.map((feature) => feature.geometry.type))).toEqual(new Set(['Polygon']));
  });
});
