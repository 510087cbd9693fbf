import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Banner, Button, Checkbox, Dialog, SkeletonLines } from '@/ui';
import { mergePreview, placesQuery } from '../../api';
import { apartWords, farthest } from '../../differences';
import '../../endpoints.css';
import type { Endpoint, MergeOutcome } from '../../types';
import { MergePreview } from './merge-preview';
import { PlacesTable } from './places-table';
import { useMerge } from './use-merge';

interface MergeDialogProps {
  ids: readonly string[];
  onClose: () => void;
  /** Leaves what is no longer there. */
  onMerged: (outcome: MergeOutcome) => void | Promise<void>;
}

const SAME_ENDS = 'endpoint.merge_same_ends';

const busiest = (places: readonly Endpoint[]) =>
  [...places].sort((a, b) => b.circuit_count - a.circuit_count)[0]?.id ?? '';

/** Several records of one place become one: choose which stays, see what follows, merge. */
export function MergeDialog({ ids, onClose, onMerged }: MergeDialogProps) {
  const query = useQuery(placesQuery(ids));
  const places = query.data?.items;
  if (places && places.length > 1) return <Choosing places={places} onClose={onClose} onMerged={onMerged} />;
  return (
    <Dialog isOpen wide onClose={onClose} title="Merge places">
      <QueryState query={query} what="The places" skeleton={<SkeletonLines lines={6} />}>
        {() => <p className="text-text-2">Some of these places are no longer there: choose again.</p>}
      </QueryState>
    </Dialog>
  );
}

function Choosing({ places, onClose, onMerged }: Omit<MergeDialogProps, 'ids'> & { places: readonly Endpoint[] }) {
  const [survivorId, setSurvivor] = useState(() => busiest(places));
  const [fillEmpty, setFillEmpty] = useState(true);
  const [sameEnds, setSameEnds] = useState(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const { merge, refresh } = useMerge();
  const survivor = places.find(({ id }) => id === survivorId) ?? places[0];
  const body = {
    survivor_id: survivorId,
    merged_ids: places.map(({ id }) => id).filter((id) => id !== survivorId),
    fill_empty: fillEmpty,
    allow_same_ends: sameEnds,
  };
  const preview = useQuery(mergePreview(body));
  const apart = survivor ? farthest(survivor, places) : null;
  const problem = refused ?? (preview.error ? asProblem(preview.error) : null);

  const submit = async () => {
    setPending(true);
    try {
      const outcome = await merge(body);
      await onMerged(outcome);
      await refresh();
    } catch (error) {
      setRefused(asProblem(error));
      setPending(false);
    }
  };
  const choose = (act: () => void) => {
    setRefused(null);
    act();
  };

  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={`Merge ${format.number(places.length)} places`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} isDisabled={!preview.isSuccess} onPress={() => void submit()}>
            {`Merge ${format.number(places.length)} places`}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <PlacesTable places={places} survivorId={survivorId} onSurvivor={(id) => choose(() => setSurvivor(id))} />
        {apart ? (
          <Banner tone={apart.far ? 'warn' : 'info'}>
            {apart.place.name} is {apartWords(apart.km)} from {survivor?.name}
            {apart.far ? ': are they one place?' : '.'}
          </Banner>
        ) : null}
        <Checkbox isSelected={fillEmpty} onChange={(on) => choose(() => setFillEmpty(on))}>
          Fill what is empty from the others
        </Checkbox>
        {problem ? (
          <Banner tone="danger">
            <p>{problem.message}</p>
          </Banner>
        ) : null}
        {sameEnds || problem?.code === SAME_ENDS ? (
          <Checkbox isSelected={sameEnds} onChange={(on) => choose(() => setSameEnds(on))}>
            Merge all the same: these circuits begin and end at one place
          </Checkbox>
        ) : null}
        {preview.data && !problem ? <MergePreview outcome={preview.data} /> : null}
        {preview.isPending ? <SkeletonLines lines={3} /> : null}
      </div>
    </Dialog>
  );
}
