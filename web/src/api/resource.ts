/* eslint-disable @tanstack/query/exhaustive-deps -- the path follows from the name, which is the first part of every key */
import { queryOptions } from '@tanstack/react-query';
import { request, requestEntity, send, type Entity, type Query } from './client';
import type { LogName, ResourceName } from './schema-types';
import type { BulkRequest, BulkResult, Job, List } from './types';

/** Calls, cache keys and query options of one resource: `const circuits = resource<Circuit>('circuits')`. */
export function resource<T extends { id: string }>(name: ResourceName | LogName) {
  const path = `/api/v1/${name}`;
  const keys = {
    all: [name] as const,
    list: (query: Query) => [name, 'list', query] as const,
    detail: (id: string) => [name, 'detail', id] as const,
    part: (id: string, part: string, query: Query = {}) => [name, 'detail', id, part, query] as const,
  };
  return {
    name,
    path,
    keys,
    list: (query: Query) =>
      queryOptions({
        queryKey: keys.list(query),
        queryFn: ({ signal }) => request<List<T>>('GET', path, { query, signal }),
        staleTime: 30_000,
      }),
    detail: (id: string, query: Query = {}) =>
      queryOptions({
        queryKey: [...keys.detail(id), query] as const,
        queryFn: ({ signal }) => requestEntity<T>('GET', `${path}/${id}`, { query, signal }),
        staleTime: 30_000,
      }),
    /** A list below a record: `circuits.part(id, 'history')`. */
    part: <P>(id: string, part: string, query: Query = {}) =>
      queryOptions({
        queryKey: keys.part(id, part, query),
        queryFn: ({ signal }) => request<P>('GET', `${path}/${id}/${part}`, { query, signal }),
        staleTime: 30_000,
      }),
    create: (body: Record<string, unknown>) =>
      requestEntity<T>('POST', path, { body, headers: { 'idempotency-key': crypto.randomUUID() } }),
    update: (id: string, changes: Record<string, unknown>, etag: string | null): Promise<Entity<T>> =>
      requestEntity<T>('PATCH', `${path}/${id}`, { body: changes, etag }),
    remove: (id: string, etag: string | null) => request<void>('DELETE', `${path}/${id}`, { etag }),
    restore: (id: string) => requestEntity<T>('POST', `${path}/${id}/restore`),
    /** Up to 1,000 records at once; more becomes a job. */
    bulk: async (body: BulkRequest): Promise<{ result: BulkResult } | { job: Job }> => {
      const response = await send('POST', `${path}/bulk`, { body });
      const answer: unknown = await response.json();
      return response.status === 202 ? { job: answer as Job } : { result: answer as BulkResult };
    },
    /** Exactly what is filtered, as a file. */
    download: (format: string, query: Query) => send('GET', `${path}/export`, { query: { ...query, format } }),
  };
}

export type Resource<T extends { id: string }> = ReturnType<typeof resource<T>>;
