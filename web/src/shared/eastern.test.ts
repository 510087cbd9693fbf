import { describe, expect, it } from 'vitest';
import { easternDay, easternInstant, easternMidnight, nextDay } from './eastern';

describe('Eastern time', () => {
  it('shows instants with the label of the season', () => {
    expect(easternInstant('2026-11-22T11:20:33Z')).toBe('Nov 22, 2026, 06:20:33 EST');
    expect(easternInstant('2026-07-04T03:59:59Z')).toBe('Jul 3, 2026, 23:59:59 EDT');
  });

  it('shows midnight as 00', () => {
    expect(easternInstant('2026-07-04T04:00:00Z')).toBe('Jul 4, 2026, 00:00:00 EDT');
  });

  it('knows the Eastern day of an instant', () => {
    expect(easternDay('2026-11-22T04:59:59Z')).toBe('2026-11-21');
    expect(easternDay('2026-11-22T05:00:00Z')).toBe('2026-11-22');
  });

  it('begins days at Eastern midnight, also where the clocks change', () => {
    expect(easternMidnight('2026-11-22')).toBe('2026-11-22T05:00:00.000Z');
    expect(easternMidnight('2026-07-04')).toBe('2026-07-04T04:00:00.000Z');
    expect(easternMidnight('2026-03-08')).toBe('2026-03-08T05:00:00.000Z');
    expect(easternMidnight('2026-03-09')).toBe('2026-03-09T04:00:00.000Z');
    expect(easternMidnight('2026-11-01')).toBe('2026-11-01T04:00:00.000Z');
    expect(easternMidnight('2026-11-02')).toBe('2026-11-02T05:00:00.000Z');
  });

  it('goes over the ends of months', () => {
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
    expect(nextDay('2028-02-28')).toBe('2028-02-29');
  });
});
