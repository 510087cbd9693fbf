const DAY_MS = 86_400_000;

/** A calendar day as a number, so that days can be counted: 1970-01-01 is 0. */
export const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const dateOf = (number: number) => new Date(number * DAY_MS);
export const numberOf = (date: Date) => date.getTime() / DAY_MS;
export const dayOf = (number: number) => dateOf(Math.floor(number)).toISOString().slice(0, 10);

/** The first of the month a day falls in, so many months on. */
export function monthStart(number: number, months = 0) {
  const date = dateOf(number);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY_MS;
}

export function yearStart(number: number, years = 0) {
  return Date.UTC(dateOf(number).getUTCFullYear() + years, 0, 1) / DAY_MS;
}

/** The Monday on or before a day. */
export const weekStart = (number: number) => number - ((((number + 3) % 7) + 7) % 7);
