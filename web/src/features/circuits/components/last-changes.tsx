import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { formatField, SkeletonLines } from '@/ui';
import { circuitHistory } from '../api';
import { circuitField } from '../fields';
import type { HistoryEntry } from '../types';

const DOT: Record<string, string> = { outage: 'warn', repair: 'ok', activation: 'ok', install: 'ok' };

export function HistoryText({ entry }: { entry: HistoryEntry }) {
  if (entry.type === 'event') {
    return <>{entry.title ?? format.label(entry.kind ?? 'note')}</>;
  }
  const changes = entry.changes ?? [];
  if (!changes.length || entry.action !== 'updated') return <>{format.label(entry.action ?? 'changed')}</>;
  return (
    <>
      {changes.map((change, index) => {
        const spec = circuitField(change.field);
        const named = spec.label === change.field ? { ...spec, label: format.label(change.field) } : spec;
        return (
          <span key={change.field} className="[overflow-wrap:anywhere]">
            {index ? ', ' : null}
            {named.label} <span className="diff-old">{change.old_label ?? formatField(named, change.old)}</span>
            <span className="route-arrow">→</span>
            <span className="diff-new">{change.new_label ?? formatField(named, change.new)}</span>
          </span>
        );
      })}
    </>
  );
}

export const historyDot = (entry: HistoryEntry) => (entry.type === 'change' ? 'accent' : (DOT[entry.kind ?? ''] ?? ''));

/** The newest changes and events, before → after. */
export function LastChanges({ id, limit = 4 }: { id: string; limit?: number }) {
  const query = useQuery(circuitHistory(id, limit));
  return (
    <QueryState query={query} what="The history" skeleton={<SkeletonLines lines={3} />}>
      {(history) =>
        history.items.length ? (
          <ul className="timeline">
            {history.items.slice(0, limit).map((entry, index) => (
              <li key={`${entry.at}-${index}`}>
                <span className={`timeline-dot ${historyDot(entry)}`} aria-hidden="true" />
                <div>
                  <HistoryText entry={entry} />{' '}
                  <span className="text-text-3">
                    · {format.date(entry.at)}
                    {entry.by ? ` · ${entry.by}` : ''}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-text-3">Nothing has changed yet.</p>
        )
      }
    </QueryState>
  );
}
