import { describe, expect, it } from 'vitest';
import { apartWords, differencesOf, farthest } from './differences';
import { testEndpoint } from './testing';

describe('two records of a place side by side', () => {
  const one = testEndpoint({
    city: 'Boise',
    clli: 'BOISIDMA',
    latitude: 43.6137,
    longitude: -116.2146,
    circuit_count: 3,
  });
  const two = testEndpoint({
    id: 'p2',
    city: 'Boise',
    clli: null,
    latitude: 43.614,
    longitude: -116.2146,
    circuit_count: 0,
  });

  it('names what differs and leaves out what neither has', () => {
    const rows = differencesOf([one, two]);
    expect(rows.find(({ label }) => label === 'City')).toEqual({
      label: 'City',
      values: ['Boise', 'Boise'],
      same: true,
    });
    expect(rows.find(({ label }) => label === 'CLLI')).toEqual({
      label: 'CLLI',
      values: ['BOISIDMA', '–'],
      same: false,
    });
    expect(rows[0]).toEqual({ label: 'Circuits', values: ['3', '0'], same: false });
    expect(rows.map(({ label }) => label)).not.toContain('Rack');
  });

  it('measures from the one that stays to the farthest that goes', () => {
    const far = testEndpoint({ id: 'p3', latitude: 43.7, longitude: -116.2146 });
    const found = farthest(one, [one, two, far]);
    expect(found?.place.id).toBe('p3');
    expect(found?.far).toBe(true);
    expect(farthest(one, [one, two])?.far).toBe(false);
    expect(farthest(one, [one, testEndpoint({ id: 'p4', latitude: null, longitude: null })])).toBeNull();
  });

  it('speaks of metres below a kilometre', () => {
    expect(apartWords(0.0334)).toBe('33 m');
    expect(apartWords(9.6)).toBe('9.6 km (6.0 mi)');
  });
});
