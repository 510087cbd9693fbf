using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Contracts;

/// <summary>What leaving costs, over HTTP; the figures themselves are the domain's tables. Today is 2026-11-20.</summary>
internal sealed class EtfTests : ApiFixture
{
    private static readonly object Banded = new { kind = "banded", bands = new[] { new { from_month = 1, percent = 100 }, new { from_month = 13, percent = 50 } } };

    private async Task<Answer> ContractAsync(object fields, params (Guid Circuit, decimal Mrc)[] subjects)
    {
        var body = JsonSerializer.SerializeToNode(new { kind = "service_order", start_date = "2026-04-01", term_months = 36, subjects = subjects.Select(s => new { circuit_id = s.Circuit, mrc = s.Mrc }) })!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(fields)!.AsObject())
            body[name] = value?.DeepClone();
        return (await Api.PostAsync("/contracts", body)).ShouldBe(201);
    }

    private async Task<Answer> ExampleAsync() => await ContractAsync(new { etf = Banded }, ((await Make.CircuitAsync()).Id, 1000m));

    private static decimal Amount(Answer answer) => answer["amount"]!.GetValue<decimal>();

    [Test]
    public async Task The_example_of_the_design_with_every_term_of_its_sum()
    {
        var contract = await ExampleAsync();
        var etf = await Api.ReadAsync($"/contracts/{contract.Id}/etf?on=2026-11-30");
        (etf["on"]!.ToString(), etf["currency"]!.ToString(), Amount(etf), etf["contract_month"]!.GetValue<int>(), etf["months_remaining"]!.GetValue<int>()).ShouldBe(("2026-11-30", "USD", 16000m, 8, 28));
        etf["terms"]!.AsArray().Select(t => (t!["label"]!.ToString(), t["months"]!.GetValue<int>(), t["rate"]!.GetValue<decimal>(), t["percent"]!.GetValue<decimal>(), t["amount"]!.GetValue<decimal>()))
            .ShouldBe([("Remaining months: months 9 to 12", 4, 1000m, 100m, 4000m), ("Remaining months: months 13 to 36", 24, 1000m, 50m, 12000m)]);
        etf["clause"]!["kind"]!.ToString().ShouldBe("banded");
        etf["warnings"]!.AsArray().ShouldBeEmpty();
        var exit = etf["cheapest_exit"]!;
        (exit["on"]!.ToString(), exit["etf"]!.GetValue<decimal>(), exit["charges_until"]!.GetValue<decimal>(), exit["total"]!.GetValue<decimal>()).ShouldBe(("2026-12-01", 15000m, 398.93m, 15398.93m));
        etf["free_exit_on"]!.ToString().ShouldBe("2029-03-01");
    }

    [Test]
    public async Task Without_a_day_it_is_today() => (await Api.ReadAsync($"/contracts/{(await ExampleAsync()).Id}/etf"))["on"]!.ToString().ShouldBe("2026-11-20");

    [Test]
    public async Task Notice_and_waivers_are_what_the_caller_says()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = await ContractAsync(new { notice_days = 60, etf = new { kind = "fixed_amount", amount = 500, waivers = new[] { new { kind = "replacement", min_term_months = 36 } } } }, (circuit, 1000m));
        Amount(await Api.ReadAsync($"/contracts/{contract.Id}/etf?on=2026-11-30&notice_given_on=2026-11-30")).ShouldBe(1935.48m); // December + 29/31 of January
        Amount(await Api.ReadAsync($"/contracts/{contract.Id}/etf?on=2026-11-30&notice_given_on=2026-10-01")).ShouldBe(500m);
        var waived = await Api.ReadAsync($"/contracts/{contract.Id}/etf?on=2026-11-30&assume=replacement");
        (Amount(waived), waived["terms"]![0]!["label"]!.ToString()).ShouldBe((0m, "Waived: a replacement of at least 36 months"));
        (await Api.ReadAsync($"/contracts/{contract.Id}/etf?assume=replacement,chronic_outage"))["warnings"]!.AsArray().ShouldHaveSingleItem()!.ToString().ShouldContain("chronic outages");
    }

    [Test]
    public async Task The_shares_of_the_subjects_add_up_and_a_circuit_has_its_own()
    {
        var (one, two, three) = ((await Make.CircuitAsync()).Id, (await Make.CircuitAsync()).Id, (await Make.CircuitAsync()).Id);
        var contract = await ContractAsync(new { etf = new { kind = "fixed_amount", amount = 100 } }, (one, 10m), (two, 10m), (three, 10m));
        List<decimal> shares = [];
        foreach (var subject in (await Api.ReadAsync($"/contracts/{contract.Id}"))["subjects"]!.AsArray())
            shares.Add(Amount(await Api.ReadAsync($"/contracts/{contract.Id}/etf?subject_id={subject!["id"]}")));
        shares.Order().ShouldBe([33.33m, 33.33m, 33.34m]);
        Amount(await Api.ReadAsync($"/contracts/{contract.Id}/etf")).ShouldBe(100m);
        var own = await Api.ReadAsync($"/circuits/{two}/etf");
        (Amount(own), own["contract_id"]!.GetValue<Guid>()).ShouldBe((Amount(await Api.ReadAsync($"/contracts/{contract.Id}/etf?subject_id={two}")), contract.Id));
    }

    [Test]
    public async Task Sites_and_electrical_services_have_no_day_of_installation()
    {
        var site = (await Make.SiteAsync(new { mrc = 700 })).Id;
        var lease = (await Api.PostAsync("/contracts", new { kind = "lease", start_date = "2026-11-01", term_months = 2, asset_id = site, etf = new { kind = "percent_of_remaining", percent = 100, pre_install = new { months_of_mrc = 9 } } })).ShouldBe(201);
        Amount(await Api.ReadAsync($"/contracts/{lease.Id}/etf")).ShouldBe(700m);
    }

    [Test]
    public async Task Before_a_circuit_is_installed_its_own_clause_holds()
    {
        var ordered = (await Make.CircuitAsync(new { status = "ordered" })).Id;
        var contract = await ContractAsync(new { etf = new { kind = "percent_of_remaining", percent = 100, pre_install = new { months_of_mrc = 3, third_party = 2500 } } }, (ordered, 1000m));
        Amount(await Api.ReadAsync($"/contracts/{contract.Id}/etf")).ShouldBe(5500m);
        (await Api.PostAsync($"/circuits/{ordered}/status", new { to = "provisioning" })).ShouldBe(200);
        (await Api.PostAsync($"/circuits/{ordered}/status", new { to = "active", on = "2026-11-20" })).ShouldBe(200);
        Amount(await Api.ReadAsync($"/contracts/{contract.Id}/etf")).ShouldBe(28_000m);
    }

    [Test]
    public async Task Bands_from_the_original_count_from_the_first_contract_of_the_chain()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var first = await ContractAsync(new { start_date = "2022-04-01", term_months = 24 }, (circuit, 1000m));
        var second = await ContractAsync(new { start_date = "2024-04-01", term_months = 24, predecessor_id = first.Id }, (circuit, 1000m));
        var clause = new { kind = "banded", bands = new[] { new { from_month = 1, percent = 100 }, new { from_month = 61, percent = 10 } }, months_from = "original" };
        var third = await ContractAsync(new { predecessor_id = second.Id, etf = clause }, (circuit, 1000m));
        Amount(await Api.ReadAsync($"/contracts/{third.Id}/etf?on=2026-11-30")).ShouldBe(6_400m); // month 9 … 12 are 57 … 60 of the chain: 4 × 1,000, then 24 × 100
        var body = new { kind = "service_order", start_date = "2026-04-01", term_months = 36, mrc = 1000, predecessor_id = second.Id, etf = clause, on = "2026-11-30" };
        Amount((await Api.PostAsync("/contracts/etf/preview", body)).ShouldBe(200)).ShouldBe(6_400m);
    }

    [Test]
    public async Task A_preview_answers_for_a_contract_that_is_not_stored_and_stores_nothing()
    {
        var before = (await Api.ReadAsync("/contracts")).Total;
        var body = new { kind = "service_order", start_date = "2026-04-01", term_months = 36, mrc = 1000, etf = Banded, on = "2026-11-30" };
        Amount((await Api.PostAsync("/contracts/etf/preview", body)).ShouldBe(200)).ShouldBe(16_000m);
        var circuit = (await Make.CircuitAsync(new { mrc = 500 })).Id;
        Amount((await Api.PostAsync("/contracts/etf/preview", new { kind = "service_order", start_date = "2026-04-01", term_months = 36, circuit_id = circuit, etf = Banded, on = "2026-11-30" })).ShouldBe(200)).ShouldBe(8_000m);
        Amount((await Api.PostAsync("/contracts/etf/preview", new { kind = "service_order", start_date = "2026-04-01", term_months = 36, circuit_id = circuit, mrc = 100, etf = Banded, on = "2026-11-30", assume = new[] { "replacement" } })).ShouldBe(200)).ShouldBe(1_600m);
        (await Api.ReadAsync("/contracts")).Total.ShouldBe(before);
        (await Api.ReadAsync($"/circuits/{circuit}"))["contract_id"].ShouldBeNull();
    }

    [TestCase("""{"start_date":"2026-04-01"}""", "kind")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","term_months":0}""", "term_months")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","etf":{"kind":"guillotine"}}""", "etf")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","on":"tomorrow"}""", "on")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","on":5}""", "on")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","notice_given_on":"1066-10-14"}""", "notice_given_on")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","assume":["luck"]}""", "assume")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","assume":7}""", "assume")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","mrc":-1}""", "mrc")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","mrc":"1"}""", "mrc")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","circuit_id":"0198c0de-0000-7000-8000-00000000dead"}""", "subjects")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","predecessor_id":"0198c0de-0000-7000-8000-00000000dead"}""", "predecessor_id")]
    [TestCase("""{"kind":"service_order","start_date":"2026-04-01","surprise":1}""", "surprise")]
    public async Task A_wrong_field_of_a_preview_is_named(string body, string field) =>
        (await Api.PostAsync("/contracts/etf/preview", JsonNode.Parse(body)!)).ShouldBe(422)["errors"]!.AsObject().Select(e => e.Key).ShouldBe([field]);

    [TestCase("on=soon", 400)]
    [TestCase("on=2026-02-30", 400)]
    [TestCase("on=1066-10-14", 422)]
    [TestCase("notice_given_on=9999-12-31", 422)]
    [TestCase("notice_given_on=x", 400)]
    [TestCase("subject_id=x", 400)]
    [TestCase("subject_id=0198c0de-0000-7000-8000-00000000dead", 422)]
    [TestCase("assume=luck", 400)]
    [TestCase("on=2026-11-30&on=2026-12-01", 400)]
    [TestCase("when=2026-11-30", 400)]
    public async Task A_wrong_parameter_is_named(string query, int status) =>
        (await Api.GetAsync($"/contracts/{(await ExampleAsync()).Id}/etf?{query}")).ShouldBe(status).Text.ShouldContain(query.Split('=')[0]);

    [Test]
    public async Task Who_may_not_see_money_or_contracts_is_refused_and_the_permission_named()
    {
        var contract = await ExampleAsync();
        var circuit = (await Api.ReadAsync($"/contracts/{contract.Id}"))["subjects"]![0]!["circuit_id"]!.ToString();
        foreach (var path in new[] { $"/contracts/{contract.Id}/etf", $"/circuits/{circuit}/etf", "/contracts/etf-exposure" })
            (await Api.As("sales").GetAsync(path)).ShouldBeProblem(403, "auth.permission_missing")["permission"]!.ToString().ShouldBe("financials_view");
        (await Api.As("sales").PostAsync("/contracts/etf/preview", new { })).ShouldBeProblem(403, "auth.permission_missing");
    }

    [Test]
    public async Task What_is_not_there_is_a_404()
    {
        (await Api.GetAsync("/contracts/0198c0de-0000-7000-8000-00000000dead/etf")).ShouldBeProblem(404, "record.not_found");
        (await Api.GetAsync($"/circuits/{(await Make.CircuitAsync()).Id}/etf")).ShouldBeProblem(404, "record.not_found")["detail"]!.ToString().ShouldContain("contract in force");
    }

    [Test]
    public async Task A_person_with_a_scope_sees_the_share_of_what_is_theirs_and_previews_only_that()
    {
        var (near, far) = ((await Make.EndpointAsync(new { state = "ID" })).Id, (await Make.EndpointAsync(new { state = "NV" })).Id);
        var (mine, other) = ((await Make.CircuitAsync(new { a_endpoint_id = near })).Id, (await Make.CircuitAsync(new { a_endpoint_id = far, mrc = 77.77 })).Id);
        var shared = await ContractAsync(new { etf = new { kind = "fixed_amount", amount = 900 } }, (mine, 100m), (other, 200m));
        var foreign = await ContractAsync(new { start_date = "2029-04-01", status = "draft" }, (other, 200m));
        var idaho = await Api.NewUserAsync("exec", new { scope_states = new[] { "ID" } });
        Amount(await Api.ReadAsync($"/contracts/{shared.Id}/etf")).ShouldBe(900m);
        Amount(await idaho.ReadAsync($"/contracts/{shared.Id}/etf")).ShouldBe(300m);
        (await idaho.GetAsync($"/contracts/{shared.Id}/etf?subject_id={other}")).ShouldBe(422);
        (await idaho.GetAsync($"/contracts/{foreign.Id}/etf")).ShouldBeProblem(404, "record.not_found");
        (await idaho.GetAsync($"/circuits/{other}/etf")).ShouldBeProblem(404, "record.not_found");
        (await idaho.PostAsync("/contracts/etf/preview", new { kind = "service_order", start_date = "2026-04-01", term_months = 36, circuit_id = other, etf = Banded })).ShouldBe(422).Text.ShouldNotContain("77.77");
        var exposure = (await idaho.ReadAsync("/contracts/etf-exposure"))["totals"]!.AsArray().ShouldHaveSingleItem()!;
        exposure["amount"]!.GetValue<decimal>().ShouldBe(300m);
    }
}
