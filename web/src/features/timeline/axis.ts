import { dateOf, monthStart, weekStart, yearStart } from './days';
import type { Domain, Scale } from './scale';
import type { Zoom } from './search';

export interface Tick {
  key: number;
  left: number;
  width: number;
  label: string;
}

export interface Axis {
  major: Tick[];
  minor: Tick[];
  /** The lower line names the days weeks begin on. */
  weeks?: true;
  /** Where lines stand behind the rows. */
  lines: number[];
}

/** Of what is cut at an edge, less than this is not named. */
const LEAST_MINOR = 10;
const LEAST_MAJOR = 36;
const LEAST_YEAR = 40;
const LEAST_MONTH_NAME = 30;
const LEAST_MONTH_LETTER = 11;
const STEPS = [1, 2, 5, 10, 20];

const monthName = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthLetter = new Intl.DateTimeFormat('en-US', { month: 'narrow', timeZone: 'UTC' });
const yearOf = (day: number) => dateOf(day).getUTCFullYear();

function ticks(
  scale: Scale,
  window: Domain,
  first: number,
  next: (day: number) => number,
  label: (day: number) => string,
  least = LEAST_MINOR,
): Tick[] {
  const all: Tick[] = [];
  for (let day = first; day < window.to; day = next(day)) {
    const left = scale.x(Math.max(day, scale.domain.from));
    const width = scale.x(Math.min(next(day), scale.domain.to)) - left;
    if (width > 0) all.push({ key: day, left, width, label: width < least ? '' : label(day) });
  }
  return all;
}

/** What the axis says of a part of the scale: two lines of words, and the lines behind the rows. */
export function axisOf(scale: Scale, zoom: Zoom, window: Domain = scale.domain): Axis {
  const month = scale.perDay * 30;
  if (zoom === 'quarter') {
    const weeks = ticks(
      scale,
      window,
      weekStart(window.from),
      (day) => day + 7,
      (day) => String(dateOf(day).getUTCDate()),
    );
    const months = ticks(
      scale,
      window,
      monthStart(window.from),
      (day) => monthStart(day, 1),
      (day) => monthAndYear.format(dateOf(day)),
      LEAST_MAJOR,
    );
    return { major: months, minor: weeks, lines: months.map((tick) => tick.left), weeks: true };
  }
  if (month >= LEAST_MONTH_LETTER) {
    const name = month >= LEAST_MONTH_NAME ? monthName : monthLetter;
    const months = ticks(
      scale,
      window,
      monthStart(window.from),
      (day) => monthStart(day, 1),
      (day) => name.format(dateOf(day)),
    );
    return {
      major: years(scale, window, 1),
      minor: months,
      lines: months.filter((tick) => dateOf(tick.key).getUTCMonth() % 3 === 0).map((tick) => tick.left),
    };
  }
  const step = STEPS.find((count) => scale.perDay * 365 * count >= LEAST_YEAR) ?? STEPS.at(-1)!;
  const major = years(scale, window, step);
  return { major, minor: [], lines: major.map((tick) => tick.left) };
}

function years(scale: Scale, window: Domain, step: number) {
  const first = yearStart(window.from, -(yearOf(window.from) % step));
  return ticks(
    scale,
    window,
    first,
    (day) => yearStart(day, step),
    (day) => String(yearOf(day)),
    LEAST_MAJOR,
  );
}
