import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api';
import { toast } from '@/ui';
import { keys, putMapping } from './api';
import { afterDecision, mappingChanges, type Decision } from './mapping';
import type { Import, ImportKind, Mapping } from './types';
import { setImport } from './use-import';

/** Decisions about columns: shown at once, sent one after another, kept by the server. */
export function useMapping(job: Import, kind: ImportKind | undefined) {
  const client = useQueryClient();
  const mutationKey = ['imports', 'mapping', job.id];
  const change = useMutation({
    mutationKey,
    scope: { id: `import-mapping-${job.id}` },
    mutationFn: (columns: Mapping['columns']) => putMapping(job.id, { columns }),
    onSuccess: (answer) => {
      // What was decided meanwhile is on its way: its own answer will say how all stands.
      if (client.isMutating({ mutationKey }) > 1) return;
      setImport(client, answer);
      client.removeQueries({ queryKey: keys.rows(job.id) });
    },
    onError: (error) => {
      toast(asProblem(error).message, { tone: 'error' });
      return client.invalidateQueries({ queryKey: keys.one(job.id) });
    },
  });
  return (headers: readonly string[], decision: Decision) => {
    const known = client.getQueryData<Import>(keys.one(job.id)) ?? job;
    const after = afterDecision(known, kind, headers, decision);
    setImport(client, after);
    change.mutate(mappingChanges(known.columns, after.columns));
  };
}
