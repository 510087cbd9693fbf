import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, monthStart, weekStart, yearStart } from './days';
import { domainOf, printWindow, scaleBetween, scaleOf } from './scale';
import { testLicense, testTerm } from './testing';

const TODAY = '2026-11-23';
const day = dayNumber;
const words = ({ from, to }: { from: number; to: number }) => [dayOf(from), dayOf(to)];

describe('days', () => {
  it('counts days and finds the first of months, years and weeks', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2026-11-23') - day('2026-03-01')).toBe(267);
    expect(dayOf(monthStart(day('2026-01-31'), 1))).toBe('2026-02-01');
    expect(dayOf(monthStart(day('2026-01-31'), -1))).toBe('2025-12-01');
    expect(dayOf(yearStart(day('2026-11-23'), 2))).toBe('2028-01-01');
    expect(dayOf(weekStart(day('2026-11-23')))).toBe('2026-11-23');
    expect(dayOf(weekStart(day('2026-11-22')))).toBe('2026-11-16');
    expect(dayOf(weekStart(day('1969-12-31')))).toBe('1969-12-29');
  });
});

describe('domain', () => {
  it('reaches from the first start to the last end, with a month before and one after', () => {
    expect(words(domainOf([testTerm()], TODAY))).toEqual(['2025-01-01', '2027-04-01']);
  });

  it('holds today when every term is elsewhere, and today alone without terms', () => {
    expect(words(domainOf([testTerm({ start_date: '2028-01-01', end_date: '2028-12-31' })], TODAY))).toEqual([
      '2026-10-01',
      '2029-03-01',
    ]);
    expect(words(domainOf([], TODAY))).toEqual(['2026-10-01', '2027-01-01']);
  });

  it('takes the start of an evergreen contract and the last day of a licence', () => {
    const terms = [testTerm({ start_date: '2024-05-20', end_date: null }), testLicense({ end_date: '2029-09-30' })];
    expect(words(domainOf(terms, TODAY))).toEqual(['2024-04-01', '2029-12-01']);
  });

  it('is not stretched by a date typed a century off', () => {
    const [from, to] = words(domainOf([testTerm({ start_date: '1900-01-01', end_date: '2199-12-31' })], TODAY));
    expect([from! > '2011-01-01', to! < '2053-01-01']).toEqual([true, true]);
  });
});

describe('scale', () => {
  const domain = domainOf([testTerm()], TODAY);

  it('puts a year of days across the plot, and days back from places', () => {
    const scale = scaleOf(domain, 'year', 730, TODAY);
    expect(scale.perDay).toBeCloseTo(2, 6);
    expect(scale.x(day('2026-11-24')) - scale.x(day('2026-11-23'))).toBeCloseTo(2, 6);
    expect(scale.dayAt(scale.x(day('2026-11-23')))).toBeCloseTo(day('2026-11-23'), 6);
  });

  it('leaves room so that today can stand a third from the left', () => {
    for (const zoom of ['quarter', 'year', '2y'] as const) {
      const scale = scaleOf(domainOf([], TODAY), zoom, 900, TODAY);
      const now = scale.x(day(TODAY));
      expect(now).toBeGreaterThanOrEqual(300);
      expect(scale.width - now).toBeGreaterThanOrEqual(600);
    }
  });

  it('shows everything at once', () => {
    const scale = scaleOf(domain, 'all', 900, TODAY);
    expect([scale.x(domain.from), scale.x(domain.to), scale.width]).toEqual([0, 900, 900]);
  });

  it('prints what the zoom shows around today', () => {
    const { from, to } = printWindow(domain, 'year', TODAY);
    expect(to - from).toBe(365);
    expect(scaleBetween({ from, to }, 300).x(day(TODAY))).toBeCloseTo(100, 0);
    expect(printWindow(domain, 'all', TODAY)).toEqual(domain);
  });
});
