using NetOS.Application.Common.Security;
using NetOS.Domain.Renewals;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;

namespace NetOS.Infrastructure.Renewals;

internal enum RenewalKind { Contract, RfLicense }

/// <summary>What is to be decided: renewals of contracts, and licences of RF links that expire, as one list over the view <c>renewal_items</c>.</summary>
internal static class RenewalResource
{
    private const string Contract = "contract", Link = "link", Carrier = "carrier", Subjects = "subjects", Owner = "owner", Approver = "approver", Successor = "successor";

    /// <summary>The renewals of one contract.</summary>
    public const string OfContract = "{t}.contract_id = {value}";

    public static readonly Resource Definition = new()
    {
        Name = "renewals",
        Singular = "renewal",
        Table = "renewal_items",
        Alias = "rn",
        View = Permission.RenewalsView,
        Edit = Permission.RenewalsEdit,
        SearchText = "{t}.search_text",
        SearchAlso = "exists (select from contract_subjects qs join circuits qc on qc.id = qs.circuit_id where qs.contract_id = {t}.contract_id and {in_scope:circuits:qc} and qc.search_text like '%' || {term} || '%')",
        DefaultSort = "deadline",
        Always = $"({{t}}.kind = 'contract' or {{t}}.deadline <= {{today}} + {LicenseRenewals.WindowDays})",
        Joins = new Dictionary<string, string>
        {
            [Contract] = "left join contracts rk on rk.id = {t}.contract_id",
            [Link] = "left join rf_links rl on rl.id = {t}.rf_link_id",
            [Carrier] = "left join carriers rca on rca.id = {t}.carrier_id",
            [Owner] = "left join users ro on lower(ro.email) = lower({t}.owner) and ro.deleted_at is null",
            [Approver] = "left join users rap on lower(rap.email) = lower({t}.approved_by) and rap.deleted_at is null",
            [Subjects] = $$"""
                left join lateral (select count(*) n, min(x.label) label, min(x.landlord) landlord, sum(s.rate) rate, sum(coalesce(s.rate, s.mrc)) mrc, sum(ex.amount) etf,
                  (array_agg(x.path order by x.label))[1] path, string_agg(nullif(x.states, ''), ',') states, min(s.circuit_id::text)::uuid circuit_id, min(s.asset_id::text)::uuid asset_id
                  from contract_subjects s left join contract_exposures ex on ex.subject_id = s.id
                  left join circuits sc on sc.id = s.circuit_id and sc.deleted_at is null and {in_scope:circuits:sc}
                  left join endpoints ea on ea.id = sc.a_endpoint_id left join endpoints ez on ez.id = sc.z_endpoint_id
                  left join service_types st on st.id = sc.service_type_id
                  left join infrastructure sa on sa.id = s.asset_id and sa.deleted_at is null and {in_scope:infrastructure:sa}
                  left join electrical_services se on se.id = s.electrical_service_id and se.deleted_at is null and {in_scope:electrical_services:se}
                  cross join lateral (select {{SubjectWords.Label}} label, {{SubjectWords.Landlord}} landlord,
                    case when sc.id is null then initcap(replace(sa.kind, '_', ' ')) when ez.id is null then concat_ws(' · ', {{NearEnd.Place("ea")}}, st.code)
                      else {{NearEnd.Place("ea")}} || ' → ' || {{NearEnd.Place("ez")}} end path, concat_ws(',', {{NearEnd.Column("ea", "state")}}, {{NearEnd.Column("ez", "state")}}, sa.state) states) x
                  where s.contract_id = {t}.contract_id and x.label is not null) subs on true
                """,
            [Successor] = "left join lateral (select sum(ss.mrc) mrc, min(sk.end_date) end_date from contracts sk join contract_subjects ss on ss.contract_id = sk.id where sk.id = {t}.successor_id and sk.deleted_at is null) next on true",
        },
        Fields =
        [
            .. F.Record.Where(f => f.Name != "external_ids"),
            F.Word("kind", "contract, or rf_license: a licence that expires within 90 days.", RenewalKind.Contract).WithFacet(),
            F.Uuid("contract_id", "The contract that is decided about.").WithFacet(Contract, "rk.agreement_number"),
            F.Uuid("rf_link_id", "The RF link whose licence expires."),
            F.Word("status", "Where the decision is.", RenewalStatus.Pending).WithFacet(),
            F.Bool("open", "Still to be brought to its end.", true).As("({t}.closed_on is null)"),
            F.Text("owner", "E-mail address of whoever sees to it.", "dana@example.net").WithFacet(Owner, "ro.name"),
            F.Text("owner_name", "Their name.").From(Owner, "ro.name"),
            F.Bool("owned", "Somebody sees to it.", true).As("({t}.owner is not null)"),
            new("label", FieldType.Text, "What it is about: the agreement's first subject, or the RF link.") { Joins = [Subjects, Link], Sql = "coalesce(subs.label, rl.name)", Example = "L3/ETH/009812/INDY" },
            F.Integer("subject_count", "How many circuits, sites and electrical services the contract is over.").From(Subjects, "subs.n"),
            new("path", FieldType.Text, "Where that is, in words.") { Joins = [Subjects, Link], Sql = "coalesce(subs.path, rl.fcc_call_sign)" },
            F.Uuid("circuit_id", "A circuit it is over.").From(Subjects, "subs.circuit_id"),
            F.Uuid("asset_id", "A site it is over.").From(Subjects, "subs.asset_id"),
            F.Text("agreement_number", "The number on the paper.").From(Contract, "rk.agreement_number"),
            F.Text("contract_kind", "What kind of agreement it is.").From(Contract, "rk.kind").WithFacet(),
            F.Uuid("carrier_id", "Whom the contract is with.").WithFacet(Carrier, "rca.name"),
            F.Text("carrier_name", "Its name.").From(Carrier, "rca.name"),
            F.Integer("carrier_series", "1 … 10: the carrier's colour; 0: the colour of all others.").From(Carrier, "rca.series"),
            new("counterparty", FieldType.Text, "Whom it is with, in words.") { Joins = [Carrier, Subjects], Sql = "coalesce(rca.name, subs.landlord)" },
            new("states", FieldType.TextList, "States the subjects are in.") { Joins = [Subjects], Sql = "(select array_agg(distinct one order by one) from unnest(string_to_array(subs.states, ',')) one)", Facet = true, Sortable = false, Example = new[] { "ID", "UT" } },
            F.Text("currency", "ISO 4217.", "USD"),
            F.Money("mrc", "What it costs a month: today's rate.").From(Subjects, "subs.mrc").WithTotal(),
            F.Money("etf_today", "What leaving it would cost, as of the last evaluation, while it is in force.").From(Subjects, "subs.etf"),
            F.Date("end_date", "Last day of the term, or of the licence."),
            F.Date("deadline", "Last day to decide, or the day the licence expires."),
            F.Date("decision_deadline", "The deadline while something is left to decide."),
            .. Urgencies.Fields,
            F.Text("end_of_term", "What happens the day after, if nothing is done.").From(Contract, "rk.end_of_term").WithFacet(),
            F.Integer("renewal_term_months", "Length of the renewal that would come by itself.").From(Contract, "rk.renewal_term_months"),
            F.Integer("notice_days", "Days before the end by which notice must be given.").From(Contract, "rk.notice_days"),
            F.Word("decision", "What was decided.", RenewalChoice.Renew).WithFacet(),
            F.Text("decided_by", "Who decided."),
            new("decided_at", FieldType.Instant, "When."),
            new("successor", FieldType.Json, "How the successor is to differ.") { Filterable = false, Sortable = false, Masked = (Permission.FinancialsView, "{t}.successor - 'mrc' - 'escalator_value' - 'etf'") },
            F.Bool("approval_needed", "The rate lay above the threshold: a second person approves."),
            F.Text("approved_by", "Who approved."),
            F.Text("approved_by_name", "Their name.").From(Approver, "rap.name"),
            new("approved_at", FieldType.Instant, "When."),
            F.Bool("awaits_approval", "Decided, and waits for the second person.").As("({t}.status = 'decided' and {t}.approval_needed and {t}.approved_by is null)"),
            F.Bool("settled", "Nothing is left to do before the end: what was decided stands, is approved, and the notice it needs is out.", true).From(Contract, "coalesce(rk.renewal_settled, false)"),
            F.Word("notice_method", "How notice was sent.", NoticeMethod.CertifiedMail),
            F.Date("notice_sent_on", "When."),
            F.Text("notice_tracking_number", "Proof of the notice."),
            F.Uuid("notice_proof_document_id", "Proof of the notice: a document of the contract."),
            F.Word("notice_timing", "Whether it was in time.", NoticeTiming.InTime).WithFacet(),
            F.Date("missed_on", "The day the deadline was found to have passed undecided."),
            F.Date("closed_on", "The day it came to its end."),
            F.Uuid("successor_id", "The contract it made."),
            F.Money("successor_mrc", "What the successor costs a month.").From(Successor, "next.mrc"),
            F.Text("usage_notes", "What is known of how the service is used, up to 10,000 characters.") with { InLists = false, Sortable = false },
            F.Text("offer_notes", "What others offer, up to 10,000 characters.") with { InLists = false, Sortable = false },
            new("history", FieldType.Json, "Its steps: at, by, from, to, act, decision, comment.")
            {
                InLists = false, Filterable = false, Sortable = false,
                Sql = """
                    (select jsonb_agg(jsonb_build_object('at', h.at, 'by', h.by, 'from', h.from_status, 'to', h.to_status, 'act', h.act, 'decision', h.decision, 'comment', h.comment) order by h.at, h.id)
                    from renewal_transitions h where h.renewal_id = {t}.id)
                    """,
            },
        ],
    };
}
