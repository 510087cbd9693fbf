import { describe, expect, it } from 'vitest';
import * as format from './format';

describe('money', () => {
  it.each([
    [4179.95, 'USD', '$4,179.95'],
    [1200, 'EUR', '€1,200.00 EUR'],
    [-12.5, 'USD', '−$12.50'],
    [0, 'USD', '$0.00'],
  ])('%d %s → %s', (value, currency, text) => expect(format.money(value, currency)).toBe(text));

  it.each([
    [1_941_000, 'USD', '$1.94M'],
    [612_400, 'USD', '$612.4k'],
    [999_960, 'USD', '$1M'],
    [9850, 'USD', '$9,850.00'],
    [-25_000, 'USD', '−$25k'],
    [2_000_000, 'EUR', '€2M EUR'],
  ])('short %d %s → %s', (value, currency, text) => expect(format.moneyShort(value, currency)).toBe(text));
});

describe('bandwidth', () => {
  it.each([
    [500, '500 Mbps'],
    [10_000, '10 Gbps'],
    [6_284_500, '6.28 Tbps'],
    [2488, '2.488 Gbps'],
    [1.544, '1.544 Mbps'],
  ])('%d → %s', (mbps, text) => expect(format.bandwidth(mbps)).toBe(text));
});

describe('distance, days and dates', () => {
  it('shows kilometres and miles', () => expect(format.distance(262.6)).toBe('262.6 km (163.2 mi)'));
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [96_400, '96 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [2_100_000, '2.1 MB'],
    [999_949_999, '999.9 MB'],
    [999_950_000, '1 GB'],
    [2_147_483_648, '2.1 GB'],
  ])('writes %i bytes as %s', (value, text) => expect(format.bytes(value)).toBe(text));
  it('writes a day out', () => expect(format.date('2027-02-09')).toBe('Feb 9, 2027'));
  it('writes a month', () => expect(format.month('2027-02')).toBe('Feb 2027'));
  it('keeps the sign out of days', () => {
    expect(format.daysShort(-12)).toBe('12 d');
    expect(format.daysLong(1)).toBe('1 day');
    expect(format.daysLong(18)).toBe('18 days');
  });
  it('shows an instant in a named zone', () =>
    expect(format.instant('2026-11-23T19:06:00Z', 'America/New_York')).toBe('Nov 23, 2026, 14:06 EST'));
  it('writes percent with one decimal', () => expect(format.percent(0.58)).toBe('58.0%'));
});

describe('words', () => {
  it('makes sentence case of enums and keeps abbreviations', () => {
    expect(format.label('disconnect_pending')).toBe('Disconnect pending');
    expect(format.label('noc')).toBe('NOC');
    expect(format.label('po_number')).toBe('PO number');
    expect(format.label('loa_cfa')).toBe('LOA/CFA');
    expect(format.label('fcc_license')).toBe('FCC license');
  });
  it('counts', () => {
    expect(format.plural(1, 'circuit')).toBe('1 circuit');
    expect(format.plural(1234, 'entry', 'entries')).toBe('1,234 entries');
  });
  it('takes initials of names and addresses', () => {
    expect(format.initials('Dana Keller')).toBe('DK');
    expect(format.initials('dev@netos.local')).toBe('DN');
  });
});
