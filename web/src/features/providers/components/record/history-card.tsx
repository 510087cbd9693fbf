import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, formatField, SkeletonLines } from '@/ui';
import { auditOf } from '../../api';
import { providerField } from '../../fields';
import type { AuditEntry } from '../../types';

function Changes({ entry }: { entry: AuditEntry }) {
  if (entry.action !== 'updated' || entry.changes.length === 0) return <>{format.label(entry.action)}</>;
  return (
    <>
      {entry.changes.map((change, index) => {
        const spec = providerField(change.field);
        const name = spec.label === change.field ? format.label(change.field) : spec.label;
        const words = (value: unknown) =>
          change.field === 'asn' && value ? String(value as number) : formatField(spec, value);
        return (
          <span key={change.field} className="[overflow-wrap:anywhere]">
            {index ? ', ' : null}
            {name} <span className="diff-old">{words(change.old)}</span>
            <span className="route-arrow">→</span>
            <span className="diff-new">{words(change.new)}</span>
          </span>
        );
      })}
    </>
  );
}

/** Who changed what, before → after. */
export function HistoryCard({ id }: { id: string }) {
  const query = useQuery(auditOf(id));
  return (
    <Card title="History" more={query.data ? format.plural(query.data.total, 'change') : null}>
      <QueryState query={query} what="The history" skeleton={<SkeletonLines lines={4} />}>
        {({ items }) => (
          <ul className="timeline">
            {items.map((entry) => (
              <li key={entry.id}>
                <span className="timeline-dot accent" aria-hidden="true" />
                <div>
                  <Changes entry={entry} />
                  <div className="text-text-3">
                    {entry.actor} · {format.date(entry.at)}
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
