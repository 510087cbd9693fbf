-- ---------------------------------------------------------------- bugs and wishes
alter table feedback_requests
  add column search_text text generated always as (netos_fold(title || ' ' || coalesce(description, ''))) stored;
create index feedback_requests_search on feedback_requests using gin (search_text gin_trgm_ops) where deleted_at is null;
create index feedback_requests_queue on feedback_requests (status, created_at desc) where deleted_at is null;

create table feedback_screenshots (
  feedback_id uuid primary key references feedback_requests (id) on delete cascade,
  content_type text not null,
  content bytea not null,
  created_at timestamptz not null
);

-- Who may change settings may triage.
update roles set permissions = array(select p from unnest(permissions || '{feedback_triage}'::text[]) p group by p order by p) where 'settings_edit' = any(permissions);
