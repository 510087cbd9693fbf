import { useMe } from '@/api';
import { label } from '@/shared/format';

/** The name of a role by its key; of one that is gone, its key in words. */
export function useRoleName(): (key: string) => string {
  const roles = useMe()?.roles;
  return (key) => roles?.find((role) => role.key === key)?.name ?? label(key);
}
