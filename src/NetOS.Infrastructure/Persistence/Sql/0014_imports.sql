-- A text that may be an id; null when it is none.
create function netos_uuid(value text) returns uuid language sql immutable strict parallel safe as
  $$ select case when value ~* '^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$' then value::uuid end $$;

-- ---------------------------------------------------------------- files people import
create table imports (
  id uuid primary key,
  kind text not null,
  status text not null check (status in ('uploaded', 'parsed', 'mapped', 'validated', 'committing', 'committed', 'cancelled', 'failed', 'reverted')),
  file_name text not null,
  file_size bigint not null,
  format text not null,
  -- How the file was read: encoding, delimiter, sheets, sheet, header row, headers, notes, first rows.
  look jsonb not null,
  -- For each header: its field, how it is read, what was guessed from what.
  columns jsonb not null,
  -- What every row has where no column brings it: field -> text.
  defaults jsonb not null default '{}',
  -- What is created because a row names it and it is missing: [part, text] pairs.
  approvals jsonb not null default '[]',
  template_id uuid,
  -- The work under way.
  phase text check (phase in ('validating', 'dry_run', 'committing', 'reverting')),
  job_id uuid,
  mode text check (mode in ('all', 'valid')),
  dry_run jsonb,
  -- Rows by state, as of the last time something changed them.
  counts jsonb not null default '{}',
  error text,
  version int not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  user_id uuid,
  updated_at timestamptz not null,
  committed_at timestamptz,
  committed_by text,
  reverted_at timestamptz,
  reverted_by text
);
create index imports_created on imports (created_at desc, id desc);

-- The file itself, so that any instance can read it anew; swept with its import's right to be undone.
create table import_files (
  import_id uuid primary key references imports (id) on delete cascade,
  content bytea not null
);
alter table import_files alter column content set storage external;

create table import_rows (
  import_id uuid not null references imports (id) on delete cascade,
  number int not null,
  -- As the file has them, in the order of the headers.
  cells jsonb not null,
  -- What somebody wrote over them: field -> text.
  edits jsonb,
  -- False for what is no record: totals, footnotes, repeated headers.
  data boolean not null,
  state text not null default 'skipped' check (state in ('new', 'update', 'unchanged', 'duplicate', 'error', 'skipped', 'committed')),
  warned boolean not null default false,
  selected boolean not null default true,
  messages jsonb not null default '[]',
  diff jsonb,
  creates text[],
  -- What it is recognised by, folded: no two rows of a file may share one.
  keys text[],
  label text,
  record_id uuid,
  record_version int,
  primary key (import_id, number)
);
create index import_rows_state on import_rows (import_id, state, number);

-- What a commit wrote, record by record, so that it can be undone.
create table import_writes (
  import_id uuid not null references imports (id) on delete cascade,
  seq int not null,
  number int not null,
  resource text not null,
  record_id uuid not null,
  label text not null,
  created boolean not null,
  version int not null,
  -- The values before, as a body of the API; empty for a created record.
  before jsonb not null,
  reverted boolean not null default false,
  primary key (import_id, seq)
);
create index import_writes_record on import_writes (record_id);

-- Mappings people keep for the next file with the same headers.
create table import_mappings (
  id uuid primary key,
  kind text not null,
  name text not null,
  headers text[] not null,
  columns jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  unique (kind, name)
);
