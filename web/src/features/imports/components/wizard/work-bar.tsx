import { useEffect } from 'react';
import { announce } from '@/shared/announce';
import { number, percent } from '@/shared/format';
import { Button } from '@/ui';
import { rateOf, type Course } from '../../rate';
import type { Import, Phase } from '../../types';

const DOING: Record<Phase, string> = {
  validating: 'Checking rows',
  dry_run: 'Trying it without keeping anything',
  committing: 'Writing rows',
  reverting: 'Taking rows back',
};

/** How far what runs in the background is, and how fast it goes. */
export function WorkBar({ job, course, onCancel }: { job: Import; course: Course | null; onCancel?: () => void }) {
  const progress = job.progress;
  const rate = course ? rateOf(course) : null;
  const words = progress ? DOING[progress.phase] : 'Starting';
  const tenth = progress && progress.total ? Math.floor((progress.done / progress.total) * 10) : 0;
  useEffect(() => announce(tenth ? `${words}: ${percent(tenth / 10)}` : words), [words, tenth]);
  return (
    <div className="work-bar">
      <span className="font-medium">{words}</span>
      <progress
        value={progress?.total ? progress.done : undefined}
        max={progress?.total || undefined}
        aria-label={words}
      />
      {progress?.total ? (
        <span className="num text-text-2">
          {number(progress.done)} of {number(progress.total)}
          {rate ? ` · ${number(rate)} rows/s` : ''}
        </span>
      ) : null}
      {onCancel ? (
        <Button size="sm" onPress={onCancel}>
          Cancel
        </Button>
      ) : null}
    </div>
  );
}
