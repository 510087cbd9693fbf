/** The audit speaks US Eastern time, wherever its reader is. */
export const EASTERN = 'America/New_York';

const HOUR = 3_600_000;
const parts = { month: 'short', day: 'numeric', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
const full = new Intl.DateTimeFormat('en-US', {
  ...parts,
  second: '2-digit',
  hourCycle: 'h23',
  timeZone: EASTERN,
  timeZoneName: 'short',
});
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', hourCycle: 'h23', timeZone: EASTERN });
const calendarDay = new Intl.DateTimeFormat('en-CA', { timeZone: EASTERN });

/** `Nov 22, 2026, 06:20:33 EST` */
export const easternInstant = (iso: string) => full.format(new Date(iso));

/** The Eastern calendar day of an instant: `2026-11-22`. */
export const easternDay = (iso: string) => calendarDay.format(new Date(iso));

/** When an Eastern day begins; clocks never change at midnight, so one of the two offsets holds. */
export function easternMidnight(day: string): string {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const instant = [4, 5]
    .map((offset) => new Date(utc + offset * HOUR))
    .find((at) => Number(clock.format(at)) === 0 && calendarDay.format(at) === day);
  return (instant ?? new Date(utc + 5 * HOUR)).toISOString();
}

export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
