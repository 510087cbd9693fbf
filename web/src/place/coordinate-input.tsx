import { latitudeError, longitudeError, type Reading } from '@/shared/place/coordinates';
import { parseCoordinates } from '@/shared/place/parse-coordinates';
import { number } from '@/shared/format';
import type { Parsed } from '@/shared/parse';
import { ParsedField, type ParsedFieldProps } from '@/ui';

export type Axis = 'latitude' | 'longitude';

const LABEL = { latitude: 'Latitude', longitude: 'Longitude' };
const EXAMPLE = { latitude: '43.6187', longitude: '−116.2146' };
const rangeError = { latitude: latitudeError, longitude: longitudeError };

/** One number of a position, typed as decimal degrees or with minutes and seconds. */
export function CoordinateInput({ axis, ...props }: Omit<ParsedFieldProps<number>, 'label'> & { axis: Axis }) {
  return (
    <ParsedField
      {...props}
      label={LABEL[axis]}
      name={axis}
      unit="°"
      inputMode="text"
      parse={(text) => parseAngle(text, axis)}
      format={(degrees) => number(degrees, 6)}
    />
  );
}

export function parseAngle(text: string, axis: Axis): Parsed<number> {
  if (text.trim() === '') return { value: null };
  const degrees = angleIn(parseCoordinates(text), axis);
  if (degrees === null) return { error: `Enter degrees, such as ${EXAMPLE[axis]}` };
  const outside = rangeError[axis](degrees);
  return outside ? { error: outside } : { value: degrees };
}

/** What a reading says of one number of the position. */
export function angleIn(reading: Reading, axis: Axis): number | null {
  if ('bare' in reading) return reading.bare;
  if (axis === 'latitude') return 'latitude' in reading ? reading.latitude : null;
  return 'longitude' in reading ? reading.longitude : null;
}
