import { queryOptions } from '@tanstack/react-query';
import { API, request } from '@/api';
import type { Installation, JobRun, Schedule } from './types';

interface Items<T> {
  items: T[];
  total: number;
}

const SOON = 2_000;
const LATER = 30_000;

export const schedulesKey = ['schedules'] as const;

/** Asked for again soon while a job runs or waits to, else now and then. */
export const schedulesQuery = (waiting: boolean) =>
  queryOptions({
    queryKey: schedulesKey,
    queryFn: ({ signal }) => request<Items<Schedule>>('GET', `${API}/schedules`, { signal }),
    refetchInterval: ({ state }) => (waiting || state.data?.items.some((job) => job.running) ? SOON : LATER),
  });

/** The latest runs of a job, read anew when another run has become its last. */
export const runsQuery = (name: string, last: JobRun | null) =>
  queryOptions({
    queryKey: [...schedulesKey, name, 'runs', last?.id ?? null, last?.status ?? null],
    queryFn: ({ signal }) => request<Items<JobRun>>('GET', `${API}/schedules/${name}/runs`, { signal }),
    placeholderData: (before) => before,
  });

export const installationQuery = queryOptions({
  queryKey: ['system'],
  queryFn: ({ signal }) => request<Installation>('GET', `${API}/system`, { signal }),
  refetchInterval: LATER,
});

export const runSchedule = (name: string) => request<{ status: string }>('POST', `${API}/schedules/${name}/run`);
