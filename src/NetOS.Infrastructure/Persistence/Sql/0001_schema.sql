-- What EF's model does not say: extensions, keys among live records, derived columns, geometry, search, and the tables no entity stands for.

create extension if not exists postgis;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists unaccent;

-- Text as search compares it: lower case, without accents.
create function netos_fold(value text) returns text language sql immutable strict parallel safe as
$$ select lower(public.unaccent('public.unaccent', value)) $$;

create function netos_mercator_box(west float8, south float8, east float8, north float8) returns geometry language sql immutable strict parallel safe as
$$ select st_transform(st_makeenvelope(west, greatest(south, -85.05), east, least(north, 85.05), 4326), 3857) $$;

-- ---------------------------------------------------------------- keys and checks
alter table circuits
  add column circuit_key text generated always as (lower(regexp_replace(circuit_id, '\s', '', 'g'))) stored,
  add constraint circuits_carrier_id_fkey foreign key (carrier_id) references carriers (id),
  add constraint circuits_service_type_id_fkey foreign key (service_type_id) references service_types (id),
  add constraint circuits_a_endpoint_id_fkey foreign key (a_endpoint_id) references endpoints (id),
  add constraint circuits_z_endpoint_id_fkey foreign key (z_endpoint_id) references endpoints (id),
  add constraint circuits_contract_id_fkey foreign key (contract_id) references contracts (id) deferrable initially deferred,
  add constraint circuits_bandwidth_positive check (bandwidth_mbps > 0),
  add constraint circuits_money_range check (mrc between 0 and 999999999.99 and nrc between 0 and 999999999.99);
create unique index circuits_carrier_circuit_key on circuits (carrier_id, circuit_key) where deleted_at is null;
create unique index carriers_name_key on carriers (lower(name)) where deleted_at is null;
create unique index service_types_code_key on service_types (lower(code)) where deleted_at is null;

alter table contracts
  alter column status set not null,
  add constraint contracts_carrier_id_fkey foreign key (carrier_id) references carriers (id),
  add constraint contracts_predecessor_id_fkey foreign key (predecessor_id) references contracts (id),
  add constraint contracts_dates check (end_date >= start_date),
  add column decision_deadline date generated always as (case when status = 'active' then end_date - notice_days end) stored;

-- ---------------------------------------------------------------- external ids: unique per kind among live records
create table external_ids (
  kind text not null,
  source text not null,
  external_id text not null,
  record_id uuid not null,
  constraint external_ids_key primary key (kind, source, external_id)
);
create index external_ids_record on external_ids (record_id);

create function netos_keep_external_ids() returns trigger language plpgsql as $$
begin
  delete from external_ids where record_id = new.id and kind = tg_table_name;
  if new.deleted_at is null then
    insert into external_ids (kind, source, external_id, record_id)
    select tg_table_name, x->>'source', x->>'id', new.id from jsonb_array_elements(new.external_ids) x;
  end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['carriers', 'carrier_contacts', 'service_types', 'endpoints', 'circuits', 'contracts', 'lifecycle_events'] loop
    execute format('create trigger external_ids_new after insert on %I for each row when (new.external_ids <> ''[]'') execute function netos_keep_external_ids()', t);
    execute format('create trigger external_ids_kept after update of external_ids, deleted_at on %I for each row when (old.external_ids <> ''[]'' or new.external_ids <> ''[]'') execute function netos_keep_external_ids()', t);
  end loop;
end $$;

-- ---------------------------------------------------------------- places
alter table endpoints
  add column geom geometry(Point, 4326) generated always as (st_setsrid(st_makepoint(longitude, latitude), 4326)) stored,
  add column mercator geometry(Point, 3857) generated always as (case when abs(latitude) < 85.05 then st_transform(st_setsrid(st_makepoint(longitude, latitude), 4326), 3857) end) stored,
  add column search_text text generated always as (
    netos_fold(name || ' ' || coalesce(clli, '') || ' ' || coalesce(address_line1, '') || ' ' || coalesce(city, '') || ' ' || coalesce(state, '') || ' ' || coalesce(postal_code, ''))) stored,
  add constraint endpoints_position check ((latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180 and not (latitude = 0 and longitude = 0));
create index endpoints_geom on endpoints using gist (geom) where deleted_at is null;
create index endpoints_mercator on endpoints using gist (mercator) where deleted_at is null;
create index endpoints_geography on endpoints using gist ((geom::geography)) where deleted_at is null;
create index endpoints_search on endpoints using gin (search_text gin_trgm_ops);
create index endpoints_name on endpoints (name, id) where deleted_at is null;

alter table carriers
  add column search_text text generated always as (netos_fold(name || ' ' || coalesce(short_name, '') || ' ' || coalesce('as' || asn::text, ''))) stored;
create index carriers_search on carriers using gin (search_text gin_trgm_ops);
create index carrier_contacts_carrier on carrier_contacts (carrier_id);

-- ---------------------------------------------------------------- circuits: line, distance, search text
alter table circuits
  add column line geometry(Geometry, 3857),
  add column line_json text,
  add column line_span real,
  add column line_cells bigint,
  add column distance_km numeric(9, 3),
  add column search_text text not null default '';

-- A straight line on the map; one that is shorter across the antimeridian is split there.
create function netos_line(a geometry, z geometry) returns geometry language plpgsql immutable strict parallel safe as $$
declare
  ax float8 := st_x(a); zx float8 := st_x(z); middle float8; edge float8;
begin
  if abs(ax - zx) <= 180 then
    return st_makeline(a, z);
  end if;
  edge := case when ax > 0 then 180 else -180 end;
  middle := st_y(a) + (st_y(z) - st_y(a)) * (edge - ax) / (zx + 2 * edge - ax);
  return st_collect(
    st_makeline(a, st_setsrid(st_makepoint(edge, middle), 4326)),
    st_makeline(st_setsrid(st_makepoint(-edge, middle), 4326), z));
end $$;

-- Both ends of a straight line as cells of a grid over the world, 2^15 a side, packed as x y x y with the lesser end first: lines that look the
-- same from afar have the same upper bits. Null for what is not two points.
create function netos_cell(metres float8) returns bigint language sql immutable strict parallel safe as
$$ select greatest(0, least(32767, floor((metres + 20037508.342789244) / 40075016.685578488 * 32768)))::bigint $$;

create function netos_line_cells(line geometry) returns bigint language sql immutable strict parallel safe as $$
  select case when (ax, ay) <= (zx, zy) then (ax << 45) | (ay << 30) | (zx << 15) | zy else (zx << 45) | (zy << 30) | (ax << 15) | ay end
  from (select netos_cell(st_x(st_startpoint(line))) ax, netos_cell(st_y(st_startpoint(line))) ay, netos_cell(st_x(st_endpoint(line))) zx, netos_cell(st_y(st_endpoint(line))) zy) ends
  where st_npoints(line) = 2
$$;

create function netos_derive_circuit() returns trigger language plpgsql as $$
declare
  a endpoints%rowtype; z endpoints%rowtype; path geometry;
begin
  select * into a from endpoints where id = new.a_endpoint_id;
  select * into z from endpoints where id = new.z_endpoint_id;
  path := coalesce(st_setsrid(st_geomfromgeojson(new.route::text), 4326), netos_line(a.geom, z.geom));
  if path is null or st_ymax(path) > 85.05 or st_ymin(path) < -85.05 or st_length(path) = 0 then
    new.line := null; -- no place, or none that Web Mercator can show
  else
    new.line := st_transform(path, 3857);
  end if;
  new.line_json := case when new.line is not null then st_asgeojson(path, 6) end;
  new.line_span := greatest(st_xmax(new.line) - st_xmin(new.line), st_ymax(new.line) - st_ymin(new.line));
  new.line_cells := netos_line_cells(new.line);
  new.distance_km := round((st_distance(a.geom::geography, z.geom::geography) / 1000)::numeric, 3);
  -- No purchase order or ledger account in here: they count as money, and a search would tell.
  new.search_text := netos_fold(concat_ws(' ',
    new.circuit_id, regexp_replace(new.circuit_id, '\s', '', 'g'), new.name, -- circuit_key is not computed yet in here
    (select name || ' ' || coalesce(short_name, '') from carriers where id = new.carrier_id),
    (select code from service_types where id = new.service_type_id),
    a.name, a.city, a.clli, z.name, z.city, z.clli,
    new.ban, new.vlan, new.diversity_group, new.handoff, array_to_string(new.tags, ' ')));
  return new;
end $$;
create trigger derive_new before insert on circuits for each row execute function netos_derive_circuit();
create trigger derive_changed before update of circuit_id, name, carrier_id, service_type_id, a_endpoint_id, z_endpoint_id, route, ban, vlan, diversity_group, handoff, tags
  on circuits for each row execute function netos_derive_circuit();

-- What a circuit shows of others changes with them.
create function netos_touch_circuits() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'carriers' then
    update circuits set carrier_id = carrier_id where carrier_id = new.id;
  elsif tg_table_name = 'service_types' then
    update circuits set service_type_id = service_type_id where service_type_id = new.id;
  else
    update circuits set a_endpoint_id = a_endpoint_id where a_endpoint_id = new.id or z_endpoint_id = new.id;
  end if;
  return null;
end $$;
create trigger touch_circuits after update on carriers for each row when (old.search_text is distinct from new.search_text) execute function netos_touch_circuits();
create trigger touch_circuits after update on service_types for each row when (old.code <> new.code) execute function netos_touch_circuits();
create trigger touch_circuits after update on endpoints for each row
  when (old.search_text is distinct from new.search_text or old.geom is distinct from new.geom) execute function netos_touch_circuits();

-- Long lines defeat a box index: pieces of at most 100 km find what a detailed tile really shows.
create table circuit_pieces (
  circuit_id uuid not null references circuits (id) on delete cascade,
  piece geometry(LineString, 3857) not null
);
create index circuit_pieces_circuit on circuit_pieces (circuit_id);
create index circuit_pieces_piece on circuit_pieces using gist (piece);

create function netos_cut_circuit() returns trigger language plpgsql as $$
begin
  delete from circuit_pieces where circuit_id = new.id;
  insert into circuit_pieces (circuit_id, piece)
  select new.id, (st_dumpsegments(st_segmentize(new.line, 100000))).geom where new.line is not null;
  return null;
end $$;
create trigger cut_new after insert on circuits for each row when (new.line is not null) execute function netos_cut_circuit();
create trigger cut_changed after update on circuits for each row when (old.line is distinct from new.line) execute function netos_cut_circuit();

create index circuits_by_circuit_id on circuits (circuit_id, id) where deleted_at is null;
create index circuits_by_carrier on circuits (carrier_id, status) where deleted_at is null;
create index circuits_by_status on circuits (status, service_type_id) where deleted_at is null;
create index circuits_by_service_type on circuits (service_type_id) where deleted_at is null;
create index circuits_by_deadline on circuits (decision_deadline, id) include (currency, current_mrc) where deleted_at is null and decision_deadline is not null;
-- The dashboard reads this instead of the records.
create index circuits_summary on circuits (carrier_id, service_type_id, currency)
  include (status, current_mrc, bandwidth_mbps, billing_stop_on, at_risk, decision_deadline, deleted_at) where deleted_at is null;
create index circuits_by_updated on circuits (updated_at desc nulls last, id desc) where deleted_at is null;
create index circuits_by_contract on circuits (contract_id);
create index circuits_terms_due on circuits (terms_refresh_on) where deleted_at is null and terms_refresh_on is not null;
create index circuits_a_endpoint on circuits (a_endpoint_id);
create index circuits_z_endpoint on circuits (z_endpoint_id);
create index circuits_line on circuits using gist (line) where deleted_at is null;
-- What a tile of a whole region shows, without a look at the records themselves; paths that are no straight line are few.
create index circuits_cells on circuits (line_span) include (line_cells, carrier_id, status, bandwidth_mbps, decision_deadline) where deleted_at is null and line_cells is not null;
create index circuits_placeless on circuits (id) where deleted_at is null and line is null;
create index circuits_bent on circuits using gist (line) where deleted_at is null and line_cells is null;
create index circuits_search on circuits using gin (search_text gin_trgm_ops) where deleted_at is null;
create index circuits_tags on circuits using gin (tags);
create index lifecycle_events_circuit on lifecycle_events (circuit_id, occurred_on desc);

-- ---------------------------------------------------------------- contracts: a circuit never has two in force in one period
alter table contracts
  add column search_text text generated always as (netos_fold(coalesce(agreement_number, '') || ' ' || coalesce(msa_reference, ''))) stored;
create index contracts_search on contracts using gin (search_text gin_trgm_ops);
create index contracts_by_end on contracts (end_date, id) where deleted_at is null;
create index contracts_by_carrier on contracts (carrier_id) where deleted_at is null;
create index contracts_by_deadline on contracts (decision_deadline) where deleted_at is null and decision_deadline is not null;

alter table contract_subjects
  add column period daterange,
  add column blocking boolean not null default false,
  add constraint contract_subjects_no_overlap exclude using gist (circuit_id with =, period with &&) where (blocking);
create index contract_subjects_contract on contract_subjects (contract_id);
create index contract_subjects_circuit on contract_subjects (circuit_id);

create function netos_period_of(k contracts) returns daterange language sql immutable as
$$ select daterange(k.start_date, case when k.status = 'month_to_month' then null else k.end_date end, '[]') $$;
create function netos_blocks(k contracts) returns boolean language sql immutable as
$$ select k.deleted_at is null and k.kind <> 'msa' and k.status in ('scheduled', 'active', 'month_to_month') $$;

create function netos_keep_subject() returns trigger language plpgsql as $$
declare k contracts%rowtype;
begin
  select * into strict k from contracts where id = new.contract_id;
  new.period := netos_period_of(k);
  new.blocking := netos_blocks(k) and exists (select from circuits where id = new.circuit_id and deleted_at is null);
  return new;
end $$;
create trigger keep_subject before insert or update on contract_subjects for each row execute function netos_keep_subject();

create function netos_touch_subjects() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'contracts' then
    update contract_subjects set contract_id = contract_id where contract_id = new.id;
  else
    update contract_subjects set circuit_id = circuit_id where circuit_id = new.id;
  end if;
  return null;
end $$;
create trigger touch_subjects after update of start_date, end_date, status, kind, deleted_at on contracts for each row execute function netos_touch_subjects();
create trigger touch_subjects after update of deleted_at on circuits for each row execute function netos_touch_subjects();

-- ---------------------------------------------------------------- who did what
create table audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  role text not null,
  source text not null,
  request_id text not null,
  entity text not null,
  entity_id uuid not null,
  label text not null,
  action text not null,
  changes jsonb not null
);
create index audit_entries_record on audit_entries (entity_id, id desc);
create index audit_entries_at on audit_entries (at desc, id desc);
create index audit_entries_actor on audit_entries (actor, id desc);

-- The words people know a referred record by.
create function netos_label(field text, value text) returns text language sql stable strict as $$
  select case field
    when 'carrier_id' then (select name from carriers where id = value::uuid)
    when 'service_type_id' then (select code from service_types where id = value::uuid)
    when 'a_endpoint_id' then (select name from endpoints where id = value::uuid)
    when 'z_endpoint_id' then (select name from endpoints where id = value::uuid)
    when 'predecessor_id' then (select agreement_number from contracts where id = value::uuid)
  end
$$;

create table request_log (
  at timestamptz not null,
  request_id text not null,
  actor text not null,
  role text not null,
  method text not null,
  path text not null,
  status int not null,
  milliseconds real not null,
  address text not null
) partition by range (at);
create index request_log_at on request_log (at desc);

create function netos_ensure_request_log(month date) returns void language plpgsql as $$
begin
  execute format('create table if not exists request_log_%s partition of request_log for values from (%L) to (%L)',
    to_char(month, 'YYYYMM'), date_trunc('month', month), date_trunc('month', month) + interval '1 month');
end $$;

-- ---------------------------------------------------------------- requests, jobs, views, settings
create table idempotency_keys (
  caller text not null,
  route text not null,
  key text not null,
  body_hash bytea not null,
  created_at timestamptz not null,
  status int,
  headers jsonb,
  body bytea,
  primary key (caller, route, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);

create table jobs (
  id uuid primary key,
  kind text not null,
  status text not null check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
  owner text not null,
  role text not null,
  payload jsonb not null,
  total int not null,
  processed int not null default 0,
  result jsonb,
  error text,
  created_at timestamptz not null,
  heartbeat_at timestamptz,
  finished_at timestamptz
);
create index jobs_open on jobs (created_at) where status in ('queued', 'running');

create table saved_views (
  id uuid primary key,
  owner text not null,
  name text not null check (length(name) between 1 and 200),
  page text not null,
  search jsonb not null,
  shared boolean not null default false,
  is_default boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index saved_views_name on saved_views (owner, page, lower(name));
create unique index saved_views_default on saved_views (owner, page) where is_default;

create table settings (
  key text primary key,
  value jsonb not null,
  updated_at timestamptz not null
);

-- ---------------------------------------------------------------- caches of tiles hear of changes
create function netos_notify_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('netos_changes', tg_table_name);
  return null;
end $$;
create trigger notify_change after insert or update or delete on circuits for each statement execute function netos_notify_change();
create trigger notify_change after insert or update or delete on endpoints for each statement execute function netos_notify_change();
create trigger notify_change after insert or update or delete on carriers for each statement execute function netos_notify_change();
