import type { QueryClient } from '@tanstack/react-query';
import { asProblem, upload } from '@/api';
import * as format from '@/shared/format';
import { createStore } from '@/shared/store';
import { toast } from '@/ui';
import { documents, ownerField } from '../api';
import type { Document, Owner } from '../types';
import { isUnderWay, isUnsent, nextUp, queueReducer, type NewItem, type Queue, type QueueAction } from './queue';
import { refusalOf } from './refusal';

const all = new Map<string, Uploads>();

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

/** While files would be lost with the page, the browser asks before it goes. */
function guardPage() {
  const unsent = [...all.values()].some(({ get }) => get().some(isUnsent));
  if (unsent) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
}

/** The files on their way to one record. They go on while other pages are looked at. */
export interface Uploads {
  get: () => Queue;
  subscribe: (listener: () => void) => () => void;
  add: (files: readonly { item: NewItem; file: File }[]) => void;
  choose: (id: string, kind: string) => void;
  /** All that are ready, or one that failed. */
  send: (client: QueryClient, id?: string) => void;
  /** Takes it out of the queue; what is under way is broken off. */
  remove: (id: string) => void;
}

function formOf(owner: Owner, { kind, replaces }: Queue[number], file: File) {
  const form = new FormData();
  form.append(ownerField(owner), owner.id);
  form.append('kind', kind);
  if (replaces) {
    form.append('title', replaces.title);
    form.append('previous_id', replaces.id);
  }
  form.append('file', file, file.name);
  return form;
}

function createUploads(owner: Owner): Uploads {
  const store = createStore<Queue>([]);
  const files = new Map<string, File>();
  const calls = new Map<string, AbortController>();
  let watchers = 0;
  let tally = { stored: 0, failed: 0 };

  const dispatch = (action: QueueAction) => {
    store.set(queueReducer(store.get(), action));
    guardPage();
  };

  const tell = () => {
    if (store.get().some(isUnderWay)) return;
    const { stored, failed } = tally;
    tally = { stored: 0, failed: 0 };
    const words = `to ${owner.label}`;
    if (stored) toast(`${format.plural(stored, 'document')} added ${words}`);
    // Where the queue is on the screen, the row of the file says it.
    if (failed && !watchers) {
      toast(`${format.plural(failed, 'file')} could not be added ${words}; its page says why`, { tone: 'error' });
    }
  };

  const run = async (client: QueryClient, item: Queue[number]) => {
    const { id } = item;
    const file = files.get(id);
    if (!file) return;
    const call = new AbortController();
    calls.set(id, call);
    dispatch({ type: 'start', id });
    try {
      await upload<Document>(documents.path, formOf(owner, item, file), {
        signal: call.signal,
        onProgress: (sent, total) => dispatch({ type: 'progress', id, share: total ? sent / total : 0 }),
      });
      tally.stored += 1;
      dispatch({ type: 'store', id });
      void client.invalidateQueries({ queryKey: documents.keys.all }).then(() => remove(id));
    } catch (error) {
      if (!call.signal.aborted) {
        tally.failed += 1;
        dispatch({ type: 'fail', id, refusal: refusalOf(asProblem(error)) });
      }
    } finally {
      calls.delete(id);
      startNext(client);
      tell();
    }
  };
  const startNext = (client: QueryClient) => nextUp(store.get()).forEach((item) => void run(client, item));

  const remove = (id: string) => {
    calls.get(id)?.abort();
    files.delete(id);
    dispatch({ type: 'remove', id });
  };

  return {
    get: store.get,
    subscribe: (listener) => {
      watchers += 1;
      const stop = store.subscribe(listener);
      return () => {
        watchers -= 1;
        stop();
      };
    },
    add: (added) => {
      for (const { item, file } of added) files.set(item.id, file);
      dispatch({ type: 'add', items: added.map(({ item }) => item) });
    },
    choose: (id, kind) => dispatch({ type: 'choose', id, kind }),
    send: (client, id) => {
      dispatch({ type: 'send', id });
      startNext(client);
    },
    remove,
  };
}

export function uploadsOf(owner: Owner): Uploads {
  const key = `${owner.kind}:${owner.id}`;
  const known = all.get(key);
  if (known) return known;
  const made = createUploads(owner);
  all.set(key, made);
  return made;
}
