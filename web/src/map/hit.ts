import type { Position } from 'geojson';

export type RecordKind = 'circuit' | 'link' | 'site' | 'endpoint' | 'customer';

export interface HitRecord {
  kind: RecordKind;
  id: string;
  name: string;
  /** What its mark shows: the kind of a site or customer, the facility type of an endpoint, the class of an RF link. */
  word: string;
}

/** What is drawn as one is called by what is in it. */
export type Grouped = 'places' | 'customers' | 'circuits' | 'links' | 'lines';

/** What stands under the pointer. */
export type Hit =
  | { kind: 'records'; records: HitRecord[] }
  /** Drawn as one because there is no room: a closer look tells them apart. */
  | { kind: 'group'; of: Grouped; count: number; at: Position | null };

export interface RenderedFeature {
  /** The layer of the tile. */
  sourceLayer?: string;
  properties: Record<string, unknown>;
  geometry?: { type: string; coordinates?: unknown };
}

const PLACES = ['places', 'infrastructure', 'endpoints'];
const LINES = ['circuits', 'rf_links'];
const KINDS: Readonly<Record<string, RecordKind>> = {
  circuits: 'circuit',
  rf_links: 'link',
  infrastructure: 'site',
  endpoints: 'endpoint',
  customers: 'customer',
};

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const countOf = (feature: RenderedFeature) => Number(feature.properties.n ?? 1);
const isOneOf = (layers: readonly string[]) => (feature: RenderedFeature) => layers.includes(feature.sourceLayer ?? '');

/** The topmost kind wins: a cluster over single places over lines. What is cut by tile bounds counts once. */
export function hitOf(features: readonly RenderedFeature[]): Hit | null {
  const clusters = features.filter((feature) => !isOneOf(LINES)(feature) && countOf(feature) > 1);
  const cluster = clusters.find(isOneOf(PLACES)) ?? clusters.find(isOneOf(['customers']));
  if (cluster) {
    const of = isOneOf(PLACES)(cluster) ? 'places' : 'customers';
    return { kind: 'group', of, count: countOf(cluster), at: pointOf(cluster) };
  }
  const places = recordsOf(features.filter(isOneOf([...PLACES, 'customers'])));
  if (places.length > 0) return { kind: 'records', records: places };
  const lines = features.filter(isOneOf(LINES));
  const records = recordsOf(lines);
  const merged = lines.filter((line) => !text(line.properties.id));
  if (merged.length === 0) return records.length > 0 ? { kind: 'records', records } : null;
  const count = records.length + merged.reduce((sum, line) => sum + countOf(line), 0);
  return { kind: 'group', of: linesIn(lines), count, at: null };
}

function recordsOf(features: readonly RenderedFeature[]): HitRecord[] {
  const records = new Map<string, HitRecord>();
  for (const { sourceLayer, properties } of features) {
    const kind = KINDS[text(properties.of_layer) || (sourceLayer ?? '')];
    const id = text(properties.id);
    if (!kind || !id) continue;
    const name = text(properties.circuit_id) || text(properties.name);
    const word = text(properties.kind) || text(properties.facility_type) || text(properties.classification);
    records.set(`${kind} ${id}`, { kind, id, name, word });
  }
  return [...records.values()];
}

function linesIn(lines: readonly RenderedFeature[]): Grouped {
  if (lines.every(isOneOf(['circuits']))) return 'circuits';
  return lines.every(isOneOf(['rf_links'])) ? 'links' : 'lines';
}

function pointOf(feature: RenderedFeature): Position | null {
  const { geometry } = feature;
  return geometry?.type === 'Point' ? (geometry.coordinates as Position) : null;
}
