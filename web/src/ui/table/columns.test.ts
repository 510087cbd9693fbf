import { describe, expect, it } from 'vitest';
import { fitColumns, gridTemplate, nextSort, type Column } from './columns';

const column = (id: string, priority: 1 | 2 | 3, width: number): Column<unknown> => ({
  id,
  header: id,
  priority,
  width,
  fields: [id],
  cell: () => id,
});
const columns = [column('id', 1, 200), column('type', 2, 100), column('note', 3, 150), column('mrc', 1, 100)];
const ids = (list: readonly Column<unknown>[]) => list.map((entry) => entry.id).join(' ');

describe('fitColumns', () => {
  it('keeps all when there is room', () => expect(ids(fitColumns(columns, 700, false))).toBe('id type note mrc'));
  it('drops the lowest priority first', () => {
    expect(ids(fitColumns(columns, 450, false))).toBe('id type mrc');
    expect(ids(fitColumns(columns, 400, false))).toBe('id mrc');
  });
  it('never drops the essential ones', () => expect(ids(fitColumns(columns, 100, false))).toBe('id mrc'));
  it('lets those that yield go last, from the right', () => {
    const list = [
      column('id', 1, 200),
      { ...column('carrier', 1, 100), yields: true },
      { ...column('bw', 1, 80), yields: true },
    ];
    expect(ids(fitColumns(list, 350, false))).toBe('id carrier');
    expect(ids(fitColumns(list, 250, false))).toBe('id');
  });
  it('keeps only the essential ones beside a panel', () => expect(ids(fitColumns(columns, 900, true))).toBe('id mrc'));
});

it('makes one grid for header, rows and totals', () =>
  expect(gridTemplate([column('a', 1, 90), { ...column('b', 1, 120), grow: 2 }])).toBe('44px 90px minmax(120px, 2fr)'));

it('sorts up, down, and back to the own order', () => {
  expect(nextSort(undefined, 'mrc')).toBe('mrc');
  expect(nextSort('mrc', 'mrc')).toBe('-mrc');
  expect(nextSort('-mrc', 'mrc')).toBeUndefined();
  expect(nextSort('-mrc', 'term_end')).toBe('term_end');
});
