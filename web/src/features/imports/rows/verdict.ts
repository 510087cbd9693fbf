import { CircleCheck, CircleDashed, CircleMinus, CirclePlus, CircleX, Pencil, TriangleAlert } from 'lucide-react';
import type { ComponentType } from 'react';
import { label, plural } from '@/shared/format';
import type { Counts, MessageCount, RowMessage, RowState, RowValue, StagedRow } from '../types';
import type { Tab } from '../search';

type Glyph = ComponentType<{ className?: string }>;
type Tone = 'danger' | 'warn' | 'accent' | 'ok' | 'quiet';

export interface Verdict {
  word: string;
  icon: Glyph;
  tone: Tone;
}

const VERDICTS: Record<RowState | 'check', Verdict> = {
  error: { word: 'Error', icon: CircleX, tone: 'danger' },
  duplicate: { word: 'Error', icon: CircleX, tone: 'danger' },
  check: { word: 'Check', icon: TriangleAlert, tone: 'warn' },
  update: { word: 'Update', icon: Pencil, tone: 'accent' },
  new: { word: 'New', icon: CirclePlus, tone: 'ok' },
  unchanged: { word: 'Same', icon: CircleDashed, tone: 'quiet' },
  skipped: { word: 'Left out', icon: CircleMinus, tone: 'quiet' },
  committed: { word: 'Done', icon: CircleCheck, tone: 'ok' },
};

const isWriting = ({ state }: Pick<StagedRow, 'state'>) => ['update', 'new', 'unchanged'].includes(state);

/** A cell that would overwrite what is stored; a new record overwrites nothing. */
export const isChange = ({ state }: Pick<StagedRow, 'state'>, value: RowValue | undefined) =>
  state !== 'new' && typeof value?.before === 'string';

/** What becomes of the row; a warning is said before what it does. */
export function verdictOf(row: Pick<StagedRow, 'state' | 'messages'>): Verdict {
  const warned = isWriting(row) && row.messages.some((message) => message.severity === 'warning');
  return VERDICTS[warned ? 'check' : row.state];
}

/** The worst first. */
export const messageOf = (row: Pick<StagedRow, 'messages'>): RowMessage | undefined =>
  row.messages.find((message) => message.severity === 'error') ?? row.messages[0];

export const messageAt = (row: Pick<StagedRow, 'messages'>, field: string): RowMessage | undefined =>
  messageOf({ messages: row.messages.filter((message) => message.field === field) });

/** Other rows with the same problem of the same text; not said where the message does not name the text. */
export function sameElsewhere(
  row: Pick<StagedRow, 'messages' | 'values'>,
  field: string,
  all: readonly MessageCount[],
): number {
  const message = messageAt(row, field);
  const text = row.values[field]?.text;
  if (!message || !text || !message.message.includes(text)) return 0;
  const counted = all.find(
    (known) => known.code === message.code && known.field === field && known.message === message.message,
  );
  return counted ? counted.count - 1 : 0;
}

/** The last column: what is wrong, else what it does. */
export function remarkOf(row: Pick<StagedRow, 'state' | 'messages' | 'values' | 'creates'>): string {
  const message = messageOf(row);
  const more = row.messages.length - 1;
  if (message) return more > 0 ? `${message.message} (+${more})` : message.message;
  const creates = row.creates.length
    ? `Creates ${row.creates.map((part) => label(part).toLowerCase()).join(', ')}`
    : '';
  if (row.state === 'update') {
    const cells = Object.values(row.values).filter((value) => isChange(row, value)).length;
    return [plural(cells, 'cell'), creates.toLowerCase()].filter(Boolean).join(', ');
  }
  return row.state === 'new' ? creates : '';
}

/** The field to mend: the first that is wrong, in the order of the columns, else the first that is doubtful. */
export function fieldToFix(row: Pick<StagedRow, 'messages'>, fields: readonly string[]): string | undefined {
  const wrong = (severity: RowMessage['severity']) =>
    fields.find((field) => row.messages.some((message) => message.severity === severity && message.field === field));
  return wrong('error') ?? wrong('warning') ?? fields[0];
}

/** The states rows are chosen or left out by. */
export const OPEN_STATES: readonly RowState[] = ['new', 'update', 'unchanged', 'duplicate', 'error'];

/** What a tab asks the API for. */
export const TAB_STATES: Record<Tab, readonly string[] | undefined> = {
  all: undefined,
  errors: ['error', 'duplicate'],
  warnings: ['warning'],
  new: ['new'],
  updates: ['update'],
  unchanged: ['unchanged'],
  'left-out': ['skipped'],
};

export const TAB_LABELS: Record<Tab, string> = {
  all: 'All',
  errors: 'Errors',
  warnings: 'Warnings',
  new: 'New',
  updates: 'Updates',
  unchanged: 'Unchanged',
  'left-out': 'Left out',
};

export function tabCount(tab: Tab, counts: Counts): number {
  switch (tab) {
    case 'all':
      return counts.total;
    case 'errors':
      return counts.error + counts.duplicate;
    case 'warnings':
      return counts.warning;
    case 'new':
      return counts.new;
    case 'updates':
      return counts.update;
    case 'unchanged':
      return counts.unchanged;
    case 'left-out':
      return counts.skipped;
  }
}
