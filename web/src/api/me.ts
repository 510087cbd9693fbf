import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api } from './client';

export interface Me {
  email: string;
  name: string;
  role: string;
  permissions: string[];
  auth: string;
  /** Present in development: the roles one may play. */
  roles?: string[];
  business_date: string;
  time_zone: string;
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answer<Me>(api.GET('/api/v1/me', { signal })),
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
