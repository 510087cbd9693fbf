import { describe, expect, it } from 'vitest';
import { currentStep, isMapped, openQuestions, reachable, stepOf } from './steps';
import { testColumn, testImport, testQuestion } from './testing';
import type { Import } from './types';

const parsed = (changes: Partial<Import> = {}) => testImport({ status: 'parsed', ...changes });
const counts = testImport().counts;

describe('the steps that can be gone to', () => {
  const cases: [name: string, job: Import, steps: string][] = [
    ['a file whose header is not found', parsed({ columns: [] }), 'upload sheet'],
    ['a column nobody has decided on', parsed({ unmapped: ['Remarks'] }), 'upload sheet columns'],
    ['a required field no column brings', parsed({ missing: ['status'] }), 'upload sheet columns'],
    ['rows being checked', testImport({ status: 'mapped' }), 'upload sheet columns preview'],
    ['wrong rows', testImport(), 'upload sheet columns preview'],
    [
      'wrong rows left out',
      testImport({ counts: { ...counts, error: 0, duplicate: 0 } }),
      'upload sheet columns preview dry-run',
    ],
    ['a file cancelled', testImport({ status: 'cancelled' }), 'upload'],
    ['a commit under way', testImport({ status: 'committing' }), 'commit'],
    ['a commit done', testImport({ status: 'committed' }), 'commit'],
    ['one undone', testImport({ status: 'reverted' }), 'commit'],
  ];
  it.each(cases)('of %s', (_, job, steps) => expect(reachable(job).join(' ')).toBe(steps));

  it('include the commit once it has been tried', () => {
    const dry_run = { at: '2026-11-23T10:00:00Z', new: 38, update: 141, unchanged: 0, failed: 0, creates: {} };
    const tried = testImport({ counts: { ...counts, error: 0, duplicate: 0 }, dry_run });
    expect(reachable(tried).at(-1)).toBe('commit');
    expect(currentStep(tried)).toBe('dry-run');
  });
});

describe('the address', () => {
  it('shows the step it names where that can be gone to', () => {
    expect(stepOf(testImport(), 'columns')).toBe('columns');
    expect(stepOf(testImport(), 'commit')).toBe('preview');
    expect(stepOf(testImport(), undefined)).toBe('preview');
  });
});

describe('questions', () => {
  const asked = testColumn({ field: 'term_end', questions: [testQuestion()] });
  it('are open until answered, and not asked of a column left out', () => {
    expect(openQuestions(asked)).toHaveLength(1);
    expect(openQuestions({ ...asked, date_order: 'mdy' })).toHaveLength(0);
    expect(openQuestions({ ...asked, ignored: true })).toHaveLength(0);
  });
  it('hold the import back', () => {
    expect(isMapped(testImport({ columns: [asked] }))).toBe(false);
    expect(isMapped(testImport({ columns: [{ ...asked, date_order: 'dmy' }] }))).toBe(true);
  });
});
