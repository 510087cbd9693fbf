import { API, type Query, queryString } from '@/api/client';

/** What one may see of the network, and wants to. */
export interface NetworkParts {
  circuits: boolean;
  rfLinks: boolean;
  sites: boolean;
  endpoints: boolean;
  customers: boolean;
}

/** The layers of a tile by their names in it. Sites and endpoints together are one: a site stands for the endpoints inside it. */
export function tileLayers({ circuits, rfLinks, sites, endpoints, customers }: NetworkParts): string[] {
  const places = sites && endpoints ? 'places' : sites ? 'infrastructure' : endpoints ? 'endpoints' : null;
  return [circuits && 'circuits', rfLinks && 'rf_links', places, customers && 'customers'].filter(
    (layer) => typeof layer === 'string',
  );
}

const FOLLOW_CIRCUITS = ['circuits', 'places', 'endpoints'];

/** Tiles cut for the circuits list's own filters; the same filters make the same address. Null when there is nothing to show. */
export function networkTileUrl(origin: string, layers: readonly string[], filters: Query): string | null {
  if (layers.length === 0) return null;
  const isFiltered = layers.some((layer) => FOLLOW_CIRCUITS.includes(layer));
  const sorted = Object.entries(isFiltered ? filters : {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${origin}${API}/tiles/${layers.join()}/{z}/{x}/{y}.mvt${queryString(Object.fromEntries(sorted))}`;
}
