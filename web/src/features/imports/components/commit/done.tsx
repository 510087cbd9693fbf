import { Link } from '@tanstack/react-router';
import { CircleCheck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api';
import { date, instant, number, plural } from '@/shared/format';
import { Banner, Button, buttonClass, Card, FactRow, Facts } from '@/ui';
import { listOf, nounOf } from '../../kind';
import { Foot } from '../wizard/foot';
import type { StepProps } from '../wizard/step-props';
import { ReportMenu } from './report-menu';
import { UndoDialog } from './undo-dialog';

const isPast = (instantText: string) => Date.parse(instantText) < Date.now();

/** What was written, where it is now, and the way back. */
export function Done({ job }: StepProps) {
  const may = useCan()('imports_commit');
  const [undoing, setUndoing] = useState(false);
  const undone = job.status === 'reverted';
  const { counts } = job;
  const left = counts.total - counts.committed - counts.unchanged;
  const list = listOf(job.kind);
  const over = job.revertible_until !== null && isPast(job.revertible_until);
  return (
    <>
      <div className="page-scroll">
        <div className="page-pad import-narrow">
          <Banner tone={undone ? 'info' : 'ok'} icon={undone ? Undo2 : CircleCheck}>
            <b className="font-medium">
              {undone
                ? 'The import was undone.'
                : `${number(counts.committed)} ${nounOf(job.kind, counts.committed)} made or changed.`}
            </b>{' '}
            {undone ? 'What it wrote is as it was before.' : 'Every one carries this import in its history.'}
          </Banner>
          {job.error && !undone ? <Banner tone="danger">{job.error}</Banner> : null}
          <Card title="What became of the rows">
            <Facts>
              <FactRow label="Written">{plural(counts.committed, 'row')}</FactRow>
              <FactRow label="Unchanged">{plural(counts.unchanged, 'row')}</FactRow>
              <FactRow label="Left out">{plural(Math.max(0, left), 'row')}</FactRow>
              <FactRow label="Committed">
                {job.committed_at ? `${instant(job.committed_at)} by ${job.committed_by ?? 'somebody'}` : null}
              </FactRow>
              {job.reverted_at ? <FactRow label="Undone">{instant(job.reverted_at)}</FactRow> : null}
              {!undone && job.revertible_until ? (
                <FactRow label="Can be undone">{over ? 'No longer' : `Until ${date(job.revertible_until)}`}</FactRow>
              ) : null}
            </Facts>
          </Card>
        </div>
      </div>
      <Foot
        actions={
          <>
            {!undone && may && !over ? (
              <Button variant="danger-outlined" onPress={() => setUndoing(true)}>
                Undo
              </Button>
            ) : null}
            <ReportMenu importId={job.id} />
            {list && !undone ? (
              <Link to={list} className={buttonClass('primary')}>
                Open the {nounOf(job.kind, 2)}
              </Link>
            ) : (
              <Link to="/import" className={buttonClass('primary')}>
                Import another file
              </Link>
            )}
          </>
        }
      />
      {undoing ? <UndoDialog job={job} onClose={() => setUndoing(false)} /> : null}
    </>
  );
}
