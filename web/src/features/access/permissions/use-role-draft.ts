import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, meQuery, type ApiProblem } from '@/api';
import { readRole, roles as roleResource, users } from '../api';
import type { PermissionCatalog, Role } from '../types';
import { changesOf, rebase, sameSet, withLevel, type Change, type Granted, type Level, type Row } from './matrix';

interface Draft {
  /** The role as it was when the first cell was changed. */
  base: Role;
  mine: Granted;
}

export interface Stale {
  base: Role;
  theirs: Role;
}

/** Changes of roles that are not saved yet. */
export function useRoleDraft(roles: readonly Role[], catalog: PermissionCatalog) {
  const client = useQueryClient();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<{ role: string; problem: ApiProblem } | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);

  const grantedOf = (role: Role): Granted => drafts[role.id]?.mine ?? new Set(role.permissions);
  const baseOf = (role: Role): Granted => new Set(drafts[role.id]?.base.permissions ?? role.permissions);
  const changes: Change[] = roles.flatMap((role) => changesOf(role, baseOf(role), grantedOf(role), catalog));

  const put = (id: string, draft: Draft | null) =>
    setDrafts(({ [id]: _, ...rest }) =>
      draft && !sameSet(draft.mine, new Set(draft.base.permissions)) ? { ...rest, [id]: draft } : rest,
    );
  const set = (role: Role, row: Row, level: Level) => {
    setProblem(null);
    put(role.id, { base: drafts[role.id]?.base ?? role, mine: withLevel(grantedOf(role), row, level) });
  };

  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: roleResource.keys.all }),
      client.invalidateQueries({ queryKey: users.keys.all }),
      client.invalidateQueries({ queryKey: meQuery.queryKey }),
    ]);

  /** Writes one role, unless somebody changed it since. */
  const write = async ({ base, mine }: Draft): Promise<Role | null> => {
    const { data, etag } = await readRole(base.id);
    if (data.version !== base.version) return data;
    await roleResource.update(base.id, { permissions: [...mine].sort() }, etag);
    return null;
  };
  const save = async () => {
    setPending(true);
    setProblem(null);
    try {
      for (const draft of Object.values(drafts)) {
        try {
          const theirs = await write(draft);
          if (theirs) return setStale({ base: draft.base, theirs });
          put(draft.base.id, null);
        } catch (error) {
          const refused = asProblem(error);
          if (refused.isStale) return setStale({ base: draft.base, theirs: (await readRole(draft.base.id)).data });
          return setProblem({ role: draft.base.name, problem: refused });
        }
      }
    } catch (error) {
      setProblem({ role: 'The role', problem: asProblem(error) });
    } finally {
      await refresh();
      setPending(false);
    }
  };

  /** Mine on top of theirs, or theirs alone; either way it is looked at again before it is saved. */
  const resolve = (keepMine: boolean) => {
    const draft = stale ? drafts[stale.base.id] : undefined;
    if (stale && draft) {
      const theirs = new Set(stale.theirs.permissions);
      const mine = keepMine ? rebase(new Set(draft.base.permissions), draft.mine, theirs) : theirs;
      put(stale.base.id, { base: stale.theirs, mine });
    }
    setStale(null);
  };

  return {
    grantedOf,
    baseOf,
    changes,
    dirty: Object.keys(drafts).length > 0,
    pending,
    problem,
    stale,
    set,
    save,
    resolve,
    discard: () => {
      setDrafts({});
      setProblem(null);
    },
  };
}

export type RoleDraft = ReturnType<typeof useRoleDraft>;
