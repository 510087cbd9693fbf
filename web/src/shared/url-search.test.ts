import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './url-search';

describe('url search', () => {
  it('keeps every value the text it is', () =>
    expect(parseSearch('?circuit_id__ic=007&at_risk=true&mrc__gte=1e3')).toEqual({
      circuit_id__ic: '007',
      at_risk: 'true',
      mrc__gte: '1e3',
    }));
  it('joins repeated parameters', () =>
    expect(parseSearch('?status=active&status=ordered')).toEqual({ status: 'active,ordered' }));
  it('leaves out what is empty and keeps commas readable', () =>
    expect(stringifySearch({ status: 'active,ordered', q: '', sort: undefined, limit: 5 })).toBe(
      '?status=active,ordered&limit=5',
    ));
  it('round trips odd characters', () => {
    const search = { q: 'L3/ETH & "Boise" + 100%', tags: 'a b' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });
});
