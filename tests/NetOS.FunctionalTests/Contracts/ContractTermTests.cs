namespace NetOS.FunctionalTests.Contracts;

internal sealed class ContractTermTests : ApiFixture
{
    private static IEnumerable<string> Steps(JsonNode? rates) => rates!["steps"]!.AsArray().Select(step => $"{step!["from"]} {step["until"]} {step["amount"]!.GetValue<decimal>():0.00}");

    [Test]
    public async Task Rates_are_listed_step_by_step()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = await Make.ContractAsync(circuit, new
        {
            start_date = "2025-01-01",
            term_months = 24,
            end_of_term = "auto_renew",
            renewal_term_months = 12,
            escalator_kind = "fixed_percent",
            escalator_value = 3,
            subjects = new[] { new { circuit_id = circuit, mrc = 1000 } },
        });
        var rates = await Api.ReadAsync($"/contracts/{contract.Id}/rates");
        rates["currency"]!.ToString().ShouldBe("USD");
        Steps(rates.Json).ShouldBe(["2025-01-01 2025-12-31 1000.00", "2026-01-01 2026-12-31 1030.00", "2027-01-01 2027-12-31 1060.90"]);
        (await Api.As("read_only").GetAsync($"/contracts/{contract.Id}/rates")).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.GetAsync($"/contracts/{Guid.NewGuid()}/rates")).ShouldBe(404);
    }

    [Test]
    public async Task The_course_of_leaving_holds_the_cheapest_exit()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = (await Make.ContractAsync(circuit, new
        {
            start_date = "2026-01-01",
            term_months = 24,
            etf = new { kind = "percent_of_remaining", percent = 50 },
            subjects = new[] { new { circuit_id = circuit, mrc = 1000 } },
        })).Id;
        var best = (await Api.ReadAsync($"/contracts/{contract}/etf"))["cheapest_exit"]!;
        var days = (await Api.ReadAsync($"/contracts/{contract}/etf/course"))["days"]!.AsArray();
        (days[0]!["on"]!.ToString(), days[0]!["etf"]!.GetValue<decimal>()).ShouldBe(("2026-11-20", 6_500m));
        (days[1]!["on"]!.ToString(), days[1]!["charges_until"]!.GetValue<decimal>()).ShouldBe(("2026-11-30", 366.67m));
        days.MinBy(day => day!["total"]!.GetValue<decimal>())!["on"]!.ToString().ShouldBe(best["on"]!.ToString());
        (await Api.As("read_only").GetAsync($"/contracts/{contract}/etf/course")).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.GetAsync($"/contracts/{Guid.NewGuid()}/etf/course")).ShouldBe(404);
    }

    [Test]
    public async Task A_chain_lists_what_was_before_and_what_follows()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var first = (await Make.ContractAsync(circuit, new { agreement_number = "C1", start_date = "2025-01-01", term_months = 12 })).Id;
        var second = (await Make.ContractAsync(circuit, new { agreement_number = "C2", start_date = "2026-01-01", term_months = 12, predecessor_id = first })).Id;
        await Make.ContractAsync(circuit, new { agreement_number = "C3", start_date = "2027-01-01", term_months = 12, predecessor_id = second });
        await Make.ContractAsync((await Make.CircuitAsync()).Id, new { agreement_number = "ELSEWHERE" });
        foreach (var id in new[] { first, second })
        {
            var chain = await Api.ReadAsync($"/contracts/{id}/chain?sort=start_date&fields=agreement_number");
            chain["items"]!.AsArray().Select(item => item!["agreement_number"]!.ToString()).ShouldBe(["C1", "C2", "C3"]);
        }

        (await Api.GetAsync($"/contracts/{Guid.NewGuid()}/chain")).ShouldBe(404);
    }

    [Test]
    public async Task A_preview_says_what_saving_would_write_and_stores_nothing()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var before = (await Api.ReadAsync("/contracts")).Total;
        var preview = (await Api.PostAsync("/contracts/preview", new { kind = "service_order", start_date = "2027-01-31", term_months = 13, notice_days = 60, circuit_id = circuit, mrc = 250 })).ShouldBe(200);
        (preview["end_date"]!.ToString(), preview["anchor_day"]!.GetValue<int>(), preview["status"]!.ToString(), preview["decision_deadline"]!.ToString()).ShouldBe(("2028-02-28", 31, "scheduled", "2027-12-30"));
        Steps(preview["rates"]).ShouldBe(["2027-01-31  250.00"]);
        preview["errors"]!.AsObject().Count.ShouldBe(0);
        (await Api.ReadAsync("/contracts")).Total.ShouldBe(before);
    }

    [Test]
    public async Task A_preview_of_a_change_starts_from_the_contract()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = await Make.ContractAsync(circuit, new { start_date = "2026-01-01", term_months = 12, notice_days = 30 });
        (await Api.PostAsync($"/contracts/preview?of={contract.Id}", new { term_months = 24 })).ShouldBe(200)["end_date"]!.ToString().ShouldBe("2027-12-31");
        (await Api.PostAsync($"/contracts/preview?of={contract.Id}", new { end_date = "2026-06-30" })).ShouldBe(200)["term_months"]!.GetValue<int>().ShouldBe(6);
        (await Api.ReadAsync($"/contracts/{contract.Id}"))["end_date"]!.ToString().ShouldBe("2026-12-31");
        (await Api.PostAsync($"/contracts/preview?of={Guid.NewGuid()}", new { })).ShouldBe(404);
        (await Api.PostAsync("/contracts/preview?of=none", new { })).ShouldBeProblem(400, "query.value");
    }

    [Test]
    public async Task A_member_no_contract_has_is_refused() =>
        (await Api.PostAsync("/contracts/preview", """{"start_date": "2027-01-01", "kind": "msa", "carrier": 1}""")).ShouldBe(422)["errors"]!.AsObject().Select(error => error.Key).ShouldBe(["carrier"]);

    [TestCase("""{"start_date": "2027-01-01", "term_months": 12, "notice_days": 731}""", "subjects,notice_days")]
    [TestCase("""{"start_date": "2027-01-01", "kind": "msa"}""", "carrier_id")]
    [TestCase("""{"start_date": "2027-01-01", "kind": "sausage", "etf": {"kind": "banded", "bands": []}}""", "kind,etf,subjects")]
    [TestCase("""{"kind": "lease"}""", "start_date")]
    public async Task What_would_be_refused_is_said_by_field(string body, string fields)
    {
        var preview = (await Api.PostAsync("/contracts/preview", body)).ShouldBe(200);
        preview["errors"]!.AsObject().Select(error => error.Key).ShouldBe(fields.Split(','), ignoreOrder: true);
        preview["rates"].ShouldBeNull();
    }

    [Test]
    public async Task A_preview_shows_no_money_to_those_who_may_not_see_it_and_takes_none_from_them()
    {
        var contract = (await Make.ContractAsync((await Make.CircuitAsync(new { mrc = 90 })).Id)).Id;
        var preview = (await Api.As("read_only").PostAsync($"/contracts/preview?of={contract}", new { })).ShouldBe(200);
        preview["status"]!.ToString().ShouldBe("active");
        preview["rates"].ShouldBeNull();
        Steps((await Api.As("pm").PostAsync($"/contracts/preview?of={contract}", new { })).ShouldBe(200)["rates"]).Single().ShouldEndWith("90.00");
        (await Api.As("read_only").PostAsync("/contracts/preview", new { kind = "lease", start_date = "2027-01-01" })).ShouldBeProblem(403, "auth.field_forbidden");
        (await Api.As("pm").PostAsync("/contracts/preview", new { kind = "lease", start_date = "2027-01-01", waived_nrc = 5 })).ShouldBeProblem(403, "auth.field_forbidden");
        (await Api.PostAsync("/contracts/preview", "[]")).ShouldBe(422);
    }
}
