import { MARKER_KINDS } from '@/map/markers';

/** Names of what can be switched off, as they stand in the URL: `hide=circuits,tower`. */
export const CIRCUITS = 'circuits';
export const PLACE_KINDS = MARKER_KINDS.map(({ shape, label, facilityTypes }) => ({
  key: facilityTypes[0] as string,
  shape,
  label,
  facilityTypes,
}));

export interface LayerState {
  showCircuits: boolean;
  /** At least one kind of place is shown. */
  showPlaces: boolean;
  hiddenKinds: string[];
  hiddenShapes: string[];
}

export function layerState(hidden: readonly string[]): LayerState {
  const kinds = PLACE_KINDS.filter((kind) => hidden.includes(kind.key));
  return {
    showCircuits: !hidden.includes(CIRCUITS),
    showPlaces: kinds.length < PLACE_KINDS.length,
    hiddenKinds: kinds.map((kind) => kind.key),
    hiddenShapes: kinds.map((kind) => kind.shape),
  };
}

export function withLayer(hidden: readonly string[], key: string, isShown: boolean): string[] {
  const others = hidden.filter((each) => each !== key);
  return isShown ? others : [...others, key];
}

export function withAllKinds(hidden: readonly string[], isShown: boolean): string[] {
  const others = hidden.filter((each) => !PLACE_KINDS.some((kind) => kind.key === each));
  return isShown ? others : [...others, ...PLACE_KINDS.map((kind) => kind.key)];
}

/** How many places are of each kind, from the counts by facility type; types nobody knows count as "Other". */
export function countsByKind(counts: ReadonlyMap<string, number>): Map<string, number> {
  const known = new Map(PLACE_KINDS.flatMap((kind) => kind.facilityTypes.map((type) => [type, kind.key] as const)));
  const byKind = new Map<string, number>();
  for (const [type, count] of counts) {
    const key = known.get(type) ?? 'other';
    byKind.set(key, (byKind.get(key) ?? 0) + count);
  }
  return byKind;
}
