// Cuts GeoJSON layers into gzipped Mapbox vector tiles.
import GeoJSONVT from 'geojson-vt';
import { zxyToTileId } from 'pmtiles';
import vtpbf from 'vt-pbf';
import { gzipSync } from 'node:zlib';

const EXTENT = 4096;

/** Tiles in the order of their PMTiles id; empty ones are left out. */
export function cutTiles(layers, maxZoom) {
  const indexes = Object.entries(layers).map(([name, data]) => [
    name,
    new GeoJSONVT(data, {
      maxZoom,
      indexMaxZoom: maxZoom,
      indexMaxPoints: 0,
      tolerance: 4,
      extent: EXTENT,
      buffer: 64,
    }),
  ]);
  const tiles = [];
  for (let z = 0; z <= maxZoom; z += 1) {
    const side = 2 ** z;
    for (let x = 0; x < side; x += 1) {
      for (let y = 0; y < side; y += 1) {
        const content = tileContent(indexes, z, x, y);
        if (!content) continue;
        const data = gzipSync(vtpbf.fromGeojsonVt(content, { version: 2, extent: EXTENT }), { level: 9 });
        tiles.push({ id: zxyToTileId(z, x, y), data });
      }
    }
  }
  return tiles.sort((a, b) => a.id - b.id);
}

function tileContent(indexes, z, x, y) {
  const content = {};
  for (const [name, index] of indexes) {
    const tile = index.getTile(z, x, y);
    const features = tile?.features.filter((each) => (each.tags?.minz ?? 0) <= z) ?? [];
    if (features.length > 0) content[name] = { ...tile, features };
  }
  return Object.keys(content).length > 0 ? content : null;
}
