import { scaleUtc } from 'd3-scale';
import { dateOf, dayNumber, monthStart, numberOf } from './days';
import type { Zoom } from './search';
import type { Term } from './types';

/** Days across the plot. */
const ZOOM_DAYS: Record<Exclude<Zoom, 'all'>, number> = { quarter: 92, year: 365, '2y': 730 };
/** Where today stands in the plot at first. */
export const TODAY_SHARE = 1 / 3;
const PAST_DAYS = 15 * 366;
const FUTURE_DAYS = 25 * 366;

/** First day, and the day after the last. */
export interface Domain {
  from: number;
  to: number;
}

export interface Scale {
  domain: Domain;
  width: number;
  perDay: number;
  /** Where a day begins. */
  x: (day: number) => number;
  /** The day at a place. */
  dayAt: (x: number) => number;
}

/** From the first start to the last end, whole months; a date typed a century off does not flatten the rest. */
export function domainOf(terms: readonly Term[], today: string): Domain {
  const now = dayNumber(today);
  let [from, to] = [now, now + 1];
  for (const { start_date: start, end_date: end } of terms) {
    if (start ?? end) from = Math.min(from, dayNumber((start ?? end)!));
    if (end ?? start) to = Math.max(to, dayNumber((end ?? start)!) + 1);
  }
  return {
    from: monthStart(Math.max(from, now - PAST_DAYS), -1),
    to: monthStart(Math.min(to, now + FUTURE_DAYS), 2),
  };
}

/** The plot of a zoom: wide enough that today can stand at its place, whatever the terms. */
export function scaleOf(domain: Domain, zoom: Zoom, plot: number, today: string): Scale {
  if (zoom === 'all') return scaleBetween(domain, plot);
  const days = ZOOM_DAYS[zoom];
  const now = dayNumber(today);
  const wide = {
    from: Math.min(domain.from, monthStart(now - Math.ceil(days * TODAY_SHARE))),
    to: Math.max(domain.to, monthStart(now + Math.ceil(days * (1 - TODAY_SHARE)), 1)),
  };
  return scaleBetween(wide, ((wide.to - wide.from) * plot) / days);
}

/** What a zoom shows when it cannot be moved: on paper. */
export function printWindow(domain: Domain, zoom: Zoom, today: string): Domain {
  if (zoom === 'all') return domain;
  const from = Math.floor(dayNumber(today) - ZOOM_DAYS[zoom] * TODAY_SHARE);
  return { from, to: from + ZOOM_DAYS[zoom] };
}

export function scaleBetween(domain: Domain, width: number): Scale {
  const scale = scaleUtc()
    .domain([dateOf(domain.from), dateOf(domain.to)])
    .range([0, width]);
  return {
    domain,
    width,
    perDay: width / (domain.to - domain.from),
    x: (day) => scale(dateOf(day)),
    dayAt: (x) => numberOf(scale.invert(x)),
  };
}
