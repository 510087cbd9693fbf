using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Renewals;

internal sealed class RenewalReadTests : RenewalFixture
{
    [Test]
    public async Task The_moves_say_on_which_days_a_notice_counts()
    {
        var (contract, _) = await ContractAsync(new { notice_not_before_days = 120 });
        var moves = await Api.ReadAsync($"/contracts/{contract}/renewal/moves");
        (moves["notice_from"]!.ToString(), moves["notice_until"]!.ToString()).ShouldBe(("2026-09-02", "2026-12-01"));
        var (monthly, _) = await ContractAsync(new { status = "month_to_month", end_of_term = "month_to_month", start_date = "2025-01-01" });
        (await Api.PostAsync($"/contracts/{monthly}/renewal", new { })).ShouldBe(201);
        moves = await Api.ReadAsync($"/contracts/{monthly}/renewal/moves");
        (moves["notice_from"], moves["notice_until"]).ShouldBe((null, null));
    }

    [Test]
    public async Task A_decision_is_settled_once_nothing_is_left_to_do()
    {
        var (contract, _) = await ContractAsync();
        await MoveAsync(contract, new { to = "in_review" });
        (await MoveAsync(contract, new { to = "decided", decision = "terminate" }))["settled"]!.GetValue<bool>().ShouldBeFalse();
        (await MoveAsync(contract, new { to = "notice_sent", notice = new { method = "email", sent_on = "2026-11-20", tracking_number = "MSG-7" } }))["settled"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Test]
    public async Task Renewals_are_found_by_state_and_by_whether_somebody_sees_to_them()
    {
        var a = (await Make.EndpointAsync(new { state = "WY" })).Id;
        var (contract, circuit) = await ContractAsync(circuit: new { a_endpoint_id = a });
        var label = (await Api.ReadAsync($"/circuits/{circuit}"))["circuit_id"]!.ToString();
        var found = await Api.ReadAsync($"/renewals?states=WY&owned=false&facets=states&q={label}");
        found["items"]!.AsArray().ShouldHaveSingleItem()!["contract_id"]!.GetValue<Guid>().ShouldBe(contract);
        found["facets"]!["states"]!.AsArray().ShouldHaveSingleItem()!["value"]!.ToString().ShouldBe("WY");
        (await Api.PatchAsync($"/contracts/{contract}/renewal", new { owner = "dev@netos.local" })).ShouldBe(200);
        (await Api.ReadAsync($"/renewals?states=WY&owned=false&q={label}")).Total.ShouldBe(0);
        (await Api.ReadAsync($"/renewals?states=WY&owned=true&q={label}")).Total.ShouldBe(1);
    }

    [Test]
    public async Task What_leaving_costs_today_is_answered_to_those_who_see_money()
    {
        var (contract, _) = await ContractAsync(new { etf = new { kind = "fixed_amount", amount = 1500 } });
        var renewal = await Api.ReadAsync($"/contracts/{contract}/renewal");
        renewal["etf_today"]!.GetValue<decimal>().ShouldBe((await Api.ReadAsync($"/contracts/{contract}/etf"))["amount"]!.GetValue<decimal>());
        renewal["etf_today"]!.GetValue<decimal>().ShouldBe(1500m);
        (await Api.As("read_only").ReadAsync($"/contracts/{contract}/renewal"))["etf_today"].ShouldBeNull();
    }

    [Test]
    public async Task Who_approved_is_answered_by_name()
    {
        (await Api.PostAsync("/users", new { email = "jordan.ortiz@example.net", name = "Jordan Ortiz", role_id = await Api.RoleAsync("finance") })).ShouldBe(201);
        var (contract, _) = await ContractAsync(mrc: 6_000);
        await MoveAsync(contract, new { to = "in_review" });
        await MoveAsync(contract, new { to = "decided", decision = "renew" });
        (await Api.As("finance", "jordan.ortiz@example.net").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "approved" })).ShouldBe(200)["approved_by_name"]!.ToString().ShouldBe("Jordan Ortiz");
    }
}
