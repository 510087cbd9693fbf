import { describe, expect, it } from 'vitest';
import { apiFilters, withoutFilter, type FilterField } from './filters';
import { filterValues, listSearchSchema, restoreSearch, sameSearch } from './search';

const fields: FilterField[] = [
  {
    name: 'status',
    label: 'Status',
    kind: 'enum',
    options: [
      { value: 'active', label: 'Active' },
      { value: 'ordered', label: 'Ordered' },
    ],
  },
  { name: 'carrier_id', label: 'Carrier', kind: 'reference' },
  { name: 'mrc', label: 'MRC', kind: 'number', unit: 'money' },
  { name: 'term_end', label: 'Term end', kind: 'date' },
  { name: 'at_risk', label: 'At risk', kind: 'boolean' },
  { name: 'bbox', label: 'Area', kind: 'area' },
];
const columns = [
  { id: 'circuit_id', sort: 'circuit_id' },
  { id: 'mrc', sort: 'mrc' },
];
const parse = (search: Record<string, unknown>) => filterValues(listSearchSchema(fields).parse(search));

describe('list search schema', () => {
  it('keeps what it knows', () =>
    expect(
      parse({
        q: '007',
        status: 'active,ordered',
        mrc__gte: '100.50',
        term_end__lte: '2028-07-01',
        at_risk: 'true',
        sort: '-mrc',
      }),
    ).toEqual({
      q: '007',
      status: 'active,ordered',
      mrc__gte: '100.50',
      term_end__lte: '2028-07-01',
      at_risk: 'true',
      sort: '-mrc',
    }));
  it('drops what it does not, and never fails', () =>
    expect(
      parse({
        nonsense: '1',
        status: 'active,gone',
        mrc__gte: 'lots',
        term_end__gte: '01/02/03',
        at_risk: 'maybe',
        bbox: '1,2,3',
        q: 7,
      }),
    ).toEqual({ status: 'active' }));
});

describe('apiFilters', () => {
  it('sends filters and text only', () => {
    const values = parse({ q: 'x', sort: 'mrc', open: 'id', view: 'v', carrier_id: 'a,b' });
    expect(apiFilters(fields, values, 'x')).toEqual({ q: 'x', carrier_id: 'a,b' });
  });
  it('can leave one filter out, for its own counts', () => {
    const values = parse({ status: 'active', mrc__gte: '1', mrc__lte: '2' });
    expect(withoutFilter(values, fields[2]!)).toEqual({ status: 'active' });
  });
});

describe('saved searches', () => {
  it('come back whole', () => {
    const saved = { status: 'active', cols: 'mrc,circuit_id', sort: '-mrc' };
    expect(restoreSearch(saved, fields, columns)).toEqual({ search: expect.objectContaining(saved), dropped: [] });
  });
  it('lose what no longer exists, by name', () => {
    const { search, dropped } = restoreSearch(
      { status: 'retired', colour: 'red', cols: 'mrc,gone', sort: 'gone', term_end__lte: '2028-07-01' },
      fields,
      columns,
    );
    expect(filterValues(search)).toEqual({ cols: 'mrc', term_end__lte: '2028-07-01' });
    expect(dropped).toEqual(['status', 'colour', 'gone', 'gone']);
  });
  it('are compared without view and open record', () => {
    expect(sameSearch({ status: 'active' }, { status: 'active', view: 'v1', open: 'x' })).toBe(true);
    expect(sameSearch({ status: 'active' }, { status: 'active', sort: 'mrc' })).toBe(false);
  });
});

describe('special filters', () => {
  const day: FilterField = { name: 'at', label: 'Day', kind: 'date', always: true };
  const request: FilterField = { name: 'request_id', label: 'Request', kind: 'text', exact: true };

  it('asks for the whole of an exact text, and for no absence of what is always there', () => {
    const read = (search: Record<string, unknown>) => filterValues(listSearchSchema([day, request]).parse(search));
    expect(read({ at__gte: '2026-11-22', at__null: 'true', request_id: '7f3a', request_id__ic: '7' })).toEqual({
      at__gte: '2026-11-22',
      request_id: '7f3a',
    });
    expect(apiFilters([day, request], { request_id: '7f3a' }, undefined)).toEqual({ request_id: '7f3a' });
  });
});
