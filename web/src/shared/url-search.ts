/** URL search as plain text: every value stays the string it is, so an ID like 007 survives. */
export type RawSearch = Record<string, string>;

export function parseSearch(search: string): RawSearch {
  const out: RawSearch = {};
  for (const [key, value] of new URLSearchParams(search)) out[key] = key in out ? `${out[key]},${value}` : value;
  return out;
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length ? value.join(',') : null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = asText(value);
    if (text !== null) params.set(key, text);
  }
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query ? `?${query}` : '';
}
