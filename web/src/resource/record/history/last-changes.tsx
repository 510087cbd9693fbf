import { useQuery } from '@tanstack/react-query';
import type { Resource } from '@/api';
import { SkeletonLines, type FieldSpec } from '@/ui';
import { QueryState } from '../record-state';
import { foldHistory } from './fold-history';
import { HistoryLine } from './history-line';
import type { History } from './types';

const FETCHED = 50;

/** The newest changes and events, before → after. */
export function LastChanges<T extends { id: string }>({
  resource,
  id,
  fields,
  currency,
  limit = 4,
}: {
  resource: Resource<T>;
  id: string;
  fields: readonly FieldSpec[];
  currency?: string;
  limit?: number;
}) {
  const query = useQuery(resource.part<History>(id, 'history', { limit: FETCHED }));
  return (
    <QueryState query={query} what="The history" skeleton={<SkeletonLines lines={3} />}>
      {({ items }) =>
        items.length ? (
          <ul className="timeline">
            {foldHistory(items)
              .slice(0, limit)
              .map((entry, index) => (
                <HistoryLine key={`${entry.at}-${index}`} entry={entry} fields={fields} currency={currency} />
              ))}
          </ul>
        ) : (
          <p className="text-text-3">Nothing has changed yet.</p>
        )
      }
    </QueryState>
  );
}
