import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '@/api';
import { toast } from '@/ui';
import { cancel, commit, keys, putMapping, revert, startDryRun } from './api';
import type { CommitMode, Import, Mapping, RevertMode } from './types';
import { setImport } from './use-import';

/** One call that answers with the import as it then is. */
function useCall<A extends unknown[]>(call: (...args: A) => Promise<Import>, own?: boolean) {
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const run = async (...args: A): Promise<boolean> => {
    setPending(true);
    setProblem(null);
    try {
      const job = await call(...args);
      setImport(client, job);
      void client.invalidateQueries({ queryKey: keys.lists });
      return true;
    } catch (error) {
      const refused = asProblem(error);
      if (own) setProblem(refused);
      else toast(refused.message, { tone: 'error' });
      return false;
    } finally {
      setPending(false);
    }
  };
  return { run, pending, problem };
}

/** What is done with an import as a whole. */
export function useImportWork(id: string) {
  return {
    dryRun: useCall(() => startDryRun(id)),
    commit: useCall((mode: CommitMode) => commit(id, mode)),
    cancel: useCall(() => cancel(id)),
    /** Says itself why it is refused. */
    revert: useCall((mode: RevertMode) => revert(id, mode), true),
    /** Reads the file anew. */
    read: useCall((how: Mapping) => putMapping(id, how), true),
  };
}
