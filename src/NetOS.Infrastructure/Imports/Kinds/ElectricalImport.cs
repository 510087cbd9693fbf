using NetOS.Domain.Electrical;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Electrical;
using NetOS.Infrastructure.Reading;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>Utility accounts and their bills.</summary>
internal static class ElectricalImport
{
    private const string Account = "account_number", Meter = "meter_number", Utility = "utility", Service = "electrical_service";

    private static readonly string[] UtilityWords = ["utility company", "power company", "electric company", "provider", "supplier", "vendor"];
    private static readonly string[] AccountWords = ["account", "account no", "acct", "utility account", "account id"];
    private static readonly string[] MeterWords = ["meter", "meter no", "meter id", "meter serial"];

    private static Resource Resource => ElectricalResource.Definition;

    public static readonly ImportKind Services = new(
        "electrical_services", "Electrical services",
        InfrastructureImport.Named("asset", "asset_id", "The site it feeds, by its name or code; or a customer.", "Shafer Butte tower", "site", "site name", "site code", "site id", "tower", "location"),
        CustomerImport.Named("customer", "customer_id", "The customer it feeds, by its name or account number; or a site.", "customer", "community", "property"),
        new ImportPart<ElectricalService, ElectricalServiceDetails>(Resource, Service, PartRole.Main)
        {
            Fields =
            [
                .. Record(Resource),
                .. Of<ElectricalServiceDetails>(
                    Resource, "",
                    [Utility, Account, Meter, "service_voltage", "phase", "amps", "rate_plan", "currency", "average_monthly_cost", "average_monthly_kwh", "monitoring_url", "status", "notes"]).With(
                    (Utility, Called(UtilityWords)), (Account, Called(AccountWords)), (Meter, Called(MeterWords)),
                    ("service_voltage", Called("voltage", "volts")),
                    ("phase", Words(DomainWords.ElectricalPhase, "phases", "service phase")),
                    ("amps", f => f with { Synonyms = ["amperage", "breaker", "main breaker", "service size", "amperes"], Min = 1 }),
                    ("rate_plan", Called("rate", "tariff", "schedule", "rate schedule", "rate class")),
                    ("currency", Called("ccy", "currency code")),
                    ("average_monthly_cost", Called("monthly cost", "average cost", "avg monthly cost", "cost per month", "average bill")),
                    ("average_monthly_kwh", f => f with { Synonyms = ["monthly kwh", "average kwh", "avg monthly kwh", "usage kwh"], Min = 0 }),
                    ("monitoring_url", PartFields.Kind(ValueKind.Url, "monitoring", "portal", "portal url")),
                    ("status", Words(DomainWords.ElectricalServiceStatus, "service status", "account status")),
                    ("notes", Called("comments", "remarks", "note", "comment"))),
            ],
            Keys = [CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource), .. Names(exact: true)],
            LabelSql = Label,
            Translations = RecordTranslations(),
        });

    public static readonly ImportKind Bills = new(
        "electrical_bills", "Electrical bills",
        new ImportPart<ElectricalService, ElectricalServiceDetails>(Resource, Service, PartRole.Reference)
        {
            Fields =
            [
                new(Account, null, ValueKind.Text, "The service it is of, by its account number.") { Synonyms = AccountWords, Example = "2204 118 733" },
                new(Utility, null, ValueKind.Text, "The company that sent it, where the account number alone leads to several.") { Synonyms = UtilityWords, Example = "Idaho Power" },
                new(Meter, null, ValueKind.Text, "The meter, where an account has several.") { Synonyms = MeterWords, Example = "EM-48812" },
                ReferenceId("electrical_service_id"),
            ],
            Keys = [CommonKeys.Id(Resource, "electrical_service_id"), .. Names(exact: false)],
            RefersAs = "electrical_service_id",
            Creates = false,
            LabelSql = Label,
        },
        new OwnedPart<ElectricalBill, ElectricalBillDetails>(ElectricalResource.Bills, "electrical_bill", new(
            ["electrical_service_id"], (bill, _) => bill.ElectricalServiceId, (_, service, details) => ElectricalBill.Create(service, details), "the electrical service it is of"))
        {
            Fields =
            [
                .. Record(ElectricalResource.Bills),
                .. Of<ElectricalBillDetails>(ElectricalResource.Bills, "", ["period_start", "period_end", "kwh", "cost", "notes"]).With(
                    ("period_start", Called("from", "start", "start date", "service from", "billing start", "previous read date", "bill from")),
                    ("period_end", Called("to", "end", "end date", "service to", "billing end", "read date", "bill to")),
                    ("kwh", f => f with { Synonyms = ["usage", "consumption", "usage kwh", "kwh used", "energy"], Scale = 3, Min = 0 }),
                    ("cost", Called("amount", "total", "charge", "charges", "bill amount", "total due", "amount due")),
                    ("notes", Called("comments", "remarks", "note", "comment"))),
            ],
            Keys =
            [
                CommonKeys.Id(ElectricalResource.Bills), CommonKeys.ExternalId(ElectricalResource.Bills),
                new("service and period", [Service, "period_start", "period_end"],
                    "select k.ord, t.id from {k} join electrical_bills t on t.electrical_service_id = netos_uuid(k.a) and t.period_start = k.b::date and t.period_end = k.c::date where t.deleted_at is null"),
            ],
            LabelSql = "select id, concat(period_start, ' – ', period_end) from electrical_bills where id = any($1)",
            Translations = RecordTranslations(),
        });

    private const string Label = "select id, concat_ws(' ', utility, account_number, meter_number) from electrical_services where id = any($1)";

    /// <summary>Utility, account and meter; of a bill less is enough, as long as only one service fits.</summary>
    private static IEnumerable<RecordKey> Names(bool exact)
    {
        yield return Key("utility, account and meter", [Utility, Account, Meter], "lower(t.utility) = lower(k.a) and lower(t.account_number) = lower(k.b) and lower(coalesce(t.meter_number, '')) = lower(k.c)");
        yield return Key("utility and account", [Utility, Account], "lower(t.utility) = lower(k.a) and lower(t.account_number) = lower(k.b)" + (exact ? " and t.meter_number is null" : "")) with { Unless = [Meter] };
        if (exact)
            yield break;
        yield return Key("account and meter", [Account, Meter], "lower(t.account_number) = lower(k.a) and lower(t.meter_number) = lower(k.b)") with { Unless = [Utility] };
        yield return Key("account", [Account], "lower(t.account_number) = lower(k.a)") with { Unless = [Utility, Meter] };
        yield return Key("utility and meter", [Utility, Meter], "lower(t.utility) = lower(k.a) and lower(t.meter_number) = lower(k.b)") with { Unless = [Account] };
        yield return Key("meter", [Meter], "lower(t.meter_number) = lower(k.a)") with { Unless = [Utility, Account] };
    }

    private static RecordKey Key(string words, IReadOnlyList<string> fields, string on) => new(words, fields, $"select k.ord, t.id from {{k}} join electrical_services t on {on} where t.deleted_at is null");
}
