import type { BaseRecord, Read, Schemas } from '@/api';

type Own<Name extends keyof Schemas, Always extends keyof Schemas[Name]> = Omit<Read<Name, Always>, keyof BaseRecord>;

export interface User
  extends
    BaseRecord,
    Own<
      'User',
      | 'email'
      | 'name'
      | 'role_id'
      | 'role'
      | 'role_name'
      | 'active'
      | 'scope_states'
      | 'scope_carriers'
      | 'scope_assets'
      | 'wants_renewal_report'
      | 'wants_activity_digest'
      | 'wants_reminders'
      | 'token_count'
      | 'session_count'
    > {}

export interface Role extends BaseRecord, Own<'Role', 'key' | 'name' | 'permissions' | 'built_in' | 'user_count'> {}

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

export type ApiToken = Omit<
  Read<
    'APIToken',
    | 'id'
    | 'version'
    | 'user_id'
    | 'user_email'
    | 'user_name'
    | 'name'
    | 'token_prefix'
    | 'created_at'
    | 'created_by'
    | 'expires_at'
    | 'status'
  >,
  'redacted'
>;
export type TokenStatus = ApiToken['status'];

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

/** The number of a log's line is an identifier like any other here. */
type Line<Name extends keyof Schemas, Always extends keyof Schemas[Name]> = Omit<
  Read<Name, Always>,
  'id' | 'redacted'
> & {
  id: string;
};

export type AuditEntry = Omit<
  Line<'AuditEntry', 'at' | 'event_type' | 'actor' | 'entity' | 'label' | 'action'>,
  'changes'
> & { changes: FieldChange[] };

export type LoggedRequest = Line<'Request', 'at' | 'request_id' | 'method' | 'path' | 'status' | 'milliseconds'>;

export type OutboxMessage = Line<
  'EMail',
  'kind' | 'recipient' | 'subject' | 'status' | 'attempts' | 'created_at' | 'created_by'
>;

export interface OutboxStatus {
  configured: boolean;
  waiting: number;
  failed: number;
  last_sent_at: string | null;
  detail: string;
}
