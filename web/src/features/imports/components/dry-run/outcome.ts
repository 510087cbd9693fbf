import { label } from '@/shared/format';
import type { DryRun, ImportKind } from '../../types';

export interface OutcomeRow {
  what: string;
  made: number;
  changed: number | null;
  same: number | null;
}

/** One line a kind of record: the kind itself first, then what its rows make on the way. */
export function outcomeRows(run: DryRun, kind: string, kinds: readonly ImportKind[]): OutcomeRow[] {
  const title = (name: string) => kinds.find((known) => known.name === name)?.title ?? label(name);
  const others = Object.entries(run.creates).filter(([name, count]) => name !== kind && count > 0);
  return [
    { what: title(kind), made: run.new, changed: run.update, same: run.unchanged },
    ...others.map(([name, count]) => ({ what: title(name), made: count, changed: null, same: null })),
  ];
}
