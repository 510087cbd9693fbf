import { FlaskConical } from 'lucide-react';
import { instant, plural } from '@/shared/format';
import { Banner, Button, EmptyState } from '@/ui';
import { useImportWork } from '../../use-import-work';
import { Foot } from '../wizard/foot';
import type { StepProps } from '../wizard/step-props';
import { WorkBar } from '../wizard/work-bar';
import { OutcomeTable } from './outcome-table';

/** Everything done as the commit would, and nothing kept. */
export function DryRunStep({ job, course, go, mayEdit }: StepProps) {
  const { dryRun } = useImportWork(job.id);
  const run = job.dry_run;
  const running = job.progress !== null;
  const again = (
    <Button onPress={() => void dryRun.run()} isPending={dryRun.pending} isDisabled={running || !mayEdit}>
      {run ? 'Run again' : 'Dry run'}
    </Button>
  );
  return (
    <>
      {running ? <WorkBar job={job} course={course} /> : null}
      <div className="page-scroll">
        <div className="page-pad import-narrow">
          {run ? (
            <>
              {run.failed ? (
                <Banner
                  tone="danger"
                  action={
                    <Button size="sm" onPress={() => go({ step: 'preview', rows: 'errors' })}>
                      Show them
                    </Button>
                  }
                >
                  {plural(run.failed, 'row')} could not be written. Fix or leave them out, or commit valid rows only.
                </Banner>
              ) : (
                <Banner tone="ok">Every row can be written. Nothing has been kept yet.</Banner>
              )}
              <OutcomeTable run={run} kind={job.kind} title="What a commit does" />
              <p className="text-12 text-text-3">
                Tried {instant(run.at)}
                {job.counts.skipped ? ` · ${plural(job.counts.skipped, 'row')} left out` : ''}
              </p>
            </>
          ) : running ? null : (
            <EmptyState icon={FlaskConical} title="Not tried since the last change" actions={again}>
              A dry run does everything the commit does, says what came of it, and keeps nothing.
            </EmptyState>
          )}
        </div>
      </div>
      <Foot
        tone={run?.failed ? 'danger' : 'ok'}
        lead={run?.failed ? plural(run.failed, 'row') + ' failed' : null}
        actions={
          <>
            <Button onPress={() => go({ step: 'preview' })}>Back</Button>
            {run ? again : null}
            <Button variant="primary" isDisabled={!run || running} onPress={() => go({ step: 'commit' })}>
              Go to commit
            </Button>
          </>
        }
      >
        Nothing is written before Commit.
      </Foot>
    </>
  );
}
