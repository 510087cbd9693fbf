const DAY = 86_400_000;

/** Days since 1970 of a calendar day 'YYYY-MM-DD'. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => isoDay(dayNumber(day) + days);

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];

/** Months later, on the anchor day or the month's last: Jan 31 + 1 = Feb 28, + 2 = Mar 31. */
export function addMonths(day: string, months: number, anchorDay?: number | null): string {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(anchorDay ?? date, last)) / DAY);
}

/** Whether a day is the anchor of its month: the anchor day itself, or the month's last where that is earlier. */
export const isAnchored = (day: string, anchorDay: number): boolean => addMonths(day, 0, anchorDay) === day;

/** Whole months from one day to another; negative days count as none. */
export function wholeMonths(from: string, to: string): number {
  if (to < from) return 0;
  const [fromYear, fromMonth, fromDate] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months, fromDate) > to ? months - 1 : months;
}
