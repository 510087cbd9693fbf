/** What people type into a field → the value of the API, or what is wrong with it. */
export type Parsed<T> = { value: T | null } | { error: string };

export function parseNumber(text: string): Parsed<number> {
  const clean = text.replace(/[\s,]/g, '').replace('−', '-');
  if (clean === '') return { value: null };
  return /^-?(\d+\.?\d*|\.\d+)$/.test(clean) ? { value: Number(clean) } : { error: 'Enter a number, such as 1,234.5' };
}

/** `1,234.50`, `$1,234.5`, `1234` → 1234.5; at most two decimals. */
export function parseMoney(text: string): Parsed<number> {
  const clean = text
    .replace(/[\s,$€£]/g, '')
    .replace(/(USD|EUR|GBP|CAD)$/i, '')
    .replace('−', '-');
  if (clean === '') return { value: null };
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(clean)) return { error: 'Enter an amount, such as 1,234.50' };
  if (/\.\d{3,}$/.test(clean)) return { error: 'An amount has at most two decimals' };
  return { value: Math.round(Number(clean) * 100) / 100 };
}

const BANDWIDTH_UNITS: Record<string, number> = { k: 1e-3, m: 1, g: 1e3, t: 1e6, '': 1 };

/** `10G`, `10 Gbps`, `10000`, `500M`, `1.5T` → Mbps. */
export function parseBandwidth(text: string): Parsed<number> {
  const clean = text.replace(/[\s,]/g, '').toLowerCase();
  if (clean === '') return { value: null };
  const match = /^(\d+\.?\d*|\.\d+)([kmgt]?)(?:b(?:ps|it\/s|its)?|bit\/s)?$/.exec(clean);
  if (!match) return { error: 'Enter a bandwidth, such as 10G, 500M or 10000 (Mbps)' };
  const mbps = Number(match[1]) * (BANDWIDTH_UNITS[match[2] ?? ''] ?? 1);
  return { value: Number(mbps.toFixed(6)) };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const fullYear = (year: number, digits: number) => (digits <= 2 ? (year >= 70 ? 1900 + year : 2000 + year) : year);

function calendarDay(year: number, month: number, day: number): Parsed<string> {
  const name = MONTHS[month - 1];
  if (!name) return { error: 'A month is 1 to 12' };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return { error: `${name} ${year} has ${last} days` };
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  return { value: `${pad(year, 4)}-${pad(month)}-${pad(day)}` };
}

/** `2/14/27`, `2027-02-14`, `Feb 14, 2027`, `14 Feb 2027` → '2027-02-14'. */
export function parseDate(text: string): Parsed<string> {
  const clean = text.trim();
  if (clean === '') return { value: null };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(clean);
  if (us) return calendarDay(fullYear(Number(us[3]), us[3]!.length), Number(us[1]), Number(us[2]));
  const worded =
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:,\s*|\s+)(\d{4})$/i.exec(clean) ??
    /^(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(clean);
  if (worded) {
    const [word, day] = /^\d/.test(worded[1]!) ? [worded[2]!, worded[1]!] : [worded[1]!, worded[2]!];
    const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase().slice(0, 3))) + 1;
    return calendarDay(Number(worded[3]), month, Number(day));
  }
  return { error: 'Enter a date, such as 2/14/27 or 2027-02-14' };
}

/** A day as US readers type it; what a date field shows while it is edited. */
export function dateInput(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${month}/${date}/${year}`;
}
