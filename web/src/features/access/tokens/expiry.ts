export const EXPIRY_DAYS = [30, 90, 180, 365] as const;
export const OVERLAP_HOURS = [0, 1, 24, 72, 168] as const;

const DAY = 86_400_000;

/** So many days from now, as the API takes it. */
export const inDays = (days: number, now = Date.now()) => new Date(now + days * DAY).toISOString();

/** `1 hour`, `24 hours`, `7 days` */
export function hoursWords(hours: number): string {
  if (hours === 0) return 'Not at all';
  if (hours > 24 && hours % 24 === 0) return `${hours / 24} days`;
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

/** What one types to try a token. */
export const curlExample = (token: string, origin: string) =>
  `curl -H "Authorization: Bearer ${token}" "${origin}/api/v1/circuits?limit=5"`;
