using System.Globalization;
using NetOS.Application.Common;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Tiles;

/// <summary>The address of a tile in the Web Mercator scheme.</summary>
internal readonly record struct TileAddress(int Zoom, int X, int Y)
{
    public const int MaxZoom = 20;

    public bool IsValid => Zoom is >= 0 and <= MaxZoom && X >= 0 && Y >= 0 && X < 1 << Zoom && Y < 1 << Zoom;
}

/// <summary>
/// Cuts vector tiles in PostGIS from stored, indexed geometry. Up to <see cref="MergeUpTo"/> equal lines are merged after their ends are snapped
/// to 1/512 of the tile and specks are dropped; from <see cref="PiecesFrom"/> on short pieces of the lines find what the tile really shows.
/// </summary>
internal sealed class TileReader(Databases databases, BusinessCalendar calendar)
{
    public const int MergeUpTo = 6, PiecesFrom = 8, ClusterUpTo = 9;

    private const string Tile = "st_tileenvelope({z}, {x}, {y})";
    private const string Margin = "st_tileenvelope({z}, {x}, {y}, margin => 0.0625)";

    // Width of the world in EPSG:3857 metres.
    private const double World = 40_075_016.685_578_49;

    /// <summary>The layers in one tile; empty when there is nothing in it.</summary>
    public async Task<byte[]> ReadAsync(IReadOnlyList<string> layers, TileAddress tile, ListRequest circuits, CancellationToken ct)
    {
        await using var connection = await (circuits.Search is not null ? databases.Planned : databases.Prepared).OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var layer in layers)
            batch.BatchCommands.Add((layer == "circuits" ? Circuits(tile, circuits) : Endpoints(tile, circuits)).ToCommand());
        await using var row = await batch.ExecuteReaderAsync(ct);
        using var bytes = new MemoryStream();
        do
        {
            while (await row.ReadAsync(ct))
                bytes.Write(row.GetFieldValue<byte[]>(0));
        }
        while (await row.NextResultAsync(ct));
        return bytes.ToArray();
    }

    public SqlText Circuits(TileAddress tile, ListRequest request)
    {
        var filter = new ListSql(Nothing(CircuitResource.Definition), request, calendar.Today);
        return tile.Zoom <= MergeUpTo ? MergedCircuits(tile, filter) : SingleCircuits(tile, filter);
    }

    private SqlText MergedCircuits(TileAddress tile, ListSql filter)
    {
        var snap = (World / (1 << tile.Zoom) / 512).ToString("R", CultureInfo.InvariantCulture);
        var speck = (World / (1 << tile.Zoom) / 256).ToString("R", CultureInfo.InvariantCulture);
        var sql = new SqlText(calendar.Today);
        sql.Add($$"""
            with snapped as (
              select st_normalize(st_snaptogrid({t}.line, {{snap}})) line, {t}.id, {t}.circuit_id, {t}.carrier_id, {t}.bandwidth_mbps bw, {t}.status, {{Urgencies.Sql}} urgency
              from circuits {t}
            """, "c");
        filter.AddFiltered(sql);
        sql.Add(At($$"""
              and c.line && {{Margin}}
            ), merged as (
              select line, carrier_id, max(bw) bw, count(*) n, min(id::text) id, min(circuit_id) circuit_id, min(status) status,
                (array['overdue', 'critical', 'active', 'watch', 'none'])[min(array_position(array['overdue', 'critical', 'active', 'watch', 'none'], urgency))] urgency
              from snapped where st_xmax(line) - st_xmin(line) > {{speck}} or st_ymax(line) - st_ymin(line) > {{speck}}
              group by line, carrier_id
            )
            select st_asmvt(x, 'circuits', 4096, 'geom') from (
              select st_asmvtgeom(m.line, {{Tile}}, 4096, 64, true) geom, case when m.n = 1 then m.id end id, case when m.n = 1 then m.circuit_id end circuit_id,
                m.carrier_id::text carrier_id, ca.series, m.bw::float8 bw, m.status, m.urgency, m.n, {{Lane("m.line", "m.carrier_id", "false")}} lane
              from merged m join carriers ca on ca.id = m.carrier_id) x
            where x.geom is not null
            """, tile));
        return sql;
    }

    private SqlText SingleCircuits(TileAddress tile, ListSql filter)
    {
        var sql = new SqlText(calendar.Today);
        sql.Add($$"""
            select st_asmvt(x, 'circuits', 4096, 'geom') from (
              select st_asmvtgeom({t}.line, {{At(Tile, tile)}}, 4096, 64, true) geom, {t}.id::text id, {t}.circuit_id, {t}.carrier_id::text carrier_id,
                tca.series, {t}.bandwidth_mbps::float8 bw, {t}.status, {{Urgencies.Sql}} urgency, 1 n,
                {{Lane("least(c.a_endpoint_id, c.z_endpoint_id), greatest(c.a_endpoint_id, c.z_endpoint_id)", "c.circuit_id", "c.a_endpoint_id > c.z_endpoint_id")}} lane
              from circuits {t} join carriers tca on tca.id = {t}.carrier_id
            """, "c");
        filter.AddFiltered(sql);
        sql.Add(tile.Zoom >= PiecesFrom
            ? At($" and c.id in (select p.circuit_id from circuit_pieces p where p.piece && {Margin})", tile)
            : At($" and c.line && {Margin}", tile));
        return sql.Add(") x where x.geom is not null");
    }

    /// <summary>Places, those close together as one with their number; with a filter on circuits only those where one of these lands.</summary>
    public SqlText Endpoints(TileAddress tile, ListRequest request)
    {
        var sql = new SqlText(calendar.Today);
        sql.Add("with places as (select e.mercator, e.id, e.name, e.facility_type from endpoints e where e.deleted_at is null").Add(At($" and e.mercator && {Margin}", tile));
        if (request.Filters.Count > 0 || request.Search is not null || request.ExternalIds.Count > 0)
        {
            sql.Add(" and exists (select from circuits c");
            new ListSql(Nothing(CircuitResource.Definition), request, calendar.Today).AddFiltered(sql);
            sql.Add(" and (c.a_endpoint_id = e.id or c.z_endpoint_id = e.id))");
        }

        sql.Add(")");
        var cell = (World / (1 << tile.Zoom) / 16).ToString("R", CultureInfo.InvariantCulture);
        return sql.Add(At(tile.Zoom <= ClusterUpTo
            ? $$"""
                select st_asmvt(x, 'endpoints', 4096, 'geom') from (
                  select st_asmvtgeom(st_centroid(st_collect(mercator)), {{Tile}}, 4096, 64, true) geom, count(*) n, case when count(*) = 1 then min(id::text) end id,
                    case when count(*) = 1 then min(name) end as name, case when count(*) = 1 then min(facility_type) end facility_type
                  from places group by floor(st_x(mercator) / {{cell}}), floor(st_y(mercator) / {{cell}})) x
                where x.geom is not null
                """
            : $$"""
                select st_asmvt(x, 'endpoints', 4096, 'geom') from (
                  select st_asmvtgeom(mercator, {{Tile}}, 4096, 64, true) geom, 1 n, id::text id, name, facility_type from places) x
                where x.geom is not null
                """, tile));
    }

    /// <summary>Where a line runs among those between the same places, in line widths to the right of its own direction: 0 alone, −0.5 and 0.5 for two.</summary>
    private static string Lane(string pair, string order, string turned) =>
        $"((row_number() over (partition by {pair} order by {order}) - (count(*) over (partition by {pair}) + 1) / 2.0) * case when {turned} then -1 else 1 end)::float8";

    private static string At(string sql, TileAddress tile) => sql
        .Replace("{z}", tile.Zoom.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{x}", tile.X.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{y}", tile.Y.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static Projection Nothing(Resource resource) => new() { Resource = resource, Columns = [], Included = [], Redacted = [], Joins = [] };
}
