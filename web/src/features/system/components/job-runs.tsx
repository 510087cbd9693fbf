import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { SkeletonLines } from '@/ui';
import { runsQuery } from '../api';
import type { Schedule } from '../types';
import { causeWords, durationWords, resultWords } from '../words';
import { RunStatusTag } from './run-status-tag';

/** The latest runs of a job: when, why, how long, and what they did or said. */
export function JobRuns({ job }: { job: Schedule }) {
  const query = useQuery(runsQuery(job.name, job.last_run));
  return (
    <QueryState query={query} what="The runs" skeleton={<SkeletonLines lines={3} />}>
      {({ items }) =>
        items.length ? (
          <div className="scroll" tabIndex={0} role="region" aria-label={`Runs of ${format.label(job.name)}`}>
            <table className="mini-table">
              <thead>
                <tr>
                  <th scope="col">Started</th>
                  <th scope="col">Status</th>
                  <th scope="col">Why</th>
                  <th scope="col">Stands for</th>
                  <th scope="col" className="end">
                    Took
                  </th>
                  <th scope="col">Outcome</th>
                  <th scope="col">Instance</th>
                </tr>
              </thead>
              <tbody>
                {items.map((run) => (
                  <tr key={run.id}>
                    <td>{format.instant(run.started_at)}</td>
                    <td>
                      <RunStatusTag status={run.status} />
                    </td>
                    <td>{causeWords(run)}</td>
                    <td>{run.period ? format.date(run.period) : format.NONE}</td>
                    <td className="end">{run.seconds === null ? format.NONE : durationWords(run.seconds)}</td>
                    <td className="wide">
                      {run.error ? (
                        <span className="job-error">{run.error}</span>
                      ) : (
                        (resultWords(run.result) ?? format.NONE)
                      )}
                    </td>
                    <td>
                      <span className="id">{run.instance}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : (
          <p className="pt-4 text-text-2">It has not run yet.</p>
        )
      }
    </QueryState>
  );
}
