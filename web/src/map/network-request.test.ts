import { afterEach, describe, expect, it } from 'vitest';
import { setDevelopmentEmail, setDevelopmentRole } from '@/api/identity';
import { networkRequest } from './network-request';

afterEach(() => {
  setDevelopmentRole(null);
  setDevelopmentEmail(null);
});

describe('networkRequest', () => {
  it('says who asks for tiles, as the API client does', () => {
    setDevelopmentRole('sales');
    setDevelopmentEmail('sam@netos.test');
    expect(networkRequest(`${location.origin}/api/v1/tiles/circuits/1/2/3.mvt`)).toMatchObject({
      headers: { 'x-user-role': 'sales', 'x-user-email': 'sam@netos.test' },
    });
  });

  it('tells no one else', () => {
    setDevelopmentRole('sales');
    expect(networkRequest(`${location.origin}/basemap/basemap.pmtiles`)).toBeUndefined();
    expect(networkRequest('https://tiles.example/api/v1/tiles/1/2/3.mvt')).toBeUndefined();
  });
});
