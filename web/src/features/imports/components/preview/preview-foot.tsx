import { useState } from 'react';
import { number, plural } from '@/shared/format';
import { Button } from '@/ui';
import { nounOf } from '../../kind';
import { blocking, isRunning, reachable, writing } from '../../steps';
import type { Import } from '../../types';
import { useImportWork } from '../../use-import-work';
import type { RowWork } from '../../use-row-work';
import { Foot } from '../wizard/foot';
import type { Go } from '../wizard/step-props';

/** What stands between the rows and the dry run. */
export function PreviewFoot({ job, go, work, mayEdit }: { job: Import; go: Go; work: RowWork; mayEdit: boolean }) {
  const [pending, setPending] = useState(false);
  const { dryRun } = useImportWork(job.id);
  const busy = isRunning(job);
  const wrong = busy ? 0 : blocking(job);
  const leaveOut = async () => {
    setPending(true);
    await work.selectAll(false, ['error', 'duplicate']);
    setPending(false);
  };
  const tried = reachable(job).includes('commit');
  const next = async () => {
    if (tried || (await dryRun.run())) go({ step: 'dry-run' });
  };
  const noun = nounOf(job.kind, writing(job));
  return (
    <Foot
      tone={wrong ? 'danger' : 'ok'}
      lead={wrong ? plural(wrong, 'error') : busy ? null : 'No errors'}
      actions={
        <>
          <Button onPress={() => go({ step: 'columns' })}>Back</Button>
          {wrong && mayEdit ? (
            <Button onPress={() => void leaveOut()} isPending={pending}>
              Leave out {plural(wrong, 'row')}
            </Button>
          ) : null}
          <Button
            variant="primary"
            isDisabled={wrong > 0 || busy || !mayEdit}
            isPending={dryRun.pending}
            onPress={() => void next()}
          >
            Dry run
          </Button>
        </>
      }
    >
      {wrong
        ? 'Fix them here or leave those rows out. Nothing is written before Commit.'
        : busy
          ? 'The rows are being checked. Nothing is written before Commit.'
          : `${number(writing(job))} ${noun} will be made or changed. Nothing is written before Commit.`}
    </Foot>
  );
}
