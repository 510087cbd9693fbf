import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '@/ui';
import { foldHistory } from './fold-history';
import { HistoryLine } from './history-line';
import type { HistoryEntry } from './types';

const fields: FieldSpec[] = [
  { name: 'mrc', label: 'Own MRC', kind: 'money' },
  { name: 'status', label: 'Status', kind: 'enum' },
  { name: 'a_endpoint_id', label: 'A end', kind: 'reference' },
];

const change = (changes: HistoryEntry['changes'], at = '2026-11-22T07:33:20.8Z'): HistoryEntry => ({
  at,
  type: 'change',
  action: 'updated',
  by: 'dana@example.com',
  source: 'user',
  changes,
});
const event = (changes: HistoryEntry['changes'], title: string): HistoryEntry => ({
  at: '2026-11-22T07:33:20.6Z',
  type: 'event',
  action: 'recorded',
  kind: 'rate_change',
  title,
  by: 'dana@example.com',
  source: 'system',
  occurred_on: '2026-11-22',
  changes,
});
const mrc = { field: 'mrc', old: 4058.2, new: 4179.95 };
const show = (entry: HistoryEntry, whole = false) =>
  render(
    <ul>
      <HistoryLine entry={entry} fields={fields} currency="USD" whole={whole} />
    </ul>,
  );

describe('foldHistory', () => {
  it('tells a change and the event it wrote once, in the words of the event', () => {
    const lines = foldHistory([change([mrc]), event([mrc], 'Rate changed')]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ type: 'change', title: 'Rate changed', changes: [mrc] });
  });

  it('keeps apart what happened at another time, and what a person wrote down', () => {
    expect(foldHistory([change([mrc], '2026-11-22T08:33:20Z'), event([mrc], 'Rate changed')])).toHaveLength(2);
    expect(foldHistory([change([mrc]), { ...event([mrc], 'Note'), source: 'user' }])).toHaveLength(2);
  });

  it('keeps an event whose money is withheld', () => {
    const lines = foldHistory([change([{ field: 'ban', old: 'A', new: 'B' }]), event([], 'Rate changed')]);
    expect(lines.map(({ title }) => title)).toEqual([undefined, 'Rate changed']);
  });
});

describe('HistoryLine', () => {
  it('shows before and after as the record does', () => {
    show(change([mrc]));
    expect(screen.getByText('Own MRC changed')).toBeInTheDocument();
    expect(screen.getByText('$4,058.20')).toHaveClass('diff-old');
    expect(screen.getByText('$4,179.95')).toHaveClass('diff-new');
    expect(screen.getByText('dana@example.com · Nov 22, 2026')).toBeInTheDocument();
  });

  it('shows names instead of ids, and words instead of values', () => {
    show(
      change([
        { field: 'a_endpoint_id', old: 'e1', new: 'e2', old_label: 'Boise POP', new_label: 'Indy Telcom Center' },
        { field: 'status', old: 'active', new: 'disconnect_pending' },
        { field: 'external_ids', old: null, new: [{ source: 'import', id: '7' }] },
        { field: 'contacts', old: [{ name: 'County desk', phone: '1' }], new: [] },
      ]),
    );
    expect(screen.getByText('4 fields changed')).toBeInTheDocument();
    expect(screen.getByText('Boise POP')).toHaveClass('diff-old');
    expect(screen.getByText('Indy Telcom Center')).toHaveClass('diff-new');
    expect(screen.getByText('Disconnect pending')).toHaveClass('diff-new');
    expect(screen.getByText('import 7')).toBeInTheDocument();
    expect(screen.getByText('County desk')).toHaveClass('diff-old');
  });

  it('tells an event without its money', () => {
    show(event([], 'Rate changed'));
    expect(screen.getByText('Rate changed')).toBeInTheDocument();
    expect(screen.queryByText(/\$/)).not.toBeInTheDocument();
  });

  it('dates an event by the day it happened', () => {
    show({ ...event([], 'Installed'), kind: 'install', occurred_on: '2024-02-22' });
    expect(screen.getByText('dana@example.com · Feb 22, 2024')).toBeInTheDocument();
  });

  it('lists the first values on the history page', () => {
    show({ ...change([{ field: 'vlan', old: null, new: '2114' }]), action: 'created' }, true);
    expect(screen.getByText('1 value')).toBeInTheDocument();
    expect(screen.getByText('2114')).toBeInTheDocument();
  });
});
