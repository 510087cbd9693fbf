// What the rows of any file have in common on their way to NetOS.

/** Rows that have an identifier of their own which the list filter `external_ids` can ask for; the others are refused. */
export function usable(rows, idColumn, refused) {
  const seen = new Set();
  return rows.filter((row) => {
    const key = row[idColumn];
    const reason = row.broken
      ? row.broken
      : !key
        ? `${idColumn} is empty`
        : key.length > 200 || key.includes(',')
          ? `${idColumn} may have at most 200 characters and no comma`
          : seen.has(key)
            ? `${idColumn} stands in the file twice`
            : undefined;
    if (reason) refused.push({ key: key ?? '', line: row.line, reason });
    seen.add(key);
    return !reason;
  });
}

export function positionOf({ latitude, longitude }) {
  if (!latitude && !longitude) return {};
  const [lat, lon] = [Number(latitude || NaN), Number(longitude || NaN)];
  return Number.isNaN(lat) || Number.isNaN(lon)
    ? { wrong: `latitude '${latitude}' and longitude '${longitude}' are not a position` }
    : { latitude: lat, longitude: lon };
}

/** How often each text stands in a column, without regard to case and blanks. */
export function countsOf(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  return (text) => counts.get(fold(text)) ?? 0;
}

export const fold = (text = '') => text.replace(/\s+/g, ' ').trim().toLowerCase();

export const lines = (...texts) =>
  [...new Set(texts.filter(Boolean).map((text) => text.replace(/\s+/g, ' ')))].join('\n') || undefined;

/** An empty cell says nothing: a field without a value is left out. */
export const given = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
