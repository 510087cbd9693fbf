import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { asProblem, type ApiProblem, type BaseRecord, type Entity, type Resource } from '@/api';
import * as format from '@/shared/format';
import { Banner, Button, ConfirmDialog, Dialog, toast } from '@/ui';
import { Reference } from './reference';

export interface DeleteDialogProps<T extends BaseRecord> {
  resource: Resource<T>;
  entity: Entity<T>;
  name: string;
  /** `site` */
  noun: string;
  /** Where one goes when it is gone, and when it is back. */
  listHref: string;
  recordHref: string;
  /** What goes with it, as a sentence. */
  consequence?: ReactNode;
  /** What to do instead while records refer to it. */
  instead?: string;
  /** Where all that refer to it are listed. */
  all?: ReactNode;
  onClose: () => void;
}

/** Deletes with a way back; while live records refer to it, names them instead. */
export function DeleteDialog<T extends BaseRecord>(props: DeleteDialogProps<T>) {
  const { resource, entity, name, noun, onClose } = props;
  const { data: record, etag } = entity;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);

  const refresh = () => {
    void client.invalidateQueries({ queryKey: [resource.name, 'list'] });
    void client.invalidateQueries({ queryKey: ['counts'] });
  };
  const restore = async () => {
    try {
      await resource.restore(record.id);
      refresh();
      await navigate({ to: props.recordHref });
    } catch (error) {
      toast(`${name} was not restored: ${asProblem(error).message}`, { tone: 'error' });
    }
  };
  const remove = async () => {
    setPending(true);
    try {
      await resource.remove(record.id, etag);
      await navigate({ to: props.listHref });
      client.removeQueries({ queryKey: resource.keys.detail(record.id) });
      refresh();
      toast(`${name} deleted`, { tone: 'deleted', action: { label: 'Undo', run: () => void restore() } });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.isStale) void client.invalidateQueries({ queryKey: resource.keys.detail(record.id) });
      setRefused(problem);
      setPending(false);
    }
  };

  const references = refused?.body.references;
  if (references) {
    const more = references.count - references.items.length;
    return (
      <Dialog isOpen onClose={onClose} title={`${name} is in use`} footer={<Button onPress={onClose}>Close</Button>}>
        <p className="text-text-2">
          {format.plural(references.count, 'live record refers', 'live records refer')} to it. Move or delete them first
          {props.instead ? `, or ${props.instead}` : ''}.
        </p>
        <ul className="reference-rows">
          {references.items.map((item) => (
            <li key={item.id}>
              <Reference item={item} />
            </li>
          ))}
        </ul>
        {more > 0 ? <p className="text-text-3">and {format.number(more)} more</p> : null}
        {props.all}
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={`Delete ${name}?`}
      action={`Delete ${noun}`}
      variant="danger"
      pending={pending}
      onConfirm={() => void remove()}
    >
      <p className="text-text-2">
        {props.consequence ?? 'It leaves lists, map and totals.'} Its history stays, and it can be restored.
      </p>
      {refused ? (
        <div className="mt-3">
          <Banner tone="danger">
            {refused.isStale
              ? `Somebody changed this ${noun} meanwhile. Look at it again, then delete it.`
              : refused.message}
          </Banner>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}
