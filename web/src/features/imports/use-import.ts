import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { events, importQuery, keys } from './api';
import { readEvents } from './event-stream';
import { courseAfter, type Course } from './rate';
import { isRunning } from './steps';
import type { Import } from './types';

const AGAIN_MS = 2000;
const pause = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, AGAIN_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

type Report = Pick<Import, 'status' | 'counts' | 'progress' | 'version'>;

export const setImport = (client: QueryClient, job: Import) => client.setQueryData(keys.one(job.id), job);

/** Follows what runs until it ends; a connection that broke off is taken up again. */
async function follow(id: string, client: QueryClient, signal: AbortSignal, onReport: (report: Report) => void) {
  while (!signal.aborted) {
    try {
      const { body } = await events(id, signal);
      for await (const { event, data } of body ? readEvents(body) : []) {
        if (event === 'import') onReport(JSON.parse(data) as Report);
      }
    } catch (error) {
      if (signal.aborted) return;
      console.warn('The progress of the import broke off', error);
    }
    // What came of it is in no event.
    const job = await client.fetchQuery({ ...importQuery(id), staleTime: 0 }).catch(() => null);
    if (job && !isRunning(job)) {
      // Written or taken back, it changed records everywhere.
      const wide = job.status === 'committed' || job.status === 'reverted';
      return void client.invalidateQueries(wide ? undefined : { queryKey: keys.rows(id) });
    }
    await pause(signal);
  }
}

/** An import, live while something runs. */
export function useImport(id: string) {
  const client = useQueryClient();
  const query = useQuery(importQuery(id));
  const [course, setCourse] = useState<Course | null>(null);
  const running = query.data ? isRunning(query.data) : false;
  useEffect(() => {
    if (!running) return;
    const call = new AbortController();
    void follow(id, client, call.signal, (report) => {
      setCourse((old) => courseAfter(old, report.progress, Date.now()));
      if (report.progress) {
        client.setQueryData<Import>(keys.one(id), (known) => (known ? { ...known, ...report } : known));
      }
    });
    return () => call.abort();
  }, [id, client, running]);
  return { query, course: running ? course : null };
}
