/* eslint-disable @tanstack/query/exhaustive-deps -- the path follows from the name, which is the first part of every key */
import { queryOptions } from '@tanstack/react-query';
import {
  API,
  request,
  requestEntity,
  resource,
  type FacetValue,
  type List,
  type LogName,
  type Me,
  type Query,
  type Resource,
} from '@/api';
import { easternMidnight, nextDay } from '@/shared/eastern';
import type { Option } from '@/ui';
import { facetWords } from './words/audit-words';
import type {
  ApiToken,
  AuditEntry,
  LoggedRequest,
  NewToken,
  OutboxMessage,
  OutboxStatus,
  PermissionCatalog,
  Role,
  Session,
  User,
} from './types';

export const users = resource<User>('users');
export const roles = resource<Role>('roles');
export const tokens = resource<ApiToken>('authz/api-tokens');

/** Days of the address are Eastern days; the API takes instants. */
export function easternQuery({ at__gte: from, at__lte: to, ...query }: Query): Query {
  return {
    ...query,
    ...(typeof from === 'string' ? { at__gte: easternMidnight(from) } : {}),
    ...(typeof to === 'string' ? { at__lt: easternMidnight(nextDay(to)) } : {}),
  };
}

const inWords = (facets: Record<string, FacetValue[]>) =>
  Object.fromEntries(
    Object.entries(facets).map(([field, values]) => [
      field,
      values.map((facet) => (facet.value ? { ...facet, label: facetWords(field, facet.value) } : facet)),
    ]),
  );

/** Lines of a log, which are no records: found by days, their filters in words. */
function log<T extends { id: string }>(name: LogName): Resource<T> {
  const plain = resource<T>(name);
  const { path } = plain;
  return {
    ...plain,
    list: (query) => {
      const asked = easternQuery(query);
      return queryOptions({
        queryKey: plain.keys.list(asked),
        queryFn: async ({ signal }) => {
          const list = await request<List<T>>('GET', path, { query: asked, signal });
          return {
            ...list,
            items: list.items.map((item) => ({ ...item, id: String(item.id) })),
            facets: list.facets && inWords(list.facets),
          };
        },
        staleTime: 10_000,
      });
    },
    download: (format, query) => plain.download(format, easternQuery(query)),
  } as Resource<T>;
}

export const outbox = log<OutboxMessage>('outbox');
export const audit = log<AuditEntry>('audit');
export const requests = log<LoggedRequest>('audit/requests');

/** One line of a log, for a panel opened by its address. */
export const oneOf = <T extends { id: string }>(of: Resource<T>, id: string) => of.list({ id, limit: 1 });

export const roleListQuery = roles.list({ limit: 200 });

export const permissionsQuery = queryOptions({
  queryKey: ['authz', 'permissions'],
  queryFn: ({ signal }) => request<PermissionCatalog>('GET', `${API}/authz/permissions`, { signal }),
  staleTime: 5 * 60_000,
});

export const outboxStatusQuery = queryOptions({
  queryKey: ['outbox', 'status'],
  queryFn: ({ signal }) => request<OutboxStatus>('GET', `${API}/outbox/status`, { signal }),
  staleTime: 60_000,
});

/** Where the sessions of somebody are: one's own, or those of a user. */
export const sessionsPath = (userId: string | null) =>
  userId ? `${users.path}/${userId}/sessions` : `${API}/me/sessions`;

export const sessionsQuery = (userId: string | null) =>
  queryOptions({
    queryKey: ['sessions', userId ?? 'me'],
    queryFn: ({ signal }) => request<{ items: Session[]; total: number }>('GET', sessionsPath(userId), { signal }),
    staleTime: 10_000,
  });

export const endSession = (userId: string | null, id: string) =>
  request<void>('DELETE', `${sessionsPath(userId)}/${id}`);

export const renameMe = (name: string) => request<Me>('PATCH', `${API}/me`, { body: { name } });

export const createToken = (body: { user_id?: string; name: string; expires_at: string }) =>
  request<NewToken>('POST', tokens.path, { body });

export const rotateToken = (id: string, body: { overlap_hours: number; expires_at?: string }) =>
  request<NewToken>('POST', `${tokens.path}/${id}/rotate`, { body });

export const revokeToken = (id: string) => request<void>('DELETE', `${tokens.path}/${id}`);

/** A role with the tag it has now. */
export const readRole = (id: string) => requestEntity<Role>('GET', `${roles.path}/${id}`);

interface Named {
  id: string;
  name: string;
  email?: string;
  series?: number | null;
}

const find =
  (path: string, fields: string) =>
  async (q: string, signal: AbortSignal): Promise<Option[]> => {
    const { items } = await request<List<Named>>('GET', `${API}/${path}`, {
      query: { q, fields, limit: 20, sort: 'name' },
      signal,
    });
    return items.map(({ id, name, email, series }) => ({ value: id, label: name, detail: email, series }));
  };

export const loadUsers = find('users', 'id,name,email');
export const loadRoles = find('roles', 'id,name');

/** All carriers there are, for scopes and their words. */
export const carriersQuery = queryOptions({
  queryKey: ['carriers', 'names'],
  queryFn: async ({ signal }) =>
    (
      await request<List<Named>>('GET', `${API}/carriers`, {
        query: { fields: 'id,name,series', limit: 500, sort: 'name' },
        signal,
      })
    ).items,
  staleTime: 5 * 60_000,
});

export const loadSites = find('infrastructure', 'id,name');

/** The names of some sites. */
export const siteNamesQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['infrastructure', 'names', ids],
    queryFn: async ({ signal }) =>
      (
        await request<List<Named>>('GET', `${API}/infrastructure`, {
          query: { id: ids, fields: 'id,name', limit: 500, sort: 'name' },
          signal,
        })
      ).items,
    staleTime: 5 * 60_000,
  });

/** The states that places are in, most used first. */
export const statesQuery = queryOptions({
  queryKey: ['endpoints', 'states'],
  queryFn: async ({ signal }) => {
    const list = await request<List<Named>>('GET', `${API}/endpoints`, {
      query: { fields: 'id', limit: 1, facets: 'state' },
      signal,
    });
    return (list.facets?.state ?? []).filter((state) => state.value).map((state) => state.value);
  },
  staleTime: 5 * 60_000,
});
