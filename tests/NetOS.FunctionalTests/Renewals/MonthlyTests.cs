namespace NetOS.FunctionalTests.Renewals;

/// <summary>Contracts that run month to month, and their ends.</summary>
internal sealed class MonthlyTests : RenewalFixture
{
    private static readonly object Evergreen = new { term_months = (int?)null, end_of_term = (string?)null, renewal_term_months = (int?)null };

    [Test]
    public async Task An_evergreen_contract_runs_on_and_nothing_is_opened_by_itself()
    {
        var (contract, circuit) = await ContractAsync(Evergreen);
        await GoToAsync("2031-06-01");
        (await ChainAsync(circuit)).ShouldBe(["2026-01-01 – month_to_month 900.00"]);
        (await Api.ReadAsync($"/contracts/{contract}/renewals")).Total.ShouldBe(0);
    }

    [Test]
    public async Task Active_without_an_end_is_month_to_month_and_can_be_renewed()
    {
        var (contract, circuit) = await ContractAsync(new { term_months = (int?)null, end_of_term = (string?)null, status = "active" });
        (await StatusAsync(contract)).ShouldBe("month_to_month");
        await OpenAsync(contract);
        await MoveAsync(contract, new { to = "decided", decision = "renew", successor = new { term_months = 12, start_date = "2026-12-01", mrc = 750 } });
        await MoveAsync(contract, new { to = "completed" });
        await GoToAsync("2026-12-01");
        (await ChainAsync(circuit)).ShouldBe(["2026-01-01 – superseded 900.00", "2026-12-01 2027-11-30 active 750.00"]);
    }

    [Test]
    public async Task Its_notice_ends_it_though_nobody_completes_the_renewal()
    {
        var (contract, circuit) = await ContractAsync(Evergreen);
        await OpenAsync(contract);
        await MoveAsync(contract, new { to = "decided", decision = "terminate" });
        (await MoveAsync(contract, new { to = "notice_sent", notice = new { method = "email", sent_on = "2026-11-15", tracking_number = "M" } }))["deadline"]!.ToString().ShouldBe("2026-12-15");
        await GoToAsync("2026-12-15");
        (await StatusAsync(contract)).ShouldBe("month_to_month");
        await GoToAsync("2026-12-20");
        (await StatusAsync(contract), (await Api.ReadAsync($"/contracts/{contract}/renewal"))["status"]!.ToString()).ShouldBe(("terminated", "completed"));
        var gone = await Api.ReadAsync($"/circuits/{circuit}");
        (gone["status"]!.ToString(), gone["billing_stop_on"]!.ToString()).ShouldBe(("disconnect_pending", "2026-12-15"));
    }

    [Test]
    public async Task A_notice_taken_back_lets_it_run_on()
    {
        var (contract, circuit) = await ContractAsync(Evergreen);
        await OpenAsync(contract);
        await MoveAsync(contract, new { to = "decided", decision = "terminate" });
        await MoveAsync(contract, new { to = "notice_sent", notice = new { method = "email", sent_on = "2026-11-15", tracking_number = "M" } });
        await MoveAsync(contract, new { to = "withdrawn", comment = "They halved the rate" });
        await GoToAsync("2027-06-01");
        (await ChainAsync(circuit)).ShouldBe(["2026-01-01 – month_to_month 900.00"]);
    }

    [TestCase("1900-01-01")]
    [TestCase("2026-01-01")]
    public async Task Its_successor_does_not_begin_before_it_has_run_a_day(string start)
    {
        var (contract, _) = await ContractAsync(Evergreen);
        await OpenAsync(contract);
        (await TryAsync(contract, new { to = "decided", decision = "renew", successor = new { term_months = 12, start_date = start } })).ShouldBeProblem(422, "renewal.start_too_early");
    }

    [Test]
    public async Task A_notice_of_long_ago_ends_it_on_the_last_day_of_the_term_it_had()
    {
        var (contract, _) = await ContractAsync(new { status = "month_to_month", start_date = "2025-01-01", end_of_term = "month_to_month" });
        await OpenAsync(contract);
        await MoveAsync(contract, new { to = "decided", decision = "terminate" });
        await MoveAsync(contract, new { to = "notice_sent", notice = new { method = "letter", sent_on = "2001-01-01", tracking_number = "M" } });
        (await Server.RowsAsync($"select ends_on from contracts where id = '{contract}'")).ShouldBe(["2025-12-31"]);
        await GoToAsync("2026-11-21");
        (await StatusAsync(contract)).ShouldBe("terminated");
    }

    private async Task OpenAsync(Guid contract)
    {
        (await Api.PostAsync($"/contracts/{contract}/renewal", new { })).ShouldBe(201);
        await MoveAsync(contract, new { to = "in_review" });
    }
}
