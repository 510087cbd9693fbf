import type { BaseRecord } from '@/api';

export interface User extends BaseRecord {
  email: string;
  name: string;
  role_id: string;
  role: string;
  role_name: string;
  active: boolean;
  scope_states: string[];
  scope_carriers: string[];
  last_seen_at: string | null;
  token_count: number;
  session_count: number;
}

export interface Role extends BaseRecord {
  key: string;
  name: string;
  description: string | null;
  permissions: string[];
  built_in: boolean;
  user_count: number;
}

export interface PermissionArea {
  area: string;
  label: string;
  detail?: string;
  view: string;
  /** Null where there is nothing to change. */
  edit: string | null;
}

export interface SpecialPermission {
  permission: string;
  label: string;
  detail: string;
}

export interface PermissionGroup {
  label: string;
  detail: string;
  areas: string[];
}

/** Every permission there is, in the order of the matrix. */
export interface PermissionCatalog {
  areas: PermissionArea[];
  special: SpecialPermission[];
  groups: PermissionGroup[];
}

export interface Session {
  id: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  address: string;
  user_agent: string;
  provider: string;
  current: boolean;
}

export type TokenStatus = 'active' | 'expired' | 'revoked';

export interface ApiToken {
  id: string;
  version: number;
  user_id: string;
  user_email: string;
  user_name: string;
  name: string;
  token_prefix: string;
  created_at: string;
  created_by: string;
  expires_at: string;
  last_used_at: string | null;
  last_used_address: string | null;
  revoked_at: string | null;
  overlap_until: string | null;
  status: TokenStatus;
}

/** The only time the secret is told. */
export interface NewToken {
  api_token_id: string;
  user_id: string;
  user_email: string;
  name: string;
  token_prefix: string;
  expires_at: string;
  token: string;
  overlap_until?: string | null;
}

export interface FieldChange {
  field: string;
  old: unknown;
  new: unknown;
  old_label?: string | null;
  new_label?: string | null;
}

export interface AuditEntry {
  id: string;
  at: string;
  event_type: string;
  actor: string;
  role: string | null;
  source: string | null;
  token: string | null;
  address: string | null;
  request_id: string | null;
  entity: string;
  entity_id: string | null;
  label: string;
  action: string;
  changes: FieldChange[];
}

export interface LoggedRequest {
  id: string;
  at: string;
  request_id: string;
  actor: string | null;
  role: string | null;
  token: string | null;
  method: string;
  path: string;
  status: number;
  milliseconds: number;
  address: string | null;
}

export interface OutboxMessage {
  id: string;
  kind: string;
  recipient: string;
  subject: string;
  text_body: string;
  html_body: string;
  status: 'waiting' | 'sent' | 'failed';
  error: string | null;
  created_at: string;
  created_by: string;
  sent_at: string | null;
}

export interface OutboxStatus {
  configured: boolean;
  waiting: number;
  detail: string;
}
