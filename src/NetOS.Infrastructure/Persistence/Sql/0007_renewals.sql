-- ---------------------------------------------------------------- contracts over circuits, sites and electrical services
alter table contract_subjects drop constraint contract_subjects_no_overlap;
alter table contract_subjects
  add column subject_id uuid generated always as (coalesce(circuit_id, asset_id, electrical_service_id)) stored,
  add constraint contract_subjects_one check (num_nonnulls(circuit_id, asset_id, electrical_service_id) = 1),
  add constraint contract_subjects_no_overlap exclude using gist (subject_id with =, period with &&) where (blocking);
create index contract_subjects_subject on contract_subjects (subject_id);

-- One that runs month to month has no end until one is agreed.
create or replace function netos_period_of(k contracts) returns daterange language sql immutable as
$$ select daterange(k.start_date, case when k.status = 'month_to_month' then k.ends_on else k.end_date end, '[]') $$;

create or replace function netos_keep_subject() returns trigger language plpgsql as $$
declare k contracts%rowtype;
begin
  select * into strict k from contracts where id = new.contract_id;
  new.period := netos_period_of(k);
  new.blocking := netos_blocks(k) and (
    exists (select from circuits where id = new.circuit_id and deleted_at is null)
    or exists (select from infrastructure where id = new.asset_id and deleted_at is null)
    or exists (select from electrical_services where id = new.electrical_service_id and deleted_at is null));
  return new;
end $$;

create or replace function netos_touch_subjects() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'contracts' then
    update contract_subjects set contract_id = contract_id where contract_id = new.id;
  elsif tg_table_name = 'circuits' then
    update contract_subjects set circuit_id = circuit_id where circuit_id = new.id;
  elsif tg_table_name = 'infrastructure' then
    update contract_subjects set asset_id = asset_id where asset_id = new.id;
  else
    update contract_subjects set electrical_service_id = electrical_service_id where electrical_service_id = new.id;
  end if;
  return null;
end $$;
drop trigger touch_subjects on contracts;
create trigger touch_subjects after update of start_date, end_date, status, kind, ends_on, deleted_at on contracts for each row execute function netos_touch_subjects();
create trigger touch_subjects after update of deleted_at on infrastructure for each row execute function netos_touch_subjects();
create trigger touch_subjects after update of deleted_at on electrical_services for each row execute function netos_touch_subjects();

-- Something is left to decide while the contract is active and nothing settles its end.
drop index contracts_by_deadline;
alter table contracts drop column decision_deadline;
alter table contracts add column decision_deadline date generated always as (case when status = 'active' and not renewal_settled then end_date - notice_days end) stored;
create index contracts_by_deadline on contracts (decision_deadline) where deleted_at is null and decision_deadline is not null;
create index contracts_by_predecessor on contracts (predecessor_id) where predecessor_id is not null;
create index contracts_rates_due on contracts (rates_refresh_on) where deleted_at is null and rates_refresh_on is not null;
create index contracts_running_out on contracts (status, end_date) where deleted_at is null and status in ('active', 'month_to_month');
-- Rates that were written before there was a place for them.
update contracts set rates_refresh_on = start_date where status in ('active', 'month_to_month');

-- ---------------------------------------------------------------- renewals: one open per contract
create unique index renewals_one_open on renewals (contract_id) where closed_on is null;
create index renewals_closed on renewals (closed_on desc) where closed_on is not null;

-- Contracts to decide about and licences that expire, as one list.
create view renewal_items as
select r.id, r.version, r.created_at, r.created_by, r.updated_at, r.updated_by, k.deleted_at, 'contract' as kind, r.contract_id, null::uuid as rf_link_id, r.status, r.owner, r.decision,
  r.decided_by, r.decided_at, r.successor, r.approval_needed, r.approved_by, r.approved_at, r.notice_method, r.notice_sent_on, r.notice_tracking_number, r.notice_proof_document_id, r.notice_timing,
  r.missed_on, r.closed_on, r.successor_id, r.usage_notes, r.offer_notes, k.carrier_id, k.currency, k.end_date,
  case when k.status = 'month_to_month' then k.ends_on else k.end_date - k.notice_days end as deadline, k.decision_deadline, k.search_text
from renewals r join contracts k on k.id = r.contract_id
union all
select l.id, l.version, l.created_at, l.created_by, l.updated_at, l.updated_by, l.deleted_at, 'rf_license', null, l.id, 'pending', null, null,
  null, null, null, false, null, null, null, null, null, null, null,
  null, null, null, null, null, null, l.currency, l.fcc_license_expires_on,
  l.fcc_license_expires_on, l.fcc_license_expires_on, l.search_text
from rf_links l where l.fcc_license_expires_on is not null and l.status <> 'retired';
