import { describe, expect, it } from 'vitest';
import { apiFilters, type FilterField } from '@/resource/list/filters';
import { filterValues, listSearchSchema } from '@/resource/list/search';
import { parseSearch, stringifySearch } from '@/shared/url-search';
import { mapSearchSchema, selectedIn, selecting, toListSearch } from './search';

const fields: FilterField[] = [
  {
    name: 'status',
    label: 'Status',
    kind: 'enum',
    options: ['active', 'ordered'].map((value) => ({ value, label: value })),
  },
  { name: 'carrier_id', label: 'Carrier', kind: 'reference' },
  { name: 'bandwidth_mbps', label: 'Bandwidth', kind: 'number' },
  { name: 'bbox', label: 'Area', kind: 'area' },
];
const schema = mapSearchSchema(fields);
const parse = (url: string) => schema.parse(parseSearch(url));

describe('the address of the map', () => {
  it('has the filters of the list and its own keys', () => {
    const search = parse('?status=active&bandwidth_mbps__gte=10000&q=007&at=39.5,-98,4&hide=tower&place=p1&open=c1');
    expect(search).toMatchObject({
      status: 'active',
      bandwidth_mbps__gte: '10000',
      q: '007',
      at: '39.5,-98,4',
      hide: 'tower',
      place: 'p1',
      open: 'c1',
    });
  });

  it('drops what it does not know', () => {
    const search = parse('?status=gone&bandwidth_mbps__gte=wide&nonsense=1');
    expect(Object.entries(search).filter(([, value]) => value !== undefined)).toEqual([]);
  });

  it('survives being written and read again', () => {
    const search = parse('?status=active,ordered&at=39.5,-98.35,4.2&hide=tower,pop&q=a%26b');
    expect(parse(stringifySearch({ ...search }))).toEqual(search);
  });

  it('sends the API filters only', () => {
    const search = parse('?status=active&q=denver&at=1,2,3&hide=pop&place=p&open=c');
    expect(apiFilters(fields, filterValues(search), search.q)).toEqual({ status: 'active', q: 'denver' });
  });
});

describe('what is chosen', () => {
  it.each([
    ['open', 'circuit'],
    ['link', 'link'],
    ['site', 'site'],
    ['place', 'endpoint'],
    ['customer', 'customer'],
  ] as const)('%s names a %s', (key, kind) => {
    const search = parse(`?${key}=x`);
    expect(selectedIn(search)).toEqual({ kind, id: 'x' });
    expect(selecting({ kind, id: 'y' })).toMatchObject({ [key]: 'y' });
  });

  it('is one record at a time', () => {
    const next = { ...parse('?open=c&q=den'), ...selecting({ kind: 'site', id: 's' }) };
    expect(Object.entries(next).filter(([, value]) => value)).toEqual([
      ['q', 'den'],
      ['site', 's'],
    ]);
    expect(selectedIn({ ...next, ...selecting(null) })).toBeNull();
  });
});

describe('the way to the list', () => {
  const search = parse('?status=active&carrier_id=x&q=denver&at=1,2,3&hide=pop&place=p&open=c');

  it('opens the same set', () => {
    const list = toListSearch(fields, search);
    expect(list).toEqual({ status: 'active', carrier_id: 'x', q: 'denver', open: 'c' });
    const opened = listSearchSchema(fields).parse(parseSearch(stringifySearch({ ...list })));
    expect(apiFilters(fields, filterValues(opened), opened.q)).toEqual(
      apiFilters(fields, filterValues(search), search.q),
    );
  });

  it('adds a drawn box, in place of an earlier one', () => {
    const list = toListSearch(fields, { ...search, bbox: '0,0,1,1' }, '-88,39,-86,42');
    expect(list).toEqual({ status: 'active', carrier_id: 'x', q: 'denver', bbox: '-88,39,-86,42' });
  });
});
