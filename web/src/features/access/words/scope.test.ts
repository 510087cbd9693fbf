import { expect, it } from 'vitest';
import { scopeShort, scopeWords } from './scope';

const named = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));
const scope = (states: string[], carriers: string[] = [], assets: string[] = []) =>
  scopeWords({ states, carriers: named(...carriers), assets: named(...assets) });

it('says the scope as a sentence', () => {
  const everything = 'Everything: all states, all carriers, all sites';
  expect(scopeWords(null)).toBe(everything);
  expect(scope([])).toBe(everything);
  expect(scope(['IN'])).toBe('Only what touches IN');
  expect(scope(['IN', 'OH'], ['Lumen'])).toBe('Only what is of Lumen and touches IN or OH');
  expect(scope([], ['Lumen', 'Zayo', 'Cogent'])).toBe('Only what is of Lumen, Zayo, or Cogent');
  expect(scope([], [], ['Shafer Butte'])).toBe('Only what is at Shafer Butte');
  expect(scope(['ID'], ['Lumen'], ['Shafer Butte', 'Eagle'])).toBe(
    'Only what is of Lumen, touches ID, and is at Shafer Butte or Eagle',
  );
});

it('says it shorter in a cell', () => {
  expect(scopeShort([], 0, 0)).toBe('Everything');
  expect(scopeShort(['IN', 'OH'], 1, 0)).toBe('IN, OH · 1 carrier');
  expect(scopeShort(['IN', 'OH', 'KY', 'MI'], 2, 3)).toBe('4 states · 2 carriers · 3 sites');
});
