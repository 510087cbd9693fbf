using NetOS.Application.Common.Security;
using NetOS.Domain.Carriers;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Carriers;

internal static class CarrierResource
{
    private const string Counts = "counts", Spend = "spend", Exposure = "exposure";

    public static readonly Resource Definition = new()
    {
        Name = "carriers",
        Singular = "carrier",
        Table = "carriers",
        Alias = "ca",
        View = Permission.CarriersView,
        Edit = Permission.CarriersEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower(replace({t}.name, ' ', ''))",
        Required = ["name"],
        DefaultSort = "name",
        Joins = new Dictionary<string, string>
        {
            [Counts] = """
                left join lateral (select count(*) circuits, count(*) filter (where cc.status = 'active') active, min(cc.decision_deadline) filter (where cc.decision_deadline >= {today}) deadline
                from circuits cc where cc.carrier_id = {t}.id and cc.deleted_at is null and {in_scope:circuits:cc}) counts on true
                """,
            [Spend] = $$"""
                left join lateral (select jsonb_agg(jsonb_build_object('currency', x.currency, 'amount', x.amount) order by x.amount desc) total
                from (select cc.currency, sum(cc.current_mrc) amount from circuits cc where cc.carrier_id = {t}.id and {{Circuits.SpendSql.Counts("cc")}} and {in_scope:circuits:cc} group by 1) x) spend on true
                """,
            [Exposure] = """
                left join lateral (select jsonb_agg(jsonb_build_object('currency', x.currency, 'amount', x.amount) order by x.amount desc) total
                from (select ex.currency, sum(ex.amount) amount from contract_exposures ex where ex.carrier_id = {t}.id and {in_scope:contract_exposures:ex} group by 1) x) exposure on true
                """,
        },
        References = """
            select c.carrier_id, c.id, 'circuits', c.circuit_id from circuits c where c.carrier_id = any($1) and c.deleted_at is null
            union all select k.carrier_id, k.id, 'contracts', coalesce(k.agreement_number, k.id::text) from contracts k where k.carrier_id = any($1) and k.deleted_at is null
            union all select a.carrier_id, a.id, 'infrastructure', a.name from infrastructure a where a.carrier_id = any($1) and a.deleted_at is null
            """,
        Fields =
        [
            .. F.Record,
            F.Text("name", "Unique, compared without case.", "Lumen"),
            F.Text("short_name", "For narrow places.", "Lumen"),
            F.Integer("asn", "Autonomous system number.", 3356),
            F.Text("website", "Its site.", "https://www.lumen.com"),
            F.Text("portal_url", "Where its tickets and bills are."),
            F.Text("noc_phone", "Its network operations centre, day and night.", "877-453-8353"),
            F.Text("noc_email", "The same by e-mail.", "noc@example.net"),
            F.Text("support_url", "Its support pages."),
            F.Word("status", "Whether we still buy from it.", CarrierStatus.Active).WithFacet(),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            F.Integer("series", "1 … 10: its colour on charts and maps, given at creation; 0: the colour of all others."),
            F.Integer("circuit_count", "Its circuits.").From(Counts, "counts.circuits"),
            F.Integer("active_circuit_count", "Those in service.").From(Counts, "counts.active"),
            F.Integer("infrastructure_count", "Sites rented from it.").As("(select count(*) from infrastructure ci where ci.carrier_id = {t}.id and ci.deleted_at is null and {in_scope:infrastructure:ci})"),
            F.Date("next_deadline", "The next day by which one of its contracts must be decided.").From(Counts, "counts.deadline"),
            (F.Money("total_mrc", "What its circuits cost a month, per currency.") with { Type = FieldType.Json, Filterable = false, Sortable = false }).From(Spend, "coalesce(spend.total, '[]')"),
            (F.Money("etf_exposure", "What leaving its contracts in force would cost, per currency.") with { Type = FieldType.Json, Filterable = false, Sortable = false }).From(Exposure, "coalesce(exposure.total, '[]')"),
        ],
    };

    public static readonly Resource Contacts = new()
    {
        Name = "carrier-contacts",
        Singular = "contact",
        Table = "carrier_contacts",
        Alias = "cc",
        View = Permission.CarriersView,
        Edit = Permission.CarriersEdit,
        Required = ["role", "name"],
        DefaultSort = "escalation_level,name",
        Always = "exists (select from carriers p where p.id = {t}.carrier_id and p.deleted_at is null)",
        Fields =
        [
            .. F.Record,
            F.Uuid("carrier_id", "Whose contact it is."),
            F.Word("role", "What they are called for.", ContactRole.Noc),
            F.Text("name", "Person or desk.", "NOC, 24/7"),
            F.Text("email", "E-mail address.", "noc@example.net"),
            F.Text("phone", "Telephone.", "877-453-8353"),
            F.Integer("escalation_level", "1 is called first.", 1),
        ],
    };
}
