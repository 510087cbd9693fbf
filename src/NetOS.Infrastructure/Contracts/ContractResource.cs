using System.Text.Json;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Contracts;

internal static class ContractResource
{
    private const string Carrier = "carrier", Subjects = "subjects";

    /// <summary>Those over one circuit.</summary>
    public const string OverCircuit = "exists (select from contract_subjects os where os.contract_id = {t}.id and os.circuit_id = {value})";

    public static readonly Resource Definition = new()
    {
        Name = "contracts",
        Singular = "contract",
        Table = "contracts",
        Alias = "k",
        View = Permission.ContractsView,
        Edit = Permission.ContractsEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower(replace({t}.agreement_number, ' ', ''))",
        Required = ["kind", "start_date"],
        Expand = ExpandSubject,
        DefaultSort = "end_date",
        Joins = new Dictionary<string, string>
        {
            [Carrier] = "left join carriers kca on kca.id = {t}.carrier_id",
            [Subjects] = """
                left join lateral (select coalesce(jsonb_agg(jsonb_build_object('circuit_id', s.circuit_id, 'circuit_label', sc.circuit_id, 'mrc', s.mrc) order by sc.circuit_id), '[]') full_list,
                coalesce(jsonb_agg(jsonb_build_object('circuit_id', s.circuit_id, 'circuit_label', sc.circuit_id) order by sc.circuit_id), '[]') bare_list,
                sum(s.mrc) mrc, sum(sc.current_mrc) filter (where sc.contract_id = {t}.id) current_rate
                from contract_subjects s join circuits sc on sc.id = s.circuit_id and sc.deleted_at is null where s.contract_id = {t}.id and {in_scope:circuits:sc}) subs on true
                """,
        },
        References = "select k.predecessor_id, k.id, 'contracts', coalesce(k.agreement_number, k.id::text) from contracts k where k.predecessor_id = any($1) and k.deleted_at is null",
        Fields =
        [
            .. F.Record,
            F.Uuid("carrier_id", "Whom it is with.").WithFacet(Carrier, "kca.name"),
            F.Text("carrier_name", "Its name.").From(Carrier, "kca.name"),
            F.Text("agreement_number", "The number on the paper.", "SO-448120"),
            F.Text("msa_reference", "The master agreement it stands under.", "MSA-2019-0417"),
            F.Word("kind", "What kind of agreement it is.", ContractKind.ServiceOrder).WithFacet(),
            F.Date("start_date", "First day of the term.", "2024-02-10"),
            F.Integer("term_months", "Length of the term; with start_date it gives end_date, and the other way round.", 36),
            F.Date("end_date", "Last day of the term; empty = evergreen."),
            F.Bool("co_terminated", "Ends together with another contract, whatever its months say."),
            F.Word("end_of_term", "What happens the day after, if nothing is done.", EndOfTerm.AutoRenew).WithFacet(),
            F.Integer("renewal_term_months", "Length of a renewal; required with auto_renew.", 12),
            F.Integer("notice_days", "Days before the end by which notice must be given; 0 = none.", 60),
            F.Integer("notice_not_before_days", "Notice given earlier than this many days before the end does not count."),
            F.Text("notice_method", "How notice must be given.", "certified mail"),
            F.Text("currency", "ISO 4217.", "USD"),
            F.Money("mrc", "Sum of the subjects' MRC.").From(Subjects, "subs.mrc"),
            F.Money("current_rate", "What it costs a month today, over the circuits for which it is in force.").From(Subjects, "subs.current_rate"),
            F.Word("escalator_kind", "How the rate rises.", EscalatorKind.FixedPercent),
            F.Number("escalator_value", "Percent or amount per period.", 3m).Financial(),
            F.Integer("escalator_every_months", "Length of a period.", 12),
            F.Date("escalator_anchor_on", "Periods count from here: the start of the first contract of the chain."),
            (new Field("escalator_periods", FieldType.Json, "CPI percent of each period in turn.") { Filterable = false, Sortable = false }).Financial(),
            F.Number("escalator_floor", "Least percent per period.").Financial(),
            F.Number("escalator_cap", "Most percent per period.").Financial(),
            (new Field("etf", FieldType.Json, "Early termination fee clause, e.g. {\"kind\": \"percent_of_remaining\", \"percent\": 75}.") { Filterable = false, Sortable = false }).Financial(),
            F.Money("waived_nrc", "Non-recurring charges waived, which an early exit may claw back."),
            F.Text("governing_law", "Law it stands under."),
            F.Date("signed_on", "When it was signed."),
            F.Uuid("predecessor_id", "The contract it follows."),
            F.Uuid("successor_id", "The contract that follows it."),
            F.Integer("anchor_day", "Day of the month the chain's months are counted from, 1 … 31."),
            F.Word("status", "Where it is in its life.", ContractStatus.Active).WithFacet(),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            (new Field("subjects", FieldType.Json, "The circuits it is over, each with its MRC.")
            {
                Filterable = false, Sortable = false, Masked = (Permission.FinancialsView, "subs.bare_list"),
            }).From(Subjects, "subs.full_list"),
            F.Date("decision_deadline", "Last day to decide: end_date less notice_days, while it is active."),
            .. Urgencies.Fields,
        ],
    };

    /// <summary><c>circuit_id</c> (and <c>mrc</c>) in the body are shorthand for one subject.</summary>
    private static JsonElement ExpandSubject(JsonElement body)
    {
        if (!body.TryGetProperty("circuit_id", out _) || body.TryGetProperty("subjects", out _))
            return body;
        var members = body.EnumerateObject().ToLookup(m => m.Name is "circuit_id" or "mrc");
        var full = members[false].ToDictionary(m => m.Name, m => m.Value);
        full["subjects"] = JsonSerializer.SerializeToElement(new[] { members[true].ToDictionary(m => m.Name, m => m.Value) });
        return JsonSerializer.SerializeToElement(full);
    }
}
