import { expect, it } from 'vitest';
import { causeWords, durationWords, resultWords, versionWords } from './words';

it.each([
  [0.04, '40 ms'],
  [2.113, '2.1 s'],
  [200, '3 min 20 s'],
])('says %d seconds as %s', (seconds, words) => expect(durationWords(seconds)).toBe(words));

it('says what a run did in figures and words, and nothing of the rest', () => {
  expect(resultWords({ sent_mails: 3, to: 'Dana', lines: ['a'] })).toBe('sent mails 3, to Dana');
  expect(resultWords({ lines: [] })).toBeNull();
  expect(resultWords(null)).toBeNull();
  expect(resultWords([1])).toBeNull();
});

it('tells a retry by its attempt and a manual run by who asked', () => {
  expect(causeWords({ cause: 'retry', attempt: 3, asked_by: null })).toBe('Attempt 3');
  expect(causeWords({ cause: 'manual', attempt: 1, asked_by: 'dana@example.net' })).toBe(
    'Asked for by dana@example.net',
  );
});

it('shortens the commit of a build', () => {
  expect(versionWords('0.1.0+da865c9f5bc543a3')).toBe('0.1.0 (da865c9f5)');
  expect(versionWords('4.7.3')).toBe('4.7.3');
});
