using NUnit.Framework;
using NetOS.Domain.Electrical;
using Shouldly;

namespace NetOS.UnitTests.Electrical;

internal sealed class ElectricalTests
{
    private static ElectricalBillDetails Bill(string from, string to, decimal? cost, decimal? kwh) => new() { PeriodStart = DateOnly.Parse(from), PeriodEnd = DateOnly.Parse(to), Cost = cost, Kwh = kwh };

    // A month has 365.2425 / 12 = 30.436875 days.
    [Test]
    public void An_average_month_weighs_each_bill_by_its_days()
    {
        MonthlyAverage.Of([Bill("2026-01-01", "2026-01-30", 300, 1500)]).ShouldBe(new MonthlyAverage(304.37m, 1521.8m)); // 10 a day, 50 kWh a day
        MonthlyAverage.Of([Bill("2026-01-01", "2026-01-10", 100, null), Bill("2026-01-11", "2026-02-09", 300, 900)]).ShouldBe(new MonthlyAverage(304.37m, 913.1m));
        MonthlyAverage.Of([Bill("2026-01-01", "2026-01-01", 1, 0)]).ShouldBe(new MonthlyAverage(30.44m, 0m));
        MonthlyAverage.Of([Bill("2026-01-01", "2026-01-31", null, null)]).ShouldBe(new MonthlyAverage(null, null));
        MonthlyAverage.Of([]).ShouldBe(new MonthlyAverage(null, null));
    }

    [TestCase("2026-02-10", "2026-02-10", null)]
    [TestCase("2026-02-10", "2026-02-09", "electrical_bill.period_order")]
    [TestCase("2024-01-01", "2025-12-31", null)]
    [TestCase("2024-01-01", "2026-01-01", "electrical_bill.period_long")]
    public void A_bill_covers_one_day_to_two_years(string from, string to, string? code)
    {
        var make = () => ElectricalBill.Create(Guid.NewGuid(), Bill(from, to, 1, 1));
        if (code is null)
            make().Details.Cost.ShouldBe(1);
        else
            ((Action)(() => make())).ShouldBreak(code, "period_end");
    }

    [Test]
    public void An_account_feeds_one_place()
    {
        var id = Guid.NewGuid();
        ((Action)(() => ElectricalService.Create(new() { Utility = "U" }))).ShouldBreak("electrical.site_missing", "asset_id");
        ((Action)(() => ElectricalService.Create(new() { Utility = "U", AssetId = id, CustomerId = id }))).ShouldBreak("electrical.two_sites", "customer_id");
        ElectricalService.Create(new() { Utility = "U", CustomerId = id }).Details.CustomerId.ShouldBe(id);
    }
}
