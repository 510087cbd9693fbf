/** Where a file is on its way to the server. */
export type Phase =
  /** One may still choose its kind. */
  | 'ready'
  /** Its turn comes. */
  | 'waiting'
  | 'sending'
  /** The server refused it, or was not reached. */
  | 'failed'
  /** It cannot be sent at all. */
  | 'refused'
  | 'stored';

export interface Refusal {
  text: string;
  /** Trying again may help. */
  again: boolean;
  /** The document that already holds these bytes. */
  existing?: { id: string; label: string };
}

export interface Replaced {
  id: string;
  title: string;
  revision: number;
}

export interface QueueItem {
  id: string;
  name: string;
  size: number;
  kind: string;
  /** Becomes a new revision of this one. */
  replaces: Replaced | null;
  phase: Phase;
  sent: number;
  refusal: Refusal | null;
}

export type Queue = readonly QueueItem[];

export type NewItem = Pick<QueueItem, 'id' | 'name' | 'size' | 'kind' | 'replaces'> & { refused?: string };

export type QueueAction =
  | { type: 'add'; items: readonly NewItem[] }
  | { type: 'choose'; id: string; kind: string }
  /** All that are ready, or one that failed. */
  | { type: 'send'; id?: string }
  | { type: 'start'; id: string }
  | { type: 'progress'; id: string; share: number }
  | { type: 'store'; id: string }
  | { type: 'fail'; id: string; refusal: Refusal }
  /** Stops it where it is under way, else takes it out. */
  | { type: 'remove'; id: string };

const AT_ONCE = 2;

export const isUnderWay = ({ phase }: QueueItem) => phase === 'waiting' || phase === 'sending';
/** Would be lost with the page. */
export const isUnsent = (item: QueueItem) => item.phase === 'ready' || isUnderWay(item);
const mayChoose = ({ phase, replaces }: QueueItem) => !replaces && (phase === 'ready' || phase === 'failed');

/** What to start now: in the order they were added, a few at once. */
export const nextUp = (queue: Queue): QueueItem[] =>
  queue
    .filter(({ phase }) => phase === 'waiting')
    .slice(0, Math.max(0, AT_ONCE - queue.filter(({ phase }) => phase === 'sending').length));

const arrived = ({ refused, ...item }: NewItem): QueueItem => ({
  ...item,
  phase: refused ? 'refused' : 'ready',
  sent: 0,
  refusal: refused ? { text: refused, again: false } : null,
});

export function queueReducer(queue: Queue, action: QueueAction): Queue {
  const change = (id: string, when: (item: QueueItem) => boolean, to: (item: QueueItem) => Partial<QueueItem>): Queue =>
    queue.map((item) => (item.id === id && when(item) ? { ...item, ...to(item) } : item));
  const sending = ({ phase }: QueueItem) => phase === 'sending';

  switch (action.type) {
    case 'add':
      return [...queue, ...action.items.map(arrived)];
    case 'choose':
      return change(action.id, mayChoose, () => ({ kind: action.kind }));
    case 'send':
      return queue.map((item) =>
        (action.id === undefined ? item.phase === 'ready' : item.id === action.id && item.refusal?.again)
          ? { ...item, phase: 'waiting', sent: 0, refusal: null }
          : item,
      );
    case 'start':
      return change(
        action.id,
        ({ phase }) => phase === 'waiting',
        () => ({ phase: 'sending' }),
      );
    case 'progress':
      return change(action.id, sending, ({ sent }) => ({ sent: Math.max(sent, Math.min(1, action.share)) }));
    case 'store':
      return change(action.id, sending, () => ({ phase: 'stored', sent: 1 }));
    case 'fail':
      return change(action.id, sending, () => ({ phase: 'failed', sent: 0, refusal: action.refusal }));
    case 'remove':
      return queue.filter(({ id }) => id !== action.id);
  }
}
