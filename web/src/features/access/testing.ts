import type { ApiToken, AuditEntry, PermissionCatalog, Role, Session, User } from './types';

const area = (name: string, label: string) => ({
  area: name,
  label,
  detail: '',
  view: `${name}_view`,
  edit: name === 'audit' ? null : `${name}_edit`,
});

/** A small catalogue in the shape of the real one. */
export const testCatalog: PermissionCatalog = {
  areas: [
    area('circuits', 'Circuits'),
    area('endpoints', 'Endpoints'),
    area('catalog', 'Catalog'),
    area('financials', 'Financials'),
    area('carriers', 'Carriers'),
    area('audit', 'Audit'),
    area('users', 'Users'),
  ],
  special: [{ permission: 'circuits_force_status', label: 'Force a status', detail: 'Past the rules of a life' }],
  groups: [
    {
      label: 'Circuits, endpoints, catalog',
      detail: 'services, RF standards',
      areas: ['circuits', 'endpoints', 'catalog'],
    },
    { label: 'Financials', detail: 'money fields', areas: ['financials'] },
    { label: 'Carriers', detail: '', areas: ['carriers'] },
    { label: 'Audit', detail: '', areas: ['audit'] },
    { label: 'Users, settings, jobs', detail: '', areas: ['users'] },
  ],
};

export const testRole = (changes: Partial<Role> = {}): Role => ({
  id: 'r-pm',
  version: 1,
  key: 'pm',
  name: 'PM',
  description: null,
  permissions: ['circuits_view', 'circuits_edit', 'carriers_view'],
  built_in: true,
  user_count: 2,
  ...changes,
});

export const testUser = (changes: Partial<User> = {}): User => ({
  id: 'u2',
  version: 3,
  email: 'robin.park@example.com',
  name: 'Robin Park',
  role_id: 'r-pm',
  role: 'pm',
  role_name: 'PM',
  active: true,
  scope_states: ['IN'],
  scope_carriers: [],
  scope_assets: [],
  wants_renewal_report: true,
  wants_activity_digest: true,
  wants_reminders: true,
  last_seen_at: '2026-11-22T11:20:00Z',
  token_count: 1,
  session_count: 2,
  ...changes,
});

export const testSession = (changes: Partial<Session> = {}): Session => ({
  id: 's1',
  created_at: '2026-11-20T08:00:00Z',
  last_seen_at: '2026-11-22T11:00:00Z',
  expires_at: '2026-12-20T08:00:00Z',
  address: '192.0.2.7',
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  provider: 'Microsoft Entra',
  current: false,
  ...changes,
});

export const testToken = (changes: Partial<ApiToken> = {}): ApiToken => ({
  id: 't1',
  version: 1,
  user_id: 'u1',
  user_email: 'dana.keller@example.com',
  user_name: 'Dana Keller',
  name: 'Nightly export',
  token_prefix: 'ntos_live_4fXq',
  created_at: '2026-11-01T08:00:00Z',
  created_by: 'dana.keller@example.com',
  expires_at: '2027-01-30T08:00:00Z',
  last_used_at: null,
  last_used_address: null,
  revoked_at: null,
  overlap_until: null,
  status: 'active',
  ...changes,
});

export const testEntry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  id: '41',
  at: '2026-11-22T11:20:33Z',
  event_type: 'authz',
  actor: 'dana.keller@example.com',
  role: 'exec',
  source: 'user',
  token: null,
  address: '192.0.2.7',
  request_id: '7f3a9c',
  entity: 'users',
  entity_id: 'u2',
  label: 'robin.park@example.com',
  action: 'updated',
  changes: [{ field: 'role_id', old: 'r-ro', new: 'r-pm', old_label: 'Read only', new_label: 'PM' }],
  ...changes,
});
