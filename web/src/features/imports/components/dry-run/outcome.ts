import { label } from '@/shared/format';
import type { DryRun, ImportKind } from '../../types';

export interface OutcomeRow {
  what: string;
  made: number;
  changed: number;
  same: number | null;
}

/** One line a kind of record: the kind itself first, then what its rows make on the way. */
export function outcomeRows(run: DryRun, kind: string, kinds: readonly ImportKind[]): OutcomeRow[] {
  const title = (name: string) => kinds.find((known) => known.name === name)?.title ?? label(name);
  const { creates, changes = {} } = run;
  const others = [...new Set([...Object.keys(creates), ...Object.keys(changes)])]
    .filter((name) => name !== kind)
    .map((name) => ({ what: title(name), made: creates[name] ?? 0, changed: changes[name] ?? 0, same: null }))
    .filter(({ made, changed }) => made > 0 || changed > 0);
  return [{ what: title(kind), made: run.new, changed: run.update, same: run.unchanged }, ...others];
}
