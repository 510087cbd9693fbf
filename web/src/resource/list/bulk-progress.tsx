import type { ApiProblem, BulkResult, Job } from '@/api';
import { number, plural } from '@/shared/format';
import { Banner, Button } from '@/ui';

const SHOWN = 5;

/** What a dry run found: how many change, which are refused and why. */
export function BulkPreview({
  preview,
  one,
  many,
  act = 'change',
}: {
  preview: BulkResult;
  one: string;
  many: string;
  /** What will happen to them: `change`, `be deleted`. */
  act?: string;
}) {
  const errors = preview.results.filter((row) => row.status === 'error');
  return (
    <div className="grid gap-2" aria-live="polite">
      <p>
        <b className="font-semibold">{plural(preview.changed, one, many)}</b> will {act}
        {preview.matched > preview.changed ? `, ${number(preview.matched - preview.changed)} stay as they are` : ''}.
      </p>
      {errors.length ? (
        <Banner tone="danger">
          {plural(errors.length, 'record')} cannot be changed, so nothing will be.
          <ul>
            {errors.slice(0, SHOWN).map((row) => (
              <li key={row.id}>{row.error}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
    </div>
  );
}

export function BulkProblem({ problem }: { problem: ApiProblem }) {
  const fields = Object.entries(problem.fieldErrors);
  return (
    <Banner tone="danger">
      <b className="font-medium">{problem.title}.</b> {problem.detail}
      {fields.map(([field, message]) => (
        <div key={field}>
          {field}: {message}
        </div>
      ))}
      {problem.traceId ? <span className="text-text-2"> Trace {problem.traceId}</span> : null}
    </Banner>
  );
}

export function JobProgress({ job, onCancel }: { job: Job; onCancel: () => void }) {
  return (
    <div className="flex items-center gap-3">
      <progress className="min-w-0 flex-1" value={job.processed} max={job.total ?? undefined} aria-label="Progress" />
      <span className="num text-text-2">
        {number(job.processed)}
        {job.total ? ` of ${number(job.total)}` : ''}
      </span>
      <Button size="sm" onPress={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
