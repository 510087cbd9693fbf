import { useQuery } from '@tanstack/react-query';
import { foldHistory, HistoryLine, QueryState } from '@/resource';
import { SkeletonLines } from '@/ui';
import { circuitHistory } from '../api';
import { historyFields } from '../fields';

/** The newest changes and events, before → after. */
export function LastChanges({ id, limit = 4, currency }: { id: string; limit?: number; currency?: string }) {
  const query = useQuery(circuitHistory(id));
  return (
    <QueryState query={query} what="The history" skeleton={<SkeletonLines lines={3} />}>
      {(history) =>
        history.items.length ? (
          <ul className="timeline">
            {foldHistory(history.items)
              .slice(0, limit)
              .map((entry, index) => (
                <HistoryLine key={`${entry.at}-${index}`} entry={entry} fields={historyFields} currency={currency} />
              ))}
          </ul>
        ) : (
          <p className="text-text-3">Nothing has changed yet.</p>
        )
      }
    </QueryState>
  );
}
