using System.Text.Json;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Contracts;

internal static class ContractResource
{
    private const string Carrier = "carrier", Subjects = "subjects", Successor = "successor";

    /// <summary>Those over one circuit, asset or electrical service.</summary>
    public const string OverSubject = "exists (select from contract_subjects os where os.contract_id = {t}.id and os.subject_id = {value})";

    /// <summary>The contracts of the chain one stands in: all before it, and all that follow any of these.</summary>
    public const string OfChain = """
        {t}.id in (with recursive before as (select b.id, b.predecessor_id from contracts b where b.id = {value}
          union select p.id, p.predecessor_id from contracts p join before on p.id = before.predecessor_id),
        chain as (select id from before union select n.id from contracts n join chain on n.predecessor_id = chain.id) select id from chain)
        """;

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
            [Subjects] = $$"""
                left join lateral (select coalesce(jsonb_agg(o.named || jsonb_build_object('mrc', o.mrc, 'rate', o.rate) order by o.label), '[]') full_list,
                coalesce(jsonb_agg(o.named order by o.label), '[]') bare_list, sum(o.mrc) mrc, sum(o.rate) current_rate, sum(o.etf) etf, count(*) n, min(o.label) label, min(o.landlord) landlord
                from (select x.label, x.landlord, s.mrc, s.rate, ex.amount etf,
                  jsonb_strip_nulls(jsonb_build_object('id', s.id, 'circuit_id', s.circuit_id, 'asset_id', s.asset_id, 'electrical_service_id', s.electrical_service_id, 'label', x.label)) named
                  from contract_subjects s left join contract_exposures ex on ex.subject_id = s.id
                  left join circuits sc on sc.id = s.circuit_id and sc.deleted_at is null and {in_scope:circuits:sc}
                  left join infrastructure sa on sa.id = s.asset_id and sa.deleted_at is null and {in_scope:infrastructure:sa}
                  left join electrical_services se on se.id = s.electrical_service_id and se.deleted_at is null and {in_scope:electrical_services:se}
                  cross join lateral (select {{SubjectWords.Label}} label, {{SubjectWords.Landlord}} landlord) x
                  where s.contract_id = {t}.id and x.label is not null) o) subs on true
                """,
            [Successor] = "left join lateral (select n.id from contracts n where n.predecessor_id = {t}.id and n.deleted_at is null order by n.start_date, n.id limit 1) next on true",
        },
        References = "select k.predecessor_id, k.id, 'contracts', coalesce(k.agreement_number, k.id::text) from contracts k where k.predecessor_id = any($1) and k.deleted_at is null",
        Fields =
        [
            .. F.Record,
            F.Uuid("carrier_id", "Whom it is with.").WithFacet(Carrier, "kca.name"),
            F.Text("carrier_name", "Its name.").From(Carrier, "kca.name"),
            new("counterparty", FieldType.Text, "Whom it is with, in words: the carrier, else the landlord or utility of a subject.") { Joins = [Carrier, Subjects], Sql = "coalesce(kca.name, subs.landlord)" },
            F.Text("subject_label", "The first of its subjects.").From(Subjects, "subs.label"),
            F.Integer("subject_count", "How many circuits, sites and electrical services it is over.").From(Subjects, "subs.n"),
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
            F.Money("mrc", "Sum of the subjects' MRC.").From(Subjects, "subs.mrc").WithTotal(),
            F.Money("current_rate", "What it costs a month today, escalators included, while it is in force.").From(Subjects, "subs.current_rate").WithTotal(),
            F.Word("escalator_kind", "How the rate rises.", EscalatorKind.FixedPercent),
            F.Number("escalator_value", "Percent or amount per period.", 3m).Financial(),
            F.Integer("escalator_every_months", "Length of a period.", 12),
            F.Date("escalator_anchor_on", "Periods count from here: the start of the first contract of the chain."),
            (new Field("escalator_periods", FieldType.Json, "CPI percent of each period in turn.") { Filterable = false, Sortable = false }).Financial(),
            F.Number("escalator_floor", "Least percent per period.").Financial(),
            F.Number("escalator_cap", "Most percent per period.").Financial(),
            (new Field("etf", FieldType.Json, "Early termination fee clause, e.g. {\"kind\": \"percent_of_remaining\", \"percent\": 75}.") { Filterable = false, Sortable = false }).Financial(),
            F.Money("etf_today", "What leaving it would cost, as of the last evaluation (nightly, and whenever it changes), while it is in force.").From(Subjects, "subs.etf").WithTotal(),
            F.Money("waived_nrc", "Non-recurring charges waived, which an early exit may claw back."),
            F.Text("governing_law", "Law it stands under."),
            F.Date("signed_on", "When it was signed."),
            F.Uuid("predecessor_id", "The contract it follows."),
            F.Uuid("successor_id", "The contract that follows it.").From(Successor, "next.id"),
            F.Date("ends_on", "The last day of one that runs month to month and whose end is agreed."),
            F.Bool("renewal_settled", "Nothing is left to decide about its end."),
            F.Integer("anchor_day", "Day of the month the chain's months are counted from, 1 … 31."),
            F.Word("status", "Where it is in its life.", ContractStatus.Active).WithFacet(),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            (new Field("subjects", FieldType.Json, "What it is over, each with its id, label, MRC and today's rate: a circuit_id, asset_id or electrical_service_id.")
            {
                Filterable = false, Sortable = false, Masked = (Permission.FinancialsView, "subs.bare_list"),
            }).From(Subjects, "subs.full_list"),
            F.Date("decision_deadline", "Last day to decide: end_date less notice_days, while it is active and something is left to decide."),
            .. Urgencies.Fields,
        ],
    };

    /// <summary><c>circuit_id</c>, <c>asset_id</c> or <c>electrical_service_id</c> (and <c>mrc</c>) in the body are shorthand for one subject.</summary>
    private static JsonElement ExpandSubject(JsonElement body)
    {
        if (!body.EnumerateObject().Any(m => JsonValues.SubjectIds.ContainsKey(m.Name)) || body.TryGetProperty("subjects", out _))
            return body;
        var members = body.EnumerateObject().ToLookup(m => m.Name == "mrc" || JsonValues.SubjectIds.ContainsKey(m.Name));
        var full = members[false].ToDictionary(m => m.Name, m => m.Value);
        full["subjects"] = JsonSerializer.SerializeToElement(new[] { members[true].ToDictionary(m => m.Name, m => m.Value) });
        return JsonSerializer.SerializeToElement(full);
    }
}
