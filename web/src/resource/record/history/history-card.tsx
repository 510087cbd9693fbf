import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { asProblem, request, useCan, type Resource } from '@/api';
import * as format from '@/shared/format';
import { Button, Card, ErrorState, SkeletonLines, type FieldSpec } from '@/ui';
import { AddEventDialog } from './add-event-dialog';
import { foldHistory } from './fold-history';
import { HistoryLine } from './history-line';
import type { History } from './types';

/** Everything that happened to a record, on one line of time, page by page. */
export function HistoryCard<T extends { id: string }>({
  resource,
  id,
  fields,
  currency,
  events,
  whole,
  page = whole ? 100 : 8,
  children,
}: {
  resource: Resource<T>;
  id: string;
  /** The words of what changes. */
  fields: readonly FieldSpec[];
  currency?: string;
  /** Events of its life may be written down here. */
  events?: boolean;
  /** With the time of day, the source and the first values. */
  whole?: boolean;
  /** How many moments are fetched at a time. */
  page?: number;
  /** What is still to come, above what was. */
  children?: ReactNode;
}) {
  const can = useCan();
  const [adding, setAdding] = useState(false);
  // eslint-disable-next-line @tanstack/query/exhaustive-deps -- the path follows from the name, the first part of the key
  const query = useInfiniteQuery({
    queryKey: resource.keys.part(id, 'history', { pages: page }),
    queryFn: ({ pageParam, signal }) =>
      request<History>('GET', `${resource.path}/${id}/history`, { query: { limit: page, offset: pageParam }, signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const known = pages.reduce((sum, { items }) => sum + items.length, 0);
      return last.items.length && known < last.total ? known : undefined;
    },
  });
  const items = query.data?.pages.flatMap((part) => part.items) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  return (
    <Card
      title="History"
      more={
        events && can('lifecycle_edit') ? (
          <Button size="sm" variant={whole ? 'outlined' : 'ghost'} onPress={() => setAdding(true)}>
            <Plus className="icon icon-sm" aria-hidden />
            Add event
          </Button>
        ) : null
      }
    >
      {query.isPending ? <SkeletonLines lines={whole ? 8 : 4} /> : null}
      {query.isError ? (
        <ErrorState
          what="The history could not be loaded"
          failure={asProblem(query.error)}
          onRetry={() => void query.refetch()}
        />
      ) : null}
      {query.data ? (
        <ul className="timeline">
          {children}
          {foldHistory(items).map((entry, index) => (
            <HistoryLine key={`${entry.at}-${index}`} entry={entry} fields={fields} currency={currency} whole={whole} />
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
      {adding ? <AddEventDialog resource={resource} id={id} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}
