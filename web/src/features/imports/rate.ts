import type { Progress } from './types';

/** Where the work began to be watched, and how far it is. */
export interface Course {
  phase: Progress['phase'];
  from: { done: number; at: number };
  done: number;
  total: number;
  at: number;
}

/** The course after another report; a new phase, or one that began anew, is watched from there. */
export function courseAfter(course: Course | null, progress: Progress | null, at: number): Course | null {
  if (!progress) return null;
  const goesOn = course !== null && course.phase === progress.phase && progress.done >= course.done;
  return { ...progress, at, from: goesOn ? course.from : { done: progress.done, at } };
}

/** Rows a second, once that can be said. */
export function rateOf({ from, done, at }: Course): number | null {
  const seconds = (at - from.at) / 1000;
  return seconds < 0.5 || done <= from.done ? null : (done - from.done) / seconds;
}
