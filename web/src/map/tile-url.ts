import { API, type Query, queryString } from '@/api/client';

const LAYERS = 'circuits,endpoints';

/** Tiles of the network cut for the list's own filters; the same filters make the same address. */
export function networkTileUrl(origin: string, filters: Query): string {
  const sorted = Object.fromEntries(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${origin}${API}/tiles/${LAYERS}/{z}/{x}/{y}.mvt${queryString(sorted)}`;
}
