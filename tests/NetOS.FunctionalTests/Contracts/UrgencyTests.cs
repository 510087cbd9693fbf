using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Persistence;

namespace NetOS.FunctionalTests.Contracts;

/// <summary>SQL and the domain agree on every day.</summary>
internal sealed class UrgencyTests : ApiFixture
{
    [Test]
    public async Task Urgency_in_lists_is_the_domains_over_a_year()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = (await Make.ContractAsync(circuit, new { start_date = "2026-01-01", end_date = "2027-08-15", term_months = (int?)null, notice_days = 45 })).Id;
        var deadline = new DateOnly(2027, 8, 15).AddDays(-45);
        // Both sides of every threshold, and a day of each week between.
        for (var day = deadline.AddDays(-200); day <= deadline.AddDays(165); day = day.AddDays(1))
        {
            if (day.DayOfWeek != DayOfWeek.Friday && (deadline.DayNumber - day.DayNumber) is not (-1 or 0 or 1 or 30 or 31 or 90 or 91 or 180 or 181))
                continue;
            Clock.GoTo(day);
            var expected = EnumWords<Urgency>.ToWord(RenewalUrgency.On(ContractStatus.Active, deadline, day));
            var days = deadline.DayNumber - day.DayNumber;
            var found = (await Api.ReadAsync($"/circuits?urgency={expected}&id={circuit}&fields=urgency,days_to_deadline")).Items.ShouldHaveSingleItem(day.ToString("O"))!;
            (found["urgency"]!.ToString(), found["days_to_deadline"]!.GetValue<int>()).ShouldBe((expected, days));
            if (days is not (-1 or 0 or 30 or 31 or 90 or 91 or 180 or 181))
                continue;
            var list = await Api.ReadAsync($"/contracts?id={contract}&urgency={expected}&fields=urgency,days_to_deadline&facets=urgency");
            (list.Items[0]!["urgency"]!.ToString(), list.Items[0]!["days_to_deadline"]!.GetValue<int>(), list["facets"]!["urgency"]![0]!["value"]!.ToString()).ShouldBe((expected, days, expected));
        }
    }

    [TestCase(120, "none")]
    [TestCase(200, "watch")]
    public async Task What_is_watched_follows_the_lookahead_as_set(int lookahead, string urgency)
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = (await Make.ContractAsync(circuit, new { start_date = "2026-01-01", end_date = TestClock.Today.AddDays(150 + 45), term_months = (int?)null, notice_days = 45 })).Id;
        (await Api.ReadAsync($"/contracts/{contract}"))["urgency"]!.ToString().ShouldBe("watch");
        await Api.PatchAsync("/settings/renewals", new { lookahead_days = lookahead });
        try
        {
            (await Api.ReadAsync($"/contracts/{contract}"))["urgency"]!.ToString().ShouldBe(urgency);
            (await Api.ReadAsync($"/circuits?urgency={urgency}&id={circuit}&fields=id")).Items.ShouldHaveSingleItem();
            (await Api.ReadAsync("/dashboard/summary"))["cards"]!["renewals_due"]!["lookahead_days"]!.GetValue<int>().ShouldBe(lookahead);
        }
        finally
        {
            await Api.PatchAsync("/settings/renewals", new { lookahead_days = 180 });
        }
    }

    [TestCase("draft")]
    [TestCase("month_to_month")]
    [TestCase("expired")]
    public async Task Only_an_active_contract_is_urgent(string status)
    {
        var contract = await Make.ContractAsync((await Make.CircuitAsync()).Id, new { start_date = "2026-01-01", term_months = 11, status });
        (contract["urgency"]!.ToString(), contract["decision_deadline"]).ShouldBe(("none", null));
    }
}
