import { describe, expect, it } from 'vitest';
import { chipText } from './chip-text';
import type { FilterField } from './filters';

const carrier: FilterField = { name: 'carrier_id', label: 'Carrier', kind: 'reference' };
const mrc: FilterField = { name: 'mrc', label: 'MRC', kind: 'number', unit: 'money' };
const speed: FilterField = { name: 'bandwidth_mbps', label: 'Bandwidth', kind: 'number', unit: 'bandwidth' };
const end: FilterField = { name: 'term_end', label: 'Term end', kind: 'date' };
const names = new Map([
  ['a', 'Lumen'],
  ['b', 'Zayo'],
  ['c', 'Cogent'],
]);

describe('chipText', () => {
  it.each([
    [carrier, { carrier_id: 'a' }, 'Lumen'],
    [carrier, { carrier_id: 'a,b,c' }, 'Lumen, Zayo, +1'],
    [carrier, { carrier_id: 'a,unknown' }, '2 chosen'],
    [mrc, { mrc__gte: '100' }, 'at least $100'],
    [mrc, { mrc__gte: '100', mrc__lte: '250.5' }, '$100 – $250.50'],
    [mrc, { mrc__null: 'true' }, 'none'],
    [speed, { bandwidth_mbps__lte: '10000' }, 'at most 10 Gbps'],
    [end, { term_end__lte: '2028-07-01' }, 'to Jul 1, 2028'],
    [end, { term_end__gte: '2028-07-01', term_end__lte: '2028-07-01' }, 'Jul 1, 2028'],
    [{ name: 'at_risk', label: 'At risk', kind: 'boolean' } as FilterField, { at_risk: 'false' }, 'no'],
    [{ name: 'ban', label: 'BAN', kind: 'text' } as FilterField, { ban__ic: '5-Q' }, '“5-Q”'],
  ])('%o %o → %s', (field, values, text) => expect(chipText(field, values, names)).toBe(text));
});
