import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, request, useToday, type ApiProblem, type Resource } from '@/api';
import { useSubmitKey } from '../../form/use-submit-key';
import { enumValues } from '@/shared/enums';
import { Banner, Button, DateField, Dialog, Select, TextArea, TextField, toast } from '@/ui';

const KINDS = enumValues([
  'quote',
  'order',
  'foc',
  'install',
  'activation',
  'bandwidth_change',
  'rate_change',
  'move',
  'outage',
  'repair',
  'renewal',
  'disconnect_request',
  'disconnect',
  'note',
]);

/** Writes down what happened: an order, an outage, a note. */
export function AddEventDialog<T extends { id: string }>({
  resource,
  id,
  onClose,
}: {
  resource: Resource<T>;
  id: string;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const today = useToday();
  const [kind, setKind] = useState<string | null>('note');
  const [picked, setOn] = useState<string | null | undefined>(undefined);
  const on = picked === undefined ? today : picked;
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const keyOf = useSubmitKey();
  const errors = refused?.fieldErrors ?? {};

  const submit = async () => {
    if (unreadable) return;
    setPending(true);
    try {
      const body = { kind, occurred_on: on, title: title.trim() || null, description: description.trim() || null };
      await request('POST', `${resource.path}/${id}/lifecycle-events`, {
        body,
        headers: { 'idempotency-key': keyOf(body) },
      });
      await client.invalidateQueries({ queryKey: resource.keys.detail(id) });
      toast('Event added');
      onClose();
    } catch (error) {
      setRefused(asProblem(error));
      setPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      dirty={Boolean(title || description)}
      title="Add an event"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={() => void submit()}>
            Add event
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {refused && !Object.keys(errors).length ? <Banner tone="danger">{refused.message}</Banner> : null}
        <div className="form-grid two">
          <Select label="What" options={KINDS} value={kind} onChange={setKind} error={errors.kind} />
          <DateField label="On" value={on} onChange={setOn} onInvalid={setUnreadable} error={errors.occurred_on} />
        </div>
        <TextField label="Title" value={title} onChange={setTitle} error={errors.title} maxLength={200} autoFocus />
        <TextArea label="Description" value={description} onChange={setDescription} error={errors.description} />
      </div>
    </Dialog>
  );
}
