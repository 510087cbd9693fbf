import { describe, expect, it } from 'vitest';
import { hitOf } from './hit';
import { countOfRecords, tipText } from './MapTip';

const circuit = (properties: Record<string, unknown>) => ({ sourceLayer: 'circuits', properties });
const link = (properties: Record<string, unknown>) => ({ sourceLayer: 'rf_links', properties });
const site = {
  sourceLayer: 'places',
  properties: { id: 's1', name: 'Shafer Butte', kind: 'tower', of_layer: 'infrastructure', n: 1 },
};
const endpoint = {
  sourceLayer: 'places',
  properties: { id: 'p1', name: 'Cermak', kind: 'pop', of_layer: 'endpoints', n: 1 },
};
const customer = { sourceLayer: 'customers', properties: { id: 'u1', name: 'Foothill Dental', kind: 'commercial' } };
const cluster = (sourceLayer: string, n: number) => ({
  sourceLayer,
  properties: { n },
  geometry: { type: 'Point', coordinates: [-87, 41] },
});

describe('hitOf', () => {
  it('finds nothing in nothing', () => {
    expect(hitOf([])).toBeNull();
    expect(hitOf([{ sourceLayer: 'land', properties: { id: 'l' } }])).toBeNull();
  });

  it('prefers a cluster of places, then one of customers, then places, then lines', () => {
    const line = circuit({ id: 'c1', circuit_id: 'L3/1', n: 1 });
    const all = [line, endpoint, cluster('customers', 5), cluster('places', 12)];
    expect(hitOf(all)).toEqual({ kind: 'group', of: 'places', count: 12, at: [-87, 41] });
    expect(hitOf(all.slice(0, 3))).toEqual({ kind: 'group', of: 'customers', count: 5, at: [-87, 41] });
    expect(hitOf(all.slice(0, 2))).toEqual({
      kind: 'records',
      records: [{ kind: 'endpoint', id: 'p1', name: 'Cermak', word: 'pop' }],
    });
    expect(hitOf([line])).toEqual({
      kind: 'records',
      records: [{ kind: 'circuit', id: 'c1', name: 'L3/1', word: '' }],
    });
  });

  it('knows which kind of record a place is, from either sort of tile', () => {
    const kinds = (features: Parameters<typeof hitOf>[0]) => {
      const hit = hitOf(features);
      return hit?.kind === 'records' ? hit.records.map((record) => `${record.kind} ${record.word}`) : hit;
    };
    expect(kinds([site, endpoint, customer])).toEqual(['site tower', 'endpoint pop', 'customer commercial']);
    expect(kinds([{ sourceLayer: 'infrastructure', properties: { id: 's2', kind: 'colo' } }])).toEqual(['site colo']);
    expect(kinds([{ sourceLayer: 'endpoints', properties: { id: 'p2', facility_type: 'other' } }])).toEqual([
      'endpoint other',
    ]);
  });

  it('counts a line once, however many tiles it crosses, and keeps parallel ones apart', () => {
    const hit = hitOf([
      circuit({ id: 'c1', circuit_id: 'L3/1' }),
      circuit({ id: 'c1', circuit_id: 'L3/1' }),
      circuit({ id: 'c2', circuit_id: 'Z/2' }),
      link({ id: 'r1', name: 'A ↔ B', classification: 'backhaul' }),
    ]);
    expect(hit).toMatchObject({
      kind: 'records',
      records: [
        { kind: 'circuit', id: 'c1' },
        { kind: 'circuit', id: 'c2' },
        { kind: 'link', id: 'r1', name: 'A ↔ B', word: 'backhaul' },
      ],
    });
  });

  it('asks for a closer look where lines were merged, and says what they are', () => {
    const one = circuit({ id: 'c1', n: 1 });
    expect(hitOf([circuit({ n: 5 }), circuit({ n: 2 }), one])).toEqual({
      kind: 'group',
      of: 'circuits',
      count: 8,
      at: null,
    });
    expect(hitOf([link({ n: 3 })])).toMatchObject({ of: 'links', count: 3 });
    expect(hitOf([link({ n: 3 }), one])).toMatchObject({ of: 'lines', count: 4 });
  });
});

describe('the tip', () => {
  it('names one record, and counts several by what they are', () => {
    expect(
      tipText({ kind: 'records', records: [{ kind: 'site', id: 's', name: 'Shafer Butte', word: 'tower' }] }),
    ).toBe('Shafer Butte');
    expect(tipText({ kind: 'records', records: [{ kind: 'site', id: 's', name: '', word: 'tower' }] })).toBe(
      'Without a name',
    );
    expect(tipText({ kind: 'group', of: 'links', count: 3, at: null })).toBe('3 RF links, click to zoom in');
    expect(countOfRecords([{ kind: 'link' }, { kind: 'link' }])).toBe('2 RF links');
    expect(countOfRecords([{ kind: 'link' }, { kind: 'circuit' }])).toBe('2 records');
  });
});
