using NetOS.Application.Common.Security;
using NetOS.Domain.Endpoints;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Endpoints;

internal static class EndpointResource
{
    private const string Asset = "asset", Customer = "customer";

    /// <summary>Others that may be the same place: at most 50 m away, or of the same name in the same city.</summary>
    public const string PossiblySame = """
        {t}.id <> {value} and {t}.id in (
          select n.id from endpoints o join endpoints n on st_dwithin(n.geom::geography, o.geom::geography, 50) where o.id = {value} and n.deleted_at is null
          union all
          select n.id from endpoints o join endpoints n on lower(n.name) = lower(o.name) and lower(n.city) is not distinct from lower(o.city) and n.state is not distinct from o.state where o.id = {value} and n.deleted_at is null)
        """;

    public static readonly Resource Definition = new()
    {
        Name = "endpoints",
        Singular = "endpoint",
        Table = "endpoints",
        Alias = "e",
        View = Permission.EndpointsView,
        Edit = Permission.EndpointsEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower({t}.clli)",
        Geometry = "{t}.geom",
        MapFields = ["id", "name", "clli", "city", "state", "facility_type"],
        Required = ["name"],
        DefaultSort = "name",
        Joins = new Dictionary<string, string>
        {
            [Asset] = "left join infrastructure eas on eas.id = {t}.infrastructure_asset_id",
            [Customer] = "left join customers ecu on ecu.id = {t}.customer_id",
            ["counts"] = """
                left join lateral (select count(*) circuits from circuits cc where (cc.a_endpoint_id = {t}.id or cc.z_endpoint_id = {t}.id) and cc.deleted_at is null and {in_scope:circuits:cc}) counts on true
                """,
        },
        References = """
            select distinct x.endpoint_id, c.id, 'circuits', c.circuit_id from circuits c cross join lateral (values (c.a_endpoint_id), (c.z_endpoint_id)) x(endpoint_id)
            where (c.a_endpoint_id = any($1) or c.z_endpoint_id = any($1)) and x.endpoint_id = any($1) and c.deleted_at is null
            """,
        Fields =
        [
            .. F.Record,
            F.Text("name", "What the place is called.", "Indy Telcom Center"),
            F.Text("clli", "Common Language Location Identifier.", "IPLSINCG"),
            .. F.Place,
            F.Word("facility_type", "What kind of place it is.", FacilityType.CarrierHotel).WithFacet(),
            F.Uuid("infrastructure_asset_id", "The site it is inside of.").WithFacet(Asset, "eas.name"),
            F.Text("infrastructure_asset_name", "Its name.").From(Asset, "eas.name"),
            F.Uuid("customer_id", "The customer whose place it is; not together with a site.").WithFacet(Customer, "ecu.name"),
            F.Text("customer_name", "Its name.").From(Customer, "ecu.name"),
            F.Text("demarc_suite", "Where the circuit is handed over: suite.", "210"),
            F.Text("demarc_rack", "Rack.", "14"),
            F.Text("demarc_panel", "Panel.", "3"),
            F.Text("demarc_port", "Port.", "17"),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            F.Integer("circuit_count", "Circuits that land here.").From("counts", "counts.circuits"),
        ],
    };
}
