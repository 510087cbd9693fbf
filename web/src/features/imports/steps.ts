import type { Import, ImportColumn } from './types';

export const STEPS = ['upload', 'sheet', 'columns', 'preview', 'dry-run', 'commit'] as const;
export type Step = (typeof STEPS)[number];

export const STEP_LABELS: Record<Step, string> = {
  upload: 'Upload',
  sheet: 'Sheet and header',
  columns: 'Columns',
  preview: 'Preview',
  'dry-run': 'Dry run',
  commit: 'Commit',
};

export const openQuestions = (column: ImportColumn) =>
  column.ignored || !column.field ? [] : column.questions.filter((question) => column[question.code] === null);

/** Every column has its field or is left out on purpose, nothing required is missing, nothing is asked. */
export const isMapped = ({ unmapped, missing, columns }: Import) =>
  !unmapped.length && !missing.length && !columns.some((column) => openQuestions(column).length);

/** Rows that cannot be written and have not been left out. */
export const blocking = ({ counts }: Pick<Import, 'counts'>) => counts.error + counts.duplicate;
/** Rows that will write something. */
export const writing = ({ counts }: Pick<Import, 'counts'>) => counts.new + counts.update;

/** Under way in the background. */
export const isRunning = ({ progress, status }: Pick<Import, 'progress' | 'status'>) =>
  progress !== null || status === 'committing';

const CLOSED = new Set(['committing', 'committed', 'reverted', 'cancelled']);
/** Nothing about the file or its rows can be changed any more. */
export const isClosed = ({ status }: Pick<Import, 'status'>) => CLOSED.has(status);

/** The steps that can be gone to, in order. */
export function reachable(job: Import): Step[] {
  if (job.status === 'cancelled') return ['upload'];
  if (isClosed(job)) return ['commit'];
  if (!job.columns.length) return ['upload', 'sheet'];
  const steps: Step[] = ['upload', 'sheet', 'columns'];
  if (!isMapped(job)) return steps;
  steps.push('preview');
  if (job.status !== 'validated' && job.status !== 'failed') return steps;
  if (blocking(job) === 0 && (job.progress === null || job.progress.phase === 'dry_run')) steps.push('dry-run');
  if (job.dry_run || job.status === 'failed') steps.push('commit');
  return steps;
}

/** Where somebody who opens it goes on. */
export function currentStep(job: Import): Step {
  if (isClosed(job)) return job.status === 'cancelled' ? 'upload' : 'commit';
  if (job.status === 'failed') return job.columns.length ? 'commit' : 'upload';
  if (job.progress?.phase === 'dry_run' || job.dry_run) return 'dry-run';
  if (job.columns.length && isMapped(job)) return 'preview';
  const worthALook = job.detected.notes.length > 0 || job.detected.sheets.filter((sheet) => !sheet.hidden).length > 1;
  return worthALook && job.status === 'uploaded' ? 'sheet' : job.columns.length ? 'columns' : 'sheet';
}

/** The step of the address where it can be gone to, else where the import stands. */
export function stepOf(job: Import, wanted: Step | undefined): Step {
  return wanted && reachable(job).includes(wanted) ? wanted : currentStep(job);
}
