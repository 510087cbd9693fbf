-- Weekly reports that were sent, or skipped and why.
create table report_sends (
  id uuid primary key,
  kind text not null check (kind in ('renewal', 'digest')),
  -- The ISO week it was sent for.
  period text not null,
  trigger text not null check (trigger in ('schedule', 'manual')),
  status text not null check (status in ('queued', 'skipped')),
  reason text,
  sent_by text not null,
  at timestamptz not null,
  recipients int not null check (recipients >= 0),
  summary jsonb not null,
  check ((status = 'skipped') = (reason is not null))
);
create index report_sends_latest on report_sends (kind, at desc, id desc);

-- Who got it; what became of each e-mail stands in the outbox.
create table report_recipients (
  send_id uuid not null references report_sends on delete cascade,
  user_id uuid not null,
  recipient text not null,
  dedupe_key text not null,
  primary key (send_id, user_id)
);

-- The digest counts steps of the last days.
create index renewal_transitions_at on renewal_transitions (at);
