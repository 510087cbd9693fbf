import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { ApiProblem } from '@/api';
import { date, number } from '@/shared/format';
import { Banner, ConfirmDialog } from '@/ui';
import { nounOf } from '../../kind';
import type { Import, RevertMode } from '../../types';
import { useImportWork } from '../../use-import-work';

/** The rows somebody changed after the import: undoing would lose that. */
function Changed({ problem }: { problem: ApiProblem }) {
  const rows = problem.body.references;
  return (
    <Banner tone="danger">
      <p>{problem.message}</p>
      {rows?.items.length ? (
        <ul className="mt-1 list-disc pl-4">
          {rows.items.map((row) => (
            <li key={row.id}>{row.label}</li>
          ))}
          {rows.count > rows.items.length ? <li>and {number(rows.count - rows.items.length)} more</li> : null}
        </ul>
      ) : null}
    </Banner>
  );
}

export function UndoDialog({ job, onClose }: { job: Import; onClose: () => void }) {
  const { revert } = useImportWork(job.id);
  const [mode, setMode] = useState<RevertMode>('all');
  const count = job.counts.committed;
  const run = async () => {
    if (await revert.run(mode)) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title="Undo the import?"
      action="Undo the import"
      variant="danger"
      pending={revert.pending}
      onConfirm={() => void run()}
    >
      <div className="grid gap-3">
        <p>
          {number(count)} {nounOf(job.kind, count)} go back to what they were before; what was made is deleted.
          {job.revertible_until ? ` Possible until ${date(job.revertible_until)}.` : ''}
        </p>
        <RadioGroup
          aria-label="Which rows are undone"
          className="import-modes"
          value={mode}
          onChange={(value) => setMode(value as RevertMode)}
        >
          <Radio value="all" className="import-choice">
            <span className="font-medium">All of it</span>
            <span className="text-12 text-text-2">Refused, naming them, if anything was changed since.</span>
          </Radio>
          <Radio value="unchanged" className="import-choice">
            <span className="font-medium">Only what nobody changed since</span>
            <span className="text-12 text-text-2">What was changed since stays as it is now.</span>
          </Radio>
        </RadioGroup>
        {revert.problem ? <Changed problem={revert.problem} /> : null}
      </div>
    </ConfirmDialog>
  );
}
