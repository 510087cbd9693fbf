import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { asProblem, useCan, type ApiProblem } from '@/api';
import * as format from '@/shared/format';
import { Banner, Button, Card, ConfirmDialog } from '@/ui';
import { mergesInto } from '../api';
import '../endpoints.css';
import type { Endpoint, Merge } from '../types';
import { useMerge } from './merge/use-merge';

const CHANGED = 'endpoint.merge_changed';
const namesOf = (merge: Merge) => merge.merged.map(({ name }) => name).join(', ') || 'other places';

/** Takes a merge back; what changed since is named, and left only after a second look. */
function RevertDialog({ merge, onClose }: { merge: Merge; onClose: () => void }) {
  const { revert } = useMerge();
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const changed = refused?.code === CHANGED;
  const submit = async () => {
    setPending(true);
    try {
      await revert(merge.id, changed);
      onClose();
    } catch (error) {
      setRefused(asProblem(error));
      setPending(false);
    }
  };
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={`Take ${namesOf(merge)} out again?`}
      action={changed ? 'Leave what changed, take back the rest' : 'Undo merge'}
      pending={pending}
      onConfirm={() => void submit()}
    >
      <p className="text-text-2">
        {format.plural(merge.circuit_count, 'circuit')} that still point here go back with it, and what the merge filled
        is emptied again.
      </p>
      {refused ? (
        <div className="mt-3">
          <Banner tone="danger">{refused.message}</Banner>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}

/** What was merged into this place, each with its way back. Not there while there is nothing. */
export function MergedCard({ endpoint }: { endpoint: Endpoint }) {
  const can = useCan();
  const query = useQuery(mergesInto(endpoint.id));
  const [reverting, setReverting] = useState<Merge | null>(null);
  const merges = query.data?.items ?? [];
  if (!merges.length) return null;
  const mayRevert = can('endpoints_edit') && can('circuits_edit');
  return (
    <Card title="Merged into this place">
      <ul className="same-place-rows">
        {merges.map((merge) => (
          <li key={merge.id}>
            <span className="clip font-medium">{namesOf(merge)}</span>
            <span className="count clip">
              {[
                merge.created_at ? format.date(merge.created_at) : null,
                merge.created_by,
                format.plural(merge.circuit_count, 'circuit'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {mayRevert ? (
              <Button size="sm" onPress={() => setReverting(merge)} aria-label={`Undo the merge of ${namesOf(merge)}`}>
                <Undo2 className="icon icon-sm" aria-hidden />
                Undo
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {reverting ? <RevertDialog merge={reverting} onClose={() => setReverting(null)} /> : null}
    </Card>
  );
}
