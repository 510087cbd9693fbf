-- What is asked of the network: drawn once, so that both sides get the same questions. One row a question.
\set ON_ERROR_STOP on
create table bench.questions (work text, n int, given jsonb, primary key (work, n));

insert into bench.questions select 'circuit', row_number() over (order by bench.r(n, 'asked')), jsonb_build_object('id', bench.id(n, 'circuit'))
from bench.circuits order by bench.r(n, 'asked') limit 64;

insert into bench.questions select 'page', n, jsonb_build_object('carrier', bench.id(1 + (n * 37) % 200, 'carrier')) from generate_series(1, 40) n;

-- As people search: a town and a service, a part of an identifier, a carrier's name.
insert into bench.questions select 'search', n, jsonb_build_object('q', case n % 3
    when 0 then lower((select city from bench.metros where metro = 1 + (n * 7) % 60)) || ' ' || bench.pick(n, 'searched', 'wave', 'epl', 'dia', 'fiber')
    when 1 then lpad(((n * 7919) % 1000)::text, 3, '0') || '/' || lower(substr(translate((select city from bench.metros where metro = 1 + (n * 11) % 60), ' .', ''), 1, 4))
    else lower((select name from carriers order by id offset (n * 13) % 200 limit 1)) end)
from generate_series(1, 48) n;

-- Boxes around busy places that hold about so many circuits.
create table bench.boxes as
select p.n, d.half, lon - half west, lat - half * 0.6 south, lon + half east, lat + half * 0.6 north,
  (select count(*) from circuits c where c.deleted_at is null and st_intersects(c.line, netos_mercator_box(lon - half, lat - half * 0.6, lon + half, lat + half * 0.6))) circuits
from (select row_number() over (order by bench.r(n, 'box'))::int n, latitude lat, longitude lon
  from bench.places join endpoints on id = bench.id(n, 'endpoint') where country = 'US' and state <> 'HI' and latitude is not null order by bench.r(n, 'box') limit 32) p,
  unnest(array[0.03, 0.06, 0.11, 0.17, 0.25, 0.4, 0.65, 1, 1.6, 2.5]) d(half);
insert into bench.questions
select work, row_number() over (partition by work order by off), jsonb_build_object('bbox', concat_ws(',', west, south, east, north), 'circuits', circuits)
from (select w.work, b.*, abs(ln(circuits / w.wanted)) off, row_number() over (partition by w.work, b.n order by abs(ln(circuits / w.wanted))) rank
  from bench.boxes b, (values ('features-1k', 1000.0), ('features-10k', 10000.0)) w(work, wanted) where circuits > 0) x
where rank = 1 and off < 0.35;

-- Tiles under busy places, as a map is looked at; at z10 those that show as many lines as a town does.
insert into bench.questions
select work, row_number() over (partition by work order by hits desc), jsonb_build_object('z', z, 'x', x, 'y', y)
from (
  select 'tile-' || z work, z, x, y, row_number() over (partition by z order by md5(z || '/' || x || '/' || y)) rank,
    case when z = 10 then (select count(distinct circuit_id) from circuit_pieces where piece && st_tileenvelope(z, x, y)) else 500 end hits
  from (select distinct z, floor((longitude + 180) / 360 * 2 ^ z)::int x, floor((1 - ln(tan(radians(latitude)) + 1 / cos(radians(latitude))) / pi()) / 2 * 2 ^ z)::int y
    from (values (4), (7), (10)) zoom(z), endpoints where country = 'US' and state <> 'HI' and latitude is not null) t
) x
where hits between 170 and 850 and rank <= 48;

-- Sites, customers and radio paths.
insert into bench.questions select 'rf-page', row_number() over (order by n), jsonb_build_object('system', bench.id(n, 'system')) from unnest(array[1, 2, 3, 4, 7, 8]) n;

insert into bench.questions
select 'site-page', row_number() over (order by state), jsonb_build_object('state', state) from (select state from infrastructure where kind = 'tower' and country = 'US' group by state having count(*) >= 50) x;

-- Squares around busy sites, each as wide as makes it hold about a thousand lines.
insert into bench.questions
select 'rf-features', row_number() over (order by off), jsonb_build_object('bbox', concat_ws(',', west, south, east, north))
from (
  select x.*, abs(ln(lines / 1000.0)) off, row_number() over (partition by n order by abs(ln(lines / 1000.0))) rank
  from (
    select p.n, lon - half west, lat - half * 0.8 south, lon + half east, lat + half * 0.8 north,
      (select count(*) from rf_links l where l.deleted_at is null and st_intersects(l.line, netos_mercator_box(lon - half, lat - half * 0.8, lon + half, lat + half * 0.8))) lines
    from (select n, longitude lon, latitude lat from generate_series(1, 10000, 313) n join infrastructure i on i.id = bench.id(n, 'site') where country = 'US' and state <> 'HI') p,
      unnest(array[0.15, 0.25, 0.4, 0.65, 1, 1.6, 2.5, 4]) half
  ) x where lines > 0
) y where rank = 1 and off < 0.35;

insert into bench.questions
select 'net-tile-' || z, row_number() over (partition by z order by md5(x || '/' || y)), jsonb_build_object('z', z, 'x', x, 'y', y)
from (
  select z, x, y, row_number() over (partition by z order by count(*) desc) rank
  from (select z, floor((longitude + 180) / 360 * 2 ^ z)::int x, floor((1 - ln(tan(radians(latitude)) + 1 / cos(radians(latitude))) / pi()) / 2 * 2 ^ z)::int y
    from (values (5), (7), (10)) zoom(z), infrastructure where country = 'US' and state <> 'HI') t
  group by z, x, y
) busiest where rank <= 40;
