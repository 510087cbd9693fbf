-- More of the sample network: :circuits circuits of its carriers and types, between its places and :places more around them.
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

commit;
analyze;
