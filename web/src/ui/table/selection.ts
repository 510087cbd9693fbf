/** Which records are chosen: some of them, or all that match except a few. Both keep the rows seen, for sums. */
export type TableSelection = { mode: 'some'; ids: ReadonlySet<string> } | { mode: 'all'; except: ReadonlySet<string> };

export const NOTHING: TableSelection = { mode: 'some', ids: new Set() };
export const EVERYTHING: TableSelection = { mode: 'all', except: new Set() };

export const isSelected = (selection: TableSelection, id: string) =>
  selection.mode === 'some' ? selection.ids.has(id) : !selection.except.has(id);

export function selectedCount(selection: TableSelection, total: number): number {
  return selection.mode === 'some' ? selection.ids.size : Math.max(0, total - selection.except.size);
}

/** Turns several records on or off. */
export function setSelected(selection: TableSelection, ids: Iterable<string>, on: boolean): TableSelection {
  const set = new Set(selection.mode === 'some' ? selection.ids : selection.except);
  const adds = selection.mode === 'some' ? on : !on;
  for (const id of ids) {
    if (adds) set.add(id);
    else set.delete(id);
  }
  return selection.mode === 'some' ? { mode: 'some', ids: set } : { mode: 'all', except: set };
}

export const toggle = (selection: TableSelection, id: string) =>
  setSelected(selection, [id], !isSelected(selection, id));

export type HeaderState = 'none' | 'some' | 'all';

export function headerState(selection: TableSelection, total: number): HeaderState {
  const count = selectedCount(selection, total);
  if (count === 0) return 'none';
  return count >= total ? 'all' : 'some';
}
