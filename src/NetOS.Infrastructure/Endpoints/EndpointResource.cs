using NetOS.Application.Common.Security;
using NetOS.Domain.Endpoints;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Endpoints;

internal static class EndpointResource
{
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
            F.Text("address_line1", "Street and number.", "733 W Henry St"),
            F.Text("address_line2", "Building, floor."),
            F.Text("city", "City.", "Indianapolis").WithFacet(),
            F.Text("state", "State or province.", "IN").WithFacet(),
            F.Text("postal_code", "ZIP or postal code.", "46225"),
            F.Text("country", "ISO 3166-1 alpha-2.", "US").WithFacet(),
            F.Word("facility_type", "What kind of place it is.", FacilityType.CarrierHotel).WithFacet(),
            new("latitude", FieldType.Float, "Decimal degrees, WGS 84.") { Example = 39.758 },
            new("longitude", FieldType.Float, "Decimal degrees, WGS 84.") { Example = -86.171 },
            F.Text("demarc_suite", "Where the circuit is handed over: suite.", "210"),
            F.Text("demarc_rack", "Rack.", "14"),
            F.Text("demarc_panel", "Panel.", "3"),
            F.Text("demarc_port", "Port.", "17"),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            F.Integer("circuit_count", "Circuits that land here.").From("counts", "counts.circuits"),
        ],
    };
}
