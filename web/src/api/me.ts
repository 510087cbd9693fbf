import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { API, request } from './client';
import { setCsrfToken } from './session';

export interface RoleName {
  key: string;
  name: string;
}

/** What somebody sees of the records; null where there is no limit. */
export interface Scope {
  states: string[];
  carriers: { id: string; name: string }[];
  /** Sites, with what ends at them. */
  assets: { id: string; name: string }[];
}

export interface Me {
  /** Null for a development identity that is no user. */
  user_id: string | null;
  email: string;
  name: string;
  role: string;
  role_name: string;
  permissions: string[];
  auth: 'development' | 'token' | 'jwt' | 'session' | 'proxy';
  /** All roles there are; in development one may play them. */
  roles: RoleName[];
  scope: Scope | null;
  csrf_token: string | null;
  session_id: string | null;
  business_date: string;
  time_zone: string;
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const me = await request<Me>('GET', `${API}/me`, { signal });
    setCsrfToken(me.csrf_token);
    return me;
  },
  staleTime: 5 * 60_000,
});

export const useMe = () => useQuery(meQuery).data;

/** `const can = useCan(); can('circuits_edit')`; nothing is allowed before it is known who asks. */
export function useCan(): (permission: string | undefined) => boolean {
  const permissions = useMe()?.permissions;
  return useCallback(
    (permission: string | undefined) => permission === undefined || (permissions?.includes(permission) ?? false),
    [permissions],
  );
}

/** The business day of the server: what "today" means for terms and deadlines. */
export const useToday = () => useMe()?.business_date ?? new Date().toISOString().slice(0, 10);
