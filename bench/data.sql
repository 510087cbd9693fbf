-- The network NetOS is measured with: 100,000 circuits on 20,000 endpoints of 200 carriers, 100,000 contracts. Every value follows from its
-- row's number and today's date, so two runs on one day make the same data. The product's own triggers derive lines, distances and search text.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set synchronous_commit = off;
set work_mem = '64MB';
set maintenance_work_mem = '256MB';
drop schema if exists bench cascade;
create schema bench;

-- A number in [0, 1) that follows from a row's number and a word.
create function bench.r(n bigint, what text) returns float8 language sql immutable parallel safe as
$$ select (hashint8extended(n, hashtext(what)) & 4503599627370495)::float8 / 4503599627370496 $$;

create function bench.pick(n bigint, what text, variadic words text[]) returns text language sql immutable parallel safe as
$$ select words[1 + floor(bench.r(n, what) * cardinality(words))::int] $$;

-- A version 7 identifier: ordered by number as real ones are by time.
create function bench.id(n bigint, what text) returns uuid language sql immutable parallel safe as
$$ select (lpad(to_hex(1736935200000 + n * 37), 12, '0') || '7' || substr(md5(what || n), 1, 3) || '8' || substr(md5(what || n), 4, 15))::uuid $$;

begin;
-- ---------------------------------------------------------------- metros: places cluster around these, by weight
create table bench.metros (metro int generated always as identity, city text, state text, country text, lat float8, lon float8, weight int, upto float8, places int);
insert into bench.metros (city, state, country, lat, lon, weight) values
  ('New York', 'NY', 'US', 40.713, -74.006, 95), ('Newark', 'NJ', 'US', 40.736, -74.172, 40), ('Ashburn', 'VA', 'US', 39.044, -77.488, 90),
  ('Chicago', 'IL', 'US', 41.878, -87.630, 85), ('Dallas', 'TX', 'US', 32.777, -96.797, 70), ('Los Angeles', 'CA', 'US', 34.052, -118.244, 80),
  ('San Jose', 'CA', 'US', 37.338, -121.886, 60), ('San Francisco', 'CA', 'US', 37.775, -122.419, 35), ('Atlanta', 'GA', 'US', 33.749, -84.388, 55),
  ('Miami', 'FL', 'US', 25.762, -80.192, 45), ('Denver', 'CO', 'US', 39.739, -104.990, 40), ('Seattle', 'WA', 'US', 47.606, -122.332, 45),
  ('Boston', 'MA', 'US', 42.360, -71.059, 35), ('Houston', 'TX', 'US', 29.760, -95.370, 35), ('Phoenix', 'AZ', 'US', 33.448, -112.074, 35),
  ('Philadelphia', 'PA', 'US', 39.953, -75.164, 30), ('Minneapolis', 'MN', 'US', 44.978, -93.265, 25), ('Kansas City', 'MO', 'US', 39.100, -94.579, 25),
  ('Indianapolis', 'IN', 'US', 39.768, -86.158, 55), ('Columbus', 'OH', 'US', 39.961, -82.999, 25), ('Cleveland', 'OH', 'US', 41.499, -81.694, 18),
  ('Cincinnati', 'OH', 'US', 39.103, -84.512, 18), ('Detroit', 'MI', 'US', 42.331, -83.046, 22), ('Pittsburgh', 'PA', 'US', 40.441, -79.996, 16),
  ('Nashville', 'TN', 'US', 36.163, -86.781, 18), ('Charlotte', 'NC', 'US', 35.227, -80.843, 20), ('Raleigh', 'NC', 'US', 35.780, -78.639, 15),
  ('Louisville', 'KY', 'US', 38.253, -85.759, 15), ('St. Louis', 'MO', 'US', 38.627, -90.199, 20), ('Memphis', 'TN', 'US', 35.150, -90.049, 12),
  ('New Orleans', 'LA', 'US', 29.951, -90.072, 9), ('Austin', 'TX', 'US', 30.267, -97.743, 18), ('San Antonio', 'TX', 'US', 29.424, -98.494, 12),
  ('El Paso', 'TX', 'US', 31.762, -106.485, 6), ('Albuquerque', 'NM', 'US', 35.084, -106.650, 6), ('Salt Lake City', 'UT', 'US', 40.761, -111.891, 18),
  ('Las Vegas', 'NV', 'US', 36.170, -115.140, 16), ('San Diego', 'CA', 'US', 32.716, -117.161, 15), ('Sacramento', 'CA', 'US', 38.582, -121.494, 14),
  ('Portland', 'OR', 'US', 45.505, -122.675, 22), ('Boise', 'ID', 'US', 43.615, -116.202, 6), ('Omaha', 'NE', 'US', 41.257, -95.995, 9),
  ('Des Moines', 'IA', 'US', 41.587, -93.625, 8), ('Milwaukee', 'WI', 'US', 43.039, -87.907, 10), ('Madison', 'WI', 'US', 43.073, -89.401, 6),
  ('Fort Wayne', 'IN', 'US', 41.079, -85.139, 12), ('South Bend', 'IN', 'US', 41.676, -86.252, 10), ('Evansville', 'IN', 'US', 37.972, -87.571, 8),
  ('Buffalo', 'NY', 'US', 42.887, -78.879, 8), ('Albany', 'NY', 'US', 42.653, -73.757, 7), ('Tampa', 'FL', 'US', 27.951, -82.457, 16),
  ('Jacksonville', 'FL', 'US', 30.332, -81.656, 10), ('Orlando', 'FL', 'US', 28.538, -81.379, 12), ('Richmond', 'VA', 'US', 37.541, -77.436, 8),
  ('Oklahoma City', 'OK', 'US', 35.468, -97.517, 9), ('Tulsa', 'OK', 'US', 36.154, -95.993, 7), ('Little Rock', 'AR', 'US', 34.746, -92.290, 5),
  ('Birmingham', 'AL', 'US', 33.519, -86.810, 7), ('Billings', 'MT', 'US', 45.783, -108.501, 3), ('Spokane', 'WA', 'US', 47.659, -117.426, 5),
  ('Toronto', 'ON', 'CA', 43.653, -79.383, 10), ('London', null, 'GB', 51.507, -0.128, 4), ('Amsterdam', null, 'NL', 52.368, 4.904, 3),
  ('Frankfurt', null, 'DE', 50.110, 8.682, 3), ('Tokyo', null, 'JP', 35.690, 139.692, 2), ('Singapore', null, 'SG', 1.352, 103.820, 2),
  ('Sydney', null, 'AU', -33.869, 151.209, 1), ('São Paulo', 'SP', 'BR', -23.551, -46.633, 2), ('Honolulu', 'HI', 'US', 21.307, -157.858, 2);
update bench.metros m set upto = (select sum(weight)::float8 from bench.metros x where x.metro <= m.metro) / (select sum(weight) from bench.metros);
create table bench.near (metro int, rank int, other int, primary key (metro, rank));
insert into bench.near select m.metro, row_number() over (partition by m.metro order by (m.lat - o.lat) ^ 2 + (m.lon - o.lon) ^ 2), o.metro
from bench.metros m join bench.metros o on o.metro <> m.metro;

create function bench.metro(x float8) returns int language sql stable as $$ select metro from bench.metros where upto > x order by upto limit 1 $$;

-- ---------------------------------------------------------------- catalog
insert into carriers (id, series, asn, external_ids, name, short_name, noc_email, noc_phone, status, created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'carrier'), case when n <= 10 then n else 0 end, 60000 + n, '[]', one || ' ' || two, upper(substr(one, 1, 2) || substr(two, 1, 1)) || n,
  'noc@carrier' || n || '.example', '+1 555 ' || lpad(n::text, 4, '0'), 'active', now() - interval '3 years', 'bench@netos.local', now() - interval '1 year', 'bench@netos.local', 1
from (
  select row_number() over (order by s.i, f.i)::int n, f.word one, s.word two
  from unnest(array['Summit', 'Lakeland', 'Prairie', 'Meridian', 'Bluestone', 'Harbor', 'Ironwood', 'Cardinal', 'Piedmont', 'Northway',
    'Granite', 'Wabash', 'Frontera', 'Sequoia', 'Palmetto', 'Hudson', 'Cascade', 'Keystone', 'Redrock', 'Tidewater']) with ordinality f(word, i),
    unnest(array['Fiber', 'Networks', 'Telephone', 'Communications', 'Wave', 'Broadband', 'Transport', 'Carrier Services', 'Cable', 'Metro']) with ordinality s(word, i)
) x;

insert into service_types (id, active, category, code, name, external_ids, created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'service'), true, category, code, name, '[]', now() - interval '3 years', 'bench@netos.local', now() - interval '3 years', 'bench@netos.local', 1
from (values (1, 'wavelength', 'WAVE', 'Wavelength'), (2, 'ethernet', 'EPL', 'Ethernet private line'), (3, 'ethernet', 'EVPL', 'Ethernet virtual private line'),
  (4, 'internet', 'DIA', 'Dedicated internet access'), (5, 'internet', 'IPT', 'IP transit'), (6, 'dark_fiber', 'DF', 'Dark fiber'),
  (7, 'cross_connect', 'XC', 'Cross connect'), (8, 'wireless', 'FWA', 'Fixed wireless')) t(n, category, code, name);

-- ---------------------------------------------------------------- places: a heavy middle and a thin edge around each metro
create table bench.places as
select n, metro, row_number() over (partition by metro order by n)::int rank
from (select n, bench.metro(bench.r(n, 'place')) metro from generate_series(1, 20000) n) x;
create unique index on bench.places (metro, rank);
analyze bench.places;
update bench.metros m set places = (select count(*) from bench.places p where p.metro = m.metro);

insert into endpoints (id, name, clli, address_line1, city, state, country, postal_code, facility_type, latitude, longitude, demarc_suite, external_ids,
  created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'endpoint'), city || ' ' || kind || ' ' || rank,
  case when bench.r(n, 'clli') < 0.6 then upper(rpad(substr(translate(city, ' .', ''), 1, 4), 4, 'X')) || coalesce(state, 'XX') || lpad(to_hex(n), 5, '0') end,
  (100 + floor(bench.r(n, 'house') * 9800))::int || ' ' || bench.pick(n, 'street', 'Main', 'Henry', 'Market', 'Washington', 'Industrial', 'Commerce', 'Lincoln', 'Canal', 'Telegraph', 'Peachtree')
    || ' ' || bench.pick(n, 'kind of street', 'St', 'Ave', 'Blvd', 'Rd', 'Pkwy'),
  city, state, country, lpad((10000 + floor(bench.r(n, 'postal') * 89999))::int::text, 5, '0'),
  bench.pick(n, 'facility', 'data_center', 'carrier_hotel', 'pop', 'tower', 'rooftop', 'office', 'customer_premises', 'customer_premises', 'aggregation_site'),
  case when located then round((lat + sin(angle) * far / 111)::numeric, 6) end,
  case when located then round((lon + cos(angle) * far / (111 * cos(radians(lat))))::numeric, 6) end,
  bench.pick(n, 'suite', '210', '400', '12B', 'MMR 1', null, null), '[]',
  now() - interval '2 years', 'bench@netos.local', now() - interval '1 year', 'bench@netos.local', 1
from (
  select p.n, p.rank, m.*, bench.pick(p.n, 'name', 'POP', 'Data Center', 'Telecom Hotel', 'Tower', 'Hub', 'Exchange', 'Campus', 'Office') kind,
    -- The first places of a metro are its carrier hotels and data centres downtown; customers live around.
    bench.r(p.n, 'angle') * 6.283185307 angle, case when p.rank <= m.places * 0.04 then 3 * bench.r(p.n, 'far') else least(-ln(1 - bench.r(p.n, 'far')) * 12, 100) end far,
    bench.r(p.n, 'located') >= 0.007 located
  from bench.places p join bench.metros m using (metro)
) x;
analyze endpoints;

-- ---------------------------------------------------------------- circuits as numbers first: who, where, since when
create table bench.circuits as
with ends as materialized (
  select n, a_metro, case
      when bench.r(n, 'reach') < 0.56 then a_metro
      when bench.r(n, 'reach') < 0.88 then (select near.other from bench.near where near.metro = a_metro and near.rank = 1 + floor(bench.r(n, 'neighbour') ^ 1.5 * 6)::int)
      else bench.metro(bench.r(n, 'far metro')) end z_metro
  from (select n, bench.metro(bench.r(n, 'a metro')) a_metro from generate_series(1, 100000) n) x
), terms as (
  select e.n, e.a_metro, e.z_metro,
    a.n a_place, z.n z_place,
    1 + floor(bench.r(e.n, 'carrier') ^ 1.8 * 200)::int carrier, 1 + floor(bench.r(e.n, 'service') ^ 1.3 * 8)::int service,
    (case when x < 0.86 then 'active' when x < 0.89 then 'provisioning' when x < 0.91 then 'ordered' when x < 0.93 then 'quoted'
      when x < 0.95 then 'disconnect_pending' when x < 0.99 then 'disconnected' else 'cancelled' end) status,
    (array[12, 24, 36, 36, 36, 60])[1 + floor(bench.r(e.n, 'term') * 6)::int] months, (array[30, 60, 60, 90])[1 + floor(bench.r(e.n, 'notice') * 4)::int] notice,
    round(exp(5.4 + 4.2 * bench.r(e.n, 'mrc'))::numeric, 2) mrc, bench.r(e.n, 'escalates') < 0.3 escalates, bench.r(e.n, 'evergreen') < 0.1 evergreen,
    (now() at time zone 'America/New_York')::date today
  from ends e join bench.metros am on am.metro = e.a_metro join bench.metros zm on zm.metro = e.z_metro
    -- The power makes the first places frequent: long circuits mostly run between hubs, short ones from a hub to a customer.
    join bench.places a on a.metro = e.a_metro and a.rank = 1 + floor(bench.r(e.n, 'a place') ^ 6 * am.places)::int
    join bench.places z on z.metro = e.z_metro and z.rank = 1 + floor(bench.r(e.n, 'z place') ^ (case when e.a_metro = e.z_metro then 1.2 else 5 end) * zm.places)::int,
    lateral (select bench.r(e.n, 'status') x) s
), dated as (
  select *, case when status in ('quoted', 'ordered') then today + 10 + floor(bench.r(n, 'start') * 80)::int
      when evergreen then (today - make_interval(months => months + floor(bench.r(n, 'start') * 24)::int))::date
      else (today - make_interval(days => floor(bench.r(n, 'start') * months * 30)::int))::date end as starts
  from terms
)
select d.*, date_trunc('month', starts)::date + least(extract(day from starts)::int, 28) - 1 as start_date,
  case when status in ('active', 'provisioning', 'disconnect_pending') then case when evergreen then 'month_to_month' else 'active' end
    when status in ('quoted', 'ordered') then 'scheduled' else 'terminated' end contract_status,
  case when a_metro = z_metro and bench.r(n, 'one end') < 0.115 then null when a_place = z_place then 1 + z_place % 20000 else z_place end z_end
from dated d;

create view bench.terms as
select c.*, case when not (evergreen and contract_status = 'month_to_month') then (start_date + make_interval(months => months))::date - 1 end end_date,
  extract(year from age(today, start_date))::int years, contract_status in ('active', 'month_to_month') and start_date <= today in_force
from bench.circuits c;

insert into circuits (id, circuit_id, name, carrier_id, service_type_id, status, purpose, bandwidth_mbps, handoff, a_endpoint_id, z_endpoint_id, protection, diversity_group,
  vlan, ban, po_number, gl_code, currency, mrc, nrc, order_date, install_date, disconnect_date, billing_stop_on, at_risk, at_risk_reason, tags, notes, external_ids,
  contract_id, current_mrc, term_start, term_end, decision_deadline, terms_refresh_on, created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'circuit'),
  ca.short_name || '/' || st.code || '/' || lpad(n::text, 6, '0') || '/' || upper(rpad(substr(translate(am.city, ' .', ''), 1, 4), 4, 'X')),
  case when z_end is null then am.city || ' ' || st.name else am.city || ' to ' || zm.city end, ca.id, st.id, t.status,
  bench.pick(n, 'purpose', 'backhaul', 'transport', 'internet', 'customer_access', 'interconnect'),
  (array[100, 500, 1000, 1000, 2500, 10000, 10000, 100000])[1 + floor(bench.r(n, 'bandwidth') * 8)::int],
  bench.pick(n, 'handoff', '1000BASE-LX', '10GBASE-LR SMF LC', '10GBASE-LR SMF LC', '100GBASE-LR4', null),
  bench.id(a_place, 'endpoint'), bench.id(z_end, 'endpoint'), bench.pick(n, 'protection', 'unprotected', 'unprotected', 'protected', 'diverse', null),
  case when bench.r(n, 'diverse') < 0.1 then upper(substr(am.city, 1, 3)) || '-' || (n % 40) end, case when bench.r(n, 'vlan') < 0.7 then (100 + n % 3900)::text end,
  '5-' || upper(substr(md5('ban' || n % 900), 1, 7)), case when bench.r(n, 'po') < 0.8 then 'PO-' || to_char(start_date, 'YYYYMMDD') || '-' || n % 97 end,
  bench.pick(n, 'ledger', '6120 Transport', '6130 Access', '6140 Transit'), currency, mrc, round(mrc * (n % 4)), start_date - 60,
  case when t.status in ('active', 'disconnect_pending', 'disconnected') then start_date end, case when t.status = 'disconnected' then greatest(today - n % 400, start_date)::date end,
  case when t.status = 'disconnect_pending' then today + notice end, bench.r(n, 'risk') < 0.02, case when bench.r(n, 'risk') < 0.02 then 'Shares a conduit with its backup' end,
  case when bench.r(n, 'tags') < 0.4 then '{}' else (select array_agg(distinct w) from unnest(array[bench.pick(n, 'tag 1', 'core ring', 'metro', 'backup', 'wholesale', 'wave audit'), bench.pick(n, 'tag 2', 'q1 review', 'rf', 'tower', 'metro', 'long haul')]) w) end,
  case when bench.r(n, 'notes') < 0.15 then 'Demarc extended to the cage; access by ticket, two days ahead.' end, '[]',
  case when in_force then bench.id(n, 'contract') end, case when in_force and escalates then round(mrc * power(1.03, years), 2) else mrc end,
  case when in_force then start_date end, case when in_force then end_date end, case when in_force and contract_status = 'active' then end_date - notice end,
  case when contract_status = 'scheduled' then start_date when in_force then least(case when escalates then (start_date + make_interval(years => years + 1))::date end, case when end_date >= today then end_date + 1 end) end,
  now() - make_interval(days => (bench.r(n, 'made') * 900)::int), 'bench@netos.local', now() - make_interval(mins => (bench.r(n, 'changed') * 200000)::int), 'bench@netos.local', 1 + n % 9
from bench.terms t join bench.metros am on am.metro = a_metro join bench.metros zm on zm.metro = z_metro
  join (select *, row_number() over (order by id) number from carriers) ca on ca.number = carrier
  join (select *, row_number() over (order by id) number from service_types) st on st.number = service,
  lateral (select case when carrier % 50 = 7 then 'CAD' when carrier % 50 = 9 then 'EUR' else 'USD' end currency) money
-- Neither by place nor by carrier: records come as they were ordered.
order by n;

insert into contracts (id, agreement_number, msa_reference, anchor_day, carrier_id, co_terminated, currency, start_date, term_months, end_date, end_of_term, renewal_term_months,
  escalator_anchor_on, escalator_every_months, escalator_kind, escalator_periods, escalator_value, external_ids, kind, notice_days, notice_method, signed_on, status,
  created_at, created_by, updated_at, updated_by, version)
select bench.id(n, 'contract'), 'SO-' || lpad(n::text, 6, '0'), 'MSA-' || carrier, extract(day from start_date), bench.id(carrier, 'carrier'), false,
  case when carrier % 50 = 7 then 'CAD' when carrier % 50 = 9 then 'EUR' else 'USD' end, start_date, case when end_date is not null then months end, end_date,
  bench.pick(n, 'end', 'auto_renew', 'auto_renew', 'month_to_month', 'auto_disconnect'), 12, start_date, 12, case when escalates then 'fixed_percent' else 'none' end, '[]',
  case when escalates then 3 end, '[]', 'service_order', notice, 'email', start_date - 20, contract_status,
  now() - interval '2 years', 'bench@netos.local', now() - interval '1 year', 'bench@netos.local', 1
from bench.terms order by n;

insert into contract_subjects (id, contract_id, circuit_id, mrc)
select bench.id(n, 'subject'), bench.id(n, 'contract'), bench.id(n, 'circuit'), mrc from bench.terms order by n;
commit;

vacuum (analyze) carriers, service_types, endpoints, circuits, circuit_pieces, contracts, contract_subjects;
