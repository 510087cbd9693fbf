-- Outlines of countries and US states, and what is implausible about a position. The rows come from a file of the program (OutlineLoader).

create table outlines (
  kind text not null check (kind in ('country', 'state')),
  code text not null,
  country text not null,
  name text not null,
  -- What people write for it, folded: its name and others.
  names text[] not null,
  constraint outlines_key primary key (kind, code)
);

-- Outlines in pieces of few corners: a position meets one or two of them by index, however long the coast.
create table outline_pieces (
  kind text not null,
  code text not null,
  geom geometry(Polygon, 4326) not null,
  constraint outline_pieces_outline_fkey foreign key (kind, code) references outlines (kind, code) on delete cascade
);
create index outline_pieces_outline on outline_pieces (kind, code);
create index outline_pieces_geom on outline_pieces using gist (geom);
create index outline_pieces_geography on outline_pieces using gist ((geom::geography));

-- The file the rows came from.
create table outline_source (
  single boolean not null default true check (single) primary key,
  sha256 text not null
);

-- Takes one outline of the file. A side along a parallel is a straight line on the map but not on the globe: it is given corners every
-- quarter degree before distances are taken from it.
create function netos_load_outline(line jsonb) returns void language sql as $$
  insert into outlines (kind, code, country, name, names)
  select line->>'kind', line->>'code', line->>'country', line->>'name',
    array(select netos_fold(n) from (values (line->>'name')) own (n) union select netos_fold(n) from jsonb_array_elements_text(line->'other_names') n);
  insert into outline_pieces (kind, code, geom)
  select line->>'kind', line->>'code', piece
  from (select st_makevalid(st_setsrid(st_geomfromgeojson(line->'geometry'), 4326)) shape where jsonb_typeof(line->'geometry') = 'object') drawn
  cross join lateral (select st_wrapx(st_wrapx(shape, 180, -360), -180, 360) shape) wrapped
  cross join lateral (select (st_dump(st_subdivide(st_segmentize(st_collectionextract(wrapped.shape, 3), 0.25), 64))).geom piece) pieces
  where st_dimension(piece) = 2
$$;

-- How far outside its outline a place may lie, in metres: coasts and borders are drawn simplified.
create function netos_outline_tolerance(kind text) returns float8 language sql immutable strict parallel safe as
$$ select case kind when 'state' then 10000 else 25000 end $$;

create function netos_place(latitude float8, longitude float8) returns geometry language sql immutable strict parallel safe as
$$ select st_setsrid(st_makepoint(longitude, latitude), 4326) $$;

-- The code for what was written: a code or a name, in any case. Null when nothing is called that.
create function netos_outline_code(kind text, written text) returns text language sql stable strict parallel safe as $$
  select o.code from outlines o where o.kind = $1 and (o.code = upper(trim($2)) or netos_fold(trim($2)) = any(o.names)) order by o.code = upper(trim($2)) desc limit 1
$$;

-- Whether a position lies in or near an outline; null for an outline nobody has drawn.
create function netos_in_outline(kind text, code text, latitude float8, longitude float8) returns boolean language sql stable strict parallel safe as $$
  select case
    when exists (select from outline_pieces p where p.kind = $1 and p.code = $2 and st_intersects(p.geom, netos_place($3, $4))) then true
    when exists (select from outline_pieces p where p.kind = $1 and p.code = $2 and st_dwithin(p.geom::geography, netos_place($3, $4)::geography, netos_outline_tolerance($1))) then true
    when exists (select from outline_pieces p where p.kind = $1 and p.code = $2) then false
  end
$$;

-- The outline of a kind a position lies in, else the nearest within the tolerance.
create function netos_outline_at(kind text, latitude float8, longitude float8) returns text language sql stable strict parallel safe as $$
  select coalesce(
    (select p.code from outline_pieces p where p.kind = $1 and st_intersects(p.geom, netos_place($2, $3)) order by p.code limit 1),
    (select p.code from outline_pieces p where p.kind = $1 and st_dwithin(p.geom::geography, netos_place($2, $3)::geography, netos_outline_tolerance($1))
      order by st_distance(p.geom::geography, netos_place($2, $3)::geography), p.code limit 1))
$$;

-- Where a position lies. A state says its country: Puerto Rico has a country code of its own, too.
create function netos_place_found(latitude float8, longitude float8) returns table (country text, state text) language sql stable parallel safe as $$
  select coalesce((select o.country from outlines o where o.kind = 'state' and o.code = here.state), netos_outline_at('country', $1, $2)), here.state
  from (select netos_outline_at('state', $1, $2) state) here
$$;

-- What is implausible about a position and the state and country written beside it; no row = nothing. Positions and names may be null.
--   country_unknown, state_unknown   nothing is called that; states are judged in the United States only
--   swapped                          the position lies elsewhere, but with its numbers swapped or a sign turned it would be right: that position
--   outside_country, outside_state   the position lies elsewhere
create function netos_place_warnings(latitude float8, longitude float8, state text, country text)
returns table (code text, suggested_latitude float8, suggested_longitude float8) language sql stable parallel safe rows 1 as $$
  with written as (select nullif(trim($3), '') state, nullif(trim($4), '') country),
  named as materialized (
    select w.state, w.country, netos_outline_code('country', w.country) country_code,
      case when w.country is null or netos_outline_code('country', w.country) in ('US', netos_outline_code('state', w.state)) then netos_outline_code('state', w.state) end state_code
    from written w
  ),
  judged as materialized (
    select n.*, $1 latitude, $2 longitude,
      n.country_code is not null and not netos_in_outline('country', n.country_code, $1, $2) outside_country,
      n.state_code is not null and not netos_in_outline('state', n.state_code, $1, $2) outside_state
    from named n
  ),
  meant as (
    select c.latitude, c.longitude
    from judged j
    cross join lateral (values (1, j.longitude, j.latitude), (2, j.latitude, -j.longitude), (3, -j.latitude, j.longitude), (4, -j.latitude, -j.longitude),
      (5, j.longitude, -j.latitude), (6, -j.longitude, j.latitude), (7, -j.longitude, -j.latitude)) c (place, latitude, longitude)
    where (j.outside_country or j.outside_state) and c.latitude between -90 and 90
      and coalesce(netos_in_outline('country', j.country_code, c.latitude, c.longitude), true)
      and coalesce(netos_in_outline('state', j.state_code, c.latitude, c.longitude), true)
    order by c.place limit 1
  )
  select 'country_unknown', null::float8, null::float8 from named n where n.country is not null and n.country_code is null
  union all
  select 'state_unknown', null, null from named n where n.state is not null and n.state_code is null and (n.country is null or n.country_code = 'US')
  union all
  select 'swapped', m.latitude, m.longitude from meant m
  union all
  select case when j.outside_country then 'outside_country' else 'outside_state' end, null, null
  from judged j where (j.outside_country or j.outside_state) and not exists (select from meant)
$$;
