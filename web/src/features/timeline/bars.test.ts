import { describe, expect, it } from 'vitest';
import { barOf } from './bars';
import { dayNumber } from './days';
import { scaleBetween } from './scale';
import { testLicense, testTerm } from './testing';

// One px a day, from Jan 1, 2025 on.
const FIRST = dayNumber('2025-01-01');
const scale = scaleBetween({ from: FIRST, to: FIRST + 1000 }, 1000);
const x = (day: string) => dayNumber(day) - FIRST;
const near = (span: { left: number; width: number } | null) =>
  span && { left: Math.round(span.left), width: Math.round(span.width) };
const at = (place: number | null) => (place === null ? null : Math.round(place));

describe('a bar', () => {
  it('runs through its last day; the window begins the day after the last day to decide', () => {
    const bar = barOf(testTerm(), scale);
    expect(near(bar.term)).toEqual({ left: x('2025-02-10'), width: 730 });
    expect(near(bar.window)).toEqual({ left: x('2026-12-12'), width: 60 });
    expect([at(bar.decide), at(bar.end), at(bar.install)]).toEqual([x('2026-12-12'), x('2027-02-10'), x('2025-03-01')]);
    expect([bar.openStart, bar.openEnd]).toEqual([false, false]);
  });

  it('shows while notice counts when it may come too early', () => {
    const bar = barOf(testTerm({ notice_not_before: '2026-10-12' }), scale);
    expect(near(bar.notice)).toEqual({ left: x('2026-10-12'), width: 61 });
    expect(barOf(testTerm(), scale).notice).toBeNull();
  });

  it('has no window without notice: the last day is the day to decide', () => {
    const bar = barOf(testTerm({ notice_from: null, decision_deadline: '2027-02-09' }), scale);
    expect(bar.window).toBeNull();
    expect(at(bar.decide)).toBe(x('2027-02-10'));
  });

  it('of a term that is over has no day to decide', () => {
    const bar = barOf(testTerm({ notice_from: null, decision_deadline: null, status: 'expired' }), scale);
    expect([bar.decide, bar.window]).toEqual([null, null]);
  });

  it('is open to the right without an end', () => {
    const bar = barOf(testTerm({ end_date: null, notice_from: null, decision_deadline: null }), scale);
    expect([near(bar.term), bar.openEnd, bar.end]).toEqual([{ left: 40, width: 960 }, true, null]);
  });

  it('is cut at the edges of what is drawn', () => {
    const bar = barOf(testTerm({ start_date: '2020-01-01', end_date: '2030-12-31', notice_from: '2027-01-01' }), scale);
    expect(near(bar.term)).toEqual({ left: 0, width: 1000 });
    expect(near(bar.window)).toEqual({ left: x('2027-01-02'), width: 1000 - x('2027-01-02') });
    expect([bar.openStart, bar.openEnd, bar.end]).toEqual([true, true, null]);
  });

  it('outside of what is drawn is none', () => {
    for (const [start_date, end_date] of [
      ['2020-01-01', '2022-12-31'],
      ['2030-01-01', '2031-12-31'],
    ]) {
      const bar = barOf(testTerm({ start_date, end_date, notice_from: end_date, install_date: start_date }), scale);
      expect([bar.term, bar.window, bar.decide, bar.install, bar.end]).toEqual([null, null, null, null, null]);
    }
  });

  it('of a licence is its last day alone', () => {
    const bar = barOf(testLicense(), scale);
    expect([bar.term, bar.window, bar.decide, at(bar.end)]).toEqual([null, null, null, x('2026-12-11')]);
  });

  it('of one day is one day wide', () => {
    expect(near(barOf(testTerm({ start_date: '2026-01-01', end_date: '2026-01-01' }), scale).term)?.width).toBe(1);
  });
});
