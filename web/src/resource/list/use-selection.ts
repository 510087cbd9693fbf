import { useCallback, useMemo, useState } from 'react';
import type { Amount } from '@/api';
import { EVERYTHING, NOTHING, setSelected, type TableSelection } from '@/ui/table';

type AmountOf<T> = (row: T) => { amount: number; currency: string } | null;

function sum(
  amounts: Iterable<{ amount: number; currency: string } | null>,
  sign = 1,
  into = new Map<string, number>(),
) {
  for (const entry of amounts) {
    if (!entry) continue;
    const cents = (into.get(entry.currency) ?? 0) + sign * Math.round(entry.amount * 100);
    into.set(entry.currency, cents);
  }
  return into;
}

/** Selected records and their sum; the rows seen are kept so that the sum survives paging. */
export function useSelection<T extends { id: string }>(
  amountOf: AmountOf<T> | undefined,
  totals: readonly Amount[] | undefined,
) {
  const [selection, setSelection] = useState<TableSelection>(NOTHING);
  const [seen, setSeen] = useState<ReadonlyMap<string, T>>(new Map());

  const change = useCallback((ids: readonly string[], rows: readonly T[], on: boolean) => {
    setSelection((known) => setSelected(known, ids, on));
    setSeen((known) => new Map([...known, ...rows.map((row) => [row.id, row] as const)]));
  }, []);

  const named = selection.mode === 'some' ? selection.ids : selection.except;
  const rows = useMemo(() => [...named].flatMap((id) => seen.get(id) ?? []), [named, seen]);
  const complete = rows.length === named.size;
  const amounts = useMemo<Amount[]>(() => {
    if (!amountOf || !complete) return [];
    const own = rows.map(amountOf);
    const cents = selection.mode === 'some' ? sum(own) : totals ? sum(own, -1, sum(totals)) : new Map<string, number>();
    return [...cents].map(([currency, value]) => ({ currency, amount: value / 100 }));
  }, [amountOf, complete, rows, selection.mode, totals]);

  return {
    selection,
    rows,
    amounts,
    change,
    selectAll: () => setSelection(EVERYTHING),
    clear: () => setSelection(NOTHING),
  };
}
