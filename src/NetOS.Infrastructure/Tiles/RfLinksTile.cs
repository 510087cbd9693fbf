using System.Globalization;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;

namespace NetOS.Infrastructure.Tiles;

/// <summary>SQL of radio paths. On wide tiles parallels between the same ends are one line with their number, and specks are left out.</summary>
internal static class RfLinksTile
{
    private const string Pair = "least({t}.a_asset_id, coalesce({t}.z_asset_id, {t}.z_customer_id)), greatest({t}.a_asset_id, coalesce({t}.z_asset_id, {t}.z_customer_id))";

    public static SqlText Sql(TileAddress tile, ListRequest request, Viewpoint view)
    {
        var resource = RfLinkResource.Definition;
        var filter = new ListSql(TileReader.Nothing(resource), request, view);
        var sql = new SqlText(view);
        // Whole lines only for those who may see all of them.
        var merged = tile.Zoom <= TileReader.MergeUpTo && !view.Scope.IsLocal;
        sql.Add(merged
            ? $$"""
                select st_asmvt(x, '{{TileLayers.RfLinks}}', 4096, 'geom') from (
                  select st_asmvtgeom(any_value_line, {{tile.Envelope}}, 4096, 64, true) geom, n, case when n = 1 then id end id, case when n = 1 then name end as name, classification, status, mbps from (
                    select (array_agg({t}.line))[1] any_value_line, count(*) n, min({t}.id::text) id, min({t}.name) as name, min({t}.classification) classification, min({t}.status) status, max({t}.capacity_mbps)::float8 mbps
                    from rf_links {t}
                """
            : $$"""
                select st_asmvt(x, '{{TileLayers.RfLinks}}', 4096, 'geom') from (
                  select st_asmvtgeom({{(view.Scope.IsLocal ? resource.GeometryInScope : "{t}.line")}}, {{tile.Envelope}}, 4096, 64, true) geom, 1 n, {t}.id::text id, {t}.name, {t}.classification, {t}.status,
                    {t}.capacity_mbps::float8 mbps, {{TileReader.Lane(Pair, "{t}.name", "{t}.a_asset_id > coalesce({t}.z_asset_id, {t}.z_customer_id)")}} lane
                  from rf_links {t}
                """, resource.Alias);
        filter.AddFiltered(sql);
        sql.Add($" and {{t}}.line && {tile.Margin}", resource.Alias);
        if (!merged)
            return sql.Add(") x");
        var speck = (TileReader.World / (1 << tile.Zoom) / 256).ToString("R", CultureInfo.InvariantCulture);
        return sql.Add($" and {{t}}.line_span > {speck} group by {Pair}) pairs) x", resource.Alias);
    }
}
