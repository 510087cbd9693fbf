/** Every figure, date and word shown to people passes through here. */
const MINUS = '−';
export const NONE = '–';

const cache = new Map<string, Intl.NumberFormat>();
function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', options);
  cache.set(key, made);
  return made;
}

const signed = (value: number, text: (absolute: number) => string) =>
  value < 0 ? `${MINUS}${text(-value)}` : text(value);

export function number(value: number, maximumFractionDigits = 0): string {
  return signed(value, (v) => formatter({ maximumFractionDigits }).format(v));
}

/** `$4,179.95`; other currencies carry their code: `€1,200.00 EUR`. */
export function money(value: number, currency = 'USD'): string {
  const text = signed(value, (v) =>
    formatter({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(v),
  );
  return currency === 'USD' ? text : `${text} ${currency}`;
}

/** `$1.94M`, `$612.4k` on cards and boards; the exact amount belongs in the title. */
export function moneyShort(value: number, currency = 'USD'): string {
  const symbol = formatter({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value;
  const suffix = currency === 'USD' ? '' : ` ${currency}`;
  const short = (v: number) => {
    if (v >= 999_950) return `${symbol}${number(v / 1e6, 2)}M`;
    if (v >= 10_000) return `${symbol}${number(v / 1e3, 1)}k`;
    return money(v, currency).replace(suffix, '');
  };
  return `${signed(value, short)}${suffix}`;
}

export interface Quantity {
  value: string;
  unit: string;
}

export function bandwidthParts(mbps: number): Quantity {
  if (mbps >= 1e6) return { value: number(mbps / 1e6, 2), unit: 'Tbps' };
  if (mbps >= 1e3) return { value: number(mbps / 1e3, 3), unit: 'Gbps' };
  return { value: number(mbps, 3), unit: 'Mbps' };
}

export function bandwidth(mbps: number): string {
  const { value, unit } = bandwidthParts(mbps);
  return `${value} ${unit}`;
}

const KM_PER_MILE = 1.609344;
/** With exactly so many decimals: `140.9`, `23.40`. */
export const fixed = (value: number, digits: number) =>
  signed(value, (v) => formatter({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(v));
const oneDecimal = (value: number) => fixed(value, 1);
export const kilometres = (km: number) => `${oneDecimal(km)} km`;
export const miles = (km: number) => `${oneDecimal(km / KM_PER_MILE)} mi`;
export const distance = (km: number) => `${kilometres(km)} (${miles(km)})`;

/** `96 kB`, `2.1 MB`: decimal, as file managers and mail programs count. */
export function bytes(value: number): string {
  if (value < 1000) return `${number(value)} B`;
  if (value < 999_500) return `${number(value / 1e3)} kB`;
  if (value < 999_950_000) return `${number(value / 1e6, 1)} MB`;
  return `${number(value / 1e9, 1)} GB`;
}

export const percent = (share: number) => `${signed(share * 100, oneDecimal)}%`;

const dayFormat = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayMonthFormat = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A calendar day 'YYYY-MM-DD' → `Feb 9, 2027`. */
export const date = (day: string) => dayFormat.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
/** A day so near that its year is plain: `Feb 9`; farther than ten months away it carries the year. */
export function dayNear(day: string, today: string): string {
  const at = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const away = Math.abs(at.getTime() - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return away > 300 ? date(day) : dayMonthFormat.format(at);
}
/** A calendar day with its name: `Mon, Nov 23, 2026`. */
export const weekday = (day: string) => weekdayFormat.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
/** 'YYYY-MM' or 'YYYY-MM-DD' → `Feb 2027`. */
export const month = (day: string) => monthFormat.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));

/** An instant in the reader's zone (or a named one): `Feb 9, 2027, 14:06`. */
export function instant(iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    ...(timeZone ? { timeZoneName: 'short' as const } : {}),
  }).format(new Date(iso));
}

export const time = (iso: string) =>
  new Intl.DateTimeFormat('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso));

/** `18 d` in a pill, `18 days` in a sentence. */
export const daysShort = (days: number) => `${number(Math.abs(days))} d`;
export const daysLong = (days: number) => `${number(Math.abs(days))} ${Math.abs(days) === 1 ? 'day' : 'days'}`;

const WORDS: Record<string, string> = {
  api: 'API',
  pm: 'PM',
  isp: 'ISP',
  noc: 'NOC',
  msa: 'MSA',
  foc: 'FOC',
  cpi: 'CPI',
  pop: 'POP',
  etf: 'ETF',
  mrc: 'MRC',
  nrc: 'NRC',
  ban: 'BAN',
  gl: 'GL',
  po: 'PO',
  id: 'ID',
  vlan: 'VLAN',
  url: 'URL',
  asn: 'ASN',
  clli: 'CLLI',
  fcc: 'FCC',
  loa: 'LOA',
  cfa: 'CFA',
  rf: 'RF',
};

/** Words that stand as their papers write them. */
const LABELS: Record<string, string> = { loa_cfa: 'LOA/CFA' };

/** Words whose way of writing is not sentence case; anything else is `disconnect_pending` → `Disconnect pending`. */
export function label(value: string): string {
  const written = LABELS[value];
  if (written) return written;
  const words = value.split('_').map((word) => WORDS[word] ?? word);
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const plural = (count: number, one: string, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;
export const initials = (name: string) =>
  name
    .split(/[\s.@_-]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
