import { type Position, readPosition } from '@/shared/place/coordinates';

/** Coordinates as a record holds them. */
export interface Coordinates {
  latitude: number | null;
  longitude: number | null;
}

/** Coordinates with what the address beside them says. */
export interface PlaceValue extends Coordinates {
  state?: string | null;
  country?: string | null;
}

/** The position when both numbers are there and lie on earth. */
export function positionOf({ latitude, longitude }: Coordinates): Position | null {
  if (latitude === null || longitude === null) return null;
  const reading = readPosition(latitude, longitude);
  return 'position' in reading ? reading.position : null;
}
