import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { Sector, Subscriber } from '../../types';
import { wedge } from './beam';

/** How far a beam is drawn where neither band nor subscribers say it. */
const USUAL_KM = 10;

export interface DrawnReach {
  km: number;
  of: 'band' | 'farthest' | 'usual';
}

/** To the reach of the band; without one to the farthest subscriber. */
export function drawnReach(sector: Sector, bandKm: number | null): DrawnReach {
  const reach = bandKm ?? sector.subscribers.find(({ reach_km }) => reach_km !== null)?.reach_km ?? null;
  if (reach !== null) return { km: reach, of: 'band' };
  const farthest = Math.max(0, ...sector.subscribers.map(({ distance_km }) => distance_km ?? 0));
  return farthest > 0 ? { km: farthest, of: 'farthest' } : { km: USUAL_KM, of: 'usual' };
}

/** Known to stand outside; without a position nobody knows. */
export const isOutside = ({ in_beam, off_axis_deg }: Subscriber) => !in_beam && off_axis_deg !== null;

export type SectorFeature = Feature<Polygon | LineString | Point, { kind: string; name?: string; out?: boolean }>;

/** The wedge, a line to everybody in sight, their points and the site's. */
export function sectorFeatures(
  sector: Sector,
  center: readonly [number, number],
  km: number,
): FeatureCollection<Polygon | LineString | Point> {
  const [x, y] = center;
  const beam = { azimuth: sector.sector_azimuth_deg, width: sector.beamwidth_deg };
  const ring = wedge(center, beam, km);
  const features: SectorFeature[] = [
    { type: 'Feature', properties: { kind: 'beam' }, geometry: { type: 'Polygon', coordinates: [ring] } },
  ];
  for (const subscriber of sector.subscribers) {
    const { latitude, longitude, z_name: name } = subscriber;
    if (latitude === null || longitude === null) continue;
    const out = isOutside(subscriber);
    const path = [
      [x, y],
      [longitude, latitude],
    ];
    features.push(
      { type: 'Feature', properties: { kind: 'link', out }, geometry: { type: 'LineString', coordinates: path } },
      {
        type: 'Feature',
        properties: { kind: 'subscriber', name, out },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      },
    );
  }
  features.push({
    type: 'Feature',
    properties: { kind: 'site', name: sector.name },
    geometry: { type: 'Point', coordinates: [x, y] },
  });
  return { type: 'FeatureCollection', features };
}

/** Those with something to put right first, then by name. */
export const inOrderOfNeed = (subscribers: readonly Subscriber[]): Subscriber[] => {
  const need = (subscriber: Subscriber) => (isOutside(subscriber) ? 2 : 0) + (subscriber.too_long ? 1 : 0);
  return [...subscribers].sort((a, b) => need(b) - need(a) || a.z_name.localeCompare(b.z_name));
};
