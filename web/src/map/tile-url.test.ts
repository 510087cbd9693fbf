import { describe, expect, it } from 'vitest';
import { networkTileUrl, tileLayers } from './tile-url';

const EVERYTHING = { circuits: true, rfLinks: true, sites: true, endpoints: true, customers: true };
const NETWORK = ['circuits', 'places'];

describe('tileLayers', () => {
  it('draw sites and endpoints together, or what is left of them', () => {
    expect(tileLayers(EVERYTHING)).toEqual(['circuits', 'rf_links', 'places', 'customers']);
    expect(tileLayers({ ...EVERYTHING, sites: false, customers: false })).toEqual([
      'circuits',
      'rf_links',
      'endpoints',
    ]);
    expect(tileLayers({ ...EVERYTHING, endpoints: false, circuits: false })).toEqual([
      'rf_links',
      'infrastructure',
      'customers',
    ]);
  });
});

describe('networkTileUrl', () => {
  it('keeps the placeholders of the tile', () => {
    expect(networkTileUrl('http://netos.test', NETWORK, {})).toBe(
      'http://netos.test/api/v1/tiles/circuits,places/{z}/{x}/{y}.mvt',
    );
  });

  it('carries the filters of the list and leaves empty ones out', () => {
    const filters = { status: ['active', 'ordered'], q: 'a&b', carrier_id: undefined, urgency: [] };
    const query = networkTileUrl('', NETWORK, filters)?.split('?')[1];
    expect(new URLSearchParams(query)).toEqual(new URLSearchParams({ q: 'a&b', status: 'active,ordered' }));
  });

  it('has no filters where nothing follows circuits, and no address where there is nothing', () => {
    expect(networkTileUrl('', ['rf_links', 'infrastructure'], { q: 'a' })).not.toContain('?');
    expect(networkTileUrl('', [], {})).toBeNull();
  });

  it('does not depend on the order of the filters', () => {
    const one = networkTileUrl('', NETWORK, { q: 'x', status: 'active' });
    expect(networkTileUrl('', NETWORK, { status: 'active', q: 'x' })).toBe(one);
  });
});
