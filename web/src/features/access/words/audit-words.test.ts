import { expect, it } from 'vitest';
import { changeWords, entityWords, fieldWords, recordLink, valueWords } from './audit-words';

it('names fields and records as people do', () => {
  expect(fieldWords('role_id')).toBe('Role');
  expect(fieldWords('a_endpoint_id')).toBe('A endpoint');
  expect(fieldWords('mrc')).toBe('MRC');
  expect(entityWords('circuits')).toBe('Circuit');
  expect(entityWords('api-tokens')).toBe('API token');
});

it('says values as they are read', () => {
  expect(valueWords(null)).toBe('–');
  expect(valueWords(true)).toBe('Yes');
  expect(valueWords(1234.5)).toBe('1,234.5');
  expect(valueWords('2027-02-09')).toBe('Feb 9, 2027');
  expect(valueWords('2026-11-22T11:20:33Z')).toBe('Nov 22, 2026, 06:20:33 EST');
  expect(valueWords([])).toBe('–');
  expect(valueWords(['IN', 'OH'])).toBe('IN, OH');
});

it('prefers the words kept with a change', () => {
  const words = changeWords({ field: 'role_id', old: 'r1', new: 'r2', old_label: 'Read only', new_label: 'PM' });
  expect(words).toMatchObject({ name: 'Role', before: 'Read only', after: 'PM', removed: null, added: null });
});

it('says of lists what left and what came', () => {
  const words = changeWords({ field: 'permissions', old: ['a_view', 'b_view'], new: ['b_view', 'c_view'] });
  expect(words).toMatchObject({ removed: 'a_view', added: 'c_view' });
});

it('leads to the pages there are', () => {
  expect(recordLink('circuits', 'c1')).toEqual({ to: '/circuits/c1' });
  expect(recordLink('carriers', 'k1')).toEqual({ to: '/providers/k1' });
  expect(recordLink('api-tokens', 't1')).toEqual({ to: '/admin/tokens', search: { open: 't1' } });
  expect(recordLink('contracts', 'x')).toBeNull();
  expect(recordLink('circuits', null)).toBeNull();
});
