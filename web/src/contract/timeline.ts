import { dayNumber } from './calendar';

export interface TimelineInput {
  start: string;
  end: string;
  today: string;
  install?: string | null;
  deadline?: string | null;
  renewalEnd?: string | null;
}

export interface Span {
  from: number;
  to: number;
}

/** Everything the bar of time draws, as shares (0 to 1) of its width. */
export interface Timeline {
  term: Span;
  /** From the decision deadline to the end of the term. */
  notice: Span | null;
  renewal: Span | null;
  install: number | null;
  today: number;
  decide: number | null;
  years: { year: string; at: number }[];
}

/** An installation long before the term would squeeze the term: then its marker stands at the edge. */
const LEAD = 0.25;

export function timelineOf({ start, end, today, install, deadline, renewalEnd }: TimelineInput): Timeline {
  const first = dayNumber(start);
  const length = Math.max(1, dayNumber(end) - first);
  const installed = install ? dayNumber(install) : null;
  const left = Math.min(
    first,
    dayNumber(today),
    installed !== null && installed >= first - length * LEAD ? installed : first,
  );
  const right = Math.max(first + length, dayNumber(renewalEnd ?? end), dayNumber(today));
  const at = (number: number) => Math.min(1, Math.max(0, (number - left) / (right - left)));
  const on = (day: string) => at(dayNumber(day));
  const inTerm = deadline && deadline >= start && deadline < end;

  const years: Timeline['years'] = [];
  const yearOf = (number: number) => new Date(number * 86_400_000).getUTCFullYear();
  for (let year = yearOf(left) + 1; year <= yearOf(right); year += 1) {
    years.push({ year: String(year), at: on(`${year}-01-01`) });
  }
  return {
    term: { from: on(start), to: on(end) },
    notice: inTerm ? { from: on(deadline), to: on(end) } : null,
    renewal: renewalEnd && renewalEnd > end ? { from: on(end), to: on(renewalEnd) } : null,
    install: installed === null ? null : at(installed),
    today: on(today),
    decide: inTerm ? on(deadline) : null,
    years,
  };
}
