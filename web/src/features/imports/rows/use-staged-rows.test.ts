import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { keys } from '../api';
import { testRow } from '../testing';
import { dropFarPages, putRow } from './use-staged-rows';

const page = (...numbers: number[]) => ({
  items: numbers.map((number) => ({ ...testRow({ number }), id: String(number) })),
  total: 9,
  messages: [],
});
const pageKey = (offset: number) => [...keys.rows('i1'), { offset }];

it('keeps the pages seen last and no more', () => {
  const client = new QueryClient();
  for (let index = 0; index < 25; index++) client.setQueryData(pageKey(index), page(index), { updatedAt: index + 1 });
  client.setQueryData([...keys.rows('other'), {}], page(1), { updatedAt: 1 });
  dropFarPages(client, 'i1');
  expect(client.getQueryCache().findAll({ queryKey: keys.rows('i1') })).toHaveLength(20);
  expect(client.getQueryData(pageKey(4))).toBeUndefined();
  expect(client.getQueryData(pageKey(5))).toBeDefined();
  expect(client.getQueryData([...keys.rows('other'), {}])).toBeDefined();
});

it('puts a mended row where it stood and leaves other pages as they are', () => {
  const client = new QueryClient();
  client.setQueryData(pageKey(0), page(18, 19));
  client.setQueryData(pageKey(200), page(300));
  const untouched = client.getQueryData(pageKey(200));
  putRow(client, 'i1', testRow({ number: 19, state: 'new', messages: [] }));
  expect(client.getQueryData<ReturnType<typeof page>>(pageKey(0))!.items.map((row) => row.state)).toEqual([
    'error',
    'new',
  ]);
  expect(client.getQueryData(pageKey(200))).toBe(untouched);
});
