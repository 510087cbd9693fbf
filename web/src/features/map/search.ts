import { z } from 'zod';
import type { HitRecord, RecordKind } from '@/map/hit';
import { type FilterField, filterKeys } from '@/resource/list/filters';
import { type ListSearch, listSearchSchema } from '@/resource/list/search';

/** The address of the map: the circuits list's own filters, and what only the map has. */
export interface MapSearch extends ListSearch {
  /** Where the map looks: latitude, longitude, zoom. */
  at?: string;
  /** Layers switched off. */
  hide?: string;
  /** The record in the panel; a circuit is `open`, as on the list, and an endpoint is `place`. */
  place?: string;
  link?: string;
  site?: string;
  customer?: string;
}

const KEYS = {
  circuit: 'open',
  link: 'link',
  site: 'site',
  endpoint: 'place',
  customer: 'customer',
} as const satisfies Record<RecordKind, string>;

const text = z.string().trim().min(1).optional().catch(undefined);
const ownKeys = z.object({ at: text, hide: text, place: text, link: text, site: text, customer: text });

export function mapSearchSchema(fields: readonly FilterField[]) {
  const list = listSearchSchema(fields);
  return z
    .record(z.string(), z.unknown())
    .transform((raw): MapSearch => ({ ...list.parse(raw), ...ownKeys.parse(raw) }));
}

export type Selected = Pick<HitRecord, 'kind' | 'id'>;

export function selectedIn(search: MapSearch): Selected | null {
  for (const kind of Object.keys(KEYS) as RecordKind[]) {
    const id = search[KEYS[kind]];
    if (id) return { kind, id };
  }
  return null;
}

/** Chooses one record, or none. */
export function selecting(selected: Selected | null): MapSearch {
  const none = Object.fromEntries(Object.values(KEYS).map((key) => [key, undefined]));
  return selected ? { ...none, [KEYS[selected.kind]]: selected.id } : none;
}

/** The address of the list that shows the same circuits; a box drawn on the map is one more filter. */
export function toListSearch(fields: readonly FilterField[], search: MapSearch, bbox?: string): ListSearch {
  const keys = ['q', 'view', ...(bbox ? [] : ['open']), ...fields.flatMap(filterKeys)];
  const same = Object.fromEntries(keys.flatMap((key) => (search[key] ? [[key, search[key]]] : [])));
  return bbox ? { ...same, bbox } : same;
}
