-- Who may do what: roles, users, tokens, sessions; what the audit keeps of a caller; the outbox.

-- ---------------------------------------------------------------- roles (the defaults of the API reference; people edit them from then on)
alter table roles alter column built_in set default false;
create unique index roles_key on roles (key) where deleted_at is null;
create unique index roles_name on roles (lower(name)) where deleted_at is null;
insert into roles (id, key, built_in, name, description, permissions, external_ids, created_at, created_by, updated_at, updated_by, version)
select gen_random_uuid(), key, true, name, description, permissions::text[], '[]', now() + row_number() over () * interval '1 microsecond', 'system@netos', now(), 'system@netos', 1 from (values
  ('exec', 'Exec', 'Runs the business: everything, and who may do what.',
   '{ai_edit,ai_view,analysis_edit,analysis_view,attribution_edit,attribution_view,audit_view,carriers_edit,carriers_view,catalog_edit,catalog_view' ||
    ',circuits_edit,circuits_force_status,circuits_view,contracts_edit,contracts_view,customers_edit,customers_view,docs_edit,docs_view,documents_edit' ||
    ',documents_view,electrical_edit,electrical_view,endpoints_edit,endpoints_view,feedback_edit,feedback_view,financials_edit,financials_view' ||
    ',imports_commit,imports_edit,imports_view,infrastructure_edit,infrastructure_view,jobs_edit,jobs_view,lifecycle_edit,lifecycle_view,outages_edit' ||
    ',outages_view,renewals_approve,renewals_edit,renewals_view,reports_edit,reports_view,revenue_edit,revenue_view,rf_links_edit,rf_links_view' ||
    ',saved_views_edit,saved_views_view,settings_edit,settings_view,users_edit,users_view}'),
  ('finance', 'Finance', 'Costs, invoices, contracts and renewals; reads the network.',
   '{ai_edit,ai_view,analysis_edit,analysis_view,attribution_edit,attribution_view,audit_view,carriers_edit,carriers_view,catalog_view,circuits_view' ||
    ',contracts_edit,contracts_view,customers_edit,customers_view,docs_edit,docs_view,documents_edit,documents_view,electrical_view,endpoints_view' ||
    ',feedback_edit,feedback_view,financials_edit,financials_view,imports_commit,imports_edit,imports_view,infrastructure_view,lifecycle_view,outages_view' ||
    ',renewals_approve,renewals_edit,renewals_view,reports_edit,reports_view,revenue_edit,revenue_view,rf_links_view,saved_views_edit,saved_views_view}'),
  ('network_eng', 'Network eng.', 'Builds the network; reads costs.',
   '{ai_edit,ai_view,analysis_edit,analysis_view,attribution_view,carriers_edit,carriers_view,catalog_edit,catalog_view,circuits_edit,circuits_view' ||
    ',contracts_view,customers_view,docs_edit,docs_view,documents_edit,documents_view,electrical_edit,electrical_view,endpoints_edit,endpoints_view' ||
    ',feedback_edit,feedback_view,financials_view,imports_commit,imports_edit,imports_view,infrastructure_edit,infrastructure_view,lifecycle_edit' ||
    ',lifecycle_view,outages_edit,outages_view,renewals_view,reports_edit,reports_view,rf_links_edit,rf_links_view,saved_views_edit,saved_views_view}'),
  ('operations', 'Operations', 'Runs the network; reads costs.',
   '{ai_edit,ai_view,analysis_edit,analysis_view,attribution_view,carriers_edit,carriers_view,catalog_edit,catalog_view,circuits_edit,circuits_view' ||
    ',contracts_view,customers_view,docs_edit,docs_view,documents_edit,documents_view,electrical_edit,electrical_view,endpoints_edit,endpoints_view' ||
    ',feedback_edit,feedback_view,financials_view,imports_commit,imports_edit,imports_view,infrastructure_edit,infrastructure_view,lifecycle_edit' ||
    ',lifecycle_view,outages_edit,outages_view,renewals_view,reports_edit,reports_view,rf_links_edit,rf_links_view,saved_views_edit,saved_views_view}'),
  ('pm', 'PM', 'Projects and the contracts behind them; reads costs.',
   '{ai_edit,ai_view,analysis_view,attribution_edit,attribution_view,carriers_view,catalog_edit,catalog_view,circuits_edit,circuits_view,contracts_edit' ||
    ',contracts_view,customers_edit,customers_view,docs_edit,docs_view,documents_edit,documents_view,electrical_edit,electrical_view,endpoints_edit' ||
    ',endpoints_view,feedback_edit,feedback_view,financials_view,imports_commit,imports_edit,imports_view,infrastructure_edit,infrastructure_view' ||
    ',lifecycle_edit,lifecycle_view,outages_edit,outages_view,renewals_edit,renewals_view,reports_view,revenue_view,rf_links_edit,rf_links_view' ||
    ',saved_views_edit,saved_views_view}'),
  ('sales', 'Sales', 'Customers and revenue; sees no costs.',
   '{ai_edit,ai_view,analysis_view,attribution_edit,attribution_view,carriers_view,catalog_view,circuits_view,contracts_view,customers_edit,customers_view' ||
    ',docs_edit,docs_view,documents_view,electrical_view,endpoints_view,feedback_edit,feedback_view,infrastructure_view,lifecycle_view,outages_view' ||
    ',renewals_view,reports_view,revenue_edit,revenue_view,rf_links_view,saved_views_edit,saved_views_view}'),
  ('read_only', 'Read only', 'Reads the network; sees no money.',
   '{ai_edit,ai_view,analysis_view,attribution_view,carriers_view,catalog_view,circuits_view,contracts_view,customers_view,docs_edit,docs_view' ||
    ',documents_view,electrical_view,endpoints_view,feedback_edit,feedback_view,infrastructure_view,lifecycle_view,outages_view,renewals_view,reports_view' ||
    ',rf_links_view,saved_views_edit,saved_views_view}'),
  ('agent', 'Agent', 'For programs: reads, and prepares imports somebody else commits.',
   '{ai_view,analysis_view,attribution_view,carriers_view,catalog_view,circuits_view,contracts_view,customers_view,docs_view,documents_view,electrical_view' ||
    ',endpoints_view,feedback_view,imports_edit,imports_view,infrastructure_view,lifecycle_view,outages_view,renewals_view,reports_view,rf_links_view' ||
    ',saved_views_view}')
) as defaults(key, name, description, permissions);

-- ---------------------------------------------------------------- users
alter table users
  add column last_seen_at timestamptz,
  add column search_text text generated always as (netos_fold(email || ' ' || name)) stored,
  add constraint users_role_id_fkey foreign key (role_id) references roles (id);
create unique index users_email_key on users (lower(email)) where deleted_at is null;
create index users_role on users (role_id) where deleted_at is null;

-- How the user is known to an identity provider: never by e-mail alone.
create table user_identities (
  issuer text not null,
  subject text not null,
  user_id uuid not null references users (id) on delete cascade,
  created_at timestamptz not null,
  primary key (issuer, subject)
);
create index user_identities_user on user_identities (user_id);

-- An active user who may edit users is an admin; the last one stays. The lock makes two removals at once wait for each other.
create function netos_is_admin(u users) returns boolean language sql stable as
$$ select u.active and u.deleted_at is null and exists (select from roles r where r.id = u.role_id and r.deleted_at is null and 'users_edit' = any(r.permissions)) $$;

create function netos_require_admin() returns trigger language plpgsql as $$
begin
  -- Only what takes the right from somebody counts: before there is a first admin everything else goes on.
  if tg_table_name = 'users' then
    if not exists (select from roles r where r.id = old.role_id and 'users_edit' = any(r.permissions)) then
      return null;
    end if;
  elsif not exists (select from users u where u.role_id = old.id and u.active and u.deleted_at is null) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('netos_admins'));
  if not exists (select from users u where netos_is_admin(u)) then
    raise exception 'the last admin stays' using errcode = 'check_violation', constraint = 'users_last_admin';
  end if;
  return null;
end $$;
create trigger require_admin after update on users for each row
  when (old.active and old.deleted_at is null and (not new.active or new.deleted_at is not null or new.role_id <> old.role_id)) execute function netos_require_admin();
create trigger require_admin after update on roles for each row
  when ('users_edit' = any(old.permissions) and (not 'users_edit' = any(new.permissions) or new.deleted_at is not null)) execute function netos_require_admin();

-- ---------------------------------------------------------------- tokens and sessions
alter table api_tokens
  add column last_used_at timestamptz,
  add column last_used_address text,
  add constraint api_tokens_user_id_fkey foreign key (user_id) references users (id) on delete cascade;
create unique index api_tokens_hash on api_tokens (hash);
create unique index api_tokens_previous_hash on api_tokens (previous_hash) where previous_hash is not null;
create index api_tokens_user on api_tokens (user_id);

create table sessions (
  id uuid primary key,
  hash bytea not null unique,
  user_id uuid not null references users (id) on delete cascade,
  csrf text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  address text not null,
  user_agent text not null,
  provider text not null,
  -- Encrypted with the key ring, which is not in the database: what sign-out at the issuer needs.
  protected_id_token text
);
create index sessions_user on sessions (user_id, last_seen_at desc);
create index sessions_expiry on sessions (expires_at);

-- ---------------------------------------------------------------- the audit knows more of a caller
alter table audit_entries
  add column event_type text not null default 'write',
  add column token text,
  add column address text;
create index audit_entries_request on audit_entries (request_id);
create index audit_entries_entity on audit_entries (entity, id desc);
alter table jobs add column user_id uuid;
create sequence request_log_id;
alter table request_log
  add column id bigint not null default nextval('request_log_id'),
  add column token text;
create index request_log_actor on request_log (actor, at desc);
create index request_log_request on request_log (request_id);

create or replace function netos_label(field text, value text) returns text language sql stable strict as $$
  select case field
    when 'carrier_id' then (select name from carriers where id = value::uuid)
    when 'service_type_id' then (select code from service_types where id = value::uuid)
    when 'a_endpoint_id' then (select name from endpoints where id = value::uuid)
    when 'z_endpoint_id' then (select name from endpoints where id = value::uuid)
    when 'predecessor_id' then (select agreement_number from contracts where id = value::uuid)
    when 'role_id' then (select name from roles where id = value::uuid)
    when 'user_id' then (select email from users where id = value::uuid)
  end
$$;

-- ---------------------------------------------------------------- e-mails to be sent
create table outbox_messages (
  id uuid primary key,
  kind text not null,
  recipient text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  status text not null check (status in ('waiting', 'sent', 'failed')),
  error text,
  created_at timestamptz not null,
  created_by text not null,
  sent_at timestamptz
);
create index outbox_messages_created on outbox_messages (created_at desc, id desc);

-- ---------------------------------------------------------------- who keeps these in memory hears of changes; being seen or used is none
create trigger notify_change after insert or delete on users for each statement execute function netos_notify_change();
create trigger notify_update after update of email, name, role_id, active, scope_states, scope_carriers, deleted_at on users for each statement execute function netos_notify_change();
create trigger notify_change after insert or update or delete on roles for each statement execute function netos_notify_change();
create trigger notify_change after insert or delete on api_tokens for each statement execute function netos_notify_change();
create trigger notify_update after update of hash, previous_hash, previous_until, expires_at, revoked_at, deleted_at on api_tokens for each statement execute function netos_notify_change();
create trigger notify_change after delete on sessions for each statement execute function netos_notify_change();
create trigger notify_update after update of revoked_at, expires_at on sessions for each statement execute function netos_notify_change();
do $$
declare t text;
begin
  foreach t in array array['users', 'roles'] loop
    execute format('create trigger external_ids_new after insert on %I for each row when (new.external_ids <> ''[]'') execute function netos_keep_external_ids()', t);
    execute format('create trigger external_ids_kept after update of external_ids, deleted_at on %I for each row when (old.external_ids <> ''[]'' or new.external_ids <> ''[]'') execute function netos_keep_external_ids()', t);
  end loop;
end $$;

-- Drops the months of the request log that end before a day; says how many rows they had.
create function netos_drop_request_log(before date) returns bigint language plpgsql as $$
declare part record; gone bigint := 0; had bigint;
begin
  for part in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'request_log'::regclass
      and to_date(right(c.relname, 6), 'YYYYMM') + interval '1 month' <= before
  loop
    execute format('select count(*) from %I', part.relname) into had;
    execute format('drop table %I', part.relname);
    gone := gone + had;
  end loop;
  return gone;
end $$;

-- Who may no longer come in does not find old sessions open when they may again.
create function netos_end_sessions() returns trigger language plpgsql as $$
begin
  update sessions set revoked_at = now() where user_id = new.id and revoked_at is null;
  return null;
end $$;
create trigger end_sessions after update on users for each row
  when ((old.active and not new.active) or (old.deleted_at is null and new.deleted_at is not null)) execute function netos_end_sessions();
