namespace NetOS.FunctionalTests.Renewals;

/// <summary>Contracts whose subjects another contract has from a day after their end.</summary>
internal sealed class TakeoverTests : RenewalFixture
{
    [TestCase("auto_renew")]
    [TestCase("month_to_month")]
    [TestCase("auto_disconnect")]
    public async Task A_contract_that_begins_the_day_after_takes_over(string endOfTerm)
    {
        var (contract, circuit) = await ContractAsync(new { end_of_term = endOfTerm });
        var other = await OverAsync([(circuit, 700)], new { start_date = "2027-01-01", term_months = 24 });
        await GoToAsync("2027-01-01");
        (await StatusAsync(contract), await StatusAsync(other)).ShouldBe(("superseded", "active"));
        (await ChainAsync(circuit)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-01-01 2028-12-31 active 700.00"]);
        var read = await Api.ReadAsync($"/circuits/{circuit}");
        (read["status"]!.ToString(), read["current_mrc"]!.GetValue<decimal>()).ShouldBe(("active", 700m));
        var renewal = await Api.ReadAsync($"/contracts/{contract}/renewal");
        (renewal["open"]!.GetValue<bool>(), renewal["closed_on"]!.ToString()).ShouldBe((false, "2027-01-01"));
    }

    [Test]
    public async Task One_that_begins_within_the_renewed_term_takes_over_and_one_that_begins_after_it_waits()
    {
        var (within, one) = await ContractAsync();
        await OverAsync([(one, 700)], new { start_date = "2027-12-31" });
        var (after, two) = await ContractAsync();
        await OverAsync([(two, 700)], new { start_date = "2028-01-01" });
        await GoToAsync("2027-01-01");
        (await StatusAsync(within), await StatusAsync(after)).ShouldBe(("superseded", "superseded"));
        (await ChainAsync(one)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-12-31 2028-12-30 scheduled 700.00"]);
        (await ChainAsync(two)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-01-01 2027-12-31 active 900.00", "2028-01-01 2028-12-31 scheduled 700.00"]);
        await GoToAsync("2028-01-01");
        (await ChainAsync(two)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-01-01 2027-12-31 superseded 900.00", "2028-01-01 2028-12-31 active 700.00"]);
    }

    [Test]
    public async Task Month_to_month_it_ends_the_day_before_the_other_begins()
    {
        var (contract, circuit) = await ContractAsync(new { end_of_term = "month_to_month" });
        await OverAsync([(circuit, 700)], new { start_date = "2027-03-01" });
        await GoToAsync("2027-01-01");
        (await StatusAsync(contract)).ShouldBe("month_to_month");
        (await Server.RowsAsync($"select ends_on from contracts where id = '{contract}'")).ShouldBe(["2027-02-28"]);
        await GoToAsync("2027-03-01");
        (await ChainAsync(circuit)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-03-01 2028-02-29 active 700.00"]);
    }

    [Test]
    public async Task Decided_to_run_month_to_month_it_ends_so_too_even_found_late()
    {
        var (contract, circuit) = await ContractAsync(new { end_of_term = "auto_disconnect" });
        await OverAsync([(circuit, 700)], new { start_date = "2027-03-01" });
        await MoveAsync(contract, new { to = "in_review" });
        await MoveAsync(contract, new { to = "decided", decision = "month_to_month" });
        await MoveAsync(contract, new { to = "completed" });
        await GoToAsync("2027-05-05");
        (await ChainAsync(circuit)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-03-01 2028-02-29 active 700.00"]);
        (await Server.NightAsync()).Ended.ShouldBe(0);
    }

    [Test]
    public async Task Of_two_circuits_the_one_not_taken_renews_itself()
    {
        var (one, two) = ((await Make.CircuitAsync()).Id, (await Make.CircuitAsync()).Id);
        await OverAsync([(one, 600), (two, 300)]);
        await OverAsync([(one, 500)], new { start_date = "2027-02-01" });
        await GoToAsync("2027-01-01");
        (await ChainAsync(one)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-02-01 2028-01-31 scheduled 500.00"]);
        (await ChainAsync(two)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-01-01 2027-12-31 active 300.00"]);
    }

    [Test]
    public async Task Of_two_circuits_the_one_not_taken_goes_on_month_to_month()
    {
        var (one, two) = ((await Make.CircuitAsync()).Id, (await Make.CircuitAsync()).Id);
        var contract = await OverAsync([(one, 600), (two, 300)], new { end_of_term = "month_to_month" });
        await OverAsync([(one, 500)], new { start_date = "2027-03-01" });
        await GoToAsync("2027-02-28");
        (await StatusAsync(contract), (await Api.ReadAsync($"/circuits/{two}"))["current_mrc"]!.GetValue<decimal>()).ShouldBe(("month_to_month", 300m));
        await GoToAsync("2027-03-01");
        (await ChainAsync(two)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-03-01 – month_to_month 300.00"]);
        (await ChainAsync(one)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-03-01 2028-02-29 active 500.00"]);
        (await Api.ReadAsync($"/circuits/{two}"))["current_mrc"]!.GetValue<decimal>().ShouldBe(300m);
        (await Server.NightAsync()).Ended.ShouldBe(0);
    }

    [Test]
    public async Task Of_two_circuits_only_the_one_not_taken_disconnects()
    {
        var (one, two) = ((await Make.CircuitAsync()).Id, (await Make.CircuitAsync()).Id);
        var contract = await OverAsync([(one, 600), (two, 300)], new { end_of_term = "auto_disconnect" });
        await OverAsync([(one, 500)], new { start_date = "2027-02-01" });
        await GoToAsync("2027-01-05");
        (await StatusAsync(contract)).ShouldBe("expired");
        (await Api.ReadAsync($"/circuits/{one}"))["status"]!.ToString().ShouldBe("active");
        var gone = await Api.ReadAsync($"/circuits/{two}");
        (gone["status"]!.ToString(), gone["billing_stop_on"]!.ToString()).ShouldBe(("disconnect_pending", "2026-12-31"));
        (await Server.RowsAsync($"select occurred_on from lifecycle_events where circuit_id = '{two}' and kind = 'disconnect_request'")).ShouldBe(["2027-01-01"], "it happened the day after, however late it is found");
    }

    [Test]
    public async Task Terminating_leaves_a_circuit_in_service_that_another_contract_takes_over()
    {
        var (one, two) = ((await Make.CircuitAsync()).Id, (await Make.CircuitAsync()).Id);
        var contract = await OverAsync([(one, 600), (two, 300)]);
        await OverAsync([(one, 500)], new { start_date = "2027-01-01" });
        await NotifyAsync(contract, "terminate");
        await MoveAsync(contract, new { to = "completed" });
        ((await Api.ReadAsync($"/circuits/{one}"))["status"]!.ToString(), (await Api.ReadAsync($"/circuits/{two}"))["status"]!.ToString()).ShouldBe(("active", "disconnect_pending"));
    }

    [Test]
    public async Task A_master_agreement_with_a_term_renews_itself_whatever_is_ordered_under_it()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var carrier = await Make.AnyCarrierAsync();
        var msa = (await Api.PostAsync("/contracts", new { kind = "msa", carrier_id = carrier, agreement_number = $"MSA-{Make.Next()}", start_date = "2026-01-01", term_months = 12, end_of_term = "auto_renew", renewal_term_months = 12, notice_days = 30 })).ShouldBe(201).Id;
        var over = (await Api.PostAsync("/contracts", new { kind = "msa", carrier_id = carrier, circuit_id = circuit, start_date = "2026-01-01", term_months = 12, end_of_term = "auto_renew", renewal_term_months = 12 })).ShouldBe(201).Id;
        await OverAsync([(circuit, 500)], new { start_date = "2027-01-01" });
        await GoToAsync("2027-01-01");
        foreach (var id in new[] { msa, over })
            (await Server.RowsAsync($"select status, start_date, end_date from contracts where predecessor_id = '{id}'")).ShouldBe(["active | 2027-01-01 | 2027-12-31"]);
    }

    [Test]
    public async Task A_follower_called_off_follows_nothing()
    {
        var (contract, circuit) = await ContractAsync();
        var follower = await OverAsync([(circuit, 700)], new { start_date = "2027-01-01", predecessor_id = contract });
        (await Api.PatchAsync($"/contracts/{follower}", new { status = "terminated" })).ShouldBe(200);
        await GoToAsync("2027-01-01");
        (await ChainAsync(circuit)).ShouldContain("2027-01-01 2027-12-31 active 900.00");
    }
}
