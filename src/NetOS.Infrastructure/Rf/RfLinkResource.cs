using NetOS.Application.Common.Security;
using NetOS.Domain.Rf;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Rf;

internal static class RfLinkResource
{
    private const string A = "a", ZAsset = "z_asset", ZCustomer = "z_customer", System = "system", Node = "node", Band = "band";

    // An end outside the caller's part of the network shows as a name only; so does the path to it.
    private const string BothEnds = """
        ({in_scope:infrastructure:a} and coalesce((select {in_scope:infrastructure:z} from infrastructure z where z.id = {t}.z_asset_id), (select {in_scope:customers:u} from customers u where u.id = {t}.z_customer_id), false))
        """;

    public static readonly Resource Definition = new()
    {
        Name = "rf-links",
        Singular = "RF link",
        Table = "rf_links",
        Alias = "rl",
        View = Permission.RfLinksView,
        Edit = Permission.RfLinksEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower({t}.fcc_call_sign)",
        Geometry = "{t}.line",
        MercatorGeometry = "{t}.line",
        Geography = "st_transform({t}.line, 4326)::geography",
        GeometryJson = "{t}.line_json",
        GeometryInScope = $$"""
            (select case when {{BothEnds}} then {t}.line when {in_scope:infrastructure:a} then a.mercator
              else coalesce((select z.mercator from infrastructure z where z.id = {t}.z_asset_id), (select u.mercator from customers u where u.id = {t}.z_customer_id)) end
             from infrastructure a where a.id = {t}.a_asset_id)
            """,
        MapFields = ["id", "name", "classification", "status", "rf_system_name", "capacity_mbps", "frequency_mhz", "distance_km"],
        Required = ["a_asset_id", "rf_system_id"],
        DefaultSort = "name",
        Joins = new Dictionary<string, string>
        {
            [A] = "left join infrastructure rla on rla.id = {t}.a_asset_id",
            [ZAsset] = "left join infrastructure rlz on rlz.id = {t}.z_asset_id",
            [ZCustomer] = "left join customers rlu on rlu.id = {t}.z_customer_id",
            [System] = "left join rf_systems rls on rls.id = {t}.rf_system_id",
            [Node] = "left join rf_nodes rln on rln.id = {t}.a_rf_node_id",
            [Band] = "left join rf_bands rlb on {t}.frequency_mhz >= rlb.from_mhz and {t}.frequency_mhz < rlb.to_mhz",
        },
        Fields =
        [
            .. F.Record,
            F.Text("name", "Generated: the ends, the system, and from the second parallel on its number.", "Shafer Butte tower ↔ Eagle water tower · 11 GHz licensed PTP") with { Example = null },
            F.Integer("number", "1 for the first link of these ends and this system."),
            new("aliases", FieldType.TextList, "What it was called before.") { Sortable = false },
            F.Word("classification", "backhaul: site to site; customer_endlink: site to customer.", RfLinkClassification.Backhaul).WithFacet() with { Example = null },
            F.Word("status", "Where it is in its life.", RfLinkStatus.Active).WithFacet(),
            F.Uuid("a_asset_id", "The site at A.").WithFacet(A, "rla.name"),
            F.Text("a_name", "Its name.").From(A, "rla.name"),
            F.Text("a_state", "Its state.").From(A, "case when {in_scope:infrastructure:rla} then rla.state end"),
            F.Uuid("z_asset_id", "The site at Z; or z_customer_id.").WithFacet(ZAsset, "rlz.name") with { Example = "0198c0de-7f00-7000-8000-000000000002" },
            F.Uuid("z_customer_id", "The customer at Z; or z_asset_id.").WithFacet(ZCustomer, "rlu.name"),
            new("z_name", FieldType.Text, "Name of what is at Z.") { Sql = "coalesce(rlz.name, rlu.name)", Joins = [ZAsset, ZCustomer] },
            new("z_state", FieldType.Text, "Its state.") { Sql = "case when {in_scope:infrastructure:rlz} then rlz.state else case when {in_scope:customers:rlu} then rlu.state end end", Joins = [ZAsset, ZCustomer] },
            F.Uuid("rf_system_id", "The radio; with PtMP the subscriber's.").WithFacet(System, "rls.name"),
            F.Text("rf_system_name", "Its name.").From(System, "rls.name"),
            F.Word("type", "PTP or PtMP.", RfSystemType.Ptp).From(System, "rls.type").WithFacet() with { Example = null },
            F.Bool("licensed", "Whether its system needs an FCC licence.").From(System, "rls.licensed").WithFacet() with { Example = null },
            F.Bool("system_active", "Whether its system may still be chosen for new links.").From(System, "rls.active").WithFacet() with { Example = null },
            F.Uuid("a_rf_node_id", "The node at A that serves a PtMP subscriber.").WithFacet(Node, "rln.name"),
            F.Text("a_rf_node_name", "Its name.").From(Node, "rln.name"),
            F.Number("capacity_mbps", "Megabits per second; the system's where a new link brings none.", 1000m),
            F.Text("currency", "ISO 4217; the system's where a new link brings none.", "USD"),
            F.Money("capex", "The system's cost where a new link brings none.", 28_400m).WithTotal(),
            F.Money("mrc", "Rent per month.", 0m).WithTotal(),
            F.Money("nrc", "Non-recurring charge.", 0m).WithTotal(),
            F.Number("frequency_mhz", "Megahertz.", 11245m),
            F.Text("band", "The band the frequency is in.").From(Band, "rlb.name").WithFacet(),
            F.Number("channel_width_mhz", "Megahertz.", 80m),
            F.Text("fcc_call_sign", "Of the licence.", "WQXR412"),
            F.Date("fcc_license_expires_on", "Last day of the licence; a renewal 90 days before.", "2034-05-01"),
            .. LicenseRenewals.Fields,
            F.Number("a_antenna_height_m", "Of the antenna at A above ground, metres.", 38m),
            F.Number("z_antenna_height_m", "Of the antenna at Z above ground, metres.", 24m),
            F.Number("a_azimuth_deg", "Where the antenna at A points, degrees from true north: as entered, else from the positions.").As("coalesce({t}.a_azimuth_deg, {t}.a_bearing_deg)"),
            F.Number("z_azimuth_deg", "The same at Z.").As("coalesce({t}.z_azimuth_deg, {t}.z_bearing_deg)"),
            F.Number("a_bearing_deg", "Geodesic bearing from A to Z on WGS 84."),
            F.Number("z_bearing_deg", "Geodesic bearing from Z to A on WGS 84."),
            F.Number("distance_km", "Geodesic distance of the ends on WGS 84, kilometres."),
            F.Number("fspl_db", "Free-space path loss: 92.45 + 20 log10 km + 20 log10 GHz."),
            F.Number("fresnel_m", "Radius of the first Fresnel zone at mid-path: 8.656 √(km / GHz) metres."),
            F.Number("reach_km", "What is practical in its band.").From(Band, "rlb.reach_km"),
            new("too_long", FieldType.Boolean, "Longer than is practical in its band.") { Sql = "coalesce({t}.distance_km > rlb.reach_km, false)", Joins = [Band], Facet = true },
            F.Date("in_service_on", "When it went into service; depreciation starts.", "2024-05-01"),
            F.Integer("depreciation_months", "Straight-line, whole months.", 84),
            F.Money("salvage_value", "What is left at the end.", 0m),
            F.Money("net_book_value", "CAPEX less what is written off by today.").As("{t}.capex - netos_depreciated({t}.capex, {t}.salvage_value, {t}.depreciation_months, {t}.in_service_on, {today})").WithTotal(),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
        ],
    };
}
