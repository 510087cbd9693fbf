-- Sites, RF links, power and customers: keys among live records, derived columns, geometry, search.

-- ---------------------------------------------------------------- places
alter table infrastructure
  add column geom geometry(Point, 4326) generated always as (st_setsrid(st_makepoint(longitude, latitude), 4326)) stored,
  add column mercator geometry(Point, 3857) generated always as (case when abs(latitude) < 85.05 then st_transform(st_setsrid(st_makepoint(longitude, latitude), 4326), 3857) end) stored,
  add column search_text text generated always as (
    netos_fold(name || ' ' || coalesce(code, '') || ' ' || coalesce(asr_number, '') || ' ' || coalesce(landlord, '') || ' ' ||
      coalesce(address_line1, '') || ' ' || coalesce(city, '') || ' ' || coalesce(state, '') || ' ' || coalesce(postal_code, ''))) stored,
  add constraint infrastructure_carrier_id_fkey foreign key (carrier_id) references carriers (id),
  add constraint infrastructure_money_range check (mrc between 0 and 999999999.99 and nrc between 0 and 999999999.99),
  add constraint infrastructure_position check ((latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180 and not (latitude = 0 and longitude = 0));
create unique index infrastructure_code_key on infrastructure (lower(code)) where deleted_at is null;
create index infrastructure_name on infrastructure (name, id) where deleted_at is null;
create index infrastructure_kind on infrastructure (kind, status) where deleted_at is null;
create index infrastructure_by_updated on infrastructure (updated_at desc nulls last, id desc) where deleted_at is null;
create index infrastructure_carrier on infrastructure (carrier_id) where carrier_id is not null;
create index infrastructure_geom on infrastructure using gist (geom) where deleted_at is null;
create index infrastructure_mercator on infrastructure using gist (mercator) where deleted_at is null;
create index infrastructure_geography on infrastructure using gist ((geom::geography)) where deleted_at is null;
create index infrastructure_search on infrastructure using gin (search_text gin_trgm_ops) where deleted_at is null;

alter table customers
  add column geom geometry(Point, 4326) generated always as (st_setsrid(st_makepoint(longitude, latitude), 4326)) stored,
  add column mercator geometry(Point, 3857) generated always as (case when abs(latitude) < 85.05 then st_transform(st_setsrid(st_makepoint(longitude, latitude), 4326), 3857) end) stored,
  add column search_text text generated always as (
    netos_fold(name || ' ' || coalesce(account_number, '') || ' ' || coalesce(sonar_account_id, '') || ' ' || coalesce(contact_name, '') || ' ' ||
      coalesce(address_line1, '') || ' ' || coalesce(city, '') || ' ' || coalesce(state, '') || ' ' || coalesce(postal_code, ''))) stored,
  add constraint customers_position check ((latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180 and not (latitude = 0 and longitude = 0));
create unique index customers_account_number_key on customers (lower(account_number)) where deleted_at is null;
create index customers_name on customers (name, id) where deleted_at is null;
create index customers_kind on customers (kind, status) where deleted_at is null;
create index customers_by_updated on customers (updated_at desc nulls last, id desc) where deleted_at is null;
create index customers_geom on customers using gist (geom) where deleted_at is null;
create index customers_mercator on customers using gist (mercator) where deleted_at is null;
create index customers_geography on customers using gist ((geom::geography)) where deleted_at is null;
create index customers_search on customers using gin (search_text gin_trgm_ops) where deleted_at is null;

alter table endpoints
  add constraint endpoints_infrastructure_asset_id_fkey foreign key (infrastructure_asset_id) references infrastructure (id),
  add constraint endpoints_customer_id_fkey foreign key (customer_id) references customers (id),
  add constraint endpoints_one_place check (infrastructure_asset_id is null or customer_id is null);
create index endpoints_asset on endpoints (infrastructure_asset_id) where infrastructure_asset_id is not null;
create index endpoints_customer on endpoints (customer_id) where customer_id is not null;

-- ---------------------------------------------------------------- RF systems and nodes
create unique index rf_systems_name_key on rf_systems (lower(name)) where deleted_at is null;
alter table rf_systems
  add column search_text text generated always as (netos_fold(name || ' ' || coalesce(frequency_used, '') || ' ' || coalesce(description, ''))) stored;
create index rf_systems_bases on rf_systems using gin (compatible_base_ids);

alter table rf_nodes
  add column search_text text generated always as (netos_fold(coalesce(name, ''))) stored,
  add constraint rf_nodes_asset_id_fkey foreign key (asset_id) references infrastructure (id),
  add constraint rf_nodes_rf_system_id_fkey foreign key (rf_system_id) references rf_systems (id);
create index rf_nodes_asset on rf_nodes (asset_id) where deleted_at is null;
create index rf_nodes_system on rf_nodes (rf_system_id) where deleted_at is null;
create index rf_nodes_search on rf_nodes using gin (search_text gin_trgm_ops);

-- ---------------------------------------------------------------- radio paths
-- Distance and bearing are of the geodesic on the WGS 84 ellipsoid (PostGIS geography: Karney 2013, error below a micrometre), not of a sphere, whose
-- distances are off by up to 0.56 %.
create function netos_path_km(a geometry, z geometry) returns numeric language sql immutable strict parallel safe as
$$ select round((st_distance(a::geography, z::geography) / 1000)::numeric, 3) $$;

-- Degrees from true north at the first point, 0 … below 360; null between one point and itself.
create function netos_bearing(a geometry, z geometry) returns numeric language sql immutable strict parallel safe as
$$ select case when d is not null then mod(round(d::numeric, 2) + 360, 360) end from (select degrees(st_azimuth(a::geography, z::geography)) d where st_distance(a::geography, z::geography) > 0) x $$;

-- Also between 180° and -180°, which are one meridian: the way across it has no width to divide by.
create or replace function netos_line(a geometry, z geometry) returns geometry language plpgsql immutable strict parallel safe as $$
declare
  ax float8 := st_x(a); zx float8 := st_x(z); middle float8; edge float8;
begin
  if abs(ax - zx) <= 180 then
    return st_makeline(a, z);
  elsif abs(ax - zx) = 360 then
    return st_makeline(a, st_setsrid(st_makepoint(ax, st_y(z)), 4326));
  end if;
  edge := case when ax > 0 then 180 else -180 end;
  middle := st_y(a) + (st_y(z) - st_y(a)) * (edge - ax) / (zx + 2 * edge - ax);
  return st_collect(
    st_makeline(a, st_setsrid(st_makepoint(edge, middle), 4326)),
    st_makeline(st_setsrid(st_makepoint(-edge, middle), 4326), z));
end $$;

-- Free-space path loss in dB: 92.45 + 20 log10 km + 20 log10 GHz (ITU-R P.525).
create function netos_path_loss_db(km numeric, mhz numeric) returns numeric language sql immutable strict parallel safe as
$$ select case when km > 0 and mhz > 0 then round((92.45 + 20 * log(km) + 20 * log(mhz / 1000))::numeric, 2) end $$;

-- Radius of the first Fresnel zone at mid-path in metres: 8.656 √(km / GHz).
create function netos_fresnel_m(km numeric, mhz numeric) returns numeric language sql immutable strict parallel safe as
$$ select case when km > 0 and mhz > 0 then round((8.656 * sqrt(km / (mhz / 1000)))::numeric, 2) end $$;

-- How far a direction is from the middle of a beam, 0 … 180 degrees.
create function netos_off_axis(bearing numeric, azimuth numeric) returns numeric language sql immutable strict parallel safe as
$$ select abs(mod(bearing - azimuth + 540, 360) - 180) $$;

-- Bands with their practical reach: what operators plan for with usual antennas at 99.99 % availability; longer paths are warned of, not refused.
create table rf_bands (
  name text primary key,
  from_mhz numeric(12, 6) not null,
  to_mhz numeric(12, 6) not null,
  reach_km numeric(6, 1) not null,
  constraint rf_bands_no_overlap exclude using gist (numrange(from_mhz, to_mhz) with &&)
);
insert into rf_bands (name, from_mhz, to_mhz, reach_km) values
  ('below 1 GHz', 1, 1000, 120), ('1–3 GHz', 1000, 3000, 90), ('CBRS / 3 GHz', 3000, 4200, 20), ('5 GHz', 4200, 5925, 30), ('6 GHz', 5925, 8500, 80),
  ('11 GHz', 8500, 12700, 30), ('15 GHz', 12700, 16000, 25), ('18 GHz', 16000, 20500, 20), ('23 GHz', 20500, 25500, 15), ('28–40 GHz', 25500, 43500, 8),
  ('60 GHz', 43500, 71000, 1.5), ('70/80 GHz', 71000, 95000, 5), ('above 95 GHz', 95000, 300000.000001, 1);

-- ---------------------------------------------------------------- depreciation
-- Both are single expressions and not strict, so that PostgreSQL puts them into the statement: a total over all links calls no function.
-- Whole months from one day to another; the month is full on the same day of the month, or on the last one of a shorter month.
create function netos_months_between(since date, until date) returns int language sql immutable parallel safe as $$
  select (extract(year from until)::int - extract(year from since)::int) * 12 + extract(month from until)::int - extract(month from since)::int
    - case when extract(day from until) < extract(day from since) and extract(month from until + 1) = extract(month from until) then 1 else 0 end
$$;

-- What is written off by a day, straight-line by whole months; the last month takes what rounding left.
create function netos_depreciated(capex numeric, salvage numeric, months int, in_service_on date, on_day date) returns numeric language sql immutable parallel safe as $$
  select case
    when capex is null or in_service_on is null or on_day is null then null
    when netos_months_between(in_service_on, on_day) >= months then capex - coalesce(salvage, 0)
    else least(greatest(netos_months_between(in_service_on, on_day), 0) * round((capex - coalesce(salvage, 0)) / months, 2), capex - coalesce(salvage, 0)) end
$$;

-- ---------------------------------------------------------------- RF links
alter table rf_links
  add column line geometry(Geometry, 3857),
  add column line_json text,
  add column line_span real,
  add column distance_km numeric(9, 3),
  add column a_bearing_deg numeric(6, 2),
  add column z_bearing_deg numeric(6, 2),
  add column fspl_db numeric(6, 2),
  add column fresnel_m numeric(9, 2),
  add column search_text text not null default '',
  add constraint rf_links_a_asset_id_fkey foreign key (a_asset_id) references infrastructure (id),
  add constraint rf_links_z_asset_id_fkey foreign key (z_asset_id) references infrastructure (id),
  add constraint rf_links_z_customer_id_fkey foreign key (z_customer_id) references customers (id),
  add constraint rf_links_rf_system_id_fkey foreign key (rf_system_id) references rf_systems (id),
  add constraint rf_links_a_rf_node_id_fkey foreign key (a_rf_node_id) references rf_nodes (id),
  add constraint rf_links_one_z check (num_nonnulls(z_asset_id, z_customer_id) = 1),
  add constraint rf_links_money_range check (mrc between 0 and 999999999.99 and nrc between 0 and 999999999.99 and capex between 0 and 999999999.99 and salvage_value between 0 and 999999999.99);
-- Parallel links are told apart by their number.
create unique index rf_links_number_key on rf_links (least(a_asset_id, coalesce(z_asset_id, z_customer_id)), greatest(a_asset_id, coalesce(z_asset_id, z_customer_id)), rf_system_id, number) where deleted_at is null;

create function netos_derive_rf_link() returns trigger language plpgsql as $$
declare
  a geometry := (select geom from infrastructure where id = new.a_asset_id);
  z geometry := coalesce((select geom from infrastructure where id = new.z_asset_id), (select geom from customers where id = new.z_customer_id));
  path geometry := netos_line(a, z);
begin
  new.distance_km := netos_path_km(a, z);
  new.a_bearing_deg := netos_bearing(a, z);
  new.z_bearing_deg := netos_bearing(z, a);
  new.fspl_db := netos_path_loss_db(new.distance_km, new.frequency_mhz);
  new.fresnel_m := netos_fresnel_m(new.distance_km, new.frequency_mhz);
  if path is null or st_ymax(path) > 85.05 or st_ymin(path) < -85.05 or st_length(path) = 0 then
    new.line := null; -- no place, or none that Web Mercator can show
  else
    new.line := st_transform(path, 3857);
  end if;
  new.line_json := case when new.line is not null then st_asgeojson(path, 6) end;
  new.line_span := greatest(st_xmax(new.line) - st_xmin(new.line), st_ymax(new.line) - st_ymin(new.line));
  new.search_text := netos_fold(concat_ws(' ', new.name, array_to_string(new.aliases, ' '), new.fcc_call_sign));
  return new;
end $$;
create trigger derive_new before insert on rf_links for each row execute function netos_derive_rf_link();
create trigger derive_changed before update of a_asset_id, z_asset_id, z_customer_id, frequency_mhz, name, aliases, fcc_call_sign on rf_links for each row execute function netos_derive_rf_link();

create function netos_touch_rf_links() returns trigger language plpgsql as $$
begin
  update rf_links set a_asset_id = a_asset_id where a_asset_id = new.id or z_asset_id = new.id or z_customer_id = new.id;
  return null;
end $$;
create trigger touch_rf_links after update on infrastructure for each row when (old.geom is distinct from new.geom) execute function netos_touch_rf_links();
create trigger touch_rf_links after update on customers for each row when (old.geom is distinct from new.geom) execute function netos_touch_rf_links();

create index rf_links_name on rf_links (name, id) where deleted_at is null;
create index rf_links_by_updated on rf_links (updated_at desc nulls last, id desc) where deleted_at is null;
create index rf_links_status on rf_links (status, classification) where deleted_at is null;
create index rf_links_a on rf_links (a_asset_id);
create index rf_links_z_asset on rf_links (z_asset_id) where z_asset_id is not null;
create index rf_links_z_customer on rf_links (z_customer_id) where z_customer_id is not null;
create index rf_links_system on rf_links (rf_system_id);
create index rf_links_node on rf_links (a_rf_node_id) where a_rf_node_id is not null;
create index rf_links_license on rf_links (fcc_license_expires_on) where deleted_at is null and fcc_license_expires_on is not null;
create index rf_links_line on rf_links using gist (line) where deleted_at is null;
create index rf_links_search on rf_links using gin (search_text gin_trgm_ops) where deleted_at is null;

-- ---------------------------------------------------------------- power
alter table electrical_services
  add column search_text text generated always as (netos_fold(utility || ' ' || coalesce(account_number, '') || ' ' || coalesce(meter_number, ''))) stored,
  add constraint electrical_services_asset_id_fkey foreign key (asset_id) references infrastructure (id),
  add constraint electrical_services_customer_id_fkey foreign key (customer_id) references customers (id),
  add constraint electrical_services_one_place check (num_nonnulls(asset_id, customer_id) = 1);
create unique index electrical_services_account_key on electrical_services (lower(utility), lower(account_number), lower(coalesce(meter_number, ''))) where deleted_at is null and account_number is not null;
create index electrical_services_asset on electrical_services (asset_id) where asset_id is not null;
create index electrical_services_customer on electrical_services (customer_id) where customer_id is not null;
create index electrical_services_by_updated on electrical_services (updated_at desc nulls last, id desc) where deleted_at is null;
create index electrical_services_search on electrical_services using gin (search_text gin_trgm_ops) where deleted_at is null;

alter table electrical_bills
  add constraint electrical_bills_period check (period_end >= period_start),
  add constraint electrical_bills_no_overlap exclude using gist (electrical_service_id with =, daterange(period_start, period_end, '[]') with &&) where (deleted_at is null);
create index electrical_bills_service on electrical_bills (electrical_service_id, period_end desc);

-- ---------------------------------------------------------------- life-cycle events of sites and RF links too
alter table lifecycle_events add constraint lifecycle_events_one_subject check (num_nonnulls(circuit_id, asset_id, rf_link_id) = 1);
create index lifecycle_events_asset on lifecycle_events (asset_id, occurred_on desc) where asset_id is not null;
create index lifecycle_events_rf_link on lifecycle_events (rf_link_id, occurred_on desc) where rf_link_id is not null;

-- ---------------------------------------------------------------- what the others have: external ids, words for ids, changes told
do $$
declare t text;
begin
  foreach t in array array['customers', 'infrastructure', 'rf_systems', 'rf_nodes', 'rf_links', 'electrical_services', 'electrical_bills'] loop
    execute format('create trigger external_ids_new after insert on %I for each row when (new.external_ids <> ''[]'') execute function netos_keep_external_ids()', t);
    execute format('create trigger external_ids_kept after update of external_ids, deleted_at on %I for each row when (old.external_ids <> ''[]'' or new.external_ids <> ''[]'') execute function netos_keep_external_ids()', t);
  end loop;
  foreach t in array array['customers', 'infrastructure', 'rf_links'] loop
    execute format('create trigger notify_change after insert or update or delete on %I for each statement execute function netos_notify_change()', t);
  end loop;
end $$;
drop trigger notify_update on users;
create trigger notify_update after update of email, name, role_id, active, scope_states, scope_carriers, scope_assets, deleted_at on users for each statement execute function netos_notify_change();

create or replace function netos_label(field text, value text) returns text language sql stable strict as $$
  select case field
    when 'carrier_id' then (select name from carriers where id = value::uuid)
    when 'service_type_id' then (select code from service_types where id = value::uuid)
    when 'a_endpoint_id' then (select name from endpoints where id = value::uuid)
    when 'z_endpoint_id' then (select name from endpoints where id = value::uuid)
    when 'predecessor_id' then (select agreement_number from contracts where id = value::uuid)
    when 'role_id' then (select name from roles where id = value::uuid)
    when 'user_id' then (select email from users where id = value::uuid)
    when 'asset_id' then (select name from infrastructure where id = value::uuid)
    when 'infrastructure_asset_id' then (select name from infrastructure where id = value::uuid)
    when 'a_asset_id' then (select name from infrastructure where id = value::uuid)
    when 'z_asset_id' then (select name from infrastructure where id = value::uuid)
    when 'customer_id' then (select name from customers where id = value::uuid)
    when 'z_customer_id' then (select name from customers where id = value::uuid)
    when 'rf_system_id' then (select name from rf_systems where id = value::uuid)
    when 'a_rf_node_id' then (select name from rf_nodes where id = value::uuid)
  end
$$;
