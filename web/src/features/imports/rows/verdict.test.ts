import { describe, expect, it } from 'vitest';
import { testRow } from '../testing';
import type { RowMessage } from '../types';
import { fieldToFix, isChange, messageAt, remarkOf, sameElsewhere, verdictOf } from './verdict';

const warning: RowMessage = { field: 'mrc', severity: 'warning', code: 'mrc.zero', message: 'Active without MRC' };
const error: RowMessage = { field: 'term_end', severity: 'error', code: 'date', message: 'Mar 4 or Apr 3?' };

describe('a row', () => {
  it('that is wrong says so, twice in the file or not', () => {
    expect(verdictOf(testRow()).word).toBe('Error');
    expect(verdictOf(testRow({ state: 'duplicate' })).word).toBe('Error');
  });
  it('with a doubt is to be checked, unless left out', () => {
    expect(verdictOf(testRow({ state: 'new', messages: [warning] })).word).toBe('Check');
    expect(verdictOf(testRow({ state: 'skipped', messages: [warning] })).word).toBe('Left out');
  });
  it('says the worst first, and how many more there are', () => {
    expect(remarkOf(testRow({ messages: [warning, error] }))).toBe('Mar 4 or Apr 3? (+1)');
  });
  it('says what it changes and makes', () => {
    const values = {
      mrc: { text: '1.00', before: '2.00' },
      status: { text: 'active' },
      note: { text: 'x', before: '' },
    };
    expect(remarkOf(testRow({ state: 'update', messages: [], values }))).toBe('2 cells');
    expect(remarkOf(testRow({ state: 'new', messages: [], creates: ['circuit', 'a_endpoint'] }))).toBe(
      'Creates circuit, a endpoint',
    );
    expect(remarkOf(testRow({ state: 'unchanged', messages: [], creates: [] }))).toBe('');
  });
});

describe('a change', () => {
  it('is a stored value that differs; null is none, and a new record replaces nothing', () => {
    expect(isChange({ state: 'update' }, { text: 'x', before: '' })).toBe(true);
    expect(isChange({ state: 'update' }, { text: 'x', before: null })).toBe(false);
    expect(isChange({ state: 'new' }, { text: 'x', before: '' })).toBe(false);
  });
});

describe('the same elsewhere', () => {
  const known = { code: 'reference.unknown', field: 'a_endpoint', message: 'No site “Boize POP”', count: 4 };
  it('is counted by the message that names the text', () => {
    expect(sameElsewhere(testRow(), 'a_endpoint', [known])).toBe(3);
    expect(sameElsewhere(testRow(), 'a_endpoint', [{ ...known, message: 'No site “Boise”' }])).toBe(0);
  });
  it('is not said where many texts share the message', () => {
    const messages = [{ field: 'mrc', severity: 'error' as const, code: 'money', message: 'Write an amount' }];
    const all = [{ code: 'money', field: 'mrc', message: 'Write an amount', count: 9 }];
    expect(sameElsewhere(testRow({ messages }), 'mrc', all)).toBe(0);
  });
});

describe('the cell to mend', () => {
  const row = testRow({ messages: [warning, error] });
  it('is the first wrong one, then the first doubtful one, then the first', () => {
    expect(fieldToFix(row, ['circuit_id', 'mrc', 'term_end'])).toBe('term_end');
    expect(fieldToFix(row, ['circuit_id', 'mrc'])).toBe('mrc');
    expect(fieldToFix(row, ['circuit_id', 'status'])).toBe('circuit_id');
  });
  it('has the worst of its messages', () => {
    const both = testRow({ messages: [{ ...warning, field: 'term_end' }, error] });
    expect(messageAt(both, 'term_end')).toBe(error);
    expect(messageAt(both, 'mrc')).toBeUndefined();
  });
});
