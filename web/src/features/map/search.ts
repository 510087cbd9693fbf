import { z } from 'zod';
import { type FilterField, filterKeys } from '@/resource/list/filters';
import { type ListSearch, listSearchSchema } from '@/resource/list/search';

/** The address of the map: the circuits list's own filters, and what only the map has. */
export interface MapSearch extends ListSearch {
  /** Where the map looks: latitude, longitude, zoom. */
  at?: string;
  /** Layers switched off. */
  hide?: string;
  /** The site in the panel; `open` is the circuit, as on the list. */
  place?: string;
}

const text = z.string().trim().min(1).optional().catch(undefined);
const ownKeys = z.object({ at: text, hide: text, place: text });

export function mapSearchSchema(fields: readonly FilterField[]) {
  const list = listSearchSchema(fields);
  return z
    .record(z.string(), z.unknown())
    .transform((raw): MapSearch => ({ ...list.parse(raw), ...ownKeys.parse(raw) }));
}

/** The address of the list that shows the same circuits; a box drawn on the map is one more filter. */
export function toListSearch(fields: readonly FilterField[], search: MapSearch, bbox?: string): ListSearch {
  const keys = ['q', 'view', ...(bbox ? [] : ['open']), ...fields.flatMap(filterKeys)];
  const same = Object.fromEntries(keys.flatMap((key) => (search[key] ? [[key, search[key]]] : [])));
  return bbox ? { ...same, bbox } : same;
}
