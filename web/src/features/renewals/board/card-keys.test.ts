import { beforeEach, describe, expect, it } from 'vitest';
import { neighbourOf } from './card-keys';

const card = (id: string) => document.getElementById(id)!;

beforeEach(() => {
  document.body.innerHTML = `<div>
    <section data-column><a data-card id="a1"></a><a data-card id="a2"></a><a data-card id="a3"></a></section>
    <section data-column></section>
    <section data-column><a data-card id="c1"></a><a data-card id="c2"></a></section>
  </div>`;
});

describe('arrow keys on the board', () => {
  it.each([
    ['a1', 'ArrowDown', 'a2'],
    ['a2', 'ArrowUp', 'a1'],
    ['a2', 'ArrowRight', 'c2'],
    ['a3', 'ArrowRight', 'c2'],
    ['c1', 'ArrowLeft', 'a1'],
  ])('leads from %s by %s to %s', (from, key, to) => expect(neighbourOf(card(from), key)?.id).toBe(to));

  it.each([
    ['a3', 'ArrowDown'],
    ['a1', 'ArrowUp'],
    ['a1', 'ArrowLeft'],
    ['c1', 'ArrowRight'],
    ['a1', 'Home'],
  ])('stays at the edge: %s by %s', (from, key) => expect(neighbourOf(card(from), key)).toBeNull());
});
