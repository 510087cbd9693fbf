using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Timeline;

/// <summary>Terms of contracts and licences on the business day of the tests, 2026-11-20.</summary>
internal sealed class TimelineTests : ApiFixture
{
    private Guid _red, _blue, _site, _soon, _far, _soonContract, _link;

    protected override async Task BeforeAllAsync()
    {
        (_red, _blue) = ((await Make.CarrierAsync(new { name = "Red Fiber" })).Id, (await Make.CarrierAsync(new { name = "Blue Wave" })).Id);
        _site = (await Make.SiteAsync(new { name = "Shafer Butte" })).Id;
        var boise = (await Make.EndpointAsync(new { name = "Boise Hub", city = "Boise", state = "ID", infrastructure_asset_id = _site })).Id;
        var reno = (await Make.EndpointAsync(new { name = "Reno Tower", city = "Reno", state = "NV" })).Id;
        _soon = (await Make.CircuitAsync(new { circuit_id = "TL-SOON", carrier_id = _red, a_endpoint_id = boise, z_endpoint_id = reno, install_date = "2025-02-20", mrc = 900 })).Id;
        _far = (await Make.CircuitAsync(new { circuit_id = "TL-FAR", carrier_id = _blue, a_endpoint_id = reno, mrc = 250.5 })).Id;
        _soonContract = (await Make.ContractAsync(_soon, new
        {
            agreement_number = "SO-SOON",
            start_date = "2025-02-01",
            term_months = 24,
            notice_days = 60,
            notice_not_before_days = 120,
            escalator_kind = "fixed_step",
            escalator_value = 100,
            subjects = new[] { new { circuit_id = _soon, mrc = 1000 } },
        })).Id;
        await Make.ContractAsync(_far, new { agreement_number = "SO-FAR", carrier_id = _blue, start_date = "2026-01-01", term_months = 60 });
        await Make.ContractAsync(_far, new { agreement_number = "SO-OLD", carrier_id = _blue, kind = "lease", start_date = "2020-01-01", term_months = 12, status = "expired" });
        _link = (await Make.RfLinkAsync(new { a_asset_id = _site, fcc_call_sign = "WQXT412", fcc_license_expires_on = "2026-12-10", in_service_on = "2020-01-01" })).Id;
        await Make.RfLinkAsync(new { a_asset_id = _site, fcc_call_sign = "WQXT413", fcc_license_expires_on = "2026-12-11", status = "retired" });
    }

    [Test]
    public async Task A_term_says_when_it_runs_when_to_decide_and_what_it_costs()
    {
        var term = (await TermsAsync("q=TL-SOON")).ShouldHaveSingleItem();
        var expected = new Dictionary<string, string?>
        {
            ["subject"] = "circuit",
            ["subject_id"] = _soon.ToString(),
            ["contract_id"] = _soonContract.ToString(),
            ["label"] = "TL-SOON",
            ["a"] = "Boise",
            ["z"] = "Reno",
            ["agreement_number"] = "SO-SOON",
            ["kind"] = "service_order",
            ["status"] = "active",
            ["start_date"] = "2025-02-01",
            ["end_date"] = "2027-01-31",
            ["notice_not_before"] = "2026-10-03",
            ["notice_from"] = "2026-12-02",
            ["install_date"] = "2025-02-20",
            ["decision_deadline"] = "2026-12-02",
            ["days_to_deadline"] = "12",
            ["urgency"] = "critical",
            ["currency"] = "USD",
            ["mrc"] = "1000.00",
            ["current_rate"] = "1100.00",
            ["carrier_id"] = _red.ToString(),
        };
        foreach (var (name, value) in expected)
            term[name]?.ToString().ShouldBe(value, name);
    }

    [Test]
    public async Task The_most_urgent_stand_first_licences_among_them()
    {
        var answer = await Api.ReadAsync("/timeline");
        TermsOf(answer).Select(t => t["label"]!.ToString()).ShouldBe(["TL-SOON", "WQXT412", "TL-FAR", "TL-FAR"]);
        (answer["total"]!.GetValue<long>(), answer["limit"]!.GetValue<int>(), answer["business_date"]!.ToString()).ShouldBe((4, 5000, "2026-11-20"));
        answer["carriers"]!.AsArray().Select(c => c!["name"]!.ToString()).ShouldBe(["Red Fiber", "Blue Wave"], ignoreOrder: true);
        answer["redacted"].ShouldBeNull();
    }

    [Test]
    public async Task A_licence_has_a_last_day_and_no_contract()
    {
        var license = (await TermsAsync("subject=rf_license")).ShouldHaveSingleItem();
        (license["subject_id"]!.ToString(), license["kind"]!.ToString(), license["end_date"]!.ToString(), license["urgency"]!.ToString(), license["days_to_deadline"]!.GetValue<int>())
            .ShouldBe((_link.ToString(), "rf_license", "2026-12-10", "critical", 20));
        foreach (var none in new[] { "contract_id", "start_date", "carrier_id", "mrc", "notice_from" })
            license[none].ShouldBeNull(none);
        license["a"]!.ToString().ShouldBe("Shafer Butte");
    }

    [TestCase("status=scheduled,active", "TL-SOON,WQXT412,TL-FAR")]
    [TestCase("status=expired", "TL-FAR")]
    [TestCase("status__ne=active", "TL-FAR")]
    [TestCase("urgency=critical", "TL-SOON,WQXT412")]
    [TestCase("urgency=none", "TL-FAR,TL-FAR")]
    [TestCase("urgency=watch", "")]
    [TestCase("urgency__ne=critical", "TL-FAR,TL-FAR")]
    [TestCase("kind=lease", "TL-FAR")]
    [TestCase("kind__null=true", "WQXT412")]
    [TestCase("end_date__lte=2027-01-31", "TL-SOON,WQXT412,TL-FAR")]
    [TestCase("decision_deadline__lte=2026-12-05", "TL-SOON")]
    [TestCase("days_to_deadline__gte=20", "WQXT412,TL-FAR")]
    [TestCase("subject=circuit", "TL-SOON,TL-FAR,TL-FAR")]
    [TestCase("subject=agreement", "")]
    [TestCase("subject=agreement,rf_license", "WQXT412")]
    [TestCase("q=so-soon", "TL-SOON")]
    [TestCase("q=tl%20red", "TL-SOON")]
    [TestCase("q=wqxt412", "WQXT412")]
    [TestCase("q=50%25", "")]
    [TestCase("limit=1", "TL-SOON")]
    public async Task Filters_are_the_contract_lists_own(string query, string labels) =>
        string.Join(',', (await TermsAsync(query)).Select(t => t["label"]!.ToString())).ShouldBe(labels);

    [Test]
    public async Task A_carrier_is_the_contracts_else_the_circuits()
    {
        (await TermsAsync($"carrier_id={_red}")).ShouldHaveSingleItem()["label"]!.ToString().ShouldBe("TL-SOON");
        (await TermsAsync($"carrier_id__ne={_blue}")).Select(t => t["label"]!.ToString()).ShouldBe(["TL-SOON", "WQXT412"]);
        (await TermsAsync("carrier_name__ic=blue&status=active")).ShouldHaveSingleItem()["label"]!.ToString().ShouldBe("TL-FAR");
    }

    [Test]
    public async Task A_site_shows_what_lands_there() =>
        (await TermsAsync($"site_id={_site}")).Select(t => t["label"]!.ToString()).ShouldBe(["TL-SOON", "WQXT412"]);

    [Test]
    public async Task What_is_left_out_is_counted()
    {
        var answer = await Api.ReadAsync("/timeline?limit=2");
        (answer["rows"]!.AsArray().Count, answer["total"]!.GetValue<long>()).ShouldBe((2, 4));
    }

    [Test]
    public async Task A_contract_over_several_circuits_is_a_row_for_each_and_one_over_none_a_row_of_its_own()
    {
        var (one, two) = ((await Make.CircuitAsync(new { circuit_id = "TL-ONE" })).Id, (await Make.CircuitAsync(new { circuit_id = "TL-TWO" })).Id);
        var both = (await Make.ContractAsync(one, new { agreement_number = "SO-BOTH", subjects = new[] { new { circuit_id = one }, new { circuit_id = two } } })).Id;
        var msa = (await Api.PostAsync("/contracts", new { kind = "msa", carrier_id = _red, agreement_number = "MSA-TL", start_date = "2026-01-01" })).ShouldBe(201).Id;
        (await TermsAsync("q=so-both")).Select(t => t["label"]!.ToString()).ShouldBe(["TL-ONE", "TL-TWO"]);
        var agreement = (await TermsAsync("subject=agreement")).ShouldHaveSingleItem();
        (agreement["label"]!.ToString(), agreement["subject_id"], agreement["end_date"], agreement["carrier_id"]!.ToString()).ShouldBe(("MSA-TL", null, null, _red.ToString()));
        foreach (var gone in new[] { $"/contracts/{both}", $"/contracts/{msa}" })
            (await Api.DeleteAsync(gone)).ShouldBe(204);
        (await TermsAsync("q=so-both")).ShouldBeEmpty();
    }

    [Test]
    public async Task Sites_and_electrical_services_have_terms_too()
    {
        var site = (await Make.SiteAsync(new { name = "Bogus Rooftop", city = "Nampa", state = "ID", landlord = "Rooftops Inc", mrc = 700 })).Id;
        var power = (await Make.ElectricalAsync(new { asset_id = site, utility = "Snake Power", account_number = "77-1", average_monthly_cost = 120.5 })).Id;
        var lease = (await Api.PostAsync("/contracts", new { kind = "lease", agreement_number = "LEASE-TL", start_date = "2026-01-01", term_months = 12, subjects = new object[] { new { asset_id = site, mrc = 650 }, new { electrical_service_id = power } } })).ShouldBe(201).Id;
        var terms = await TermsAsync("q=lease-tl");
        terms.Select(t => (t["subject"]!.ToString(), t["subject_id"]!.ToString(), t["label"]!.ToString(), t["place"]!.ToString(), t["counterparty"]!.ToString(), t["mrc"]!.ToString(), t["current_rate"]!.ToString()))
            .ShouldBe([("asset", site.ToString(), "Bogus Rooftop", "Nampa", "Rooftops Inc", "650.00", "650.00"), ("electrical_service", power.ToString(), "Snake Power 77-1", "Bogus Rooftop", "Snake Power", "120.50", "120.50")]);
        (await TermsAsync("subject=electrical_service")).ShouldHaveSingleItem()["contract_id"]!.ToString().ShouldBe(lease.ToString());
        (await TermsAsync("q=nampa%20rooftop&subject=asset")).ShouldHaveSingleItem()["subject_id"]!.ToString().ShouldBe(site.ToString());
        (await TermsAsync("counterparty=Rooftops%20Inc")).ShouldHaveSingleItem()["label"]!.ToString().ShouldBe("Bogus Rooftop");
        (await TermsAsync($"site_id={site}")).Count.ShouldBe(2);
        // Who sees one subject of a contract sees that one.
        var siteOnly = await Api.NewUserAsync("exec", new { scope_assets = new[] { site } });
        TermsOf(await siteOnly.ReadAsync("/timeline")).Count.ShouldBe(2);
        (await Api.DeleteAsync($"/contracts/{lease}")).ShouldBe(204);
    }

    [Test]
    public async Task Month_to_month_has_no_end_until_one_is_agreed()
    {
        var circuit = (await Make.CircuitAsync(new { circuit_id = "TL-MONTHLY" })).Id;
        var contract = (await Make.ContractAsync(circuit, new { start_date = "2025-01-01", term_months = 12, status = "month_to_month" })).Id;
        var term = (await TermsAsync("q=TL-MONTHLY")).ShouldHaveSingleItem();
        (term["status"]!.ToString(), term["end_date"], term["notice_from"], term["urgency"]!.ToString()).ShouldBe(("month_to_month", null, null, "none"));
        (await TermsAsync("q=TL-MONTHLY&end_date__lte=2026-01-01")).ShouldBeEmpty();
        (await Api.DeleteAsync($"/contracts/{contract}")).ShouldBe(204);
    }

    [Test]
    public async Task Money_and_licences_are_for_those_who_may_see_them()
    {
        var sales = await Api.As("sales").ReadAsync("/timeline");
        sales["redacted"]!.AsArray().Select(n => n!.ToString()).ShouldBe(["mrc", "current_rate"]);
        sales["columns"]!.AsArray().Select(n => n!.ToString()).ShouldNotContain("mrc");
        TermsOf(sales)[0]["urgency"]!.ToString().ShouldBe("critical");
        foreach (var amount in new[] { "1000.00", "1100.00", "250.5" })
            sales.Text.ShouldNotContain(amount);
        (await Api.As("sales").GetAsync("/timeline?mrc__gte=1")).ShouldBeProblem(403, "auth.field_forbidden");
        var papers = await WithAsync("analysis_view", "contracts_view");
        var seen = await papers.ReadAsync("/timeline");
        TermsOf(seen).Select(t => t["label"]!.ToString()).ShouldNotContain("WQXT412");
        seen["redacted"]!.AsArray().Select(n => n!.ToString()).ShouldBe(["a", "z", "place", "install_date", "mrc", "current_rate"]);
        (await (await WithAsync("analysis_view")).GetAsync("/timeline")).ShouldBeProblem(403, "auth.permission_missing")["permission"]!.ToString().ShouldBe("contracts_view");
    }

    [Test]
    public async Task A_scope_shows_its_own_part_and_the_far_end_as_a_name_only()
    {
        var idaho = await Api.NewUserAsync("exec", new { scope_states = new[] { "ID" } });
        var terms = TermsOf(await idaho.ReadAsync("/timeline"));
        var term = terms.ShouldHaveSingleItem();
        (term["label"]!.ToString(), term["a"]!.ToString(), term["z"]!.ToString()).ShouldBe(("TL-SOON", "Boise", "Reno Tower"));
        (await (await Api.NewUserAsync("exec", new { scope_assets = new[] { _site } })).ReadAsync("/timeline"))["total"]!.GetValue<long>().ShouldBe(2);
        TermsOf(await (await Api.NewUserAsync("exec", new { scope_carriers = new[] { _blue } })).ReadAsync("/timeline?subject=circuit")).ShouldAllBe(t => t["label"]!.ToString() == "TL-FAR");
    }

    [TestCase("limit=0")]
    [TestCase("limit=10001")]
    [TestCase("limit=x")]
    [TestCase("limit=1&limit=2")]
    [TestCase("subject=tower")]
    [TestCase("subject=")]
    [TestCase("site_id=x")]
    [TestCase("sort=end_date")]
    [TestCase("offset=1")]
    [TestCase("urgency=soon")]
    [TestCase("foo=1")]
    public async Task It_refuses_by_name_what_it_does_not_know(string query)
    {
        var problem = (await Api.GetAsync("/timeline?" + query)).ShouldBe(400).ShouldBeProblem();
        (problem["detail"]!.ToString() + problem["known"]).ShouldContain(query.Split('=')[0]);
    }

    private async Task<ApiClient> WithAsync(params string[] permissions) =>
        await Api.NewUserAsync("exec", new { role_id = (await Api.PostAsync("/roles", new { name = $"Readers {Make.Next()}", permissions })).ShouldBe(201).Id });

    private async Task<List<Dictionary<string, JsonNode?>>> TermsAsync(string query) => TermsOf(await Api.ReadAsync("/timeline?" + query));

    private static List<Dictionary<string, JsonNode?>> TermsOf(Answer answer)
    {
        var columns = answer["columns"]!.AsArray().Select(c => c!.ToString()).ToList();
        return [.. answer["rows"]!.AsArray().Select(row => columns.Zip(row!.AsArray()).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
