import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useCan } from '@/api';
import { number, plural } from '@/shared/format';
import { Banner, Button, CopyButton } from '@/ui';
import { nounOf } from '../../kind';
import type { CommitMode } from '../../types';
import { useImportWork } from '../../use-import-work';
import { OutcomeTable } from '../dry-run/outcome-table';
import { Foot } from '../wizard/foot';
import type { StepProps } from '../wizard/step-props';

/** The last step before anything is written; who only stages hands it over here. */
export function CommitForm({ job, go }: StepProps) {
  const may = useCan()('imports_commit');
  const work = useImportWork(job.id);
  const run = job.dry_run;
  const failed = run?.failed ?? 0;
  const [mode, setMode] = useState<CommitMode>(job.mode === 'valid' ? 'valid' : 'all');
  const rows = run ? run.new + run.update : 0;
  const held = mode === 'all' && failed > 0;
  return (
    <>
      <div className="page-scroll">
        <div className="page-pad import-narrow">
          {job.error ? <Banner tone="danger">{job.error}</Banner> : null}
          {may ? (
            <RadioGroup
              aria-label="What happens when a row fails"
              className="import-modes"
              value={mode}
              onChange={(value) => setMode(value as CommitMode)}
            >
              <Radio value="all" className="import-choice">
                <span className="font-medium">All or nothing</span>
                <span className="text-12 text-text-2">
                  If one row cannot be written, none is. What is stored stays as it is.
                </span>
              </Radio>
              <Radio value="valid" className="import-choice">
                <span className="font-medium">Valid rows only</span>
                <span className="text-12 text-text-2">
                  Rows that cannot be written are left out and named in the report; the others are written.
                </span>
              </Radio>
            </RadioGroup>
          ) : (
            <Banner
              tone="info"
              icon={UserRoundCheck}
              action={<CopyButton text={window.location.href} label="Copy the link" />}
            >
              <b className="font-medium">Waiting for a person.</b> You prepare imports; whoever has the permission
              imports_commit commits them. Send them this address: everything is as you leave it.
            </Banner>
          )}
          {run ? <OutcomeTable run={run} kind={job.kind} title="What the dry run found" /> : null}
        </div>
      </div>
      <Foot
        tone={held ? 'danger' : 'info'}
        lead={held ? `${plural(failed, 'row')} cannot be written` : null}
        actions={
          <>
            <Button onPress={() => go({ step: run ? 'dry-run' : 'preview' })}>Back</Button>
            {may ? (
              <Button
                variant="primary"
                isDisabled={!run || held}
                isPending={work.commit.pending}
                onPress={() => void work.commit.run(mode)}
              >
                Commit {number(rows)} {nounOf(job.kind, rows)}
              </Button>
            ) : null}
          </>
        }
      >
        {held
          ? 'Choose valid rows only, or go back and fix them.'
          : run
            ? 'It can be undone for 30 days.'
            : 'Something changed since the dry run: run it again first.'}
      </Foot>
    </>
  );
}
