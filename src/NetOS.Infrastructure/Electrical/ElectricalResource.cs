using NetOS.Application.Common.Security;
using NetOS.Domain.Electrical;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Electrical;

internal static class ElectricalResource
{
    private const string Asset = "asset", Customer = "customer", BillCounts = "bill_counts";

    public static readonly Resource Definition = new()
    {
        Name = "electrical-services",
        Singular = "electrical service",
        Table = "electrical_services",
        Alias = "es",
        View = Permission.ElectricalView,
        Edit = Permission.ElectricalEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower({t}.account_number)",
        Geometry = "coalesce((select ga.geom from infrastructure ga where ga.id = {t}.asset_id), (select gc.geom from customers gc where gc.id = {t}.customer_id))",
        MapFields = ["id", "utility", "account_number", "place_name", "status"],
        Required = ["utility"],
        DefaultSort = "place_name",
        Joins = new Dictionary<string, string>
        {
            [Asset] = "left join infrastructure esa on esa.id = {t}.asset_id",
            [Customer] = "left join customers esc on esc.id = {t}.customer_id",
            [BillCounts] = "left join lateral (select count(*) bills, max(eb.period_end) until from electrical_bills eb where eb.electrical_service_id = {t}.id and eb.deleted_at is null) bill_counts on true",
        },
        Fields =
        [
            .. F.Record,
            F.Uuid("asset_id", "The site it feeds; or customer_id.").WithFacet(Asset, "esa.name") with { Example = "0198c0de-7f00-7000-8000-000000000001" },
            F.Uuid("customer_id", "The customer it feeds; or asset_id.").WithFacet(Customer, "esc.name"),
            new("place_name", FieldType.Text, "Name of the site or customer.") { Sql = "coalesce(esa.name, esc.name)", Joins = [Asset, Customer] },
            F.Text("utility", "The company that sells the power.", "Idaho Power").WithFacet(),
            F.Text("account_number", "With it; unique together with utility and meter.", "2204 118 733"),
            F.Text("meter_number", "The meter.", "EM-48812"),
            F.Text("service_voltage", "As on the bill.", "120/240 V"),
            F.Word("phase", "single or three.", ElectricalPhase.Single).WithFacet(),
            F.Integer("amps", "Of the main breaker.", 200),
            F.Text("rate_plan", "As on the bill.", "Schedule 7"),
            F.Text("currency", "ISO 4217.", "USD"),
            F.Money("average_monthly_cost", "Entered, or taken from the bills.", 212.40m).WithTotal(),
            F.Number("average_monthly_kwh", "Entered, or taken from the bills.", 1840m),
            F.Text("monitoring_url", "Where it is watched."),
            F.Word("status", "Where it is in its life.", ElectricalServiceStatus.Active).WithFacet(),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            F.Integer("bill_count", "Bills on record.").From(BillCounts, "bill_counts.bills"),
            F.Date("billed_until", "Last day the bills cover.").From(BillCounts, "bill_counts.until"),
        ],
    };

    public static readonly Resource Bills = new()
    {
        Name = "electrical-bills",
        Singular = "bill",
        Table = "electrical_bills",
        Alias = "eb",
        View = Permission.ElectricalView,
        Edit = Permission.ElectricalEdit,
        Required = ["period_start", "period_end"],
        DefaultSort = "-period_end",
        Always = "exists (select from electrical_services p where p.id = {t}.electrical_service_id and p.deleted_at is null)",
        Fields =
        [
            .. F.Record,
            F.Uuid("electrical_service_id", "The service it is of."),
            F.Date("period_start", "First day it covers.", "2026-09-18"),
            F.Date("period_end", "Last day it covers, inclusive.", "2026-10-17"),
            F.Integer("days", "Days it covers.").As("({t}.period_end - {t}.period_start + 1)::bigint"),
            F.Number("kwh", "Consumption.", 1822m),
            F.Money("cost", "What it charges, in the service's currency.", 208.17m),
            F.Text("notes", "Anything else, up to 10,000 characters.", "Estimated reading") with { Sortable = false },
        ],
    };
}
