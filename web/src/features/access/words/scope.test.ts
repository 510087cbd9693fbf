import { expect, it } from 'vitest';
import { scopeShort, scopeWords } from './scope';

const carriers = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));

it('says the scope as a sentence', () => {
  expect(scopeWords(null)).toBe('Everything: all states, all carriers');
  expect(scopeWords({ states: [], carriers: [] })).toBe('Everything: all states, all carriers');
  expect(scopeWords({ states: ['IN'], carriers: [] })).toBe('Only what touches IN');
  expect(scopeWords({ states: ['IN', 'OH'], carriers: carriers('Lumen') })).toBe(
    'Only what is of Lumen and touches IN or OH',
  );
  expect(scopeWords({ states: [], carriers: carriers('Lumen', 'Zayo', 'Cogent') })).toBe(
    'Only what is of Lumen, Zayo, or Cogent',
  );
});

it('says it shorter in a cell', () => {
  expect(scopeShort([], 0)).toBe('Everything');
  expect(scopeShort(['IN', 'OH'], 1)).toBe('IN, OH · 1 carrier');
  expect(scopeShort(['IN', 'OH', 'KY', 'MI'], 2)).toBe('4 states · 2 carriers');
});
