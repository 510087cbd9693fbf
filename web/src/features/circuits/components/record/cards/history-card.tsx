import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { foldHistory, HistoryLine, QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, SkeletonLines } from '@/ui';
import { circuitHistory } from '../../../api';
import { historyFields } from '../../../fields';
import type { Circuit } from '../../../types';
import { FutureLine } from '../history/future-line';

const SHOWN = 6;

/** What comes and what was, newest first; the rest is a tab away. */
export function HistoryCard({ circuit }: { circuit: Circuit }) {
  const query = useQuery(circuitHistory(circuit.id));
  const total = query.data?.total;
  return (
    <Card
      title="History"
      more={
        total ? (
          <Link to="/circuits/$id" params={{ id: circuit.id }} search={{ tab: 'history' }} className="link font-medium">
            All {format.number(total)}
          </Link>
        ) : null
      }
    >
      <QueryState query={query} what="The history" skeleton={<SkeletonLines lines={5} />}>
        {({ items }) => (
          <ul className="timeline">
            <FutureLine circuit={circuit} />
            {foldHistory(items)
              .slice(0, SHOWN)
              .map((entry, index) => (
                <HistoryLine
                  key={`${entry.at}-${index}`}
                  entry={entry}
                  fields={historyFields}
                  currency={circuit.currency}
                />
              ))}
          </ul>
        )}
      </QueryState>
    </Card>
  );
}
