import { expect, it } from 'vitest';
import { conflictingFields, mergeChanges } from './merge';

const base = { ban: 'A', mrc: 100, notes: null, tags: ['x'] };

it('asks only about fields both changed, to different values', () => {
  const mine = { ban: 'B', mrc: 200, tags: ['x', 'y'], notes: 'same' };
  const theirs = { ban: 'C', mrc: 100, tags: ['x'], notes: 'same' };
  expect(conflictingFields(base, theirs, mine)).toEqual(['ban']);
});

it('drops the fields where theirs was chosen', () =>
  expect(mergeChanges({ ban: 'B', mrc: 200 }, { ban: 'theirs' })).toEqual({ mrc: 200 }));
