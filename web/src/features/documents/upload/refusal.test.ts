import { describe, expect, it } from 'vitest';
import { ApiProblem, type ProblemBody } from '@/api';
import { testRules } from '../testing';
import { refusalOf, refusedBefore } from './refusal';

describe('before sending', () => {
  const rules = testRules({ max_bytes: 50_000_000 });
  it.each([
    [0, 'The file is empty'],
    [1, undefined],
    [50_000_000, undefined],
    [50_000_001, 'Too big: a file may have 50 MB'],
    [2_000_000_000, 'Too big: a file may have 50 MB'],
  ])('a file of %i bytes: %s', (size, refusal) => {
    expect(refusedBefore({ size }, rules)).toBe(refusal);
  });
});

describe('what the server says', () => {
  const cases: [status: number, body: ProblemBody, text: string, again: boolean][] = [
    [0, { detail: 'The connection broke off' }, 'The connection broke off', true],
    [403, { detail: 'kind: agreement needs financials_edit' }, 'kind: agreement needs financials_edit', true],
    [413, { detail: 'The file is bigger than 50 MB' }, 'The file is bigger than 50 MB', false],
    [415, { detail: 'This is a Windows program' }, 'This is a Windows program', false],
    [422, { detail: 'Values', errors: { file: ['It is empty'], kind: ['Unknown'] } }, 'It is empty; Unknown', true],
    [429, { title: 'Too many requests' }, 'Too many requests', true],
    [500, { detail: 'It broke', trace_id: '4bf9' }, 'It broke Trace 4bf9', true],
    [409, { detail: 'Changed meanwhile' }, 'Changed meanwhile', false],
  ];
  it.each(cases)('%i %j reads "%s"; again: %s', (status, body, text, again) => {
    expect(refusalOf(new ApiProblem(status, body))).toEqual({ text, again });
  });

  it('leads to the document that holds the same bytes', () => {
    const existing = { id: 'd7', label: 'SO-448120 signed' };
    expect(refusalOf(new ApiProblem(409, { conflict: existing }))).toEqual({
      text: 'The same file is here already',
      again: false,
      existing,
    });
  });
});
