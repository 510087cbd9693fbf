import { distanceKm } from '@/shared/distance';
import * as format from '@/shared/format';
import { endpointFields } from './fields';
import { insideOf } from './href';
import type { Endpoint } from './types';

export interface Difference {
  label: string;
  /** By place, in their order. */
  values: readonly string[];
  same: boolean;
}

const WORDS = ['clli', 'facility_type', 'address_line1', 'city', 'state', 'postal_code', 'demarc_suite', 'demarc_rack'];

const position = ({ latitude, longitude }: Endpoint) =>
  latitude === null || longitude === null
    ? format.NONE
    : `${format.number(latitude, 6)}, ${format.number(longitude, 6)}`;

const valueOf = (place: Endpoint, name: string) => {
  const value = (place as unknown as Record<string, unknown>)[name];
  if (typeof value !== 'string' || value === '') return format.NONE;
  return name === 'facility_type' ? format.label(value) : value;
};

/** What the places say side by side; a field none of them has is left out. */
export function differencesOf(places: readonly Endpoint[]): Difference[] {
  const rows: [string, (place: Endpoint) => string][] = [
    ['Circuits', (place) => format.number(place.circuit_count)],
    ...WORDS.map((name): [string, (place: Endpoint) => string] => [
      endpointFields.find((field) => field.name === name)?.label ?? name,
      (place) => valueOf(place, name),
    ]),
    ['Coordinates', position],
    ['Inside', (place) => insideOf(place)?.name ?? format.NONE],
    [
      'External ids',
      (place) => place.external_ids?.map(({ source, id }) => `${source}:${id}`).join(', ') || format.NONE,
    ],
  ];
  return rows
    .map(([label, show]) => {
      const values = places.map(show);
      return { label, values, same: values.every((value) => value === values[0]) };
    })
    .filter(({ label, values }) => label === 'Circuits' || values.some((value) => value !== format.NONE));
}

const FAR_KM = 1;

/** The place farthest from the survivor, where both have coordinates. */
export function farthest(survivor: Endpoint, places: readonly Endpoint[]) {
  const apart = places.flatMap((place) => {
    const km = place.id === survivor.id ? null : distanceKm(survivor, place);
    return km === null ? [] : [{ place, km, far: km > FAR_KM }];
  });
  return apart.sort((a, b) => b.km - a.km)[0] ?? null;
}

/** `38 m`, `2.4 km (1.5 mi)` */
export const apartWords = (km: number) => (km < 1 ? `${format.number(km * 1000)} m` : format.distance(km));
