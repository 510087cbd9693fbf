-- Which endpoints were merged into which, and what that did, so that it can be taken back.
create table endpoint_merges (
  id uuid primary key,
  survivor_id uuid not null references endpoints (id),
  survivor_name text not null,
  merged_ids uuid[] not null check (cardinality(merged_ids) > 0),
  ends jsonb not null,
  filled jsonb not null,
  gained_ids jsonb not null,
  reverted_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  version int not null,
  deleted_at timestamptz
);
create index endpoint_merges_survivor on endpoint_merges (survivor_id);
create index endpoint_merges_merged on endpoint_merges using gin (merged_ids);
create index endpoint_merges_created on endpoint_merges (created_at desc, id desc);
