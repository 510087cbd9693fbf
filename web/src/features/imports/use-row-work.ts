import { useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api';
import { announce } from '@/shared/announce';
import { plural } from '@/shared/format';
import { toast } from '@/ui';
import { createMissing, keys, patchRow, replaceText, selectRows } from './api';
import { putRow } from './rows/use-staged-rows';
import type { Counts, Import, RowState, StagedRow } from './types';

/** Everything that changes rows of an import. What was tried before does not hold for them any more. */
export function useRowWork(id: string) {
  const client = useQueryClient();
  const count = (counts: Counts) =>
    client.setQueryData<Import>(keys.one(id), (job) => (job ? { ...job, counts, dry_run: null } : job));
  const one = ({ row, counts }: { row: StagedRow; counts: Counts }) => {
    putRow(client, id, row);
    count(counts);
    return client.invalidateQueries({ queryKey: keys.rows(id), refetchType: 'none' });
  };
  const many = async ({ changed, counts }: { changed: number; counts: Counts }, words: string) => {
    count(counts);
    await client.invalidateQueries({ queryKey: keys.rows(id) });
    announce(`${plural(changed, 'row')} ${words}`);
    return changed;
  };
  const said = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    }
  };
  return {
    /** Puts another text into a cell, or into every cell of the column that holds the same. */
    write: async (row: StagedRow, field: string, text: string, everywhere: boolean) => {
      if (!everywhere) return one(await patchRow(id, row.number, { values: { [field]: text } }));
      const changed = await many(await replaceText(id, field, row.values[field]?.text ?? '', text), 'fixed');
      toast(`${plural(changed, 'row')} now read “${text}”`);
    },
    /** Makes what a cell names with this import. */
    create: async (field: string, text: string, word: string) => {
      const changed = await many(await createMissing(id, field, text), 'fixed');
      toast(`The ${word} “${text}” will be made with this import: ${plural(changed, 'row')} fixed`);
    },
    select: (rows: readonly StagedRow[], selected: boolean) =>
      said(
        (async () => {
          for (const row of rows) await one(await patchRow(id, row.number, { selected }));
        })(),
      ),
    selectAll: (selected: boolean, state: readonly RowState[]) =>
      said(selectRows(id, selected, state).then((answer) => many(answer, selected ? 'taken in' : 'left out'))),
  };
}

export type RowWork = ReturnType<typeof useRowWork>;
