import type { HistoryEntry } from './types';

const MOMENT_MS = 5_000;

const isAutomatic = (entry: HistoryEntry) =>
  entry.type === 'event' && entry.source === 'system' && Boolean(entry.changes?.length);

function tellsOf(event: HistoryEntry, change: HistoryEntry): boolean {
  const near = Math.abs(Date.parse(event.at) - Date.parse(change.at)) <= MOMENT_MS;
  return near && (event.changes ?? []).every(({ field }) => change.changes?.some((known) => known.field === field));
}

/** A change and the events it wrote by itself are one line, with the event's words. */
export function foldHistory(items: readonly HistoryEntry[]): HistoryEntry[] {
  const told = new Set<HistoryEntry>();
  const events = items.filter(isAutomatic);
  const lines = items.map((entry) => {
    if (entry.type !== 'change' || entry.action !== 'updated') return entry;
    const own = events.filter((event) => !told.has(event) && tellsOf(event, entry));
    own.forEach((event) => told.add(event));
    const [only] = own;
    return own.length === 1 && only
      ? { ...entry, kind: only.kind, title: only.title, description: only.description, occurred_on: only.occurred_on }
      : entry;
  });
  return lines.filter((entry) => !told.has(entry));
}
