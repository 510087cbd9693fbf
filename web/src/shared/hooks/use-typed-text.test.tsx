import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTypedText } from './use-typed-text';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const show = (settled: string) => {
  const onSettled = vi.fn();
  const hook = renderHook(({ value }) => useTypedText(value, onSettled), { initialProps: { value: settled } });
  const text = () => hook.result.current[0];
  const type = (value: string) => act(() => hook.result.current[1](value));
  return { hook, onSettled, text, type };
};

it('hands on what was typed after a pause, once', () => {
  const { onSettled, type, text } = show('');
  type('b');
  type('bo');
  expect(text()).toBe('bo');
  expect(onSettled).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(250));
  expect(onSettled.mock.calls).toEqual([['bo']]);
});

it('keeps what has been typed since when the answer comes late', () => {
  const { hook, type, text } = show('');
  type('bo');
  act(() => vi.advanceTimersByTime(250));
  type('boise');
  hook.rerender({ value: 'bo' });
  expect(text()).toBe('boise');
});

it('follows a change from elsewhere', () => {
  const { hook, type, text } = show('');
  type('bo');
  act(() => vi.advanceTimersByTime(250));
  hook.rerender({ value: 'bo' });
  hook.rerender({ value: '' });
  expect(text()).toBe('');
});
