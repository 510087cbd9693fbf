import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { asProblem, request, useCan } from '@/api';
import * as format from '@/shared/format';
import { Button, Card, ErrorState, SkeletonLines } from '@/ui';
import { circuits } from '../../../api';
import type { Circuit, History } from '../../../types';
import { AddEventDialog } from './add-event-dialog';
import { FutureLine } from './future-line';
import { foldHistory } from './fold-history';
import { HistoryLine } from './history-line';

const PAGE = 100;

/** Everything that happened to a circuit, on one line of time. */
export function HistoryTab({ circuit }: { circuit: Circuit }) {
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery({
    queryKey: circuits.keys.part(circuit.id, 'history', { pages: PAGE }),
    queryFn: ({ pageParam, signal }) =>
      request<History>('GET', `${circuits.path}/${circuit.id}/history`, {
        query: { limit: PAGE, offset: pageParam },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const known = pages.reduce((sum, page) => sum + page.items.length, 0);
      return last.items.length && known < last.total ? known : undefined;
    },
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  return (
    <div className="record-single">
      <Card
        title="History"
        more={
          can('lifecycle_edit') ? (
            <Button size="sm" onPress={() => setAdding(true)}>
              <Plus className="icon icon-sm" aria-hidden />
              Add event
            </Button>
          ) : null
        }
      >
        {query.isPending ? <SkeletonLines lines={8} /> : null}
        {query.isError ? (
          <ErrorState
            what="The history could not be loaded"
            failure={asProblem(query.error)}
            onRetry={() => void query.refetch()}
          />
        ) : null}
        {query.data ? (
          <ul className="timeline">
            <FutureLine circuit={circuit} />
            {foldHistory(items).map((entry, index) => (
              <HistoryLine key={`${entry.at}-${index}`} entry={entry} currency={circuit.currency} whole />
            ))}
          </ul>
        ) : null}
        {query.data && !items.length ? <p className="text-text-3">Nothing has changed yet.</p> : null}
        {query.hasNextPage ? (
          <div className="mt-3 flex items-center gap-3">
            <Button size="sm" isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
              Show earlier
            </Button>
            <span className="count">
              {format.number(items.length)} of {format.number(total)}
            </span>
          </div>
        ) : null}
      </Card>
      {adding ? <AddEventDialog circuitId={circuit.id} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
