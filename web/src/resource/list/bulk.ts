import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  API,
  asProblem,
  request,
  type ApiProblem,
  type BulkRequest,
  type BulkResult,
  type Job,
  type Resource,
} from '@/api';
import { announce } from '@/shared/announce';
import type { TableSelection } from '@/ui/table';

/** The chosen records as the API wants them. */
export function bulkTarget(
  selection: TableSelection,
  filter: Record<string, string>,
): Pick<BulkRequest, 'ids' | 'filter' | 'except'> {
  return selection.mode === 'some'
    ? { ids: [...selection.ids] }
    : { filter, except: selection.except.size ? [...selection.except] : undefined };
}

/** Short jobs are seen to end at once; long ones are asked after every three seconds. */
const FIRST_POLL_MS = 250;
const POLL_MS = 3000;
const finished = (job: Job) => !['queued', 'running'].includes(job.status);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function followJob(job: Job, onProgress: (job: Job) => void): Promise<Job> {
  let state = job;
  for (let wait = FIRST_POLL_MS; !finished(state); wait = Math.min(POLL_MS, wait * 2)) {
    onProgress(state);
    await pause(wait);
    state = await request<Job>('GET', `${API}/jobs/${job.id}`);
    announce(`${state.processed} of ${state.total ?? 'all'} done`);
  }
  onProgress(state);
  return state;
}

export interface BulkOutcome {
  changed: number;
  ids: string[];
}

const outcome = (result: Partial<BulkResult>): BulkOutcome => ({
  changed: result.changed ?? 0,
  ids: (result.results ?? [])
    .filter((row) => row.status !== 'unchanged' && row.status !== 'error')
    .map((row) => row.id),
});

/** Preview, then the real call with the preview's token; a large set becomes a job that is followed to its end. */
export function useBulk<T extends { id: string }>(resource: Resource<T>) {
  const client = useQueryClient();
  const [preview, setPreview] = useState<BulkResult | null>(null);
  const [job, setJob] = useState<Job | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const guard = async <R>(work: () => Promise<R>): Promise<R | null> => {
    setPending(true);
    setProblem(null);
    try {
      return await work();
    } catch (error) {
      setProblem(asProblem(error));
      return null;
    } finally {
      setPending(false);
    }
  };

  const run = (body: BulkRequest): Promise<BulkOutcome | null> =>
    guard(async () => {
      const answer = await resource.bulk(body);
      if ('result' in answer) {
        await client.invalidateQueries({ queryKey: resource.keys.all });
        await client.invalidateQueries({ queryKey: ['counts'] });
        return outcome(answer.result);
      }
      const state = await followJob(answer.job, setJob);
      await client.invalidateQueries({ queryKey: resource.keys.all });
      await client.invalidateQueries({ queryKey: ['counts'] });
      if (state.status !== 'done') throw new Error(state.error ?? `The job was ${state.status}`);
      return outcome(state.result ?? {});
    });

  return {
    preview,
    job,
    pending,
    problem,
    /** Does something for the dialog; a failure becomes its problem. */
    guard,
    forget: () => {
      setPreview(null);
      setProblem(null);
    },
    dryRun: (body: BulkRequest) =>
      guard(async () => {
        const answer = await resource.bulk({ ...body, dry_run: true });
        if ('result' in answer) setPreview(answer.result);
      }),
    run,
    cancel: () => (job ? request<void>('POST', `${API}/jobs/${job.id}/cancel`) : Promise.resolve()),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
