import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { useIsBelowDesk, useIsNarrow } from '@/shared/hooks/use-media';
import { Card, SkeletonLines, toast } from '@/ui';
import { runSchedule, schedulesKey, schedulesQuery } from '../api';
import type { Schedule } from '../types';
import { JobRow } from './job-row';

/** The run that was a job's last when another was asked for. */
type Asked = Readonly<Record<string, string | null>>;

const isQueued = (asked: Asked, job: Schedule) => job.name in asked && asked[job.name] === (job.last_run?.id ?? null);

/** What runs by the clock: when it ran, what it said, when it runs next. */
export function JobsCard() {
  const can = useCan();
  const client = useQueryClient();
  const narrow = useIsNarrow();
  const folded = useIsBelowDesk();
  const [asked, setAsked] = useState<Asked>({});
  const known = client.getQueryData<{ items: Schedule[] }>(schedulesKey)?.items ?? [];
  const query = useQuery(schedulesQuery(known.some((job) => isQueued(asked, job))));
  const failing = query.data?.items.filter(
    (job) => job.last_run?.status === 'failed' || job.last_run?.status === 'lost',
  );
  const zone = query.data?.items.find((job) => job.time_zone)?.time_zone;

  const run = async (job: Schedule) => {
    const last = job.last_run?.id ?? null;
    setAsked((before) => ({ ...before, [job.name]: last }));
    try {
      await runSchedule(job.name);
      toast(`${format.label(job.name)} is queued`);
    } catch (error) {
      setAsked(({ [job.name]: _refused, ...rest }) => rest);
      toast(asProblem(error).message, { tone: 'error' });
    }
    await client.invalidateQueries({ queryKey: schedulesKey, exact: true });
  };

  return (
    <Card
      title="Jobs"
      className="jobs"
      more={
        <>
          {failing?.length ? <span className="job-error">{format.number(failing.length)} did not go well</span> : null}
          {zone ? <span>Hours of {zone}</span> : null}
        </>
      }
    >
      <QueryState
        query={query}
        what="The jobs"
        skeleton={
          <div className="p-6">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {({ items }) => (
          <table className="mini-table job-table">
            <thead>
              <tr>
                <th scope="col">Job</th>
                {folded ? null : <th scope="col">Schedule</th>}
                {narrow ? null : <th scope="col">Last run</th>}
                {folded ? null : <th scope="col">Next run</th>}
                {can('jobs_edit') ? (
                  <th scope="col">
                    <span className="visually-hidden">Run now</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {items.map((job) => (
                <JobRow
                  key={job.name}
                  job={job}
                  queued={isQueued(asked, job)}
                  onRun={can('jobs_edit') ? () => void run(job) : null}
                />
              ))}
            </tbody>
          </table>
        )}
      </QueryState>
    </Card>
  );
}
