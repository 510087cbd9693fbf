import { describe, expect, it } from 'vitest';
import { hitOf } from './hit';
import { LAYER } from './network-layers';

const line = (properties: Record<string, unknown>) => ({ layer: { id: LAYER.circuits }, properties });
const place = { layer: { id: LAYER.places }, properties: { id: 'p1', name: 'Cermak', facility_type: 'pop', n: 1 } };
const cluster = {
  layer: { id: LAYER.clusters },
  properties: { n: 12 },
  geometry: { type: 'Point', coordinates: [-87, 41] },
};

describe('hitOf', () => {
  it('finds nothing in nothing', () => {
    expect(hitOf([])).toBeNull();
    expect(hitOf([{ layer: { id: 'land' }, properties: {} }])).toBeNull();
  });

  it('prefers a cluster, then a place, then circuits', () => {
    const circuit = line({ id: 'c1', circuit_id: 'L3/1', n: 1 });
    expect(hitOf([circuit, place, cluster])).toEqual({ kind: 'group', of: 'places', count: 12, at: [-87, 41] });
    expect(hitOf([circuit, place])).toEqual({
      kind: 'places',
      places: [{ id: 'p1', name: 'Cermak', facilityType: 'pop' }],
    });
    expect(hitOf([circuit])).toEqual({ kind: 'circuits', circuits: [{ id: 'c1', circuitId: 'L3/1' }] });
  });

  it('counts a circuit once, however many tiles it crosses, and keeps parallel ones apart', () => {
    const hit = hitOf([
      line({ id: 'c1', circuit_id: 'L3/1' }),
      line({ id: 'c1', circuit_id: 'L3/1' }),
      line({ id: 'c2', circuit_id: 'Z/2' }),
    ]);
    expect(hit).toEqual({
      kind: 'circuits',
      circuits: [
        { id: 'c1', circuitId: 'L3/1' },
        { id: 'c2', circuitId: 'Z/2' },
      ],
    });
  });

  it('keeps places apart that stand on one spot', () => {
    const other = { ...place, properties: { id: 'p2', name: 'Cermak, suite 9', facility_type: 'data_center' } };
    const hit = hitOf([place, other, place]);
    expect(hit).toMatchObject({ kind: 'places', places: [{ id: 'p1' }, { id: 'p2' }] });
  });

  it('asks for a closer look where lines were merged', () => {
    expect(hitOf([line({ n: 5 }), line({ n: 2 }), line({ id: 'c1', n: 1 })])).toEqual({
      kind: 'group',
      of: 'circuits',
      count: 8,
      at: null,
    });
  });
});
