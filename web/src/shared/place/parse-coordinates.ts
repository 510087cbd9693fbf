import type { Reading } from './coordinates';
import { addressIn, readGeo, readLink } from './map-link';
import { readWritten } from './written-position';

const LONGEST = 4_000;

/** Reads a pasted position: decimal degrees, degrees and minutes in any usual spelling, a `geo:` URI or a map link. */
export function parseCoordinates(text: string): Reading {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { error: 'This text is too long to be a position.' };
  const address = addressIn(trimmed);
  if (address) return readLink(address);
  return readGeo(trimmed) ?? readWritten(trimmed);
}
