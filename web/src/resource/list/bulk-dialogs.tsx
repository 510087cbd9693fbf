import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { BulkRequest, Resource } from '@/api';
import { plural } from '@/shared/format';
import {
  Button,
  ConfirmDialog,
  Dialog,
  FieldInput,
  formatField,
  Select,
  toast,
  type FieldSpec,
  type FieldValue,
} from '@/ui';
import { useBulk, type BulkOutcome } from './bulk';
import { BulkPreview, BulkProblem, JobProgress } from './bulk-progress';
import { BulkSample } from './bulk-sample';
import { canUndo, formerValues, type FormerValue } from './bulk-undo';

export interface BulkDialogProps<T extends { id: string }> {
  resource: Resource<T>;
  target: Pick<BulkRequest, 'ids' | 'filter' | 'except'>;
  count: number;
  one: string;
  many: string;
  rowName: (row: T) => string;
  /** Fields `rowName` needs. */
  nameField: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

export function BulkEditDialog<T extends { id: string }>({
  fields,
  ...props
}: BulkDialogProps<T> & { fields: readonly FieldSpec[] }) {
  const { resource, target, count, one, many, rowName, nameField, onClose, onDone } = props;
  const client = useQueryClient();
  const bulk = useBulk(resource);
  const [name, setName] = useState<string | null>(null);
  const [value, setValue] = useState<FieldValue>(null);
  const [words, setWords] = useState<string | null>(null);
  const [invalid, setInvalid] = useState<string | null>(null);
  const spec = fields.find((field) => field.name === name);
  const body: BulkRequest = { ...target, action: 'update', changes: name ? { [name]: value ?? null } : {} };
  const missing = Boolean(spec?.required) && (value === null || value === undefined || value === '');
  const refused = bulk.preview?.results.some((row) => row.status === 'error') ?? false;
  const previewed = bulk.preview !== null && !refused;

  const undoable = bulk.preview !== null && canUndo(bulk.preview);
  const undo = async (field: string, former: readonly FormerValue[]) => {
    let changed = 0;
    for (const { value: old, ids } of former) {
      const done = await bulk.run({ ids, action: 'update', changes: { [field]: old } });
      if (!done) return toast('Not everything could be changed back', { tone: 'error' });
      changed += done.changed;
    }
    toast(`${plural(changed, one, many)} changed back`);
  };
  const apply = async () => {
    const { preview } = bulk;
    if (!preview || !name) return;
    const former = undoable ? await bulk.guard(() => formerValues(client, resource, preview, name)) : [];
    const done = former && (await bulk.run({ ...body, token: preview.token ?? undefined }));
    if (!done) return;
    toast(`${plural(done.changed, one, many)} changed`, {
      action: former.length ? { label: 'Undo', run: () => void undo(name, former) } : undefined,
    });
    onDone();
  };

  return (
    <Dialog
      isOpen
      wide
      dirty={bulk.pending}
      onClose={onClose}
      title={`Edit ${plural(count, one, many)}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {previewed ? (
            <Button variant="primary" isPending={bulk.pending} onPress={() => void apply()}>
              {`Change ${plural(bulk.preview?.changed ?? 0, one, many)}`}
            </Button>
          ) : (
            <Button
              variant="primary"
              isPending={bulk.pending}
              isDisabled={!spec || missing || invalid !== null}
              onPress={() => void bulk.dryRun(body)}
            >
              Preview
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-3">
        <div className="form-grid two">
          <Select
            label="Field"
            autoFocus
            options={fields.map((field) => ({ value: field.name, label: field.label }))}
            value={name}
            onChange={(next) => {
              setName(next);
              setValue(null);
              setWords(null);
              setInvalid(null);
              bulk.forget();
            }}
          />
          {spec ? (
            <FieldInput
              key={spec.name}
              spec={{ ...spec, label: 'New value' }}
              value={value}
              valueLabel={words}
              error={invalid ?? bulk.problem?.fieldErrors[spec.name]}
              onInvalid={setInvalid}
              onChange={(next, option) => {
                setValue(next);
                setWords(option?.label ?? null);
                bulk.forget();
              }}
            />
          ) : null}
        </div>
        {spec && !missing && invalid === null ? (
          <p className="text-text-2">
            {spec.label} becomes <b className="font-medium">{words ?? formatField(spec, value)}</b> on{' '}
            {plural(count, one, many)}.
          </p>
        ) : (
          <p className="text-text-3">
            {spec ? 'Choose the new value' : 'Choose a field'}; a preview shows what would change before anything is
            written.
          </p>
        )}
        {bulk.preview ? <BulkPreview preview={bulk.preview} one={one} many={many} /> : null}
        {previewed && !undoable ? (
          <p className="text-text-2">So many at once cannot be changed back with Undo.</p>
        ) : null}
        {previewed && spec ? (
          <BulkSample
            resource={resource}
            ids={bulk.preview?.results.filter((row) => row.status === 'updated').map((row) => row.id) ?? []}
            nameField={nameField}
            rowName={rowName}
            spec={spec}
            after={words ?? formatField(spec, value)}
          />
        ) : null}
        {bulk.job ? <JobProgress job={bulk.job} onCancel={() => void bulk.cancel()} /> : null}
        {bulk.problem ? <BulkProblem problem={bulk.problem} /> : null}
      </div>
    </Dialog>
  );
}

export function BulkDeleteDialog<T extends { id: string }>(props: BulkDialogProps<T>) {
  const { resource, target, count, one, many, onClose, onDone } = props;
  const bulk = useBulk(resource);
  const { dryRun } = bulk;
  const [body] = useState<BulkRequest>({ ...target, action: 'delete' });
  useEffect(() => {
    void dryRun(body);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one preview when the dialog opens
  }, [body]);

  const undo = async (done: BulkOutcome) => {
    const restored = await bulk.run({ ids: done.ids, action: 'restore' });
    if (restored) toast(`${plural(restored.changed, one, many)} restored`);
    else toast('They could not be restored', { tone: 'error' });
  };
  const remove = async () => {
    const done = await bulk.run({ ...body, token: bulk.preview?.token ?? undefined });
    if (!done) return;
    toast(`${plural(done.changed, one, many)} deleted`, {
      tone: 'deleted',
      action: done.ids.length ? { label: 'Undo', run: () => void undo(done) } : undefined,
    });
    onDone();
  };

  return (
    <ConfirmDialog
      isOpen
      dirty={bulk.pending}
      title={`Delete ${plural(count, one, many)}?`}
      action={`Delete ${plural(count, one, many)}`}
      variant="danger"
      pending={bulk.pending}
      onClose={onClose}
      onConfirm={() => void remove()}
    >
      <div className="grid gap-3">
        <p className="text-text-2">They leave every list, total and map. They can be restored.</p>
        {bulk.preview ? <BulkPreview preview={bulk.preview} one={one} many={many} act="be deleted" /> : null}
        {bulk.job ? <JobProgress job={bulk.job} onCancel={() => void bulk.cancel()} /> : null}
        {bulk.problem ? <BulkProblem problem={bulk.problem} /> : null}
      </div>
    </ConfirmDialog>
  );
}
