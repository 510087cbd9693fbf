using System.Data;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Assets;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Customers;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Tiles;

/// <summary>The address of a tile in the Web Mercator scheme.</summary>
internal readonly record struct TileAddress(int Zoom, int X, int Y)
{
    public const int MaxZoom = 20;

    /// <summary>SQL of its box, in Web Mercator metres.</summary>
    public string Envelope => $"st_tileenvelope({Zoom}, {X}, {Y})";

    /// <summary>SQL of the box with the margin that is drawn too.</summary>
    public string Margin => $"st_tileenvelope({Zoom}, {X}, {Y}, margin => 0.0625)";

    public bool IsValid => Zoom is >= 0 and <= MaxZoom && X >= 0 && Y >= 0 && X < 1 << Zoom && Y < 1 << Zoom;
}

/// <summary>
/// Cuts vector tiles in PostGIS from stored, indexed geometry. Up to <see cref="MergeUpTo"/> lines that look the same are merged and specks are
/// dropped; from <see cref="PiecesFrom"/> on short pieces of the lines find what the tile really shows. What the clipping leaves nothing of is
/// skipped by <c>st_asmvt</c> itself; a condition on it would clip everything twice.
/// </summary>
internal sealed class TileReader(Databases databases, BusinessCalendar calendar)
{
    public const int MergeUpTo = 6, PiecesFrom = 8, ClusterUpTo = 9;

    /// <summary>Width of the world in EPSG:3857 metres.</summary>
    public const double World = 40_075_016.685_578_49;

    /// <summary>The layers in one tile; empty when there is nothing in it.</summary>
    /// <param name="layers">What to draw, each with the filters of its own list.</param>
    /// <param name="tile">Where.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<byte[]> ReadAsync(IReadOnlyList<(string Layer, ListRequest Request)> layers, TileAddress tile, Caller caller, CancellationToken ct)
    {
        var view = calendar.For(caller);
        // Each tile is a statement of its own: kept prepared, they would push out those that come again.
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var (layer, request) in layers)
            batch.BatchCommands.Add(Sql(layer, tile, request, view).ToCommand());
        await using var row = await batch.ExecuteReaderAsync(CommandBehavior.SequentialAccess, ct);
        List<byte[]> parts = [];
        do
        {
            while (await row.ReadAsync(ct))
                parts.Add(await row.GetFieldValueAsync<byte[]>(0, ct));
        }
        while (await row.NextResultAsync(ct));
        return parts.Count == 1 ? parts[0] : [.. parts.SelectMany(part => part)];
    }

    private static SqlText Sql(string layer, TileAddress tile, ListRequest request, Viewpoint view) => layer switch
    {
        TileLayers.Circuits => Circuits(tile, request, view),
        TileLayers.Endpoints => PlacesTile.Endpoints(tile, request, view),
        TileLayers.Places => PlacesTile.Together(tile, request, view),
        TileLayers.RfLinks => RfLinksTile.Sql(tile, request, view),
        TileLayers.Infrastructure => PlacesTile.Sql(InfrastructureResource.Definition, "kind", tile, request, view),
        TileLayers.Customers => PlacesTile.Sql(CustomerResource.Definition, "kind", tile, request, view),
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "Draw this layer here."),
    };

    public static SqlText Circuits(TileAddress tile, ListRequest request, Viewpoint view)
    {
        var filter = new ListSql(Nothing(CircuitResource.Definition), request, view);
        // Merged lines are whole; who may see less than that gets each by itself.
        return tile.Zoom <= MergeUpTo && !view.Scope.IsLocal ? new MergedLines(tile, request, view).Sql(filter) : SingleCircuits(tile, filter, view);
    }

    private static SqlText SingleCircuits(TileAddress tile, ListSql filter, Viewpoint view)
    {
        var line = !view.Scope.IsLocal ? "{t}.line" : CircuitResource.Definition.GeometryInScope;
        var sql = new SqlText(view);
        sql.Add($$"""
            select st_asmvt(x, 'circuits', 4096, 'geom') from (
              select st_asmvtgeom({{line}}, {{tile.Envelope}}, 4096, 64, true) geom, {t}.id::text id, {t}.circuit_id, {t}.carrier_id::text carrier_id,
                tca.series, {t}.bandwidth_mbps::float8 bw, {t}.status, {{Urgencies.Sql}} urgency, 1 n,
                {{Lane("least(c.a_endpoint_id, c.z_endpoint_id), greatest(c.a_endpoint_id, c.z_endpoint_id)", "c.circuit_id", "c.a_endpoint_id > c.z_endpoint_id")}} lane
              from circuits {t} join carriers tca on tca.id = {t}.carrier_id
            """, "c");
        filter.AddFiltered(sql);
        sql.Add(tile.Zoom >= PiecesFrom
            ? $" and c.id in (select p.circuit_id from circuit_pieces p where p.piece && {tile.Margin})"
            : $" and c.line && {tile.Margin}");
        return sql.Add(") x");
    }

    /// <summary>Where a line runs among those between the same places, in line widths to the right of its own direction: 0 alone, −0.5 and 0.5 for two.</summary>
    public static string Lane(string pair, string order, string turned) =>
        $"((row_number() over (partition by {pair} order by {order}) - (count(*) over (partition by {pair}) + 1) / 2.0) * case when {turned} then -1 else 1 end)::float8";

    /// <summary>No columns of its own: for statements that bring theirs.</summary>
    public static Projection Nothing(Resource resource) => new() { Resource = resource, Columns = [], Included = [], Redacted = [], Joins = [] };
}
