import * as format from '@/shared/format';
import type { Tone } from '@/ui';
import type { JobRun, RunStatus } from './types';

export const STATUS: Record<RunStatus, { text: string; tone: Tone }> = {
  running: { text: 'Running', tone: 'info' },
  done: { text: 'Done', tone: 'ok' },
  failed: { text: 'Failed', tone: 'danger' },
  lost: { text: 'Lost', tone: 'warn' },
};

/** Why a run happened. */
export function causeWords(run: Pick<JobRun, 'cause' | 'attempt' | 'asked_by'>): string {
  switch (run.cause) {
    case 'schedule':
      return 'On schedule';
    case 'missed':
      return 'Caught up';
    case 'retry':
      return `Attempt ${run.attempt}`;
    case 'recovery':
      return 'Taken over';
    case 'manual':
      return run.asked_by ? `Asked for by ${run.asked_by}` : 'Asked for';
  }
}

/** `40 ms`, `2.1 s`, `3 min 20 s`. */
export function durationWords(seconds: number): string {
  if (seconds < 1) return `${format.number(seconds * 1000)} ms`;
  if (seconds < 60) return `${format.number(seconds, 1)} s`;
  const whole = Math.round(seconds);
  return `${format.number(Math.floor(whole / 60))} min ${whole % 60} s`;
}

/** What a run did, as far as it is figures and words: `circuits 3, rows 0`. */
export function resultWords(result: unknown): string | null {
  if (result === null || typeof result !== 'object' || Array.isArray(result)) return null;
  const words = Object.entries(result).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [`${name.replaceAll('_', ' ')} ${format.number(value, 2)}`]
      : typeof value === 'string'
        ? [`${name.replaceAll('_', ' ')} ${value}`]
        : [],
  );
  return words.length ? words.join(', ') : null;
}

/** `0.1.0 (da865c9f5)`: a build's commit in its short form. */
export function versionWords(version: string): string {
  const [number = version, commit] = version.split('+');
  return commit ? `${number} (${commit.slice(0, 9)})` : number;
}
