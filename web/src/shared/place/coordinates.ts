/** A position in decimal degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** What a pasted text says: a whole position, one of its numbers, or why it cannot be taken. */
export type Reading =
  | { position: Position; note?: string }
  | { latitude: number }
  | { longitude: number }
  /** One number that does not say which of the two it is. */
  | { bare: number }
  | { error: string };

const MICRODEGREES = 6;

/** Six decimals are a tenth of a metre. */
export const roundDegrees = (degrees: number, decimals = MICRODEGREES) => Number(degrees.toFixed(decimals));

export const words = ({ latitude, longitude }: Position) => `${roundDegrees(latitude)}, ${roundDegrees(longitude)}`;

/** A position on earth, rounded; or what is wrong with it. */
export function readPosition(latitude: number, longitude: number): { position: Position } | { error: string } {
  const position = { latitude: roundDegrees(latitude), longitude: roundDegrees(longitude) };
  if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) {
    const swapped = words({ latitude: longitude, longitude: latitude });
    return { error: `Latitude comes first and ends at 90°. Paste ${swapped} if the two are swapped.` };
  }
  const outside = latitudeError(latitude) ?? longitudeError(longitude);
  if (outside) return { error: outside };
  if (latitude === 0 && longitude === 0)
    return { error: '0, 0 lies in the open sea: it stands for a position nobody knew.' };
  return { position };
}

export const latitudeError = (degrees: number) =>
  Math.abs(degrees) <= 90 ? null : `Latitude is between −90° and 90°, not ${roundDegrees(degrees)}.`;

export const longitudeError = (degrees: number) =>
  Math.abs(degrees) <= 180 ? null : `Longitude is between −180° and 180°, not ${roundDegrees(degrees)}.`;
