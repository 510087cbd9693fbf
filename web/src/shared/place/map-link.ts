import { type Reading, readPosition } from './coordinates';
import { readWritten } from './written-position';

const ADDRESS = /\b(?:https?:\/\/|www\.|maps\.|goo\.gl\/)\S+/i;
const SHORT_HOSTS =
  /^(?:maps\.app\.goo\.gl|goo\.gl|g\.co|osm\.org\/go|www\.openstreetmap\.org\/go|openstreetmap\.org\/go|binged\.it|aka\.ms|bit\.ly|tinyurl\.com|t\.co|maps\.apple)(?:[/?#]|$)/i;

const NUMBERS = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const DASHED = new RegExp(`^${NUMBERS}[~,]\\s*${NUMBERS}`);

/** The marked place, in the parameters of every map we know. */
const PLACES = ['q', 'query', 'll', 'coordinate', 'destination', 'daddr', 'where1', 'to', 'cbll', 'viewpoint', 'pin'];
/** The middle of what was looked at. */
const VIEWS = ['center', 'cp', 'sll', 'map'];

const VIEW_NOTE = 'The link names no place: this is the middle of its map.';

/** The address inside a text, if there is one: shared links often come with a name before them. */
export const addressIn = (text: string) => ADDRESS.exec(text)?.[0] ?? null;

/** `geo:43.6187,-116.2146`, also with the position in `q` as phones send it. */
export function readGeo(text: string): Reading | null {
  const match = new RegExp(`^geo:${NUMBERS},${NUMBERS}(?:,[^;?]*)?(?:;[^?]*)?(?:\\?(.*))?$`, 'i').exec(text);
  if (!match) return null;
  const asked = positionOf(new URLSearchParams(match[3] ?? '').get('q'));
  return asked ?? readPosition(Number(match[1]), Number(match[2]));
}

/** A link of Google, Apple, Bing or OpenStreetMap maps, or of anything that writes positions as they do. */
export function readLink(address: string): Reading {
  const withScheme = /^https?:/i.test(address) ? address : `https://${address}`;
  const rest = withScheme.replace(/^https?:\/\//i, '');
  if (SHORT_HOSTS.test(rest))
    return {
      error: 'A short link does not hold the position: open it, then copy the address of the page it leads to.',
    };
  if (!URL.canParse(withScheme)) return { error: 'This link cannot be read: copy it again from the address bar.' };
  const url = new URL(withScheme);
  return (
    placeOf(url) ??
    viewOf(url) ?? { error: 'This link names no position: set a marker on that map, then copy its link.' }
  );
}

function placeOf(url: URL): Reading | null {
  const path = decoded(url.pathname);
  const pins = [...path.matchAll(new RegExp(`!3d${NUMBERS}!4d${NUMBERS}`, 'g'))];
  if (new Set(pins.map((pin) => pin[0])).size > 1)
    return { error: 'This link names several places: copy the link of one.' };
  if (pins[0]) return readPosition(Number(pins[0][1]), Number(pins[0][2]));
  for (const [latitude, longitude] of [
    ['mlat', 'mlon'],
    ['lat', 'lon'],
    ['lat', 'lng'],
    ['latitude', 'longitude'],
  ] as const) {
    const values = [url.searchParams.get(latitude), url.searchParams.get(longitude)];
    if (values[0] && values[1]) return readWritten(`${values[0]}, ${values[1]}`);
  }
  const point = new RegExp(`^point\\.${NUMBERS}_${NUMBERS}`).exec(url.searchParams.get('sp') ?? '');
  if (point) return readPosition(Number(point[1]), Number(point[2]));
  for (const name of PLACES) {
    const reading = positionOf(url.searchParams.get(name));
    if (reading) return reading;
  }
  const inPath = /\/(?:place|search)\/([^/]+)/.exec(path)?.[1];
  return positionOf(inPath?.replaceAll('+', ' ') ?? null);
}

function viewOf(url: URL): Reading | null {
  const atSign = new RegExp(`/@${NUMBERS},${NUMBERS}(?:,|/|$)`).exec(decoded(url.pathname));
  const hash = new RegExp(`^#(?:map=)?\\d+(?:\\.\\d+)?/${NUMBERS}/${NUMBERS}`).exec(url.hash);
  const found = atSign ?? hash;
  if (found) return noted(readPosition(Number(found[1]), Number(found[2])));
  for (const name of VIEWS) {
    const reading = positionOf(url.searchParams.get(name));
    if (reading) return noted(reading);
  }
  return null;
}

const noted = (reading: Reading): Reading => ('position' in reading ? { ...reading, note: VIEW_NOTE } : reading);

/** The position in a parameter; null when it holds something else, such as the name of a place. */
function positionOf(value: string | null): Reading | null {
  const text = value?.replace(/^(?:loc:|ll\.)/i, '').replace(/\s*\([^)]*\)\s*$/, '');
  if (!text) return null;
  const numbers = DASHED.exec(text);
  if (numbers && /^[\d.,~\s-]+(?:z)?$/.test(text)) return readPosition(Number(numbers[1]), Number(numbers[2]));
  const reading = readWritten(text);
  return 'position' in reading ? reading : null;
}

function decoded(path: string) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
