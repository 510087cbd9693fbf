import { describe, expect, it } from 'vitest';
import { testDecided, testMoves, testRenewal } from '../testing';
import { exitDays } from './exit-days';
import { choiceWords, completionWords, noticeNeed, successorTerm, timingOf } from './outcomes';

const TODAY = '2026-11-23';
const monthly = testDecided({ status: 'month_to_month', notice_days: 30, end_date: '2026-02-09' });

describe('what follows', () => {
  it('begins the day after the end, for as long as a renewal runs', () =>
    expect(successorTerm(testDecided(), null, TODAY)).toEqual({ from: '2027-02-10', to: '2028-02-09', months: 12 }));

  it('runs for the months that were said', () =>
    expect(successorTerm(testDecided(), { term_months: 36 }, TODAY)?.to).toBe('2030-02-09'));

  it('keeps the last day of short months', () =>
    expect(successorTerm(testDecided({ end_date: '2027-01-30', anchor_day: 31 }), { term_months: 1 }, TODAY)).toEqual({
      from: '2027-01-31',
      to: '2027-02-27',
      months: 1,
    }));

  it('begins tomorrow where it runs month to month, or on the day that was said', () => {
    expect(successorTerm(monthly, null, TODAY)?.from).toBe('2026-11-24');
    expect(successorTerm(monthly, { start_date: '2027-01-01' }, TODAY)?.from).toBe('2027-01-01');
  });

  it('has no days while nobody knows how long it runs', () =>
    expect(successorTerm(testDecided({ renewal_term_months: null, term_months: null }), null, TODAY)).toBeNull());
});

describe('words of a choice', () => {
  it.each([
    ['renew' as const, 'The next contract is scheduled from Feb 10, 2027 to Feb 9, 2028 (12 months)'],
    ['renegotiate' as const, 'Without it this one ends on Feb 9, 2027.'],
    ['terminate' as const, 'The contract ends on Feb 9, 2027.'],
    ['month_to_month' as const, 'From Feb 10, 2027 it goes on month by month'],
  ])('%s', (choice, words) => expect(choiceWords(choice, testDecided(), null, TODAY)).toContain(words));

  it('counts the notice of one that runs month to month', () =>
    expect(choiceWords('terminate', monthly, null, TODAY)).toContain('30 days after the notice'));

  it('says whether a notice is needed, and by when', () => {
    expect(noticeNeed('renew', testMoves())).toBe('No notice needed');
    expect(noticeNeed('terminate', testMoves())).toBe('Notice needed by Dec 11, 2026');
    expect(noticeNeed('terminate', testMoves({ notice_until: null }))).toBe('Notice needed');
  });
});

describe('completing', () => {
  it('names the rate and the days of what follows', () => {
    const lines = completionWords(
      testRenewal({ decision: 'renew', successor: { term_months: 36, mrc: 3800 } }),
      testDecided(),
      TODAY,
    );
    expect(lines[0]).toBe('The next contract is made from Feb 10, 2027 to Feb 9, 2030, at $3,800.00 a month.');
    expect(lines[1]).toContain('runs to Feb 9, 2027');
  });

  it('disconnects the circuits, and only circuits', () => {
    const renewal = testRenewal({ decision: 'terminate', notice_sent_on: '2026-11-20' });
    expect(completionWords(renewal, testDecided(), TODAY)).toEqual([
      '1 circuit it covers, where active, become disconnect pending; charges stop on Feb 9, 2027.',
      'The contract is terminated after Feb 9, 2027.',
    ]);
    const site = testDecided({ subjects: [{ id: 's1', asset_id: 'x', label: 'Bogus Basin' }] });
    expect(completionWords(renewal, site, TODAY)).toEqual(['The contract is terminated after Feb 9, 2027.']);
  });

  it('counts from the notice where it runs month to month', () =>
    expect(
      completionWords(testRenewal({ decision: 'terminate', notice_sent_on: '2026-11-20' }), monthly, TODAY).at(-1),
    ).toBe('The contract is terminated after Dec 20, 2026.'));
});

describe('the day of a notice', () => {
  const moves = testMoves({ notice_from: '2026-09-01', notice_until: '2026-12-11' });
  it.each([
    ['2026-12-11', 'in_time'],
    ['2026-12-12', 'late'],
    ['2026-09-01', 'in_time'],
    ['2026-08-31', 'early'],
  ])('%s is %s', (day, timing) => expect(timingOf(day, moves)).toBe(timing));

  it('is always in time where any day counts', () =>
    expect(timingOf('2030-01-01', testMoves({ notice_until: null }))).toBe('in_time'));
});

describe('days to leave on', () => {
  it('weighs today, a notice of today, the deadline and the end', () =>
    expect(exitDays(testDecided({ notice_days: 60 }), TODAY).map(({ on }) => on)).toEqual([
      '2026-11-23',
      '2026-12-11',
      '2027-01-22',
      '2027-02-09',
    ]));

  it('goes no farther than the end, and names no day twice', () =>
    expect(
      exitDays(testDecided({ notice_days: 78, decision_deadline: '2026-11-23' }), TODAY).map(({ on }) => on),
    ).toEqual(['2026-11-23', '2027-02-09']));

  it('has no end where it runs month to month', () =>
    expect(exitDays(monthly, TODAY).map(({ on }) => on)).toEqual(['2026-11-23', '2026-12-23']));
});
