import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api';
import type { Option } from '@/ui';
import { carriersQuery, roleListQuery, siteNamesQuery, statesQuery } from '../api';
import { inOrder } from '../permissions/matrix';

/** What a user can be given: roles, states, carriers. */
export function useUserOptions() {
  const can = useCan();
  const roles = useQuery(roleListQuery);
  const carriers = useQuery({ ...carriersQuery, enabled: can('carriers_view') });
  const states = useQuery({ ...statesQuery, enabled: can('endpoints_view') });
  const roleOptions: Option[] = inOrder(roles.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const carrierOptions: Option[] = (carriers.data ?? []).map(({ id, name, series }) => ({
    value: id,
    label: name,
    series,
  }));
  return { roles: roleOptions, carriers: carrierOptions, states: states.data ?? [], ready: roles.isSuccess };
}

/** The sites of a scope in words; those one may not see stay without a name. */
export function useSiteNames(ids: readonly string[]): Option[] {
  const can = useCan();
  const named = useQuery({ ...siteNamesQuery(ids), enabled: can('infrastructure_view') && ids.length > 0 });
  return ids.map((id) => ({ value: id, label: named.data?.find((site) => site.id === id)?.name ?? 'a site' }));
}
