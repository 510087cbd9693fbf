import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForShortcuts, setSingleKeys, useShortcut } from './shortcuts';

const run = { go: vi.fn(), next: vi.fn(), palette: vi.fn(), open: vi.fn(), escape: vi.fn() };

function Keys() {
  useShortcut({ id: 'go', keys: 'g c', label: 'Go', group: 'Test' }, run.go);
  useShortcut({ id: 'next', keys: 'j', label: 'Next', group: 'Test' }, run.next);
  useShortcut({ id: 'open', keys: 'enter', label: 'Open', group: 'Test' }, run.open);
  useShortcut({ id: 'escape', keys: 'escape', label: 'Close', group: 'Test' }, run.escape);
  useShortcut({ id: 'palette', keys: 'mod+k', label: 'Palette', group: 'Test', always: true }, run.palette);
  return (
    <>
      <input aria-label="Text" />
      <button type="button">Press</button>
    </>
  );
}

const press = (key: string, target: Element = document.body, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(target, { key, ...init });

describe('shortcuts', () => {
  let stop: () => void;
  beforeEach(() => {
    Object.values(run).forEach((mock) => mock.mockReset());
    stop = listenForShortcuts();
    render(<Keys />);
  });
  afterEach(() => {
    stop();
    setSingleKeys(true);
  });

  it('runs single keys and sequences', () => {
    press('j');
    press('g');
    press('c');
    expect(run.next).toHaveBeenCalledTimes(1);
    expect(run.go).toHaveBeenCalledTimes(1);
  });
  it('is quiet while typing, but combinations work', () => {
    const input = screen.getByLabelText('Text');
    press('j', input);
    press('k', input, { ctrlKey: true });
    expect(run.next).not.toHaveBeenCalled();
    expect(run.palette).toHaveBeenCalledTimes(1);
  });
  it('leaves Enter to a focused button', () => {
    press('Enter', screen.getByRole('button'));
    expect(run.open).not.toHaveBeenCalled();
    press('Enter');
    expect(run.open).toHaveBeenCalledTimes(1);
  });
  it('turns single keys off, never Esc or combinations', () => {
    setSingleKeys(false);
    press('j');
    press('Escape');
    press('k', document.body, { metaKey: true });
    expect(run.next).not.toHaveBeenCalled();
    expect(run.escape).toHaveBeenCalledTimes(1);
    expect(run.palette).toHaveBeenCalledTimes(1);
  });
});
