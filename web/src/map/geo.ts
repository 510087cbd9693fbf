import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';

/** West, south, east, north. */
export type Bounds = [number, number, number, number];

export interface Place {
  name: string;
  latitude: number | null | undefined;
  longitude: number | null | undefined;
}

export interface CircuitPath {
  series: number;
  bandwidthMbps: number | null | undefined;
  /** Through the air: dashed, in no carrier's colour. */
  radio?: boolean;
  a: Place | null | undefined;
  z: Place | null | undefined;
  /** Where the cable runs, when it is known. */
  route?: Position[] | null;
}

export type Selection = FeatureCollection<LineString | Point | Polygon>;
export const EMPTY_SELECTION: Selection = { type: 'FeatureCollection', features: [] };

const hasPosition = (place: Place | null | undefined): place is Place & { latitude: number; longitude: number } =>
  typeof place?.latitude === 'number' && typeof place.longitude === 'number';

/** The circuit's line with both ends as named points; an end without coordinates is left out. */
export function circuitSelection(circuit: CircuitPath): Selection {
  const ends = [circuit.a, circuit.z].filter(hasPosition);
  const positions = shortWay(ends.map((end) => [end.longitude, end.latitude]));
  const points = ends.map((end, index) => pointFeature(end.name, positions[index] as Position));
  const path = circuit.route && circuit.route.length > 1 ? circuit.route : positions;
  if (path.length < 2) return { type: 'FeatureCollection', features: points };
  const line: Feature<LineString> = {
    type: 'Feature',
    properties: { series: circuit.series, bw: circuit.bandwidthMbps ?? 0, ...(circuit.radio ? { radio: true } : {}) },
    geometry: { type: 'LineString', coordinates: path },
  };
  return { type: 'FeatureCollection', features: [line, ...points] };
}

export function placeSelection(place: Place): Selection {
  if (!hasPosition(place)) return EMPTY_SELECTION;
  return { type: 'FeatureCollection', features: [pointFeature(place.name, [place.longitude, place.latitude])] };
}

/** The same with an area under it, such as the beam of a node: a closed ring of positions. */
export function withArea(selection: Selection, ring: Position[]): Selection {
  const area: Feature<Polygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  return { ...selection, features: [area, ...selection.features] };
}

function pointFeature(name: string, coordinates: Position): Feature<Point> {
  return { type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates } };
}

/** A line from Tokyo to Seattle goes over the Pacific: longitudes continue past 180 instead of turning back. */
function shortWay(positions: Position[]): Position[] {
  const [first] = positions;
  if (!first) return positions;
  const start = first[0] ?? 0;
  return positions.map(([longitude = 0, latitude = 0]) => {
    const turns = Math.round((start - longitude) / 360);
    return [longitude + turns * 360, latitude];
  });
}

/** What the points of a selection are called. */
export const namesIn = (selection: Selection): string[] =>
  selection.features.flatMap(({ properties }) => (typeof properties?.name === 'string' ? [properties.name] : []));

/** Positions of a geometry, however deep its lists of them go. */
export function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : coordinates.flatMap(positionsOf);
}

export function boundsOf(selection: Pick<FeatureCollection, 'features'>): Bounds | null {
  const positions = selection.features.flatMap(({ geometry }) =>
    'coordinates' in geometry ? positionsOf(geometry.coordinates) : [],
  );
  if (positions.length === 0) return null;
  const longitudes = positions.map((position) => position[0] ?? 0);
  const latitudes = positions.map((position) => position[1] ?? 0);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** The box around boxes; null around none. */
export function around(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  const side = (index: 0 | 1 | 2 | 3) => boxes.map((box) => box[index]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

/** The corners of a drawn or visible box as the API's `bbox`: w,s,e,n within the world, five decimals (a metre). */
export function bboxParameter([west, south, east, north]: Bounds): string {
  const whole = east - west >= 360;
  const longitudes = whole ? [-180, 180] : [wrapLongitude(west), wrapLongitude(east)];
  const clamp = (latitude: number) => Math.max(-90, Math.min(90, latitude));
  const round = (degrees: number) => Number(degrees.toFixed(5));
  return [longitudes[0] as number, clamp(south), longitudes[1] as number, clamp(north)].map(round).join(',');
}

function wrapLongitude(degrees: number): number {
  if (degrees >= -180 && degrees <= 180) return degrees;
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
