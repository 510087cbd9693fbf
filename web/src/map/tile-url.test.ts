import { describe, expect, it } from 'vitest';
import { networkTileUrl } from './tile-url';

describe('networkTileUrl', () => {
  it('keeps the placeholders of the tile', () => {
    expect(networkTileUrl('http://netos.test', {})).toBe(
      'http://netos.test/api/v1/tiles/circuits,endpoints/{z}/{x}/{y}.mvt',
    );
  });

  it('carries the filters of the list and leaves empty ones out', () => {
    const url = networkTileUrl('', { status: ['active', 'ordered'], q: 'a&b', carrier_id: undefined, urgency: [] });
    expect(new URLSearchParams(url.split('?')[1])).toEqual(new URLSearchParams({ q: 'a&b', status: 'active,ordered' }));
  });

  it('does not depend on the order of the filters', () => {
    const one = networkTileUrl('', { q: 'x', status: 'active' });
    expect(networkTileUrl('', { status: 'active', q: 'x' })).toBe(one);
  });
});
