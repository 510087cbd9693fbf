import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryState } from '@/resource';
import { easternInstant } from '@/shared/eastern';
import * as format from '@/shared/format';
import { Card, SkeletonLines } from '@/ui';
import { audit } from '../api';
import { ChangeRows } from './change-rows';

const SHOWN = 5;

/** The last changes of one record, newest first. */
export function RecordHistory({ id }: { id: string }) {
  const query = useQuery(audit.list({ entity_id: id, limit: SHOWN, sort: '-id' }));
  return (
    <Card
      title="History"
      more={
        query.data && query.data.total > SHOWN ? (
          <Link to="/admin/audit" search={{ entity_id: id }} className="link">
            All {format.number(query.data.total)}
          </Link>
        ) : null
      }
    >
      <QueryState query={query} what="The history" skeleton={<SkeletonLines lines={4} />}>
        {({ items }) => (
          <ul className="timeline">
            {items.map((entry) => (
              <li key={entry.id}>
                <span className="timeline-dot accent" aria-hidden="true" />
                <div className="min-w-0">
                  <span className="font-medium">{format.label(entry.action)}</span>
                  {entry.action === 'updated' ? <ChangeRows changes={entry.changes} /> : null}
                  <div className="text-text-3">
                    {entry.actor} · {easternInstant(entry.at)}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Card>
  );
}
