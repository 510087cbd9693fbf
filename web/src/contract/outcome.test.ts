import { describe, expect, it } from 'vitest';
import { addMonths, wholeMonths } from './calendar';
import { costOf, nextStepAfter, outcomeOf, rateSegments } from './outcome';
import type { Terms } from './types';

const contract = (changes: Partial<Terms> = {}): Terms => ({
  agreement_number: 'SO-448120',
  start_date: '2024-02-10',
  end_date: '2027-02-09',
  end_of_term: 'auto_renew',
  renewal_term_months: 12,
  notice_days: 60,
  notice_method: 'certified_mail',
  status: 'active',
  anchor_day: 10,
  escalator_kind: 'fixed_percent',
  escalator_value: 3,
  escalator_every_months: 12,
  escalator_anchor_on: '2024-02-10',
  ...changes,
});

describe('calendar', () => {
  it('adds months from the anchor, on the last day of a short month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 1, 31)).toBe('2024-03-31');
    expect(addMonths('2024-08-31', 6)).toBe('2025-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });

  it('counts whole months', () => {
    expect(wholeMonths('2024-02-10', '2027-02-09')).toBe(35);
    expect(wholeMonths('2024-02-10', '2027-02-10')).toBe(36);
    expect(wholeMonths('2024-01-31', '2024-02-29')).toBe(1);
    expect(wholeMonths('2024-02-10', '2023-01-01')).toBe(0);
  });
});

describe('what happens if nothing is done', () => {
  it('renews for one more term after the end', () =>
    expect(outcomeOf(contract())).toEqual({
      kind: 'renews',
      term: { from: '2027-02-10', to: '2028-02-09', months: 12 },
    }));

  it('goes on from its own day where the anchor does not fit the term', () =>
    expect(outcomeOf(contract({ end_date: '2027-01-08', anchor_day: 29 }))).toMatchObject({
      term: { from: '2027-01-09', to: '2028-01-08' },
    }));

  it('keeps the last day of the month as the anchor', () =>
    expect(outcomeOf(contract({ end_date: '2027-02-27', anchor_day: 31, renewal_term_months: 1 }))).toMatchObject({
      term: { from: '2027-02-28', to: '2027-03-30' },
    }));

  it.each([
    [{ end_of_term: 'month_to_month' }, { kind: 'monthly', from: '2027-02-10' }],
    [{ end_of_term: 'auto_disconnect' }, { kind: 'ends', on: '2027-02-09' }],
    [{ status: 'month_to_month' }, { kind: 'monthly', from: null }],
    [{ successor_id: 'a2' }, { kind: 'succeeded', from: '2027-02-10' }],
    [{ end_date: null }, { kind: 'evergreen' }],
  ])('follows the paper %j', (changes, outcome) => expect(outcomeOf(contract(changes))).toEqual(outcome));
});

describe('rates', () => {
  it('finds the next step of the escalator', () => {
    expect(nextStepAfter(contract(), '2026-11-23')).toBe('2027-02-10');
    expect(nextStepAfter(contract(), '2027-02-10')).toBe('2028-02-10');
    expect(nextStepAfter(contract({ escalator_kind: 'none' }), '2026-11-23')).toBeNull();
  });

  it('splits a term where the rate moves', () => {
    expect(rateSegments(contract(), '2027-02-10', 12)).toEqual([{ from: '2027-02-10', months: 12 }]);
    expect(rateSegments(contract({ escalator_every_months: 6 }), '2027-02-10', 12)).toEqual([
      { from: '2027-02-10', months: 6 },
      { from: '2027-08-10', months: 6 },
    ]);
    expect(rateSegments(contract({ escalator_anchor_on: '2024-06-10' }), '2027-02-10', 12)).toEqual([
      { from: '2027-02-10', months: 4 },
      { from: '2027-06-10', months: 8 },
    ]);
  });

  it('adds the months up to the cent, and not at all while a rate is missing', () => {
    const segments = rateSegments(contract(), '2027-02-10', 12);
    expect(costOf(segments, () => 4305.34)).toBe(51_664.08);
    expect(costOf(segments, () => undefined)).toBeNull();
  });
});
