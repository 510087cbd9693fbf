using System.Globalization;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Tiles;

/// <summary>SQL of points, those close together as one with their number.</summary>
internal static class PlacesTile
{
    /// <summary>Endpoints; with a filter on circuits only those where one of these lands.</summary>
    public static SqlText Endpoints(TileAddress tile, ListRequest circuits, Viewpoint view)
    {
        var sql = new SqlText(view).Add("with places as (select e.mercator, e.id, e.name, e.facility_type word from endpoints e where ");
        AddEndpoints(sql, tile, circuits, view);
        return Drawn(sql.Add(")"), TileLayers.Endpoints, "facility_type", "", tile);
    }

    /// <summary>Records of a kind that stands somewhere, with the word that chooses their mark.</summary>
    public static SqlText Sql(Resource resource, string word, TileAddress tile, ListRequest request, Viewpoint view)
    {
        var sql = new SqlText(view);
        sql.Add($"with places as (select {{t}}.mercator, {{t}}.id, {{t}}.name, {{t}}.{word} word from {resource.Table} {{t}}", resource.Alias);
        new ListSql(TileReader.Nothing(resource), request, view).AddFiltered(sql);
        sql.Add($" and {{t}}.mercator && {tile.Margin})", resource.Alias);
        return Drawn(sql, resource.Table, word, "", tile);
    }

    /// <summary>Sites, and the endpoints that are inside none of them: where a site is shown, it stands for the endpoints in it.</summary>
    public static SqlText Together(TileAddress tile, ListRequest circuits, Viewpoint view)
    {
        var sql = new SqlText(view).Add($$"""
            with places as (
              select s.mercator, s.id, s.name, s.kind word, '{{TileLayers.Infrastructure}}' of_layer from infrastructure s
              where s.deleted_at is null and {in_scope:infrastructure:s} and s.mercator && {{tile.Margin}}
              union all select e.mercator, e.id, e.name, e.facility_type, '{{TileLayers.Endpoints}}' from endpoints e where 
            """);
        AddEndpoints(sql, tile, circuits, view);
        sql.Add("""
             and not exists (select from infrastructure s where s.id = e.infrastructure_asset_id and s.deleted_at is null and s.mercator is not null and {in_scope:infrastructure:s}))
            """);
        return Drawn(sql, TileLayers.Places, "kind", "of_layer", tile);
    }

    private static void AddEndpoints(SqlText sql, TileAddress tile, ListRequest circuits, Viewpoint view)
    {
        sql.Add($"e.deleted_at is null and {{in_scope:endpoints:e}} and e.mercator && {tile.Margin}");
        if (circuits.Filters.Count == 0 && circuits.Search is null && circuits.ExternalIds.Count == 0)
            return;
        sql.Add(" and exists (select from circuits c");
        new ListSql(TileReader.Nothing(CircuitResource.Definition), circuits, view).AddFiltered(sql);
        sql.Add(" and (c.a_endpoint_id = e.id or c.z_endpoint_id = e.id))");
    }

    /// <param name="sql">The places.</param>
    /// <param name="layer">What the layer is called in the tile.</param>
    /// <param name="word">What the word that chooses the mark is called there.</param>
    /// <param name="source">A column that says of which kind of record each is; empty where all are of one.</param>
    /// <param name="tile">Where.</param>
    private static SqlText Drawn(SqlText sql, string layer, string word, string source, TileAddress tile)
    {
        var (one, each) = source.Length > 0 ? ($", case when count(*) = 1 then min({source}) end {source}", $", {source}") : ("", "");
        var cell = (TileReader.World / (1 << tile.Zoom) / 16).ToString("R", CultureInfo.InvariantCulture);
        return sql.Add(tile.Zoom <= TileReader.ClusterUpTo
            ? $$"""
                select st_asmvt(x, '{{layer}}', 4096, 'geom') from (
                  select st_asmvtgeom(st_centroid(st_collect(mercator)), {{tile.Envelope}}, 4096, 64, true) geom, count(*) n, case when count(*) = 1 then min(id::text) end id,
                    case when count(*) = 1 then min(name) end as name, case when count(*) = 1 then min(word) end {{word}}{{one}}
                  from places group by floor(st_x(mercator) / {{cell}}), floor(st_y(mercator) / {{cell}})) x
                """
            : $$"""
                select st_asmvt(x, '{{layer}}', 4096, 'geom') from (
                  select st_asmvtgeom(mercator, {{tile.Envelope}}, 4096, 64, true) geom, 1 n, id::text id, name, word {{word}}{{each}} from places) x
                """);
    }
}
