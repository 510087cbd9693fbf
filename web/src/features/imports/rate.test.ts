import { describe, expect, it } from 'vitest';
import { courseAfter, rateOf } from './rate';

const at = (phase: 'validating' | 'committing', done: number) => ({ phase, done, total: 1000 });

describe('rows a second', () => {
  it('are counted from where the work began to be watched', () => {
    const first = courseAfter(null, at('committing', 400), 0)!;
    expect(rateOf(first)).toBeNull();
    expect(rateOf(courseAfter(first, at('committing', 700), 2000)!)).toBe(150);
  });

  it('are not said from a moment too short', () => {
    const first = courseAfter(null, at('committing', 0), 0);
    expect(rateOf(courseAfter(first, at('committing', 90), 100)!)).toBeNull();
  });

  it('begin anew with another phase, and with one that began anew', () => {
    const first = courseAfter(null, at('validating', 0), 0);
    const second = courseAfter(first, at('committing', 100), 5000)!;
    expect(second.from).toEqual({ done: 100, at: 5000 });
    expect(courseAfter(second, at('committing', 20), 6000)!.from).toEqual({ done: 20, at: 6000 });
  });

  it('end with the work', () => expect(courseAfter(courseAfter(null, at('validating', 1), 0), null, 1)).toBeNull());
});
