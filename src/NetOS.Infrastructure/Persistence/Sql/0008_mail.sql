-- Settings people change while NetOS runs; e-mails that leave.

alter table settings
  -- Encrypted with the key ring, which is not in the database.
  add column secrets bytea,
  add column version int not null default 1,
  add column updated_by text not null default 'system@netos';

-- waiting: its turn has not come; sending: an instance has it until lease_until; failed: given up, people decide.
alter table outbox_messages
  drop constraint outbox_messages_status_check,
  add constraint outbox_messages_status_check check (status in ('waiting', 'sending', 'sent', 'failed', 'discarded')),
  add column attempts int not null default 0,
  add column next_attempt_at timestamptz,
  add column lease_until timestamptz,
  add column message_id text,
  add column dedupe_key text,
  add column unsubscribe text,
  add column shows_money boolean not null default false,
  add column reply text;
update outbox_messages set next_attempt_at = created_at, message_id = '<' || replace(id::text, '-', '') || '@netos.invalid>';
alter table outbox_messages
  alter column next_attempt_at set not null,
  alter column message_id set not null;
create unique index outbox_messages_message_id on outbox_messages (message_id);
create unique index outbox_messages_dedupe_key on outbox_messages (dedupe_key);
create index outbox_messages_due on outbox_messages (next_attempt_at) where status in ('waiting', 'sending');
