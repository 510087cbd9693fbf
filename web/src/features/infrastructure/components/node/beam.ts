const ALL_AROUND = 360;
const STEP_DEG = 3;
const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

export interface Beam {
  /** Where its middle points, degrees from true north; null: it has no direction. */
  azimuth: number | null;
  /** Degrees; null: all around. */
  width: number | null;
}

export const isAllAround = ({ azimuth, width }: Beam) => azimuth === null || width === null || width >= ALL_AROUND;

/** The bearings along the outer edge of a beam, from its left side to its right one. */
export function bearingsOf(beam: Beam): number[] {
  const { azimuth, width } = isAllAround(beam) ? { azimuth: 0, width: ALL_AROUND } : (beam as Required<Beam>);
  const steps = Math.max(2, Math.ceil((width as number) / STEP_DEG));
  const left = (azimuth as number) - (width as number) / 2;
  return Array.from({ length: steps + 1 }, (_, step) => left + ((width as number) * step) / steps);
}

/** Where one comes out after so many kilometres; on a sphere, which is off by at most half a percent: for drawing. */
export function destination(
  [longitude, latitude]: readonly [number, number],
  bearing: number,
  km: number,
): [number, number] {
  const angle = km / EARTH_KM;
  const from = radians(latitude);
  const sine = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(radians(bearing));
  const east = Math.atan2(
    Math.sin(radians(bearing)) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * sine,
  );
  return [longitude + degrees(east), degrees(Math.asin(sine))];
}

/** A closed ring of positions: the wedge of a beam out to a distance, or a circle. */
export function wedge(center: readonly [number, number], beam: Beam, km: number): [number, number][] {
  const edge = bearingsOf(beam).map((bearing) => destination(center, bearing, km));
  if (isAllAround(beam)) return edge;
  const middle: [number, number] = [center[0], center[1]];
  return [middle, ...edge, middle];
}

/** `160°, 90° wide`; `All around`. */
export const beamWords = (beam: Beam) =>
  isAllAround(beam) ? 'All around' : `${Number(beam.azimuth)}°, ${Number(beam.width)}° wide`;
