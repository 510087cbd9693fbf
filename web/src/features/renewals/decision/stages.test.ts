import { describe, expect, it } from 'vitest';
import { nextMove } from '../moves';
import { testMoves, testRenewal } from '../testing';
import { stagesOf } from './stages';
import type { Renewal } from '../types';

const way = (changes: Partial<Renewal>) =>
  stagesOf(testRenewal(changes), testMoves()).map(({ id, state }) => `${id} ${state}`);

describe('the way of a decision', () => {
  it('begins with nobody seeing to it', () =>
    expect(way({})).toEqual([
      'pending current',
      'in_review ahead',
      'decided ahead',
      'notice_sent ahead',
      'completed ahead',
    ]));

  it('waits for the second person, and needs no notice to renew', () =>
    expect(way({ status: 'decided', decision: 'renew', approval_needed: true, awaits_approval: true })).toEqual([
      'pending done',
      'in_review done',
      'decided done',
      'approved current',
      'completed ahead',
    ]));

  it('waits for the notice once it is approved', () =>
    expect(way({ status: 'decided', decision: 'terminate', approval_needed: true, approved_by: 'x' })).toEqual([
      'pending done',
      'in_review done',
      'decided done',
      'approved done',
      'notice_sent current',
      'completed ahead',
    ]));

  it('waits to be carried out after the notice', () =>
    expect(way({ status: 'notice_sent', decision: 'terminate', notice_sent_on: '2026-11-20' }).at(-1)).toBe(
      'completed current',
    ));

  it('is to be decided when it was missed', () => expect(way({ status: 'missed' })[2]).toBe('decided current'));

  it('lies behind when it is completed', () =>
    expect(way({ status: 'completed', decision: 'renew' }).every((stage) => stage.endsWith('done'))).toBe(true));
});

describe('the next move', () => {
  it.each([
    [['in_review', 'withdrawn'], 'pending', false, 'in_review'],
    [['decided', 'withdrawn'], 'in_review', false, 'decided'],
    [['decided', 'withdrawn'], 'missed', false, 'decided'],
    [['approved', 'in_review', 'withdrawn'], 'decided', true, 'approved'],
    [['in_review', 'notice_sent', 'withdrawn'], 'decided', true, 'notice_sent'],
    [['in_review', 'notice_sent', 'completed', 'withdrawn'], 'decided', false, 'completed'],
    [['completed', 'withdrawn'], 'notice_sent', true, 'completed'],
    [[], 'completed', false, null],
  ] as const)('of %j from %s is right', (allowed, status, notice, next) =>
    expect(nextMove(allowed, status, notice)).toBe(next),
  );
});
