// Writes a PMTiles version 3 archive: header, root directory, metadata, leaf directories, tile data.
import { gzipSync } from 'node:zlib';

const HEADER_BYTES = 127;
// A reader fetches the first 16 kB in one go; the root directory has to be within them.
const ROOT_LIMIT = 16_384 - HEADER_BYTES;
const ENTRIES_PER_LEAF = 2_048;
const GZIP = 2;
const MVT = 1;
const WORLD = { west: -180, south: -85, east: 180, north: 85 };
const CENTRE = { longitude: -98, latitude: 39, zoom: 3 };

/** `tiles`: gzipped tiles as {id, data}, ascending by id. */
export function writePmtiles({ tiles, maxZoom, metadata }) {
  const { entries, blobs } = placeBlobs(tiles);
  const { root, leaves } = directories(entries);
  const meta = gzipSync(Buffer.from(JSON.stringify(metadata)));
  const data = Buffer.concat(blobs);

  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0);
  header[7] = 3;
  const sections = [root, meta, leaves, data];
  let at = HEADER_BYTES;
  sections.forEach((section, index) => {
    header.writeBigUInt64LE(BigInt(at), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(section.length), 16 + index * 16);
    at += section.length;
  });
  header.writeBigUInt64LE(BigInt(tiles.length), 72);
  header.writeBigUInt64LE(BigInt(entries.length), 80);
  header.writeBigUInt64LE(BigInt(blobs.length), 88);
  header[96] = 0; // not clustered: repeated tiles point back
  header[97] = GZIP;
  header[98] = GZIP;
  header[99] = MVT;
  header[100] = 0;
  header[101] = maxZoom;
  writeDegrees(header, 102, WORLD.west, WORLD.south);
  writeDegrees(header, 110, WORLD.east, WORLD.north);
  header[118] = CENTRE.zoom;
  writeDegrees(header, 119, CENTRE.longitude, CENTRE.latitude);
  return Buffer.concat([header, ...sections]);
}

function writeDegrees(header, at, longitude, latitude) {
  header.writeInt32LE(longitude * 1e7, at);
  header.writeInt32LE(latitude * 1e7, at + 4);
}

// Tiles of nothing but land or sea repeat: each distinct content is stored once.
function placeBlobs(tiles) {
  const placed = new Map();
  const blobs = [];
  let offset = 0;
  const entries = tiles.map(({ id, data }) => {
    const key = data.toString('base64');
    if (!placed.has(key)) {
      placed.set(key, offset);
      blobs.push(data);
      offset += data.length;
    }
    return { id, offset: placed.get(key), length: data.length, run: 1 };
  });
  return { entries, blobs };
}

function directories(entries) {
  const whole = directory(entries);
  if (whole.length <= ROOT_LIMIT) return { root: whole, leaves: Buffer.alloc(0) };
  const leaves = [];
  const pointers = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += ENTRIES_PER_LEAF) {
    const part = entries.slice(i, i + ENTRIES_PER_LEAF);
    const leaf = directory(part);
    pointers.push({ id: part[0].id, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

// Columns, not rows: id differences, run lengths, lengths, then offsets (0 = straight after the one before).
function directory(entries) {
  const out = [];
  const previous = (index) => entries[index - 1];
  varint(out, entries.length);
  entries.forEach((entry, index) => varint(out, index === 0 ? entry.id : entry.id - previous(index).id));
  entries.forEach((entry) => varint(out, entry.run));
  entries.forEach((entry) => varint(out, entry.length));
  entries.forEach((entry, index) => {
    const follows = index > 0 && entry.offset === previous(index).offset + previous(index).length;
    varint(out, follows ? 0 : entry.offset + 1);
  });
  return gzipSync(Buffer.from(out), { level: 9 });
}

function varint(out, value) {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
}
