import { describe, expect, it } from 'vitest';
import { testRenewal } from '../testing';
import { renewalName, shortName } from '../words';
import { cardTag, missedDays } from './card-words';

describe('what a card says', () => {
  it('counts the days since a missed deadline, and only then', () => {
    expect(missedDays(testRenewal({ status: 'missed', days_to_deadline: -12 }))).toBe(12);
    expect(missedDays(testRenewal({ days_to_deadline: -12 }))).toBeNull();
  });

  it.each([
    [{ status: 'pending' as const }, null],
    [
      { status: 'decided' as const, awaits_approval: true },
      { tone: 'warn', text: 'Needs approval' },
    ],
    [
      { status: 'decided' as const, settled: false },
      { tone: 'warn', text: 'To send' },
    ],
    [
      { status: 'decided' as const, settled: true },
      { tone: 'info', text: 'To complete' },
    ],
    [
      { status: 'decided' as const, settled: true, approved_by: 'j@x.net', approved_by_name: 'Jordan Ortiz' },
      { tone: 'ok', text: 'Approved by J. Ortiz' },
    ],
    [
      { status: 'notice_sent' as const, notice_timing: 'in_time' as const },
      { tone: 'ok', text: 'In time' },
    ],
    [
      { status: 'notice_sent' as const, notice_timing: 'late' as const, notice_sent_on: '2026-12-16' },
      { tone: 'danger', text: '5 d late' },
    ],
    [
      { status: 'notice_sent' as const, notice_timing: 'early' as const },
      { tone: 'warn', text: 'Too early' },
    ],
  ])('says what a decision waits for: %j', (changes, tag) => expect(cardTag(testRenewal(changes))).toEqual(tag));

  it.each([
    ['renew' as const, 3800, { tone: 'ok', text: '−$379.95' }],
    ['renew' as const, 4179.95, { text: 'no change' }],
    ['renegotiate' as const, 4200, { tone: 'warn', text: '+$20.05' }],
    ['terminate' as const, null, { tone: 'ok', text: '−$4,179.95' }],
    ['month_to_month' as const, null, { text: 'no change' }],
  ])('tells what %s saves', (decision, after, tag) =>
    expect(cardTag(testRenewal({ status: 'completed', decision, successor_mrc: after }))).toEqual(tag),
  );

  it('tells no saving to those who may not see money', () => {
    const { mrc: _, ...withheld } = testRenewal({ status: 'completed', decision: 'renew' });
    expect(cardTag(withheld)).toBeNull();
  });

  it('names a decision by its first subject and how many more there are', () => {
    expect(renewalName(testRenewal())).toBe('L3/ETH/009812/INDY');
    expect(renewalName(testRenewal({ subject_count: 3 }))).toBe('L3/ETH/009812/INDY +2');
    expect(renewalName(testRenewal({ label: null }))).toBe('SO-448120');
  });

  it.each([
    ['Jordan Ortiz', 'J. Ortiz'],
    ['Jordan', 'Jordan'],
    ['jordan@example.net', 'jordan'],
  ])('shortens %s', (name, short) => expect(shortName(name)).toBe(short));
});
