-- What leaving each contract in force would cost, one row for each of its subjects: as of a day, and on the last day of that month and of the 23 after it.
-- A snapshot written by the domain's own function, nightly and on change.
create table contract_exposures (
  subject_id uuid primary key references contract_subjects (id) on delete cascade,
  contract_id uuid not null,
  circuit_id uuid,
  asset_id uuid,
  electrical_service_id uuid,
  record_id uuid not null generated always as (coalesce(circuit_id, asset_id, electrical_service_id)) stored,
  carrier_id uuid,
  currency text not null,
  as_of date not null,
  amount numeric(18,2) not null,
  months numeric(18,2)[] not null,
  constraint contract_exposures_one check (num_nonnulls(circuit_id, asset_id, electrical_service_id) = 1)
);
create unique index contract_exposures_record on contract_exposures (record_id);
create unique index contract_exposures_circuit on contract_exposures (circuit_id) include (amount, currency) where circuit_id is not null;
create index contract_exposures_contract on contract_exposures (contract_id);
create index contract_exposures_carrier on contract_exposures (carrier_id, currency) include (amount);
