import { Merge } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api';
import type { TableSelection } from '@/ui/table';
import { MergeDialog } from './merge-dialog';

/** One stays, twenty go at most. */
const MOST = 21;

/** In the selection bar: makes one place of those chosen. */
export function MergeSelection({ selection, onMerged }: { selection: TableSelection; onMerged: () => void }) {
  const can = useCan();
  const [ids, setIds] = useState<readonly string[] | null>(null);
  if (!can('endpoints_edit') || !can('circuits_edit') || selection.mode === 'all') return null;
  const count = selection.ids.size;
  if (count < 2 || count > MOST) return null;
  return (
    <>
      <button type="button" onClick={() => setIds([...selection.ids])}>
        <Merge className="icon" aria-hidden />
        Merge {count} places
      </button>
      {ids ? <MergeDialog ids={ids} onClose={() => setIds(null)} onMerged={onMerged} /> : null}
    </>
  );
}
