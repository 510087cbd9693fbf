-- Sites, customers and the radio paths between them, beside the circuits of data.sql: 10,000 sites, 20,000 customers, 2,400 sectors, 20,000 links of
-- 1 to 40 km. Every value follows from its row's number and today's date; the product's own triggers derive lines, bearings and path loss.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set synchronous_commit = off;
set work_mem = '64MB';

begin;
-- ---------------------------------------------------------------- sites: around the metros, further out than circuits land
insert into infrastructure (id, name, code, kind, landlord, asr_number, height_m, ground_elevation_m, currency, mrc, nrc, power_kw_committed, access_notes, contacts, status,
  address_line1, city, state, country, postal_code, latitude, longitude, external_ids, created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'site'), city || ' ' || bench.pick(n, 'site name', 'Butte', 'Water Tower', 'Ridge', 'Silo', 'Hospital', 'Tower', 'Hotel', 'Summit', 'Mill', 'Relay') || ' ' || n, 'S' || lpad(n::text, 5, '0'),
  case when rooftop then 'rooftop' else bench.pick(n, 'site kind', 'tower', 'tower', 'tower', 'tower', 'tower', 'pop', 'data_center', 'aggregation_site', 'colo', 'office') end,
  bench.pick(n, 'landlord', 'City of ' || city, 'Crown Point Towers', 'Farm Family Trust', 'School District 12', null), case when bench.r(n, 'asr') < 0.4 then (1000000 + n * 29)::text end,
  round((12 + bench.r(n, 'height') ^ 3 * 180)::numeric, 1), round((bench.r(n, 'ground') * 1400)::numeric, 1), 'USD', round((250 + bench.r(n, 'rent') ^ 2 * 3000)::numeric, 2), 0,
  case when bench.r(n, 'power') < 0.5 then round((1 + bench.r(n, 'kw') * 20)::numeric, 1) end, case when bench.r(n, 'access') < 0.3 then 'Key at the desk; gate code changes monthly.' end, '[]',
  bench.pick(n, 'site status', 'active', 'active', 'active', 'active', 'active', 'active', 'active', 'planned', 'decommissioning', 'retired'),
  (100 + floor(bench.r(n, 'site house') * 9800))::int || ' County Rd ' || n % 99, city, state, country, lpad((10000 + floor(bench.r(n, 'site postal') * 89999))::int::text, 5, '0'),
  round((lat + sin(angle) * far / 111)::numeric, 6), round((lon + cos(angle) * far / (111 * cos(radians(lat))))::numeric, 6),
  '[]', now() - make_interval(days => (bench.r(n, 'site made') * 900)::int), 'bench@netos.local', now() - make_interval(mins => (bench.r(n, 'site changed') * 200000)::int), 'bench@netos.local', 1 + n % 5
from (select n, bench.metro(bench.r(n, 'site metro')) metro, bench.r(n, 'site angle') * 6.283185307 angle, least(-ln(1 - bench.r(n, 'site far')) * 28, 140) far, bench.r(n, 'rooftop') < 0.35 rooftop
  from generate_series(1, 10000) n) s join bench.metros using (metro)
order by n;
analyze infrastructure;

-- ---------------------------------------------------------------- catalog and sectors
insert into rf_systems (id, name, frequency_used, default_frequency_mhz, licensed, capacity_mbps, currency, cost, type, role, compatible_base_ids, active, external_ids, created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'system'), name, band, mhz, licensed, mbps, 'USD', cost, case when role = 'standalone' then 'PTP' else 'PtMP' end, role,
  case when base is not null then array[bench.id(base, 'system')] else '{}' end, true, '[]', now() - interval '3 years', 'bench@netos.local', now() - interval '1 year', 'bench@netos.local', 1
from (values
  (1, '6 GHz licensed PTP', '6 GHz licensed', 6175, true, 400, 21500, 'standalone', null::int), (2, '11 GHz licensed PTP', '11 GHz licensed', 11245, true, 1000, 18400, 'standalone', null),
  (3, '18 GHz licensed PTP', '18 GHz licensed', 18700, true, 1400, 12800, 'standalone', null), (4, '80 GHz PTP', '70/80 GHz light licence', 81500, true, 10000, 15900, 'standalone', null),
  (5, '5 GHz sector base', '5 GHz', 5500, false, 1200, 4100, 'ptmp_base', null), (6, 'CBRS sector base', '3.5 GHz', 3600, false, 800, 9800, 'ptmp_base', null),
  (7, '5 GHz subscriber', '5 GHz', 5500, false, 200, 480, 'ptmp_subscriber', 5), (8, 'CBRS subscriber', '3.5 GHz', 3600, false, 100, 690, 'ptmp_subscriber', 6)
) s(n, name, band, mhz, licensed, mbps, cost, role, base);

-- Three sectors on each of 800 sites.
insert into rf_nodes (id, asset_id, rf_system_id, name, sector_azimuth_deg, beamwidth_deg, status, external_ids, created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'node'), i.id, s.id, i.name || ' ' || s.name || ' ' || sector, sector, 120, 'active', '[]', now() - interval '2 years', 'bench@netos.local', now() - interval '1 year', 'bench@netos.local', 1
from (select n, 1 + ((n - 1) / 3 * 12) % 10000 site, (n - 1) % 3 * 120 sector, 5 + (n - 1) / 3 % 2 base from generate_series(1, 2400) n) x
  join infrastructure i on i.id = bench.id(site, 'site') join rf_systems s on s.id = bench.id(base, 'system');

-- ---------------------------------------------------------------- customers: 12,000 in the sectors, the others around any site
insert into customers (id, name, kind, account_number, sonar_account_id, units, contact_name, contact_email, status, address_line1, city, state, country, postal_code, latitude, longitude, external_ids,
  created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'customer'), case when mfc then bench.pick(n, 'homes', 'The Oaks', 'Riverside', 'Harbor View', 'Maple Court', 'Union Station') || ' Apartments ' || n
    else bench.pick(n, 'firm', 'Prairie', 'Lakeland', 'Summit', 'Cardinal', 'Keystone', 'Redrock', 'Hudson') || ' ' || bench.pick(n, 'trade', 'Clinic', 'Feed & Seed', 'Dental', 'Logistics', 'Machine Works', 'Bank', 'School') || ' ' || n end,
  case when mfc then 'mfc' else 'commercial' end, 'A-' || lpad(n::text, 6, '0'), case when bench.r(n, 'sonar') < 0.8 then (40000 + n)::text end, case when mfc then 12 + floor(bench.r(n, 'units') * 300)::int end,
  bench.pick(n, 'contact', 'R. Alvarez', 'M. Osei', 'J. Lindqvist', null), null, bench.pick(n, 'customer status', 'active', 'active', 'active', 'active', 'prospect', 'inactive'),
  (1 + floor(bench.r(n, 'number') * 9000))::int || ' ' || bench.pick(n, 'customer street', 'Elm St', 'Main St', 'Depot Rd', 'Airport Rd'), i.city, i.state, i.country, i.postal_code,
  case when located then round((i.latitude + cos(way) * far / 111)::numeric, 6) end, case when located then round((i.longitude + sin(way) * far / (111 * cos(radians(i.latitude))))::numeric, 6) end,
  '[]', now() - make_interval(days => (bench.r(n, 'customer made') * 900)::int), 'bench@netos.local', now() - make_interval(mins => (bench.r(n, 'customer changed') * 200000)::int), 'bench@netos.local', 1
from (select n, n % 9 = 0 mfc, case when n <= 12000 then (select asset_id from rf_nodes where id = bench.id(1 + n % 2400, 'node')) else bench.id(1 + floor(bench.r(n, 'customer site') * 10000)::int, 'site') end site,
    -- Most subscribers stand in the beam, some beside it.
    radians(case when n <= 12000 then (n % 2400) % 3 * 120 + (bench.r(n, 'off axis') - 0.5) * case when bench.r(n, 'beside') < 0.05 then 300 else 110 end else bench.r(n, 'any way') * 360 end) way,
    1 + bench.r(n, 'customer far') ^ 1.5 * 9 far, n <= 12000 or bench.r(n, 'customer located') < 0.97 located
  from generate_series(1, 20000) n) x join infrastructure i on i.id = x.site
order by n;
analyze customers;

-- ---------------------------------------------------------------- links: 8,000 between neighbouring sites, 12,000 from a sector to its subscribers
create table bench.links as
select n, bench.id(a, 'site') a_asset_id, (
    select z.id from infrastructure z
    where z.deleted_at is null and sqrt((z.latitude - s.latitude) ^ 2 + ((z.longitude - s.longitude) * cos(radians(s.latitude))) ^ 2) * 111.2 between 1 and 40
    order by z.geom <-> s.geom offset floor(bench.r(n, 'which') ^ 2 * 12)::int limit 1) z_asset_id,
  null::uuid z_customer_id, null::uuid a_rf_node_id, (array[1, 2, 2, 3, 3, 4])[1 + floor(bench.r(n, 'radio') * 6)::int] system
from (select n, 1 + floor(bench.r(n, 'a site') * 10000)::int a from generate_series(1, 8000) n) x join infrastructure s on s.id = bench.id(a, 'site')
union all
select 8000 + n, o.asset_id, null, bench.id(n, 'customer'), o.id, 7 + (n % 2400) / 3 % 2
from generate_series(1, 12000) n join rf_nodes o on o.id = bench.id(1 + n % 2400, 'node');
-- Who has no neighbour within reach gets none; one more path between others takes its place.
update bench.links l set a_asset_id = o.a_asset_id, z_asset_id = o.z_asset_id
from (select *, row_number() over (order by n) rank from bench.links where z_asset_id is not null) o,
  (select n, row_number() over (order by n) rank from bench.links where z_asset_id is null and z_customer_id is null) m
where m.n = l.n and o.rank = m.rank;

insert into rf_links (id, name, number, classification, aliases, a_asset_id, z_asset_id, z_customer_id, a_rf_node_id, rf_system_id, status, capacity_mbps, currency, capex, mrc, nrc, frequency_mhz, channel_width_mhz,
  fcc_call_sign, fcc_license_expires_on, a_antenna_height_m, z_antenna_height_m, in_service_on, depreciation_months, salvage_value, notes, external_ids, created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'rf link'), a.name || ' ↔ ' || coalesce(z.name, c.name) || ' · ' || s.name || case when number > 1 then ' #' || number else '' end, number,
  case when z_customer_id is null then 'backhaul' else 'customer_endlink' end, case when n % 25 = 0 then array['Former ' || n] else '{}' end, a_asset_id, z_asset_id, z_customer_id, a_rf_node_id, s.id,
  bench.pick(n, 'link status', 'active', 'active', 'active', 'active', 'active', 'active', 'active', 'planned', 'provisioning', 'retired'), s.capacity_mbps, 'USD', s.cost,
  case when n <= 8000 then round((bench.r(n, 'link rent') * 600)::numeric, 2) else 0 end, 0, s.default_frequency_mhz + n % 40, case when n <= 8000 then 80 else 20 end,
  case when s.licensed then 'WQ' || chr(65 + n % 26) || chr(65 + n / 26 % 26) || lpad((n % 1000)::text, 3, '0') end, case when s.licensed then current_date - 100 + n * 37 % 3600 end,
  round((8 + bench.r(n, 'a antenna') * 60)::numeric, 1), round((5 + bench.r(n, 'z antenna') * 40)::numeric, 1), current_date - 1 - n * 13 % 3000, 84, 0,
  case when bench.r(n, 'link notes') < 0.1 then 'Ice shield wanted before the winter.' end, '[]',
  now() - make_interval(days => (bench.r(n, 'link made') * 900)::int), 'bench@netos.local', now() - make_interval(mins => (bench.r(n, 'link changed') * 200000)::int), 'bench@netos.local', 1 + n % 4
from (select *, row_number() over (partition by least(a_asset_id, coalesce(z_asset_id, z_customer_id)), greatest(a_asset_id, coalesce(z_asset_id, z_customer_id)), system order by n)::int number from bench.links) l
  join infrastructure a on a.id = a_asset_id left join infrastructure z on z.id = z_asset_id left join customers c on c.id = z_customer_id join rf_systems s on s.id = bench.id(system, 'system')
order by n;
commit;

vacuum (analyze) infrastructure, customers, rf_systems, rf_nodes, rf_links;
