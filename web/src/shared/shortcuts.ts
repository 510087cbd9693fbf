import { useEffect, useRef } from 'react';
import { createStore, useStore } from './store';
import { readPreference, writePreference } from './storage';

export interface Shortcut {
  id: string;
  /** `k`, `?`, `mod+k`, or a sequence `g c`. */
  keys: string;
  label: string;
  group: string;
  run: () => void;
  /** Also while typing and inside dialogs; only for combinations with mod. */
  always?: boolean;
}

const registry = createStore<readonly Shortcut[]>([]);
const singleKeys = createStore(readPreference('single-keys') !== 'off');

export const useShortcuts = () => useStore(registry);
export const useSingleKeys = () => useStore(singleKeys);
export function setSingleKeys(on: boolean) {
  writePreference('single-keys', on ? null : 'off');
  singleKeys.set(on);
}

export const isSingleKey = (keys: string) => !keys.includes('mod+') && keys !== 'escape';

/** Registers while mounted; `run` may change every render. */
export function useShortcut(shortcut: Omit<Shortcut, 'run'>, run: () => void, enabled = true) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { id, keys, label, group, always } = shortcut;
  useEffect(() => {
    if (!enabled) return;
    const entry: Shortcut = { id, keys, label, group, always, run: () => latest.current() };
    registry.set([...registry.get().filter((known) => known.id !== id), entry]);
    return () => registry.set(registry.get().filter((known) => known !== entry));
  }, [id, keys, label, group, always, enabled]);
}

const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const WIDGET = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=grid]';
const PRESSABLE = 'button, a[href], [role=button], [role=tab], [role=checkbox], summary';

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const input = target.closest(TYPING);
  return input !== null && !(input instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(input.type));
}

function inWidget(target: EventTarget | null, key: string): boolean {
  if (document.querySelector('[role=dialog][data-modal], [role=alertdialog]')) return true;
  if (!(target instanceof Element)) return false;
  return target.closest(WIDGET) !== null || (key === 'enter' && target.closest(PRESSABLE) !== null);
}

function keyOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

const SEQUENCE_MS = 1200;

/** One listener for the whole app. */
export function listenForShortcuts(target: Document = document): () => void {
  let pending = '';
  let since = 0;
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const key = keyOf(event);
    const combination = key.startsWith('mod+');
    const busy = typing(event.target) || inWidget(event.target, key);
    if (!combination && (busy || (key !== 'escape' && !singleKeys.get()))) return;
    const now = Date.now();
    const sequence = pending && now - since < SEQUENCE_MS ? `${pending} ${key}` : key;
    const candidates = registry.get().filter((known) => known.always || !busy);
    const hit = candidates.find((known) => known.keys === sequence) ?? candidates.find((known) => known.keys === key);
    if (hit) {
      pending = '';
      event.preventDefault();
      hit.run();
      return;
    }
    const starts = candidates.some((known) => known.keys.startsWith(`${key} `));
    pending = starts ? key : '';
    since = now;
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
}
