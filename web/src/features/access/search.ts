import { z } from 'zod';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema } from '@/resource/list/search';

export type { ListSearch } from '@/resource/list/search';

export const userFilters: readonly FilterField[] = [
  { name: 'role_id', label: 'Role', kind: 'reference' },
  { name: 'active', label: 'Active', kind: 'boolean' },
  { name: 'last_seen_at', label: 'Last seen', kind: 'date' },
  { name: 'email', label: 'E-mail', kind: 'text' },
];
export const userSearch = listSearchSchema(userFilters);

export const tokenFilters: readonly FilterField[] = [
  {
    name: 'status',
    label: 'Status',
    kind: 'enum',
    options: [
      { value: 'active', label: 'Active' },
      { value: 'expired', label: 'Expired' },
      { value: 'revoked', label: 'Revoked' },
    ],
  },
  { name: 'user_id', label: 'User', kind: 'reference' },
  { name: 'expires_at', label: 'Expires', kind: 'date', always: true },
];
export const tokenSearch = listSearchSchema(tokenFilters);

export const EVENT_TYPES = [
  { value: 'write', label: 'Write' },
  { value: 'bulk', label: 'Bulk' },
  { value: 'authz', label: 'Authorization' },
  { value: 'auth', label: 'Sign-in' },
  { value: 'report', label: 'Report' },
  { value: 'import', label: 'Import' },
  { value: 'feedback', label: 'Feedback' },
] as const;

const day: FilterField = { name: 'at', label: 'Day', kind: 'date', always: true };
const requestId: FilterField = { name: 'request_id', label: 'Request', kind: 'text', exact: true };

export const auditFilters: readonly FilterField[] = [
  day,
  { name: 'actor', label: 'User', kind: 'tags' },
  { name: 'entity', label: 'Entity', kind: 'reference' },
  { name: 'action', label: 'Action', kind: 'reference' },
  { name: 'event_type', label: 'Event', kind: 'enum', options: EVENT_TYPES },
  { name: 'role', label: 'Role', kind: 'reference' },
  { name: 'source', label: 'Source', kind: 'reference' },
  requestId,
  { name: 'entity_id', label: 'Record', kind: 'text', exact: true },
];
export const auditSearch = listSearchSchema(auditFilters);

export const requestFilters: readonly FilterField[] = [
  day,
  { name: 'actor', label: 'User', kind: 'tags' },
  { name: 'method', label: 'Method', kind: 'tags' },
  { name: 'status', label: 'Status', kind: 'tags' },
  { name: 'milliseconds', label: 'Took', kind: 'number', unit: 'ms', always: true },
  { name: 'path', label: 'Path', kind: 'text' },
  requestId,
];
export const requestSearch = listSearchSchema(requestFilters);

export const emailFilters: readonly FilterField[] = [
  {
    name: 'status',
    label: 'Status',
    kind: 'enum',
    options: [
      { value: 'waiting', label: 'Waiting' },
      { value: 'sending', label: 'Being sent' },
      { value: 'sent', label: 'Sent' },
      { value: 'failed', label: 'Given up' },
      { value: 'discarded', label: 'Discarded' },
    ],
  },
  { name: 'kind', label: 'Kind', kind: 'reference' },
  { name: 'recipient', label: 'To', kind: 'text' },
];
export const emailSearch = listSearchSchema(emailFilters);

/** Of the permissions page: the matrix, or what one person may do. */
export const permissionsSearch = z.object({
  view: z.enum(['person']).optional().catch(undefined),
  user: z.string().optional().catch(undefined),
});
export type PermissionsSearch = z.infer<typeof permissionsSearch>;
