import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { SkeletonLines } from '@/ui';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { runsQuery } from '../api';
import type { JobRun, Schedule } from '../types';
import { causeWords, durationWords, resultWords } from '../words';
import { RunStatusTag } from './run-status-tag';

const took = (run: JobRun) => (run.seconds === null ? format.NONE : durationWords(run.seconds));

function Outcome({ run }: { run: JobRun }) {
  return run.error ? <span className="job-error">{run.error}</span> : <>{resultWords(run.result) ?? format.NONE}</>;
}

function RunTable({ items, label }: { items: readonly JobRun[]; label: string }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
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
              <td className="end">{took(run)}</td>
              <td className="wide">
                <Outcome run={run} />
              </td>
              <td>
                <span className="id">{run.instance}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A phone has no room for tables. */
function RunLines({ items, label }: { items: readonly JobRun[]; label: string }) {
  return (
    <ul className="run-lines" aria-label={label}>
      {items.map((run) => (
        <li key={run.id}>
          <div className="job-last">
            <RunStatusTag status={run.status} />
            <span>{format.instant(run.started_at)}</span>
          </div>
          <div className="job-sub">
            {causeWords(run)}, took {took(run)}, {run.instance}
          </div>
          <div className="job-sub">
            <Outcome run={run} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The latest runs of a job: when, why, how long, and what they did or said. */
export function JobRuns({ job }: { job: Schedule }) {
  const query = useQuery(runsQuery(job.name, job.last_run));
  const Runs = useIsNarrow() ? RunLines : RunTable;
  return (
    <QueryState query={query} what="The runs" skeleton={<SkeletonLines lines={3} />}>
      {({ items }) =>
        items.length ? (
          <Runs items={items} label={`Runs of ${format.label(job.name)}`} />
        ) : (
          <p className="pt-4 text-text-2">It has not run yet.</p>
        )
      }
    </QueryState>
  );
}
