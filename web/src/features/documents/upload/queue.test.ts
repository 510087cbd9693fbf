import { describe, expect, it } from 'vitest';
import { isUnsent, nextUp, queueReducer, type NewItem, type Phase, type Queue, type QueueAction } from './queue';

const file = (id: string, changes: Partial<NewItem> = {}): NewItem => ({
  id,
  name: `${id}.pdf`,
  size: 1000,
  kind: 'other',
  replaces: null,
  ...changes,
});
const run = (...actions: QueueAction[]) => actions.reduce<Queue>(queueReducer, []);
const add = (...items: NewItem[]): QueueAction => ({ type: 'add', items });
const again = { text: 'The connection broke off', again: true };
const final = { text: 'Too big', again: false };

/** The actions that bring a file into a phase. */
const TO: Record<Phase, QueueAction[]> = {
  ready: [add(file('a'))],
  waiting: [add(file('a')), { type: 'send' }],
  sending: [add(file('a')), { type: 'send' }, { type: 'start', id: 'a' }],
  failed: [add(file('a')), { type: 'send' }, { type: 'start', id: 'a' }, { type: 'fail', id: 'a', refusal: again }],
  refused: [add(file('a', { refused: 'Too big' }))],
  stored: [add(file('a')), { type: 'send' }, { type: 'start', id: 'a' }, { type: 'store', id: 'a' }],
};

describe('a file in the queue', () => {
  const moves: [from: Phase, action: QueueAction, to: Phase | 'gone'][] = [
    ['ready', { type: 'send' }, 'waiting'],
    ['ready', { type: 'start', id: 'a' }, 'ready'],
    ['ready', { type: 'store', id: 'a' }, 'ready'],
    ['ready', { type: 'fail', id: 'a', refusal: again }, 'ready'],
    ['ready', { type: 'remove', id: 'a' }, 'gone'],
    ['waiting', { type: 'send' }, 'waiting'],
    ['waiting', { type: 'start', id: 'a' }, 'sending'],
    ['waiting', { type: 'store', id: 'a' }, 'waiting'],
    ['waiting', { type: 'remove', id: 'a' }, 'gone'],
    ['sending', { type: 'send' }, 'sending'],
    ['sending', { type: 'start', id: 'a' }, 'sending'],
    ['sending', { type: 'store', id: 'a' }, 'stored'],
    ['sending', { type: 'fail', id: 'a', refusal: again }, 'failed'],
    ['sending', { type: 'remove', id: 'a' }, 'gone'],
    ['failed', { type: 'send' }, 'failed'],
    ['failed', { type: 'send', id: 'a' }, 'waiting'],
    ['failed', { type: 'store', id: 'a' }, 'failed'],
    ['failed', { type: 'remove', id: 'a' }, 'gone'],
    ['refused', { type: 'send' }, 'refused'],
    ['refused', { type: 'send', id: 'a' }, 'refused'],
    ['refused', { type: 'remove', id: 'a' }, 'gone'],
    ['stored', { type: 'send' }, 'stored'],
    ['stored', { type: 'fail', id: 'a', refusal: again }, 'stored'],
    ['stored', { type: 'remove', id: 'a' }, 'gone'],
  ];
  it.each(moves)('%s, after %j, is %s', (from, action, to) => {
    const queue = run(...TO[from], action);
    expect(queue[0]?.phase ?? 'gone').toBe(to);
  });

  it.each([
    ['ready', true],
    ['waiting', true],
    ['sending', true],
    ['failed', false],
    ['refused', false],
    ['stored', false],
  ] as const)('is lost with the page while %s: %s', (phase, lost) => {
    expect(run(...TO[phase]).some(isUnsent)).toBe(lost);
  });

  it.each([
    ['ready', 'photo'],
    ['failed', 'photo'],
    ['waiting', 'other'],
    ['sending', 'other'],
    ['refused', 'other'],
    ['stored', 'other'],
  ] as const)('while %s, its kind, chosen to be a photo, is %s', (phase, kind) => {
    expect(run(...TO[phase], { type: 'choose', id: 'a', kind: 'photo' })[0]?.kind).toBe(kind);
  });

  it('keeps the kind of the document it replaces', () => {
    const replaces = { id: 'd1', title: 'SO-448120', revision: 2 };
    const queue = run(add(file('a', { kind: 'agreement', replaces })), { type: 'choose', id: 'a', kind: 'other' });
    expect(queue[0]?.kind).toBe('agreement');
  });

  it('is not tried again where that cannot help', () => {
    const [item] = run(...TO.sending, { type: 'fail', id: 'a', refusal: final }, { type: 'send', id: 'a' });
    expect(item).toMatchObject({ phase: 'failed', refusal: final });
  });

  it('starts from nothing when it is tried again', () => {
    const [item] = run(
      ...TO.sending,
      { type: 'progress', id: 'a', share: 0.4 },
      { type: 'fail', id: 'a', refusal: again },
      { type: 'send', id: 'a' },
    );
    expect(item).toMatchObject({ phase: 'waiting', sent: 0, refusal: null });
  });
});

describe('progress', () => {
  it('goes only forward and never beyond the whole', () => {
    const shares = [0.2, 0.6, 0.5, 1.4].map(
      (_, index, all) =>
        run(
          ...TO.sending,
          ...all.slice(0, index + 1).map((share): QueueAction => ({ type: 'progress', id: 'a', share })),
        )[0]?.sent,
    );
    expect(shares).toEqual([0.2, 0.6, 0.6, 1]);
  });

  it('of a file that is not being sent changes nothing', () => {
    expect(run(...TO.failed, { type: 'progress', id: 'a', share: 0.5 })[0]?.sent).toBe(0);
  });
});

describe('the order', () => {
  const three = [add(file('a'), file('b'), file('c')), { type: 'send' } as const];
  const ids = (queue: Queue) => nextUp(queue).map(({ id }) => id);

  it('starts two at once, the first ones first', () => {
    expect(ids(run(...three))).toEqual(['a', 'b']);
    expect(ids(run(...three, { type: 'start', id: 'a' }))).toEqual(['b']);
    expect(ids(run(...three, { type: 'start', id: 'a' }, { type: 'start', id: 'b' }))).toEqual([]);
  });

  it('goes on when one is through, refused or taken out', () => {
    const both: QueueAction[] = [...three, { type: 'start', id: 'a' }, { type: 'start', id: 'b' }];
    expect(ids(run(...both, { type: 'store', id: 'a' }))).toEqual(['c']);
    expect(ids(run(...both, { type: 'fail', id: 'b', refusal: final }))).toEqual(['c']);
    expect(ids(run(...both, { type: 'remove', id: 'b' }))).toEqual(['c']);
  });

  it('keeps what is added meanwhile ready until it is sent', () => {
    const queue = run(...three, add(file('d')));
    expect(queue.map(({ phase }) => phase)).toEqual(['waiting', 'waiting', 'waiting', 'ready']);
  });
});
