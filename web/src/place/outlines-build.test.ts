import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

interface Outline {
  kind: 'country' | 'state';
  code: string;
  country: string;
  name: string;
  other_names: string[];
  geometry: { type: string; coordinates: [number, number][][][] } | null;
}

const root = resolve(import.meta.dirname, '../../..');
const drawn = ({ kind, code, country, geometry }: Outline) => ({ kind, code, country, geometry });

let made: Outline[];
let committed: Outline[];

beforeAll(async () => {
  const script = pathToFileURL(resolve(root, 'web/scripts/outlines/outlines.mjs')).href;
  const { outlines } = (await import(/* @vite-ignore */ script)) as { outlines: () => Outline[] };
  made = outlines();
  const file = readFileSync(resolve(root, 'src/NetOS.Infrastructure/Places/outlines.jsonl.gz'));
  committed = gunzipSync(file)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outline);
});

describe('the outlines NetOS checks positions against', () => {
  // Names of countries come from Node, whose releases differ in them.
  it('are those the script makes of the sources', () => {
    expect(committed.map(drawn)).toEqual(made.map(drawn));
  });

  it('are every state and every country once, by code, with a name', () => {
    const keys = committed.map(({ kind, code }) => `${kind} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(committed.filter(({ kind }) => kind === 'state')).toHaveLength(56);
    expect(committed.filter(({ kind }) => kind === 'country')).toHaveLength(250);
    expect(committed.filter(({ code, name }) => !/^[A-Z]{2}$/.test(code) || !name)).toEqual([]);
  });

  it('are closed rings, at most once around the earth, all but two drawn', () => {
    expect(committed.filter(({ geometry }) => !geometry).map(({ code }) => code)).toEqual(['BV', 'TK']);
    const rings = committed.flatMap(({ geometry }) => geometry?.coordinates.flat() ?? []);
    expect(rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
    expect(rings.flat().filter(([x, y]) => Math.abs(x) > 360 || Math.abs(y) > 90)).toEqual([]);
  });

  it('come in a small file', () => {
    expect(readFileSync(resolve(root, 'src/NetOS.Infrastructure/Places/outlines.jsonl.gz')).length).toBeLessThan(
      700_000,
    );
  });
});
