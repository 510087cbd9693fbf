import * as format from '@/shared/format';
import type { FieldSpec } from '@/ui';
import { changeWords, fieldWords } from './history-words';
import type { HistoryChange, HistoryEntry } from './types';

type Fields = readonly FieldSpec[];

const DOT: Record<string, string> = {
  outage: 'warn',
  disconnect_request: 'warn',
  disconnect: 'warn',
  repair: 'ok',
  activation: 'ok',
  install: 'ok',
};

const dotOf = (entry: HistoryEntry) => DOT[entry.kind ?? ''] ?? (entry.type === 'change' ? 'accent' : '');

const SOURCES: Record<string, string> = { api: 'through the API', import: 'by import', system: 'by the system' };
const ACTIONS: Record<string, string> = { created: 'Created', deleted: 'Deleted', restored: 'Restored' };

function titleOf(entry: HistoryEntry, fields: Fields): string {
  if (entry.title) return entry.title;
  if (entry.type === 'event') return format.label(entry.kind ?? 'note');
  const action = ACTIONS[entry.action ?? ''];
  if (action) return action;
  const changes = entry.changes ?? [];
  if (changes.length > 1) return `${changes.length} fields changed`;
  return changes[0] ? `${fieldWords(fields, changes[0].field)} changed` : 'Changed';
}

interface Told {
  fields: Fields;
  currency?: string;
}

function Change({ change, named, fields, currency }: Told & { change: HistoryChange; named: boolean }) {
  const { before, after } = changeWords(fields, change, currency);
  return (
    <span className="[overflow-wrap:anywhere]">
      {named ? <span className="text-text-2">{fieldWords(fields, change.field)} </span> : null}
      <span className={before === format.NONE ? 'text-text-3' : 'diff-old'}>{before}</span>
      <span className="route-arrow" aria-hidden="true">
        →
      </span>
      <span className="visually-hidden"> to </span>
      <span className={after === format.NONE ? 'text-text-3' : 'diff-new'}>{after}</span>
    </span>
  );
}

function FirstValues({ changes, fields, currency }: Told & { changes: readonly HistoryChange[] }) {
  return (
    <details>
      <summary className="link">{format.plural(changes.length, 'value')}</summary>
      <dl className="history-values">
        {changes.map((change) => (
          <div key={change.field}>
            <dt>{fieldWords(fields, change.field)}</dt>
            <dd>{changeWords(fields, change, currency).after}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** One moment of a record: what happened, before → after, who and when. */
export function HistoryLine({
  entry,
  fields,
  currency,
  whole,
}: Told & {
  entry: HistoryEntry;
  /** With the time of day, the source and the first values: the history's own page. */
  whole?: boolean;
}) {
  const changes = entry.changes ?? [];
  const created = entry.action === 'created';
  const one = changes.length === 1;
  const when =
    entry.type === 'event'
      ? format.date(entry.occurred_on ?? entry.at)
      : (whole ? format.instant : format.date)(entry.at);
  const source = whole ? SOURCES[entry.source ?? ''] : null;
  const who = [entry.by, when, source].filter(Boolean).join(' · ');
  return (
    <li>
      <span className={`timeline-dot ${dotOf(entry)}`} aria-hidden="true" />
      <div>
        <span className="font-medium text-text-1">{titleOf(entry, fields)}</span>{' '}
        {one && !created && changes[0] ? (
          <Change change={changes[0]} named={false} fields={fields} currency={currency} />
        ) : null}
        {!one && !created
          ? changes.map((change) => (
              <div key={change.field}>
                <Change change={change} named fields={fields} currency={currency} />
              </div>
            ))
          : null}
        {created && whole && changes.length ? (
          <FirstValues changes={changes} fields={fields} currency={currency} />
        ) : null}
        {entry.description ? <div className="text-text-2 [overflow-wrap:anywhere]">{entry.description}</div> : null}
        <div className="text-text-3">{who}</div>
      </div>
    </li>
  );
}
