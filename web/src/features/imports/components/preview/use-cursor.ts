import { useState } from 'react';
import { useListKeys } from '@/resource';
import type { PlacedRow } from '../../api';

/** The row the keys act on: `j k` move, `x` takes in or leaves out, `e` and Enter mend. */
export function useCursor(
  rows: ReadonlyMap<number, PlacedRow>,
  total: number,
  actions: { fix: (row: PlacedRow) => void; select: (row: PlacedRow) => void },
) {
  const [index, setIndex] = useState(-1);
  const current = index < total ? index : -1;
  const row = rows.get(current);
  const step = (by: number) => {
    const next = current < 0 ? 0 : current + by;
    if (next >= 0 && next < total) setIndex(next);
  };
  const fix = () => row && actions.fix(row);
  useListKeys({
    next: () => step(1),
    previous: () => step(-1),
    select: () => row && actions.select(row),
    open: fix,
    edit: fix,
    close: () => setIndex(-1),
  });
  return { current, setIndex };
}
