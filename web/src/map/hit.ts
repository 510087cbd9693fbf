import type { Position } from 'geojson';
import { LAYER } from './network-layers';

/** What stands under the pointer. */
export type Hit =
  | { kind: 'places'; places: HitPlace[] }
  | { kind: 'circuits'; circuits: HitCircuit[] }
  /** Drawn as one because there is no room: a closer look tells them apart. */
  | { kind: 'group'; of: 'places' | 'circuits'; count: number; at: Position | null };

export interface HitCircuit {
  id: string;
  circuitId: string;
}

export interface HitPlace {
  id: string;
  name: string;
  facilityType: string;
}

export interface RenderedFeature {
  layer: { id: string };
  properties: Record<string, unknown>;
  geometry?: { type: string; coordinates?: unknown };
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const countOf = (feature: RenderedFeature) => Number(feature.properties.n ?? 1);

/** The topmost kind wins: a cluster over a place over circuits. A line cut by tile bounds counts once. */
export function hitOf(features: readonly RenderedFeature[]): Hit | null {
  const inLayer = (id: string) => features.filter((feature) => feature.layer.id === id);
  const [cluster] = inLayer(LAYER.clusters);
  if (cluster) return { kind: 'group', of: 'places', count: countOf(cluster), at: pointOf(cluster) };
  const places = new Map<string, HitPlace>();
  for (const { properties } of inLayer(LAYER.places)) {
    const place = {
      id: text(properties.id),
      name: text(properties.name),
      facilityType: text(properties.facility_type),
    };
    if (place.id) places.set(place.id, place);
  }
  if (places.size > 0) return { kind: 'places', places: [...places.values()] };
  const lines = inLayer(LAYER.circuits);
  const circuits = new Map<string, HitCircuit>();
  for (const { properties } of lines) {
    const id = text(properties.id);
    if (id) circuits.set(id, { id, circuitId: text(properties.circuit_id) });
  }
  const merged = lines.filter((line) => !text(line.properties.id));
  if (merged.length > 0) {
    const count = circuits.size + merged.reduce((sum, line) => sum + countOf(line), 0);
    return { kind: 'group', of: 'circuits', count, at: null };
  }
  return circuits.size > 0 ? { kind: 'circuits', circuits: [...circuits.values()] } : null;
}

function pointOf(feature: RenderedFeature): Position | null {
  const { geometry } = feature;
  return geometry?.type === 'Point' ? (geometry.coordinates as Position) : null;
}
