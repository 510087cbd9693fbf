import { useCan } from '@/api';
import { useImportWork } from '../../use-import-work';
import type { StepProps } from '../wizard/step-props';
import { WorkBar } from '../wizard/work-bar';
import { CommitForm } from './commit-form';
import { Done } from './done';

/** Writing: the choice, the work, what came of it. */
export function CommitStep(props: StepProps) {
  const { job, course } = props;
  const may = useCan()('imports_commit');
  const { cancel } = useImportWork(job.id);
  if (job.status === 'committing' || job.progress) {
    const undoing = job.progress?.phase === 'reverting';
    return (
      <div className="page-scroll">
        <div className="page-pad import-narrow">
          <WorkBar job={job} course={course} onCancel={may && !undoing ? () => void cancel.run() : undefined} />
          <p className="text-text-2">
            {undoing
              ? 'This goes on when you leave the page.'
              : 'This goes on when you leave the page. Cancelling takes back what was written so far.'}
          </p>
        </div>
      </div>
    );
  }
  return job.status === 'committed' || job.status === 'reverted' ? <Done {...props} /> : <CommitForm {...props} />;
}
