using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

/// <summary>Turns a checked request into SQL. One statement for the page, one for the exact count; a search gives both out of one scan.</summary>
internal sealed class ListSql(Projection projection, ListRequest request, Viewpoint view)
{
    // Web Mercator ends at this latitude and is this many metres wide.
    private const double MercatorEdge = 85.05;
    private const string World = "40075016.685578";

    /// <summary>Values a facet shows at most, the most frequent first.</summary>
    public const int FacetValues = 500;

    private readonly Resource _resource = projection.Resource;

    private string Alias => _resource.Alias;

    /// <summary>What of a record's place the caller may see, where that is less than all of it; else null.</summary>
    private string? PartialGeometry => view.Scope.IsLocal ? _resource.GeometryInScope : null;

    /// <summary>The page: its columns, then the included records' columns, then with a cursor the sort keys as text.</summary>
    public SqlText Page(bool withLimit = true)
    {
        var sql = new SqlText(view);
        AddSelect(sql);
        sql.Add(" from (select ").Add(Alias).Add(".*");
        sql.Add(" from ").Add(_resource.Table).Add(" ").Add(Alias);
        AddJoins(sql, JoinsOf(filters: true, sort: true));
        AddWhere(sql, null);
        AddCursor(sql);
        AddOrder(sql, ranked: false);
        if (withLimit)
            sql.Add($" limit {request.Limit}{(request.Offset > 0 ? $" offset {request.Offset}" : "")}");
        sql.Add(") ").Add(Alias);
        AddJoins(sql, [.. _resource.Joins.Keys.Where(k => projection.Joins.Contains(k) || request.Sort.Any(s => s.Field.Joins.Contains(k)))]);
        AddIncludes(sql);
        AddOrder(sql, ranked: false);
        return sql;
    }

    /// <summary>The page of a search and, in its first column, how many match: one scan of the trigram index.</summary>
    public SqlText SearchPage()
    {
        var sql = new SqlText(view);
        sql.Add("with hits as materialized (select ").Add(Alias).Add(".id");
        sql.Add(" from ").Add(_resource.Table).Add(" ").Add(Alias);
        AddJoins(sql, JoinsOf(filters: true, sort: false));
        AddWhere(sql, null);
        sql.Add("), page as (select ").Add(Alias).Add(".* from hits join ").Add(_resource.Table).Add(" ").Add(Alias).Add(" on ").Add(Alias).Add(".id = hits.id");
        AddJoins(sql, JoinsOf(filters: false, sort: true));
        AddOrder(sql, ranked: !request.SortGiven);
        sql.Add($" limit {request.Limit} offset {request.Offset})");
        AddSelect(sql, "(select count(*) from hits), ");
        sql.Add(" from (values (1)) one left join page ").Add(Alias).Add(" on true");
        AddJoins(sql, [.. _resource.Joins.Keys.Where(k => projection.Joins.Contains(k) || request.Sort.Any(s => s.Field.Joins.Contains(k)))]);
        AddIncludes(sql);
        AddOrder(sql, ranked: !request.SortGiven);
        return sql;
    }

    public SqlText Count()
    {
        var sql = new SqlText(view).Add("select count(*) from ").Add(_resource.Table).Add(" ").Add(Alias);
        AddJoins(sql, JoinsOf(filters: true, sort: false));
        AddWhere(sql, null);
        return sql;
    }

    /// <summary>Ids and versions of everything that matches, in order.</summary>
    public SqlText Ids()
    {
        var sql = new SqlText(view).Add("select {t}.id, {t}.version from ", Alias).Add(_resource.Table).Add(" ").Add(Alias);
        AddJoins(sql, JoinsOf(filters: true, sort: false));
        AddWhere(sql, null);
        return sql.Add(" order by ").Add(Alias).Add(".id");
    }

    /// <summary>The values of a field and how many records have each, under every filter but the field's own.</summary>
    public SqlText Facet(Field field)
    {
        var list = field.Type == FieldType.TextList;
        var value = list ? "item" : field.Sql;
        var label = field.FacetLabel ?? (list ? "item" : $"({value})::text");
        var sql = new SqlText(view);
        sql.Add("select (").Add(value, Alias).Add(")::text, ").Add(label, Alias).Add(", count(*) from ").Add(_resource.Table).Add(" ").Add(Alias);
        string[] own = [.. field.Joins, .. field.FacetLabelJoins];
        AddJoins(sql, [.. _resource.Joins.Keys.Where(k => own.Contains(k) || JoinsOf(filters: true, sort: false).Contains(k))]);
        if (list)
            sql.Add(" cross join unnest(").Add(field.Sql, Alias).Add(") item");
        AddWhere(sql, field);
        return sql.Add($" group by 1, 2 order by 3 desc, 2 limit {FacetValues + 1}");
    }

    /// <summary>The sum of an amount per currency.</summary>
    public SqlText Total(Field field)
    {
        var sql = new SqlText(view).Add("select ").Add(Alias).Add(".currency, sum(").Add(field.Sql, Alias).Add(") from ").Add(_resource.Table).Add(" ").Add(Alias);
        AddJoins(sql, [.. _resource.Joins.Keys.Where(k => field.Joins.Contains(k) || JoinsOf(filters: true, sort: false).Contains(k))]);
        AddWhere(sql, null);
        return sql.Add(" group by 1 having sum(").Add(field.Sql, Alias).Add(") is not null order by 2 desc");
    }

    /// <summary>Features inside the box, each with its properties and GeoJSON geometry last.</summary>
    public SqlText Map()
    {
        var sql = new SqlText(view);
        AddSelect(sql);
        sql.Add(", ").Add(PartialGeometry is { } part ? $"st_asgeojson(st_transform({part}, 4326), 6)" : _resource.GeometryJson, Alias).Add(" from ").Add(_resource.Table).Add(" ").Add(Alias);
        AddJoins(sql, [.. _resource.Joins.Keys.Where(k => projection.Joins.Contains(k) || JoinsOf(filters: true, sort: false).Contains(k))]);
        AddWhere(sql, null);
        return sql.Add(" and ").Add(_resource.Geometry!, Alias).Add(" is not null");
    }

    /// <summary>How many match but have no place.</summary>
    public SqlText Omitted()
    {
        var sql = new SqlText(view).Add("select count(*) from ").Add(_resource.Table).Add(" ").Add(Alias);
        AddJoins(sql, JoinsOf(filters: true, sort: false));
        new ListSql(projection, request with { Box = null, Near = null }, view).AddWhere(sql, null);
        return sql.Add(" and ").Add(_resource.Geometry!, Alias).Add(" is null");
    }

    /// <summary>Joins and conditions alone, for statements that bring their own columns (tiles, dashboard).</summary>
    public void AddFiltered(SqlText sql)
    {
        AddJoins(sql, JoinsOf(filters: true, sort: false));
        AddWhere(sql, null);
    }

    private IReadOnlyList<string> JoinsOf(bool filters, bool sort) =>
    [
        .. _resource.Joins.Keys.Where(k =>
            (filters && request.Filters.Any(f => f.Field.Joins.Contains(k))) || (sort && request.Sort.Any(s => s.Field.Joins.Contains(k)))),
    ];

    private void AddSelect(SqlText sql, string first = "")
    {
        sql.Add("select ").Add(first);
        var separator = "";
        foreach (var column in projection.Columns)
        {
            sql.Add(separator).Add(column.Sql, Alias);
            separator = ", ";
        }

        foreach (var included in projection.Included)
        {
            foreach (var column in included.Columns)
                sql.Add(", ").Add(column.Sql, included.Alias);
        }

        if (request.Cursor is not null)
        {
            foreach (var key in request.Sort)
                sql.Add(", (").Add(key.Field.SortSql ?? key.Field.Sql, Alias).Add(")::text");
        }
    }

    private void AddJoins(SqlText sql, IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
            sql.Add(" ").Add(_resource.Joins[key], Alias);
    }

    private void AddIncludes(SqlText sql)
    {
        foreach (var included in projection.Included)
            sql.Add(" ").Add(included.Include.Join, Alias);
    }

    private void AddOrder(SqlText sql, bool ranked)
    {
        sql.Add(" order by ");
        if (ranked && _resource.ExactKey is { } key)
        {
            var folded = sql.Parameter(SearchTerms.Fold(request.Search!), NpgsqlDbType.Text);
            var prefix = sql.Parameter(SearchTerms.EscapeLike(SearchTerms.Fold(request.Search!)) + "%", NpgsqlDbType.Text);
            sql.Add($"({key} is not distinct from {folded}) desc, coalesce({key} like {prefix}, false) desc, ", Alias);
        }

        var separator = "";
        foreach (var sort in request.Sort)
        {
            sql.Add(separator).Add(sort.Field.SortSql ?? sort.Field.Sql, Alias).Add(sort.Descending ? " desc nulls last" : " asc nulls last");
            separator = ", ";
        }
    }

    private void AddWhere(SqlText sql, Field? except)
    {
        sql.Add(" where ").Add(!_resource.SoftDelete ? "true" : request.Presence switch
        {
            Presence.Live => "{t}.deleted_at is null",
            Presence.Deleted => "{t}.deleted_at is not null",
            _ => "true",
        }, Alias);
        if (ScopeSql.Narrows(_resource.Table, view))
            sql.Add($" and {{in_scope:{_resource.Table}:{Alias}}}");
        if (_resource.Always is { } always)
            sql.Add(" and ").Add(always, Alias);
        if (request.Parent is var (condition, value))
            sql.Add(" and ").Add(condition.Replace("{value}", sql.Parameter(value, NpgsqlDbType.Uuid), StringComparison.Ordinal), Alias);
        foreach (var filter in request.Filters.Where(f => f.Field != except))
            sql.Add(" and (").Add(FilterSql.Condition(sql, filter, Alias)).Add(")");
        foreach (var term in SearchTerms.Of(request.Search))
            AddTerm(sql, term);
        AddExternalIds(sql);
        AddPlace(sql);
    }

    private void AddTerm(SqlText sql, string term)
    {
        sql.Add(" and (").Add(_resource.SearchText!, Alias).Add(" like netos_fold(").Add(sql.Parameter("%" + SearchTerms.EscapeLike(term) + "%", NpgsqlDbType.Text)).Add(")");
        if (_resource.SearchAlso is { } also)
            sql.Add(" or ").Add(also.Replace("{term}", sql.Parameter(term, NpgsqlDbType.Text), StringComparison.Ordinal), Alias);
        sql.Add(")");
    }

    private void AddExternalIds(SqlText sql)
    {
        if (request.ExternalIds.Count == 0)
            return;
        var sources = sql.Parameter(request.ExternalIds.Select(x => x.Source).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        var ids = sql.Parameter(request.ExternalIds.Select(x => x.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        if (request.Presence != Presence.Live)
        {
            // Only live records stand in the table of external ids. The wanted ones are hashed: each record's own are looked at once.
            sql.Add(" and exists (select from jsonb_array_elements({t}.external_ids) x where (x->>'source', x->>'id') in (select source, id from unnest(", Alias)
                .Add(sources).Add(", ").Add(ids).Add(") wanted(source, id)))");
            return;
        }

        sql.Add(" and ").Add(Alias).Add(".id in (select x.record_id from external_ids x join unnest(").Add(sources).Add(", ").Add(ids)
            .Add($") as wanted(source, external_id) using (source, external_id) where x.kind = '{_resource.Table}')");
    }

    private void AddPlace(SqlText sql)
    {
        if (request.Box is { } box)
        {
            (double West, double East)[] spans = box.West <= box.East ? [(box.West, box.East)] : [(box.West, 180), (-180, box.East)];
            sql.Add(" and (");
            var separator = "";
            foreach (var (west, east) in spans)
            {
                var (south, north) = _resource.MercatorGeometry is null ? (box.South, box.North) : (Math.Clamp(box.South, -MercatorEdge, MercatorEdge), Math.Clamp(box.North, -MercatorEdge, MercatorEdge));
                var corners = string.Join(", ", new[] { west, south, east, north }.Select(n => sql.Parameter(n, NpgsqlDbType.Double)));
                sql.Add(separator).Add(_resource.MercatorGeometry is { } mercator
                    ? $"st_intersects({mercator}, netos_mercator_box({corners}))"
                    : $"{_resource.Geometry} && st_makeenvelope({corners}, 4326)", Alias);
                if (PartialGeometry is { } part)
                    sql.Add($" and st_intersects({part}, netos_mercator_box({corners}))", Alias);
                separator = " or ";
            }

            sql.Add(")");
        }

        if (request.Near is { } near)
        {
            var (lon, lat, metres) = (sql.Parameter(near.Longitude, NpgsqlDbType.Double), sql.Parameter(near.Latitude, NpgsqlDbType.Double), sql.Parameter(near.Kilometres * 1000, NpgsqlDbType.Double));
            var centre = $"st_setsrid(st_makepoint({lon}, {lat}), 4326)";
            // Web Mercator stretches by 1/cos(latitude): a box that surely holds the circle lets the index work. It may reach over the antimeridian.
            if (_resource.MercatorGeometry is { } mercator)
            {
                var shown = sql.Parameter(Math.Clamp(near.Latitude, -MercatorEdge, MercatorEdge), NpgsqlDbType.Double);
                var around = $"st_expand(st_transform(st_setsrid(st_makepoint({lon}, {shown}), 4326), 3857), {metres} * 1.02 / greatest(cos(radians(least(abs({lat}) + {metres} / 111000, 85))), 0.05))";
                sql.Add(" and (").Add(string.Join(" or ", new[] { around, $"st_translate({around}, {World}, 0)", $"st_translate({around}, -{World}, 0)" }.Select(b => $"{mercator} && {b}")), Alias).Add(")");
            }

            sql.Add(" and st_dwithin(").Add(PartialGeometry is { } part ? $"st_transform({part}, 4326)::geography" : _resource.Geography ?? $"{_resource.Geometry}::geography", Alias).Add($", {centre}::geography, {metres})");
        }
    }

    private void AddCursor(SqlText sql)
    {
        if (request.Cursor is not { Count: > 0 } last)
            return;
        CursorSql.Add(sql, request.Sort, last, Alias);
    }
}
