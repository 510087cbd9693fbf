-- ---------------------------------------------------------------- who was reminded of what: once per threshold and term
create table renewal_reminders (
  record_id uuid not null, -- the contract or RF link
  ends_on date not null,
  threshold int not null, -- days before the deadline; -1: it was missed
  sent_at timestamptz not null,
  primary key (record_id, ends_on, threshold)
);

-- The secret address under which a user's calendar reads their deadlines.
create table calendar_feeds (
  user_id uuid primary key references users (id) on delete cascade,
  hash bytea not null unique,
  created_at timestamptz not null,
  last_read_at timestamptz
);
