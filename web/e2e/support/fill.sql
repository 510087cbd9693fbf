-- More of the sample network: :circuits circuits of its carriers and types, between its places and :places more around them;
-- as many sites, twice as many radio paths and customers.
-- As in a real network most places stand close to a hub and most circuits stay in their region.
-- Every value follows from a row's number, so two runs make the same data.
\set ON_ERROR_STOP on
begin;

insert into endpoints (id, name, city, state, country, facility_type, latitude, longitude, external_ids, created_at, created_by, updated_at, updated_by, version)
select gen_random_uuid(), base.city || ' site ' || n, base.city, base.state, 'US', (array['pop', 'tower', 'data_center', 'customer_premises'])[1 + n % 4],
  base.latitude + spread.degrees * sin(n * 12.9898), base.longitude + 1.4 * spread.degrees * cos(n * 78.233), '[]', now(), 'fill@netos.local', now(), 'fill@netos.local', 1
from generate_series(1, :places) n
cross join lateral (select case when n % 6 = 0 then 2.2 else 0.25 end as degrees) spread
join (select row_number() over (order by name) - 1 as place, e.* from endpoints e where deleted_at is null and latitude is not null) base
  on base.place = n % (select count(*) from endpoints where deleted_at is null and latitude is not null);

with
  carrier as (select row_number() over (order by name) - 1 as at, count(*) over () as many, id from carriers where deleted_at is null),
  service as (select row_number() over (order by code) - 1 as at, count(*) over () as many, id from service_types where deleted_at is null),
  place as (select row_number() over (order by name, id) - 1 as at, count(*) over () as many, id from endpoints where deleted_at is null and latitude is not null)
insert into circuits (id, circuit_id, name, carrier_id, service_type_id, status, purpose, bandwidth_mbps, mrc, current_mrc, currency, ban, install_date, at_risk, tags,
  a_endpoint_id, z_endpoint_id, external_ids, created_at, created_by, updated_at, updated_by, version)
select gen_random_uuid(), 'FILL-' || lpad(n::text, 6, '0'), 'Filled circuit ' || n, carrier.id, service.id,
  (array['active', 'active', 'active', 'provisioning', 'ordered', 'quoted', 'disconnected'])[1 + n % 7],
  (array['backhaul', 'transport', 'internet', 'customer_access'])[1 + n % 4],
  (array[100, 1000, 10000, 100000])[1 + n % 4], 100 + (n * 37) % 9000 + 0.25, 100 + (n * 37) % 9000 + 0.25, 'USD', 'BAN-' || n % 50, date '2024-01-01' + n % 700, false, '{}',
  a.id, z.id, '[]', now(), 'fill@netos.local', now(), 'fill@netos.local', 1
from generate_series(1, :circuits) n
join carrier on carrier.at = n % carrier.many
join service on service.at = (n / 5) % service.many
join place a on a.at = (n * 7) % a.many
join place z on z.at = (n * 7 + case when n % 5 = 0 then z.many / 10 * (1 + n % 4) + 1 else 1 + n % 40 % (z.many - 1) end) % z.many;

-- Sites in the same way, radio paths from each to its neighbours, and two customers for each site.
insert into infrastructure (id, name, code, kind, status, city, state, country, latitude, longitude, currency, mrc, contacts, external_ids, created_at, created_by, updated_at, updated_by, version)
select gen_random_uuid(), base.city || ' tower ' || n, 'FILL' || n, (array['tower', 'tower', 'rooftop', 'pop', 'colo'])[1 + n % 5], 'active', base.city, base.state, 'US',
  base.latitude + spread.degrees * sin(n * 39.3467), base.longitude + 1.4 * spread.degrees * cos(n * 11.135), 'USD', 100 + n % 900, '[]', '[]', now(), 'fill@netos.local', now(), 'fill@netos.local', 1
from generate_series(1, :places) n
cross join lateral (select case when n % 6 = 0 then 2.2 else 0.4 end as degrees) spread
join (select row_number() over (order by name) - 1 as place, e.* from endpoints e where deleted_at is null and latitude is not null and name not like '% site %') base
  on base.place = n % (select count(*) from endpoints where deleted_at is null and latitude is not null and name not like '% site %');

insert into customers (id, name, kind, status, account_number, city, state, country, latitude, longitude, external_ids, created_at, created_by, updated_at, updated_by, version)
select gen_random_uuid(), 'Filled customer ' || s.code || '-' || n, (array['commercial', 'mfc'])[n], 'active', s.code || '-' || n, s.city, s.state, 'US',
  s.latitude + 0.05 * sin(n * 7.7), s.longitude + 0.05 * cos(n * 3.1), '[]', now(), 'fill@netos.local', now(), 'fill@netos.local', 1
from infrastructure s cross join generate_series(1, 2) n where s.code like 'FILL%';

insert into rf_links (id, name, number, classification, aliases, a_asset_id, z_asset_id, rf_system_id, capacity_mbps, currency, depreciation_months, frequency_mhz, status, external_ids, created_at, created_by, updated_at, updated_by, version)
select gen_random_uuid(), a.name || ' ↔ ' || z.name, 1, 'backhaul', '{}', a.id, z.id, radio.id, (array[500, 1000, 10000])[1 + a.n % 3], 'USD', 84, 11245, 'active', '[]', now(), 'fill@netos.local', now(), 'fill@netos.local', 1
from (select row_number() over (partition by city order by code) n, s.* from infrastructure s where code like 'FILL%') a
join (select row_number() over (partition by city order by code) n, s.* from infrastructure s where code like 'FILL%') z on z.city = a.city and z.n in (a.n + 1, a.n + 3)
cross join (select id from rf_systems where type = 'PTP' and deleted_at is null order by name limit 1) radio;

commit;
analyze;
