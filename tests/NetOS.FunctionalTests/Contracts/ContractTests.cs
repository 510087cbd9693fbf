namespace NetOS.FunctionalTests.Contracts;

internal sealed class ContractTests : ApiFixture
{
    [Test]
    public async Task A_term_gives_its_end_deadline_and_urgency()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = await Make.ContractAsync(circuit, new { start_date = "2026-01-01", term_months = 12, notice_days = 30 });
        (contract["end_date"]!.ToString(), contract["decision_deadline"]!.ToString(), contract["days_to_deadline"]!.GetValue<int>(), contract["urgency"]!.ToString()).ShouldBe(("2026-12-31", "2026-12-01", 11, "critical"));
        contract["status"]!.ToString().ShouldBe("active");
        var read = await Api.ReadAsync($"/circuits/{circuit}");
        (read["contract_id"]!.GetValue<Guid>(), read["term_end"]!.ToString(), read["urgency"]!.ToString()).ShouldBe((contract.Id, "2026-12-31", "critical"));
        (await Api.ReadAsync($"/circuits?urgency=critical&id={circuit}")).Total.ShouldBe(1);
    }

    [Test]
    public async Task Periods_over_one_circuit_never_overlap_and_the_other_contract_is_named()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var first = await Make.ContractAsync(circuit, new { agreement_number = "FIRST", start_date = "2026-01-01", term_months = 12 });
        var overlapping = (await Api.PostAsync("/contracts", Body(circuit, "2026-12-31"))).ShouldBeProblem(409, "contract.period_overlaps");
        (overlapping["conflict"]!["id"]!.GetValue<Guid>(), overlapping["conflict"]!["label"]!.ToString()).ShouldBe((first.Id, "FIRST"));
        var next = (await Api.PostAsync("/contracts", Body(circuit, "2027-01-01"))).ShouldBe(201);
        next["status"]!.ToString().ShouldBe("scheduled");
        (await Api.PatchAsync($"/contracts/{first.Id}", new { term_months = 13 })).ShouldBeProblem(409, "contract.period_overlaps");
        (await Api.PostAsync("/contracts", Body(circuit, "2026-06-01", "draft"))).ShouldBe(201);
        (await Api.DeleteAsync($"/contracts/{first.Id}")).ShouldBe(204);
        (await Api.PostAsync("/contracts", Body(circuit, "2026-10-01") with { term_months = 3 })).ShouldBe(201);
        (await Api.PostAsync($"/contracts/{first.Id}/restore")).ShouldBeProblem(409, "contract.period_overlaps");
    }

    [Test]
    public async Task The_rate_escalates_and_the_circuit_shows_todays()
    {
        var circuit = (await Make.CircuitAsync(new { mrc = 5 })).Id;
        var contract = await Make.ContractAsync(circuit, new
        {
            start_date = "2024-11-21",
            term_months = 48,
            escalator_kind = "fixed_percent",
            escalator_value = 3,
            subjects = new[] { new { circuit_id = circuit, mrc = 1000 } },
        });
        (await Api.ReadAsync($"/circuits/{circuit}"))["current_mrc"]!.GetValue<decimal>().ShouldBe(1030m);
        contract["mrc"]!.GetValue<decimal>().ShouldBe(1000m);
        (await Api.ReadAsync($"/contracts/{contract.Id}"))["current_rate"]!.GetValue<decimal>().ShouldBe(1030m);
        foreach (var (on, amount) in new[] { ("2024-11-20", 1000m), ("2025-11-20", 1000m), ("2025-11-21", 1030m), ("2026-11-20", 1030m), ("2026-11-21", 1060.90m), ("2028-11-21", 1125.51m) })
            (await Api.ReadAsync($"/contracts/{contract.Id}/rate?on={on}"))["amount"]!.GetValue<decimal>().ShouldBe(amount, on);
        (await Api.ReadAsync($"/contracts/{contract.Id}/rate"))["on"]!.ToString().ShouldBe("2026-11-20");
    }

    [TestCase("0001-01-01", 10)]
    [TestCase("9999-12-31", 999_999_999.99)]
    public async Task A_rate_at_the_ends_of_the_calendar_is_still_a_number(string on, decimal amount)
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = await Make.ContractAsync(circuit, new { escalator_kind = "fixed_percent", escalator_value = 100, escalator_every_months = 1, subjects = new[] { new { circuit_id = circuit, mrc = 10 } } });
        (await Api.ReadAsync($"/contracts/{contract.Id}/rate?on={on}"))["amount"]!.GetValue<decimal>().ShouldBe(amount);
    }

    [Test]
    public async Task A_step_that_comes_overnight_reaches_the_circuit_and_its_etag()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        await Make.ContractAsync(circuit, new { start_date = "2025-11-21", term_months = 48, escalator_kind = "fixed_step", escalator_value = 10, subjects = new[] { new { circuit_id = circuit, mrc = 100 } } });
        var before = await Api.ReadAsync($"/circuits/{circuit}");
        before["current_mrc"]!.GetValue<decimal>().ShouldBe(100m);
        Clock.GoTo(new DateOnly(2026, 11, 21));
        (await Server.RunAsSystemAsync(new NetOS.Application.Contracts.RefreshTerms())).ShouldBeGreaterThan(0);
        var after = await Api.ReadAsync($"/circuits/{circuit}");
        (after["current_mrc"]!.GetValue<decimal>(), after.Version).ShouldBe((110m, before.Version));
        after.ETag.ShouldNotBe(before.ETag);
        (await Server.RunAsSystemAsync(new NetOS.Application.Contracts.RefreshTerms())).ShouldBe(0);
        (await Api.ReadAsync("/circuits?totals=current_mrc&id=" + circuit))["totals"]!["current_mrc"]![0]!["amount"]!.GetValue<decimal>().ShouldBe(110m);
    }

    [Test]
    public async Task A_scheduled_contract_begins_on_its_day()
    {
        var circuit = (await Make.CircuitAsync(new { mrc = 1 })).Id;
        var contract = await Make.ContractAsync(circuit, new { start_date = "2026-11-25", term_months = 1, subjects = new[] { new { circuit_id = circuit, mrc = 70 } } });
        contract["status"]!.ToString().ShouldBe("scheduled");
        (await Api.ReadAsync($"/circuits/{circuit}"))["contract_id"].ShouldBeNull();
        Clock.GoTo(new DateOnly(2026, 11, 25));
        await Server.RunAsSystemAsync(new NetOS.Application.Contracts.RefreshTerms());
        (await Api.ReadAsync($"/contracts/{contract.Id}"))["status"]!.ToString().ShouldBe("active");
        (await Api.ReadAsync($"/circuits/{circuit}"))["current_mrc"]!.GetValue<decimal>().ShouldBe(70m);
    }

    [Test]
    public async Task A_contract_that_changes_the_rate_changes_the_circuits_etag()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = (await Make.ContractAsync(circuit, new { subjects = new[] { new { circuit_id = circuit, mrc = 40 } } })).Id;
        var before = await Api.ReadAsync($"/circuits/{circuit}");
        (await Api.PatchAsync($"/contracts/{contract}", new { subjects = new[] { new { circuit_id = circuit, mrc = 41 } } })).ShouldBe(200);
        var after = await Api.ReadAsync($"/circuits/{circuit}");
        after["current_mrc"]!.GetValue<decimal>().ShouldBe(41m);
        after.ETag.ShouldNotBe(before.ETag);
        (await Api.PatchAsync($"/contracts/{contract}", new { subjects = new[] { new { circuit_id = circuit } } })).ShouldBe(200)["subjects"]![0]!["mrc"]!.GetValue<decimal>().ShouldBe(41m);
    }

    [Test]
    public async Task One_circuit_may_be_named_in_short()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = (await Api.PostAsync("/contracts", new { kind = "service_order", start_date = "2026-01-01", term_months = 12, circuit_id = circuit, mrc = 250.5 })).ShouldBe(201);
        var subject = contract["subjects"]!.AsArray().Single()!;
        (subject["circuit_id"]!.GetValue<Guid>(), subject["mrc"]!.GetValue<decimal>()).ShouldBe((circuit, 250.5m));
        (await Api.As("pm").PostAsync("/contracts", new { kind = "service_order", start_date = "2028-01-01", term_months = 12, circuit_id = circuit, mrc = 1 })).ShouldBeProblem(403, "auth.field_forbidden");
        (await Api.As("pm").PostAsync("/contracts", new { kind = "service_order", start_date = "2028-01-01", term_months = 12, circuit_id = circuit })).ShouldBe(201);
    }

    [TestCase("""{"start_date": "2026-01-01", "subjects": []}""", "kind")]
    [TestCase("""{"kind": "service_order", "subjects": []}""", "start_date")]
    [TestCase("""{"kind": "service_order", "start_date": "2026-01-01"}""", "subjects")]
    [TestCase("""{"kind": "msa", "start_date": "2026-01-01"}""", "carrier_id")]
    [TestCase("""{"kind": "service_order", "start_date": "2026-01-01", "term_months": 0}""", "subjects")]
    public async Task What_a_contract_needs_is_named(string body, string field) => (await Api.PostAsync("/contracts", body)).ShouldBe(422).ShouldBeProblem()["errors"]![field].ShouldNotBeNull();

    [TestCase("""{"term_months": 0}""", "term_months")]
    [TestCase("""{"term_months": 1201}""", "term_months")]
    [TestCase("""{"end_date": "2025-01-01"}""", "end_date")]
    [TestCase("""{"end_date": "2027-03-01", "term_months": 24}""", "end_date")]
    [TestCase("""{"end_of_term": "auto_renew"}""", "renewal_term_months")]
    [TestCase("""{"notice_days": 731}""", "notice_days")]
    [TestCase("""{"escalator_kind": "fixed_percent"}""", "escalator_value")]
    [TestCase("""{"etf": {"kind": "unknown"}}""", "etf")]
    [TestCase("""{"etf": {"kind": "percent_of_remaining", "percent": 101}}""", "etf")]
    [TestCase("""{"start_date": "0001-01-01"}""", "start_date")]
    [TestCase("""{"currency": "EUR"}""", "currency")]
    [TestCase("""{"subjects": [{"circuit_id": "0198c0de-7f00-7000-8000-000000000001"}]}""", "subjects")]
    public async Task A_value_a_contract_cannot_have_is_refused_by_field(string change, string field)
    {
        var contract = (await Make.ContractAsync((await Make.CircuitAsync()).Id)).Id;
        (await Api.PatchAsync($"/contracts/{contract}", change)).ShouldBe(422).ShouldBeProblem()["errors"]![field].ShouldNotBeNull();
    }

    [Test]
    public async Task A_circuit_under_contract_keeps_the_contracts_currency()
    {
        var circuit = (await Make.CircuitAsync(new { mrc = 5 })).Id;
        await Make.ContractAsync(circuit, new { subjects = new[] { new { circuit_id = circuit, mrc = 9 } } });
        (await Api.PatchAsync($"/circuits/{circuit}", new { currency = "EUR" })).ShouldBe(422).ShouldBeProblem()["errors"]!["currency"].ShouldNotBeNull();
    }

    private sealed record ContractBody(string kind, string start_date, int term_months, object[] subjects, string? status);

    private static ContractBody Body(Guid circuit, string start, string? status = null) => new("service_order", start, 12, [new { circuit_id = circuit }], status);
}
