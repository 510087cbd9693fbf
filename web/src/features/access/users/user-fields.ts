import type { FieldSpec, Option } from '@/ui';
import { loadRoles } from '../api';

/** Every field of a user one may change. */
export const userFields = (
  roles: readonly Option[] = [],
  carriers: readonly Option[] = [],
  sites: readonly Option[] = [],
): FieldSpec[] => [
  { name: 'email', label: 'E-mail', kind: 'text', required: true, hint: 'As the identity provider knows it' },
  { name: 'name', label: 'Name', kind: 'text', required: true },
  { name: 'role_id', label: 'Role', kind: 'enum', options: roles, required: true },
  { name: 'active', label: 'Active', kind: 'boolean' },
  { name: 'scope_states', label: 'Only these states', kind: 'tags' },
  { name: 'scope_carriers', label: 'Only these carriers', kind: 'tags', options: carriers },
  { name: 'scope_assets', label: 'Only these sites', kind: 'tags', options: sites },
];

export const bulkUserFields: readonly FieldSpec[] = [
  { name: 'role_id', label: 'Role', kind: 'reference', load: loadRoles, labelField: 'role_name', required: true },
  { name: 'active', label: 'Active', kind: 'boolean' },
];
