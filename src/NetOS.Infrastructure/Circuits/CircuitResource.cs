using NetOS.Application.Common.Security;
using NetOS.Domain.Circuits;
using NetOS.Infrastructure.Carriers;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.ServiceTypes;

namespace NetOS.Infrastructure.Circuits;

internal static class CircuitResource
{
    private const string Carrier = "carrier", ServiceType = "service_type", AEnd = "a_end", ZEnd = "z_end", Contract = "contract", Exposure = "exposure";

    // An end outside the caller's states shows as a name only; so does the path to it.
    private const string BothEnds = "not exists (select from endpoints sg where sg.id in ({t}.a_endpoint_id, {t}.z_endpoint_id) and not coalesce({in_scope:endpoints:sg}, false))";

    public static readonly Resource Definition = new()
    {
        Name = "circuits",
        Singular = "circuit",
        Table = "circuits",
        Alias = "c",
        View = Permission.CircuitsView,
        Edit = Permission.CircuitsEdit,
        SearchText = "{t}.search_text",
        ExactKey = "{t}.circuit_key",
        Geometry = "{t}.line",
        MercatorGeometry = "{t}.line",
        MapFields = ["id", "circuit_id", "carrier_id", "carrier_name", "carrier_series", "status", "bandwidth_mbps", "urgency"],
        Required = ["circuit_id", "carrier_id", "service_type_id", "status"],
        Geography = "st_transform({t}.line, 4326)::geography",
        GeometryJson = "{t}.line_json",
        GeometryInScope = $"case when {BothEnds} then {{t}}.line else (select sg.mercator from endpoints sg where sg.id in ({{t}}.a_endpoint_id, {{t}}.z_endpoint_id) and {{in_scope:endpoints:sg}} limit 1) end",
        DefaultSort = "circuit_id",
        Joins = new Dictionary<string, string>
        {
            [Carrier] = "left join carriers ca on ca.id = {t}.carrier_id",
            [ServiceType] = "left join service_types st on st.id = {t}.service_type_id",
            [AEnd] = "left join endpoints ea on ea.id = {t}.a_endpoint_id",
            [ZEnd] = "left join endpoints ez on ez.id = {t}.z_endpoint_id",
            [Contract] = "left join contracts co on co.id = {t}.contract_id",
            [Exposure] = "left join contract_exposures cx on cx.circuit_id = {t}.id",
        },
        Includes = new Dictionary<string, Include>
        {
            ["carrier"] = new(CarrierResource.Definition, "left join carriers inc_carrier on inc_carrier.id = c.carrier_id"),
            ["service_type"] = new(ServiceTypeResource.Definition, "left join service_types inc_service_type on inc_service_type.id = c.service_type_id"),
            ["a_endpoint"] = new(EndpointResource.Definition, "left join endpoints inc_a_endpoint on inc_a_endpoint.id = c.a_endpoint_id and {in_scope:endpoints:inc_a_endpoint}"),
            ["z_endpoint"] = new(EndpointResource.Definition, "left join endpoints inc_z_endpoint on inc_z_endpoint.id = c.z_endpoint_id and {in_scope:endpoints:inc_z_endpoint}"),
            ["contract"] = new(ContractResource.Definition, "left join contracts inc_contract on inc_contract.id = c.contract_id and {in_scope:contracts:inc_contract}"),
        },
        Fields =
        [
            .. F.Record,
            F.Text("circuit_id", "The carrier's identifier; unique per carrier, compared without case and white space.", "L3/ETH/009812/INDY"),
            F.Text("name", "What we call it.", "Indianapolis to Chicago"),
            F.Uuid("carrier_id", "The carrier.").WithFacet(Carrier, "ca.name"),
            F.Text("carrier_name", "Its name.").From(Carrier, "ca.name"),
            F.Integer("carrier_series", "1 … 10: the carrier's colour; 0: the colour of all others.").From(Carrier, "ca.series"),
            F.Uuid("service_type_id", "The kind of service.").WithFacet(ServiceType, "st.code"),
            F.Text("service_type_code", "Its code.").From(ServiceType, "st.code"),
            F.Text("service_type_name", "Its name.").From(ServiceType, "st.name"),
            F.Word("status", "Where it is in its life; moves only through POST /circuits/{id}/status.", CircuitStatus.Active).WithFacet(),
            F.Word("purpose", "What it is for.", CircuitPurpose.Backhaul).WithFacet(),
            F.Number("bandwidth_mbps", "Megabits per second, more than 0.", 10000m),
            F.Text("handoff", "Interface, fibre and connector.", "10GBASE-LR SMF LC"),
            F.Uuid("a_endpoint_id", "Where it starts.").WithFacet(AEnd, "ea.name"),
            F.Text("a_endpoint_name", "Name of the A end.").From(AEnd, "ea.name"),
            F.Text("a_endpoint_city", "City of the A end.").From(AEnd, NearEnd.Column("ea", "city")),
            F.Text("a_endpoint_state", "State of the A end.").From(AEnd, NearEnd.Column("ea", "state")),
            F.Uuid("z_endpoint_id", "Where it ends; empty for internet access.").WithFacet(ZEnd, "ez.name"),
            F.Text("z_endpoint_name", "Name of the Z end.").From(ZEnd, "ez.name"),
            F.Text("z_endpoint_city", "City of the Z end.").From(ZEnd, NearEnd.Column("ez", "city")),
            F.Text("z_endpoint_state", "State of the Z end.").From(ZEnd, NearEnd.Column("ez", "state")),
            new("state", FieldType.TextList, "The states of both ends, each once.")
            {
                Sql = $"case when ea.state = ez.state then array[ea.state] else array_remove(array[{NearEnd.Column("ea", "state")}, {NearEnd.Column("ez", "state")}], null) end",
                Joins = [AEnd, ZEnd], Facet = true, Sortable = false, InLists = false, InRecords = false, Example = new[] { "IN", "IL" },
            },
            F.Number("distance_km", "Great-circle distance of the ends on WGS 84, kilometres.") with { Sql = "{t}.distance_km" },
            F.Word("protection", "How it is protected.", CircuitProtection.Unprotected).WithFacet(),
            F.Text("diversity_group", "Circuits of one group must not share a path.", "IND-CHI-1").WithFacet(),
            F.Text("vlan", "VLAN tag or tags.", "2114"),
            F.Text("ban", "Billing account number.", "5-QXR7742").WithFacet(),
            F.Text("po_number", "Purchase order.", "PO-20240112").Financial(),
            F.Text("gl_code", "General ledger account.", "6120 Transport").Financial(),
            F.Text("currency", "ISO 4217.", "USD").WithFacet(),
            F.Money("mrc", "Monthly recurring charge, where no contract says otherwise.", 4179.95m).WithTotal(),
            F.Money("nrc", "Non-recurring charge.", 2500m).WithTotal(),
            F.Money("current_mrc", "Today's rate of the current contract, else mrc.").WithTotal(),
            F.Money("cost_per_mbps", "current_mrc divided by the bandwidth.").As("round({t}.current_mrc / {t}.bandwidth_mbps, 4)"),
            F.Money("etf_today", "What leaving its contract would cost for it, as of the last evaluation (nightly, and whenever the contract changes).").From(Exposure, "cx.amount").WithTotal(),
            F.Date("order_date", "When it was ordered.", "2023-12-18"),
            F.Date("install_date", "When it became active.", "2024-03-04"),
            F.Date("disconnect_date", "When it was disconnected."),
            F.Date("billing_stop_on", "The day charges must end."),
            F.Bool("billed", "Whether it counts as spend today: active or disconnect pending, before billing_stop_on.").As($"({SpendSql.Counts("{t}")})").WithFacet() with
            {
                InLists = false, InRecords = false,
            },
            F.Bool("at_risk", "Somebody must look after it.").WithFacet(),
            F.Text("at_risk_reason", "Why."),
            F.Text("monitoring_url", "Where it is watched."),
            new("tags", FieldType.TextList, "Free words.") { Sortable = false, Facet = true, Example = new[] { "core ring" } },
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            new("route", FieldType.Json, "Path of the fibre, a GeoJSON LineString.")
            {
                Sql = $"case when {BothEnds} then {{t}}.route end", InLists = false, Filterable = false, Sortable = false,
            },
            F.Uuid("contract_id", "The contract in force today."),
            F.Text("agreement_number", "Its number.").From(Contract, "co.agreement_number"),
            F.Date("term_start", "First day of its term."),
            F.Date("term_end", "Last day of its term; empty when month to month."),
            F.Date("decision_deadline", "Last day to decide about it."),
            .. Urgencies.Fields,
        ],
    };
}
