import { useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api';
import * as format from '@/shared/format';
import { toast } from '@/ui';
import { circuits, endpoints, mergePlaces, revertMerge, type MergeBody } from '../../api';
import type { MergeOutcome } from '../../types';

/** Merging and taking it back; what shows circuits or places is loaded anew, after a merge once its dialog is gone. */
export function useMerge() {
  const client = useQueryClient();
  const refresh = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: endpoints.keys.all }),
      client.invalidateQueries({ queryKey: circuits.keys.all }),
      client.invalidateQueries({ queryKey: ['counts'] }),
    ]);
  };
  const revert = async (id: string, leaveChanged = false): Promise<MergeOutcome> => {
    const outcome = await revertMerge(id, leaveChanged);
    await refresh();
    toast(`${format.plural(outcome.merged.length, 'place')} taken out of ${outcome.survivor.name} again`);
    return outcome;
  };
  const merge = async (body: MergeBody): Promise<MergeOutcome> => {
    const outcome = await mergePlaces(body);
    const { id, survivor, merged } = outcome;
    const undo = () => {
      if (id)
        revert(id).catch((error: unknown) =>
          toast(`The merge was not undone: ${asProblem(error).message}`, { tone: 'error' }),
        );
    };
    toast(`${format.plural(merged.length, 'place')} merged into ${survivor.name}`, {
      action: { label: 'Undo', run: undo },
    });
    return outcome;
  };
  return { merge, revert, refresh };
}
