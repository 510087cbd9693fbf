using Microsoft.Extensions.DependencyInjection;
using NetOS.Domain.Contracts;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Imports.Kinds.Bodies;
using NetOS.Infrastructure.Reading;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>Agreements with carriers, landlords and utilities, over circuits, sites and electrical services.</summary>
internal static class ContractImport
{
    private static Resource Resource => ContractResource.Definition;

    public static readonly ImportKind Kind = new(
        "contracts", "Contracts",
        CarrierImport.Named("The carrier it is with, by its name; a lease or a power contract may have none.", "Lumen"),
        new ImportPart<Contract, ContractDetails>(Resource, "contract", PartRole.Main)
        {
            Fields =
            [
                .. Record(Resource),
                .. Of<ContractDetails>(
                    Resource, "",
                    ["agreement_number", "msa_reference", "kind", "start_date", "term_months", "end_date", "co_terminated", "end_of_term", "renewal_term_months", "notice_days", "notice_not_before_days", "notice_method", "currency",
                    "escalator_kind", "escalator_value", "escalator_every_months", "escalator_anchor_on", "escalator_periods", "escalator_floor", "escalator_cap", "etf", "waived_nrc", "governing_law", "signed_on", "predecessor_id",
                    "anchor_day", "status", "notes", "subjects"]).With(
                    ("agreement_number", Called("contract", "contract number", "contract no", "agreement", "agreement no", "order number", "service order", "sof", "contract id", "lease number")),
                    ("msa_reference", Called("msa", "msa number", "master agreement")),
                    ("kind", Words(DomainWords.ContractKind, "type", "contract type", "agreement type", "document type")),
                    ("start_date", Called("start", "contract start", "term start", "effective", "effective date", "commencement", "commencement date", "execution date")),
                    ("term_months", Months("term", "contract term", "term length", "initial term", "months")),
                    ("end_date", Called("end", "contract end", "term end", "expiration", "expiration date", "expires", "expiry", "expiry date")),
                    ("co_terminated", Called("coterminous", "co term")),
                    ("end_of_term", Words(DomainWords.EndOfTerm, "renewal type", "auto renew", "renewal", "at end of term")),
                    ("renewal_term_months", Months("renewal term", "renewal months", "renewal period", "auto renewal term")),
                    ("notice_days", f => f with { Synonyms = ["notice", "notice period", "days notice", "non renewal notice", "notice required"], Min = 0, Max = 730 }),
                    ("notice_not_before_days", f => f with { Synonyms = ["earliest notice", "notice window opens"], Min = 0 }),
                    ("notice_method", Called("notice by", "notice via", "how to give notice")),
                    ("currency", Called("ccy", "currency code")),
                    ("escalator_kind", Words(DomainWords.EscalatorKind, "escalator", "escalation", "escalator type", "escalation type")),
                    ("escalator_value", Called("escalator rate", "escalator percent", "escalation rate", "annual increase", "annual escalator")),
                    ("escalator_every_months", Months("escalator period", "escalates every", "escalation period")),
                    ("escalator_anchor_on", Called("escalator start", "escalation start", "escalator anchor")),
                    ("escalator_periods", f => f with { Synonyms = ["cpi periods"], Description = "CPI percent of each period in turn, as a JSON list such as [3.1, 2.4]." }),
                    ("escalator_floor", Called("floor", "minimum increase")), ("escalator_cap", Called("cap", "maximum increase")),
                    ("etf", f => f with { Synonyms = ["early termination", "early termination fee", "termination liability", "etl"], Example = """{"kind":"percent_of_remaining","percent":75}""" }),
                    ("waived_nrc", Called("nrc waived", "waived install", "waived charges")),
                    ("governing_law", Called("law", "jurisdiction")),
                    ("signed_on", Called("signed", "signature date", "date signed", "executed")),
                    ("predecessor_id", Called("replaces", "previous contract")),
                    ("anchor_day", f => f with { Min = 1, Max = 31 }),
                    ("status", Words(DomainWords.ContractStatus, "contract status", "agreement status")),
                    ("notes", Called("comments", "remarks", "note", "comment", "title")),
                    ("subjects", f => f with { Description = "What it is over, as the list exports it; or name it in the next columns.", Synonyms = ["what it is over"] })),
                .. ContractSubjects.Columns.Select(column => new ImportField(column.Field, column.Field, ValueKind.TextList, Over(column)) { Synonyms = SubjectWords(column.Field), Example = column.Field == "circuits" ? (string?)CircuitResource.Definition.Find("circuit_id")!.Example : null, MaxLength = 300 }),
                new("mrc", "mrc", ValueKind.Money, "What it costs a month. Of a contract over several, write the amount of each in subjects.")
                {
                    Synonyms = ["monthly recurring charge", "monthly", "monthly cost", "monthly charge", "rent", "monthly rent", "rate", "amount"], Scale = 2, Min = 0, Example = "4179.95",
                    View = Resource.Find("mrc")!.View, Edit = Resource.Find("mrc")!.Edit,
                },
            ],
            Keys =
            [
                CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource),
                new("carrier and agreement number", ["carrier", "agreement_number"], "select k.ord, t.id from {k} join contracts t on t.carrier_id = netos_uuid(k.a) and lower(t.agreement_number) = lower(k.b) where t.deleted_at is null"),
                new("agreement number", ["agreement_number"], "select k.ord, t.id from {k} join contracts t on t.carrier_id is null and lower(t.agreement_number) = lower(k.a) where t.deleted_at is null") { Unless = ["carrier"] },
            ],
            LabelSql = "select id, coalesce(agreement_number, id::text) from contracts where id = any($1)",
            Translations = [.. RecordTranslations("subjects", "escalator_periods"), scope => new ContractSubjects(ActivatorUtilities.CreateInstance<SheetRecords>(scope))],
        });

    private static Func<ImportField, ImportField> Months(params string[] synonyms) => f => f with { Synonyms = synonyms, Min = 1 };

    private static string Over(ContractSubjects.SubjectColumn column) => column.Field switch
    {
        "circuits" => "The circuits it is over, by the carrier's identifiers, with commas between them; they must be there already.",
        "sites" => "The sites it is over, by code or name, with commas between them; they must be there already.",
        _ => "The electrical services it is over, by account or meter number, with commas between them; they must be there already.",
    };

    private static string[] SubjectWords(string column) => column switch
    {
        "circuits" => ["circuit", "circuit id", "circuit ids", "ckt", "ckt id", "circuit number"],
        "sites" => ["site", "site code", "site name", "tower", "location", "property"],
        _ => ["electrical account", "utility account", "meter", "meter number", "power account"],
    };
}
