import { describe, expect, it } from 'vitest';
import { EVERYTHING, headerState, isSelected, NOTHING, selectedCount, setSelected, toggle } from './selection';

describe('selection', () => {
  it('adds and removes single records', () => {
    const one = toggle(NOTHING, 'a');
    expect(isSelected(one, 'a')).toBe(true);
    expect(selectedCount(one, 10)).toBe(1);
    expect(selectedCount(toggle(one, 'a'), 10)).toBe(0);
  });
  it('takes a range', () => expect(selectedCount(setSelected(NOTHING, ['a', 'b', 'c'], true), 10)).toBe(3));
  it('holds all that match except a few', () => {
    const but = toggle(EVERYTHING, 'a');
    expect(but).toEqual({ mode: 'all', except: new Set(['a']) });
    expect(isSelected(but, 'a')).toBe(false);
    expect(isSelected(but, 'never loaded')).toBe(true);
    expect(selectedCount(but, 1234)).toBe(1233);
    expect(selectedCount(setSelected(but, ['a'], true), 1234)).toBe(1234);
  });
  it('says what the header box shows', () => {
    expect(headerState(NOTHING, 3)).toBe('none');
    expect(headerState(toggle(NOTHING, 'a'), 3)).toBe('some');
    expect(headerState(setSelected(NOTHING, ['a', 'b', 'c'], true), 3)).toBe('all');
    expect(headerState(EVERYTHING, 3)).toBe('all');
  });
});
