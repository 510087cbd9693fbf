import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../types';
import { cellText, changeText } from './cell-text';

describe('a cell', () => {
  const cases: [FieldKind, string, string][] = [
    ['money', '4090.00', '$4,090.00'],
    ['money', '-2140', '−$2,140.00'],
    ['money', 'call us', 'call us'],
    ['bandwidth', '10000', '10 Gbps'],
    ['bandwidth', '10 Gigs', '10 Gigs'],
    ['date', '2028-03-31', 'Mar 31, 2028'],
    ['date', '03/04/2028', '03/04/2028'],
    ['word', 'disconnect_pending', 'Disconnect pending'],
    ['word', 'In Service', 'In Service'],
    ['boolean', 'true', 'Yes'],
    ['boolean', 'maybe', 'maybe'],
    ['integer', '6500', '6500'],
    ['text', '0070', '0070'],
  ];
  it.each(cases)('of %s reading %s shows %s', (kind, text, shown) => expect(cellText(kind, text)).toBe(shown));
});

describe('a change', () => {
  const cases: [FieldKind, string, string, [string, string]][] = [
    ['money', '4179.95', '4090.00', ['4,179.95', '4,090.00']],
    ['bandwidth', '40000', '100000', ['40', '100 Gbps']],
    ['bandwidth', '500', '1000', ['500 Mbps', '1 Gbps']],
    ['date', '', '2027-01-31', ['none', 'Jan 31, 2027']],
    ['text', 'note', '', ['note', 'none']],
  ];
  it.each(cases)('of %s from %s to %s', (kind, before, after, sides) => {
    expect(changeText(kind, before, after)).toEqual(sides);
  });
});
