import type { QueryClient } from '@tanstack/react-query';
import type { BulkResult, Resource } from '@/api';

/** More than these are not read before they are changed, so their change cannot be taken back. */
const MOST = 500;
/** Identifiers that fit one address. */
const CHUNK = 100;

export interface FormerValue {
  value: unknown;
  ids: string[];
}

export const canUndo = (preview: BulkResult) => idsOf(preview).length === preview.changed && preview.changed <= MOST;

const idsOf = (preview: BulkResult) => preview.results.filter((row) => row.status === 'updated').map((row) => row.id);

/** What a field holds on the records that a preview would change; those with the same value stand together. */
export async function formerValues<T extends { id: string }>(
  client: QueryClient,
  resource: Resource<T>,
  preview: BulkResult,
  field: string,
): Promise<FormerValue[]> {
  const ids = idsOf(preview);
  const groups = new Map<string, FormerValue>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const query = { id: ids.slice(at, at + CHUNK), fields: `id,${field}`, limit: CHUNK };
    const { items } = await client.fetchQuery({ ...resource.list(query), staleTime: 0 });
    for (const item of items) {
      const value = (item as Record<string, unknown>)[field] ?? null;
      const key = JSON.stringify(value);
      const group = groups.get(key) ?? { value, ids: [] };
      group.ids.push(item.id);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
