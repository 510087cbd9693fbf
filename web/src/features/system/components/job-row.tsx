import { ChevronDown, ChevronRight, Play } from 'lucide-react';
import { useState } from 'react';
import * as format from '@/shared/format';
import { useIsBelowDesk, useIsNarrow } from '@/shared/hooks/use-media';
import { Button, IconButton, Tag } from '@/ui';
import type { Schedule } from '../types';
import { causeWords, durationWords } from '../words';
import { JobRuns } from './job-runs';
import { RunStatusTag } from './run-status-tag';

function LastRun({ job, queued }: { job: Schedule; queued: boolean }) {
  const run = job.last_run;
  return (
    <>
      <div className="job-last">
        {queued && !job.running ? <Tag tone="info">Queued</Tag> : null}
        {run ? (
          <>
            <RunStatusTag status={run.status} />
            <span>{format.instant(run.started_at)}</span>
          </>
        ) : queued ? null : (
          'Not yet'
        )}
      </div>
      {run ? (
        <div className="job-sub">
          {causeWords(run)}
          {run.seconds === null ? '' : `, took ${durationWords(run.seconds)}`}
        </div>
      ) : null}
      {run?.error ? <div className="job-error">{run.error}</div> : null}
    </>
  );
}

const nextWords = ({ next_run: next }: Schedule) => (next ? format.instant(next.at) : format.NONE);

/** One job; its runs unfold below it. */
export function JobRow({
  job,
  queued,
  onRun,
}: {
  job: Schedule;
  /** Somebody has just asked for a run that has not begun. */
  queued: boolean;
  /** Null where the reader may not start jobs. */
  onRun: (() => void) | null;
}) {
  const [open, setOpen] = useState(false);
  const narrow = useIsNarrow();
  const folded = useIsBelowDesk();
  const label = format.label(job.name);
  const runsId = `runs-${job.name}`;
  const retry = job.next_run && job.next_run.attempt > 1 ? `Attempt ${job.next_run.attempt}` : null;
  return (
    <>
      <tr>
        <td>
          <div className="job-name">
            <IconButton
              label={open ? `Hide the runs of ${label}` : `Show the runs of ${label}`}
              aria-expanded={open}
              aria-controls={open ? runsId : undefined}
              onPress={() => setOpen(!open)}
            >
              {open ? <ChevronDown className="icon" /> : <ChevronRight className="icon" />}
            </IconButton>
            <div className="min-w-0">
              <div className="job-title">{label}</div>
              <div className="job-sub">{job.description}</div>
              {folded ? (
                <div className="job-sub">
                  {job.schedule}. Next {nextWords(job)}
                  {retry ? ` (${retry.toLowerCase()})` : ''}.
                </div>
              ) : null}
              {narrow ? (
                <div className="mt-2">
                  <LastRun job={job} queued={queued} />
                </div>
              ) : null}
            </div>
          </div>
        </td>
        {folded ? null : <td className="whitespace-nowrap">{job.schedule}</td>}
        {narrow ? null : (
          <td>
            <LastRun job={job} queued={queued} />
          </td>
        )}
        {folded ? null : (
          <td className="whitespace-nowrap">
            {nextWords(job)}
            {retry ? <div className="job-sub">{retry}</div> : null}
          </td>
        )}
        {onRun ? (
          <td className="end">
            <Button size="sm" aria-label={`Run ${label} now`} isDisabled={job.running || queued} onPress={onRun}>
              <Play className="icon icon-sm" aria-hidden /> Run
            </Button>
          </td>
        ) : null}
      </tr>
      {open ? (
        <tr id={runsId}>
          <td className="job-runs" colSpan={5}>
            <JobRuns job={job} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
