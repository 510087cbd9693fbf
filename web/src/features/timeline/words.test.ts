import { describe, expect, it } from 'vitest';
import { testLicense, testTerm } from './testing';
import { barWords, decideWords, noticeWords, routeText, termWords, urgencyWords } from './words';

describe('words', () => {
  it('say everything a bar shows', () => {
    expect(barWords(testTerm())).toBe(
      'Lumen, Active, Feb 10, 2025 to Feb 9, 2027, Critical, Decide by Dec 11, 2026, in 18 days, $1,030.50 a month',
    );
    expect(barWords(testLicense())).toBe('License until Dec 10, 2026, Critical, Renew by Dec 10, 2026, in 17 days');
  });

  it('say no money without the right, and the agreed rate where none is due yet', () => {
    expect(barWords(testTerm({ mrc: undefined, current_rate: undefined }))).not.toContain('$');
    expect(barWords(testTerm({ current_rate: null }))).toContain('$1,000.00 a month');
  });

  it.each([
    [0, 'today'],
    [1, 'in 1 day'],
    [-1, '1 day ago'],
    [-12, '12 days ago'],
  ])('%i days to the deadline is %s', (days, words) => {
    expect(decideWords(testTerm({ days_to_deadline: days }))).toBe(`Decide by Dec 11, 2026, ${words}`);
  });

  it('of open ends, places and notice', () => {
    expect(termWords(testTerm({ end_date: null }))).toBe('Since Feb 10, 2025, without an end');
    expect(routeText(testTerm({ a: 'Boise', z: 'Boise' }))).toBe('Boise');
    expect(routeText(testTerm({ a: null, z: null, place: 'Nampa' }))).toBe('Nampa');
    expect(routeText(testLicense({ a: 'Butte', z: 'Tower' }))).toBe('Butte ↔ Tower');
    expect(noticeWords(testTerm({ notice_not_before: '2026-10-12' }))).toBe(
      'Notice counts from Oct 12, 2026 to Dec 11, 2026',
    );
    expect(urgencyWords(testTerm({ urgency: 'none', days_to_deadline: 400 }))).toBeNull();
  });
});
