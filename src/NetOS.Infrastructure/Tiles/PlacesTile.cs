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
        var sql = new SqlText(view);
        sql.Add("with places as (select e.mercator, e.id, e.name, e.facility_type word from endpoints e where e.deleted_at is null and {in_scope:endpoints:e}").Add($" and e.mercator && {tile.Margin}");
        if (circuits.Filters.Count > 0 || circuits.Search is not null || circuits.ExternalIds.Count > 0)
        {
            sql.Add(" and exists (select from circuits c");
            new ListSql(TileReader.Nothing(CircuitResource.Definition), circuits, view).AddFiltered(sql);
            sql.Add(" and (c.a_endpoint_id = e.id or c.z_endpoint_id = e.id))");
        }

        return Drawn(sql.Add(")"), TileLayers.Endpoints, "facility_type", tile);
    }

    /// <summary>Records of a kind that stands somewhere, with the word that chooses their mark.</summary>
    public static SqlText Sql(Resource resource, string word, TileAddress tile, ListRequest request, Viewpoint view)
    {
        var sql = new SqlText(view);
        sql.Add($"with places as (select {{t}}.mercator, {{t}}.id, {{t}}.name, {{t}}.{word} word from {resource.Table} {{t}}", resource.Alias);
        new ListSql(TileReader.Nothing(resource), request, view).AddFiltered(sql);
        sql.Add($" and {{t}}.mercator && {tile.Margin})", resource.Alias);
        return Drawn(sql, resource.Table, word, tile);
    }

    private static SqlText Drawn(SqlText sql, string layer, string word, TileAddress tile)
    {
        var cell = (TileReader.World / (1 << tile.Zoom) / 16).ToString("R", CultureInfo.InvariantCulture);
        return sql.Add(tile.Zoom <= TileReader.ClusterUpTo
            ? $$"""
                select st_asmvt(x, '{{layer}}', 4096, 'geom') from (
                  select st_asmvtgeom(st_centroid(st_collect(mercator)), {{tile.Envelope}}, 4096, 64, true) geom, count(*) n, case when count(*) = 1 then min(id::text) end id,
                    case when count(*) = 1 then min(name) end as name, case when count(*) = 1 then min(word) end {{word}}
                  from places group by floor(st_x(mercator) / {{cell}}), floor(st_y(mercator) / {{cell}})) x
                """
            : $$"""
                select st_asmvt(x, '{{layer}}', 4096, 'geom') from (
                  select st_asmvtgeom(mercator, {{tile.Envelope}}, 4096, 64, true) geom, 1 n, id::text id, name, word {{word}} from places) x
                """);
    }
}
