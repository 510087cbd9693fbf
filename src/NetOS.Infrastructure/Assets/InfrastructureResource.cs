using NetOS.Application.Common.Security;
using NetOS.Domain.Assets;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Assets;

internal static class InfrastructureResource
{
    private const string Carrier = "carrier", Counts = "counts", Power = "power";

    public static readonly Resource Definition = new()
    {
        Name = "infrastructure",
        Singular = "site",
        Table = "infrastructure",
        Alias = "ia",
        View = Permission.InfrastructureView,
        Edit = Permission.InfrastructureEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower({t}.code)",
        Geometry = "{t}.geom",
        MapFields = ["id", "name", "code", "kind", "status", "city", "state"],
        Required = ["name", "kind"],
        DefaultSort = "name",
        Joins = new Dictionary<string, string>
        {
            [Carrier] = "left join carriers iac on iac.id = {t}.carrier_id",
            [Counts] = """
                left join lateral (select (select count(*) from rf_links al where (al.a_asset_id = {t}.id or al.z_asset_id = {t}.id) and al.deleted_at is null and {in_scope:rf_links:al}) rf_links,
                  (select count(*) from rf_nodes an where an.asset_id = {t}.id and an.deleted_at is null) rf_nodes,
                  (select count(*) from electrical_services aes where aes.asset_id = {t}.id and aes.deleted_at is null) electrical,
                  (select count(*) from endpoints ap where ap.infrastructure_asset_id = {t}.id and ap.deleted_at is null and {in_scope:endpoints:ap}) endpoints) counts on true
                """,
            [Power] = """
                left join lateral (select sum(ps.average_monthly_cost) cost, sum(ps.average_monthly_kwh) kwh from electrical_services ps
                where ps.asset_id = {t}.id and ps.deleted_at is null and ps.status = 'active' and ps.currency = {t}.currency) power on true
                """,
        },
        References = """
            select x.asset_id, l.id, 'rf_links', l.name from rf_links l cross join lateral (values (l.a_asset_id), (l.z_asset_id)) x(asset_id)
            where (l.a_asset_id = any($1) or l.z_asset_id = any($1)) and x.asset_id = any($1) and l.deleted_at is null
            union all select n.asset_id, n.id, 'rf_nodes', n.name from rf_nodes n where n.asset_id = any($1) and n.deleted_at is null
            union all select s.asset_id, s.id, 'electrical_services', s.utility from electrical_services s where s.asset_id = any($1) and s.deleted_at is null
            union all select p.infrastructure_asset_id, p.id, 'endpoints', p.name from endpoints p where p.infrastructure_asset_id = any($1) and p.deleted_at is null
            """,
        Fields =
        [
            .. F.Record,
            F.Text("name", "What the site is called.", "Shafer Butte tower"),
            F.Text("code", "Our short name for it; unique, compared without case.", "SHAFER"),
            F.Word("kind", "What kind of site it is.", AssetKind.Tower).WithFacet(),
            F.Word("status", "Where it is in its life.", AssetStatus.Active).WithFacet(),
            .. F.Place,
            F.Text("landlord", "Whom it is rented from.", "Boise County"),
            F.Uuid("carrier_id", "The carrier it is rented from, where the landlord is one.").WithFacet(Carrier, "iac.name"),
            F.Text("carrier_name", "Its name.").From(Carrier, "iac.name"),
            F.Text("asr_number", "FCC antenna structure registration, 7 digits.", "1009130"),
            F.Number("height_m", "Of the structure above ground, metres.", 42.7m),
            F.Number("ground_elevation_m", "Of the ground above mean sea level, metres.", 2310m),
            F.Text("currency", "ISO 4217.", "USD"),
            F.Money("mrc", "Rent per month.", 850m).WithTotal(),
            F.Money("nrc", "Non-recurring charge.", 1200m).WithTotal(),
            F.Number("power_kw_committed", "Power the lease grants, kW.", 5m),
            F.Integer("rack_units_committed", "Rack units the lease grants.", 20),
            F.Text("access_notes", "How to get in, up to 10,000 characters.", "Gate code from the county desk") with { Sortable = false },
            new("contacts", FieldType.Json, "Whom to call about it: a list of {name, role, phone, email}.") { Filterable = false, Sortable = false, Example = Array.Empty<object>() },
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            F.Integer("rf_link_count", "RF links that end here.").From(Counts, "counts.rf_links"),
            F.Integer("rf_node_count", "PtMP nodes here.").From(Counts, "counts.rf_nodes"),
            F.Integer("electrical_service_count", "Electrical services that feed it.").From(Counts, "counts.electrical"),
            F.Integer("endpoint_count", "Endpoints inside it.").From(Counts, "counts.endpoints"),
            F.Money("power_cost", "Average monthly cost of its active electrical services, in its own currency.").From(Power, "power.cost"),
            F.Number("power_kwh", "Average monthly consumption of the same, kWh.").From(Power, "power.kwh"),
        ],
    };
}
