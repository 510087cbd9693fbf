using NetOS.Application.Common.Security;
using NetOS.Domain.Assets;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Rf;

internal static class RfNodeResource
{
    private const string Asset = "asset", System = "system", Sold = "sold";

    public static readonly Resource Definition = new()
    {
        Name = "rf-nodes",
        Singular = "RF node",
        Table = "rf_nodes",
        Alias = "rn",
        View = Permission.InfrastructureView,
        Edit = Permission.InfrastructureEdit,
        SearchText = "{t}.search_text",
        Geometry = "(select ga.geom from infrastructure ga where ga.id = {t}.asset_id)",
        MapFields = ["id", "name", "asset_id", "asset_name", "rf_system_name", "sector_azimuth_deg", "beamwidth_deg", "status"],
        Required = ["asset_id", "rf_system_id"],
        DefaultSort = "name",
        Always = "exists (select from infrastructure p where p.id = {t}.asset_id and p.deleted_at is null)",
        Joins = new Dictionary<string, string>
        {
            [Asset] = "left join infrastructure rna on rna.id = {t}.asset_id",
            [System] = "left join rf_systems rns on rns.id = {t}.rf_system_id",
            [Sold] = """
                left join lateral (select count(*) subscribers, sum(sl.capacity_mbps) mbps from rf_links sl
                where sl.a_rf_node_id = {t}.id and sl.deleted_at is null and sl.status <> 'retired' and {in_scope:rf_links:sl}) sold on true
                """,
        },
        References = "select l.a_rf_node_id, l.id, 'rf_links', l.name from rf_links l where l.a_rf_node_id = any($1) and l.deleted_at is null",
        Fields =
        [
            .. F.Record,
            F.Text("name", "What it is called; without one: the site's name and the system's.", "Shafer Butte tower Tarana BN"),
            F.Uuid("asset_id", "The site it stands on.").WithFacet(Asset, "rna.name"),
            F.Text("asset_name", "Its name.").From(Asset, "rna.name"),
            F.Uuid("rf_system_id", "A PtMP base.").WithFacet(System, "rns.name"),
            F.Text("rf_system_name", "Its name.").From(System, "rns.name"),
            F.Number("sector_azimuth_deg", "Where the middle of the beam points, degrees from true north, 0 … below 360.", 135m),
            F.Number("beamwidth_deg", "Width of the beam, degrees; 360 or empty = all around.", 90m),
            F.Word("status", "Where it is in its life.", AssetStatus.Active).WithFacet(),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            F.Number("capacity_mbps", "What its system carries.").From(System, "rns.capacity_mbps"),
            F.Integer("subscriber_count", "Links it serves, retired ones aside.").From(Sold, "sold.subscribers"),
            F.Number("sold_mbps", "Sum of their capacities.").From(Sold, "coalesce(sold.mbps, 0)"),
        ],
    };
}
