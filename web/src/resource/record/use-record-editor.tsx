import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isProblem, useCan, type BaseRecord, type Entity, type Resource } from '@/api';
import { time } from '@/shared/format';
import { ConflictDialog, formatField, type Choice, type EditContext, type FieldSpec, type RecordLike } from '@/ui';
import { conflictingFields, mergeChanges, type Changes } from './merge';

interface Conflict {
  mine: Changes;
  theirs: Changes;
  fields: string[];
  words: EditContext['words'];
  settle: (saved: boolean) => void;
}

export interface RecordEditor {
  record: RecordLike;
  spec: (name: string) => FieldSpec;
  /** Writes with the ETag; a stale save asks field by field and then goes on. */
  save: (changes: Changes, context?: EditContext) => Promise<void>;
  /** Why this reader may not change the field; undefined when they may. */
  lockedReason: (name: string) => string | undefined;
  /** False when the field is withheld from this reader. */
  isVisible: (name: string) => boolean;
  /** The conflict dialog: render it once. */
  dialog: ReactNode;
}

const WHO: Record<string, string> = {
  financials_edit: 'Finance edits this field',
  contracts_edit: 'Finance and project managers edit this field',
  carriers_edit: 'Finance and engineering edit this field',
};

/** Everything a record page needs to edit its facts: permissions, If-Match, theirs and yours. */
export function useRecordEditor<T extends BaseRecord>({
  resource,
  entity,
  fields,
  editPermission,
  noun,
}: {
  resource: Resource<T>;
  entity: Entity<T>;
  fields: readonly FieldSpec[];
  editPermission: string;
  noun: string;
}): RecordEditor {
  const client = useQueryClient();
  const can = useCan();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [pending, setPending] = useState(false);
  const record = entity.data as unknown as RecordLike;
  const specOf = (name: string): FieldSpec =>
    fields.find((field) => field.name === name) ?? { name, label: name, kind: 'text' };

  const write = async (changes: Changes, etag: string | null) => {
    const fresh = await resource.update(entity.data.id, changes, etag);
    client.setQueriesData<Entity<T>>({ queryKey: resource.keys.detail(entity.data.id) }, (known) =>
      known && 'etag' in known ? { data: { ...known.data, ...fresh.data }, etag: fresh.etag } : known,
    );
    await client.invalidateQueries({ queryKey: resource.keys.detail(entity.data.id) });
    void client.invalidateQueries({ queryKey: [resource.name, 'list'] });
  };

  const ask = async (conflicting: Omit<Conflict, 'settle'>, cause?: unknown) => {
    const saved = await new Promise<boolean>((settle) => setConflict({ ...conflicting, settle }));
    if (!saved) throw new Error('Not saved: somebody changed this field meanwhile', { cause });
  };

  const save = async (mine: Changes, { base, words }: EditContext = {}): Promise<void> => {
    const moved = base ? conflictingFields(base, record, mine) : [];
    if (moved.length) return ask({ mine, theirs: record, fields: moved, words });
    try {
      await write(mine, entity.etag);
    } catch (error) {
      if (!isProblem(error)) throw error;
      const own = Object.keys(mine)[0];
      if (!error.isStale) throw new Error((own && error.fieldErrors[own]) || error.message, { cause: error });
      const theirs = (error.body.current ?? {}) as Changes;
      const fields = conflictingFields(record, theirs, mine);
      const latest = await client.fetchQuery({ ...resource.detail(entity.data.id), staleTime: 0 });
      if (fields.length === 0) return write(mine, latest.etag);
      await ask({ mine, theirs, fields, words }, error);
    }
  };

  const resolve = async (choices: Record<string, Choice>) => {
    if (!conflict) return;
    setPending(true);
    try {
      const latest = await client.fetchQuery({ ...resource.detail(entity.data.id), staleTime: 0 });
      const merged = mergeChanges(conflict.mine, choices);
      if (Object.keys(merged).length) await write(merged, latest.etag);
      else await client.invalidateQueries({ queryKey: resource.keys.detail(entity.data.id) });
      conflict.settle(true);
    } catch {
      conflict.settle(false);
    } finally {
      setPending(false);
      setConflict(null);
    }
  };

  const theirs = conflict?.theirs as (RecordLike & BaseRecord) | undefined;
  const dialog = conflict ? (
    <ConflictDialog
      isOpen
      noun={noun}
      who={theirs?.updated_by ?? 'Somebody'}
      when={theirs?.updated_at ? time(theirs.updated_at) : undefined}
      pending={pending}
      fields={conflict.fields.map((name) => ({
        name,
        label: specOf(name).label,
        theirs: formatField(specOf(name), conflict.theirs[name], conflict.theirs),
        yours:
          conflict.words?.[name] ?? formatField(specOf(name), conflict.mine[name], { ...record, ...conflict.mine }),
      }))}
      onKeepEditing={() => {
        conflict.settle(false);
        setConflict(null);
      }}
      onSave={(choices) => void resolve(choices)}
    />
  ) : null;

  return {
    record,
    spec: specOf,
    save,
    isVisible: (name) => name in record,
    lockedReason: (name) => {
      const permission = specOf(name).permission ?? editPermission;
      return can(permission) ? undefined : (WHO[permission] ?? `Your role may not change this ${noun}`);
    },
    dialog,
  };
}
