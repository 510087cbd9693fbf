import { dayNumber } from './days';
import type { Scale } from './scale';
import type { Term } from './types';

export interface Span {
  left: number;
  width: number;
}

/** What is drawn of a term, in the scale's own unit. */
export interface Bar {
  /** Null: only a last day is known. */
  term: Span | null;
  /** It goes on beyond what is drawn. */
  openStart: boolean;
  openEnd: boolean;
  /** From the day to decide to the end: too late to get out. */
  window: Span | null;
  /** While notice counts and is in time. */
  notice: Span | null;
  /** The end of the last day to decide. */
  decide: number | null;
  install: number | null;
  /** The end of the last day. */
  end: number | null;
}

const between = (scale: Scale, from: number, to: number): Span | null => {
  const left = scale.x(Math.max(from, scale.domain.from));
  const width = scale.x(Math.min(to, scale.domain.to)) - left;
  return width > 0 ? { left, width } : null;
};

const inside = (scale: Scale, day: number) =>
  day >= scale.domain.from && day <= scale.domain.to ? scale.x(day) : null;

/** Days are whole: a bar ends where its last day ends. */
export function barOf(term: Term, scale: Scale): Bar {
  const start = term.start_date ? dayNumber(term.start_date) : null;
  const end = term.end_date ? dayNumber(term.end_date) + 1 : null;
  const decide = term.notice_from ?? term.decision_deadline;
  const decided = decide ? dayNumber(decide) + 1 : null;
  const early = term.notice_not_before ? dayNumber(term.notice_not_before) : null;
  return {
    term: start === null ? null : between(scale, start, end ?? Infinity),
    openStart: start !== null && start < scale.domain.from,
    openEnd: start !== null && (end === null || end > scale.domain.to),
    window: start !== null && decided !== null && end !== null ? between(scale, decided, end) : null,
    notice: early !== null && decided !== null ? between(scale, early, decided) : null,
    decide: start === null || decided === null ? null : inside(scale, decided),
    install: term.install_date ? inside(scale, dayNumber(term.install_date)) : null,
    end: end === null ? null : inside(scale, end),
  };
}
