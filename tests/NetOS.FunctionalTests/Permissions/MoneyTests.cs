namespace NetOS.FunctionalTests.Permissions;

/// <summary>Amounts stay with those who may see them, on every door.</summary>
internal sealed class MoneyTests : ApiFixture
{
    private Guid _circuit, _contract, _carrier, _endpoint;

    protected override bool Sample => true;

    protected override async Task BeforeAllAsync()
    {
        _carrier = (await Make.CarrierAsync()).Id;
        _endpoint = (await Make.EndpointAsync(new { latitude = 39.7, longitude = -86.1 })).Id;
        var other = (await Make.EndpointAsync(new { latitude = 41.8, longitude = -87.6 })).Id;
        var circuit = await Make.CircuitAsync(new
        {
            circuit_id = "MONEY-1",
            carrier_id = _carrier,
            a_endpoint_id = _endpoint,
            z_endpoint_id = other,
            bandwidth_mbps = 10_000,
            mrc = 71234.56,
            nrc = 7234.57,
            po_number = "PO-SECRET-7",
            gl_code = "GL-SECRET-7",
        });
        _circuit = circuit.Id;
        _contract = (await Make.ContractAsync(_circuit, new
        {
            agreement_number = "MONEY-SO",
            carrier_id = _carrier,
            start_date = "2025-06-01",
            term_months = 24,
            escalator_kind = "fixed_percent",
            escalator_value = 3.0001,
            escalator_cap = 7.1234,
            etf = new { kind = "fixed_amount", amount = 76543.21 },
            waived_nrc = 7654.32,
            subjects = new[] { new { circuit_id = _circuit, mrc = 71234.56 } },
        })).Id;
        (await Api.PatchAsync($"/circuits/{_circuit}", new { mrc = 72222.22 })).ShouldBe(200);
        await Make.EventAsync(_circuit, new { kind = "rate_change", title = "New rate 72222.22", description = "was 71234.56" });
    }

    private string[] Doors =>
    [
        "/circuits", $"/circuits/{_circuit}", "/circuits?include=carrier,service_type,a_endpoint,z_endpoint,contract", $"/circuits/{_circuit}?include=contract,carrier", "/circuits?fields=circuit_id,status",
        "/circuits?q=money", "/circuits?facets=status,carrier_id,urgency,tags&cursor=", "/circuits/map", "/circuits/export?format=csv", "/circuits/export?format=xlsx", "/circuits/export?format=geojson",
        $"/circuits/{_circuit}/history", $"/circuits/{_circuit}/lifecycle-events", $"/circuits/{_circuit}/contracts",
        "/contracts", $"/contracts/{_contract}", "/contracts/export?format=csv", "/contracts/export?format=xlsx", "/contracts?facets=status",
        "/carriers", $"/carriers/{_carrier}", "/carriers/export?format=csv", "/carriers/export?format=xlsx", $"/carriers/{_carrier}/contacts",
        "/endpoints", $"/endpoints/{_endpoint}", "/endpoints/map", "/service-types", "/counts", "/me", "/search?q=money", "/dashboard/summary", "/timeline", "/tiles/circuits,endpoints/0/0/0.mvt", "/tiles/circuits/9/131/193.mvt",
    ];

    [Test]
    public async Task No_door_shows_money_to_a_role_without_financials_view([ValueSource(typeof(PermissionTable), nameof(PermissionTable.WithoutMoney))] string role)
    {
        List<string> leaks = [];
        foreach (var door in Doors)
        {
            var answer = await Api.As(role).GetAsync(door);
            ((int)answer.Status).ShouldBeOneOf(200, 204);
            leaks.AddRange(MoneyFields.Leaks(answer).Select(leak => $"{door}: {leak}"));
        }

        leaks.ShouldBeEmpty();
    }

    [Test]
    public async Task The_walk_itself_finds_money_where_it_may_be_seen()
    {
        foreach (var door in new[] { "/circuits", "/circuits/export?format=csv", "/circuits/export?format=xlsx", $"/circuits/{_circuit}/history", $"/circuits/{_circuit}/lifecycle-events", "/dashboard/summary", "/timeline", $"/contracts/{_contract}", "/carriers" })
            MoneyFields.Leaks(await Api.ReadAsync(door)).ShouldNotBeEmpty(door);
    }

    [Test]
    public async Task What_is_withheld_is_named_once_on_the_envelope()
    {
        var list = await Api.As("sales").ReadAsync("/circuits");
        Redacted(list.Json).ShouldBe(MoneyFields.OfCircuits, ignoreOrder: true);
        list.Items.ShouldAllBe(item => item!["redacted"] == null);
        Redacted((await Api.As("sales").ReadAsync($"/circuits/{_circuit}")).Json).ShouldBe(MoneyFields.OfCircuits, ignoreOrder: true);
        Redacted((await Api.As("sales").ReadAsync($"/contracts/{_contract}")).Json).ShouldBe(MoneyFields.OfContracts, ignoreOrder: true);
        Redacted((await Api.As("sales").ReadAsync("/carriers")).Json).ShouldBe(MoneyFields.OfCarriers, ignoreOrder: true);
        Redacted((await Api.As("sales").ReadAsync("/dashboard/summary")).Json).ShouldBe(MoneyFields.OfTheDashboard, ignoreOrder: true);
        Redacted((await Api.As("sales").ReadAsync("/timeline")).Json).ShouldBe(MoneyFields.OfTheTimeline, ignoreOrder: true);
        (await Api.ReadAsync("/circuits")).Json["redacted"].ShouldBeNull();
    }

    [Test]
    public async Task What_an_included_record_withholds_is_named_too() =>
        Redacted((await Api.As("sales").ReadAsync($"/circuits/{_circuit}?include=contract")).Json).ShouldContain("contract.etf");

    [Test]
    public async Task Money_cannot_be_filtered_sorted_chosen_or_totalled_by_those_who_may_not_see_it([ValueSource(typeof(PermissionTable), nameof(PermissionTable.WithoutMoney))] string role)
    {
        string[] numbers = ["mrc", "nrc", "current_mrc", "cost_per_mbps"];
        string[] circuits =
        [
            .. MoneyFields.OfCircuits.SelectMany(f => new[] { $"{f}=1", $"{f}__ne=1", $"{f}__null=true", $"sort={f}", $"sort=-{f}", $"fields=circuit_id,{f}" }),
            .. numbers.SelectMany(f => new[] { $"{f}__gt=1", $"{f}__gte=1", $"{f}__lt=1", $"{f}__lte=1" }),
            "po_number__ic=SECRET", "gl_code__isw=GL", "totals=mrc", "totals=nrc", "totals=current_mrc",
        ];
        foreach (var query in circuits)
        {
            var field = query.Contains("fields=") ? query.Split(',')[1] : query.Contains("sort=") || query.Contains("totals=") ? query.Split('=')[1].TrimStart('-') : query.Split("__")[0].Split('=')[0];
            (await Api.As(role).GetAsync("/circuits?" + query)).ShouldBeProblem(403, "auth.field_forbidden")["fields"]!.AsArray().Select(f => f!.ToString()).ShouldBe([field]);
            if (!query.StartsWith("totals", StringComparison.Ordinal))
                (await Api.As(role).GetAsync("/circuits/export?format=csv&" + query)).ShouldBeProblem(403, "auth.field_forbidden");
            if (!query.StartsWith("totals", StringComparison.Ordinal) && !query.StartsWith("sort", StringComparison.Ordinal) && !query.StartsWith("fields", StringComparison.Ordinal))
            {
                (await Api.As(role).GetAsync("/circuits/map?" + query)).ShouldBeProblem(403, "auth.field_forbidden");
                (await Api.As(role).GetAsync("/tiles/circuits/0/0/0.mvt?" + query)).ShouldBeProblem(403, "auth.field_forbidden");
            }
        }

        foreach (var field in MoneyFields.OfContracts.Except(["escalator_periods", "etf"]))
        {
            (await Api.As(role).GetAsync($"/contracts?{field}__gt=1")).ShouldBeProblem(403, "auth.field_forbidden");
            (await Api.As(role).GetAsync($"/contracts?sort={field}")).ShouldBeProblem(403, "auth.field_forbidden");
        }

        foreach (var (path, field) in new[] { ("/contracts", "etf"), ("/contracts", "escalator_periods"), ("/carriers", "total_mrc") })
            (await Api.As(role).GetAsync($"{path}?fields={field}")).ShouldBeProblem(403, "auth.field_forbidden");
        (await Api.As(role).GetAsync($"/contracts/{_contract}/rate")).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.As(role).GetAsync("/audit")).ShouldBeProblem(403, "auth.permission_missing");
    }

    [Test]
    public async Task A_search_does_not_find_by_money()
    {
        foreach (var word in new[] { "PO-SECRET-7", "GL-SECRET-7", "71234.56", "72222.22" })
        {
            (await Api.As("sales").ReadAsync("/circuits?q=" + word)).Total.ShouldBe(0);
            (await Api.As("sales").ReadAsync("/search?q=" + word))["groups"]!.AsArray().ShouldAllBe(g => g!["total"]!.GetValue<long>() == 0);
        }
    }

    [Test]
    public async Task A_contracts_subjects_come_without_their_amounts()
    {
        var subject = (await Api.As("read_only").ReadAsync($"/contracts/{_contract}"))["subjects"]!.AsArray().ShouldHaveSingleItem()!.AsObject();
        subject.Select(m => m.Key).ShouldBe(["id", "circuit_id", "label"], ignoreOrder: true);
    }

    [TestCase("pm")]
    [TestCase("network_eng")]
    [TestCase("operations")]
    public async Task Who_sees_money_but_may_not_edit_it_is_refused_by_field_and_nothing_else_is_applied(string role)
    {
        var before = await Api.ReadAsync($"/circuits/{_circuit}");
        var refused = (await Api.As(role).PatchAsync($"/circuits/{_circuit}", new { name = "by " + role, mrc = 1 })).ShouldBeProblem(403, "auth.field_forbidden");
        refused["fields"]!.AsArray().Select(f => f!.ToString()).ShouldBe(["mrc"]);
        (await Api.As(role).PostAsync("/circuits/bulk", new { ids = new[] { _circuit }, action = "update", changes = new { name = "x", nrc = 1 } })).ShouldBeProblem(403, "auth.field_forbidden");
        var create = new { circuit_id = "X-1", carrier_id = _carrier, service_type_id = before["service_type_id"]!.GetValue<Guid>(), status = "active", mrc = 5 };
        (await Api.As(role).PostAsync("/circuits", create)).ShouldBeProblem(403, "auth.field_forbidden");
        (await Api.ReadAsync($"/circuits/{_circuit}")).ETag.ShouldBe(before.ETag);
    }

    [Test]
    public async Task Finance_changes_money_and_nothing_technical()
    {
        var circuit = (await Make.CircuitAsync(new { mrc = 10 })).Id;
        (await Api.As("finance").PatchAsync($"/circuits/{circuit}", new { mrc = 12.5, gl_code = "6120" })).ShouldBe(200)["mrc"]!.GetValue<decimal>().ShouldBe(12.5m);
        var refused = (await Api.As("finance").PatchAsync($"/circuits/{circuit}", new { mrc = 13, name = "x", vlan = "7" })).ShouldBeProblem(403, "auth.field_forbidden");
        refused["fields"]!.AsArray().Select(f => f!.ToString()).ShouldBe(["name", "vlan"], ignoreOrder: true);
        refused["permission"]!.GetValue<string>().ShouldBe("circuits_edit");
        (await Api.ReadAsync($"/circuits/{circuit}"))["mrc"]!.GetValue<decimal>().ShouldBe(12.5m);
        (await Api.As("finance").PostAsync("/circuits/bulk", new { ids = new[] { circuit }, action = "update", changes = new { nrc = 3 } })).ShouldBe(200);
        (await Api.As("finance").PostAsync("/circuits/bulk", new { ids = new[] { circuit }, action = "delete" })).ShouldBeProblem(403, "auth.permission_missing");
    }

    [Test]
    public async Task Errors_that_carry_a_record_keep_its_money_to_themselves()
    {
        // Agents may not edit circuits, so the door of a 412 is a resource they may edit: none holds money. What remains are roles that may.
        var stale = (await Api.As("pm").PatchAsync($"/circuits/{_circuit}", new { name = "late" }, ("If-Match", "\"v0-00\""))).ShouldBe(412);
        stale["current"]!["mrc"]!.GetValue<decimal>().ShouldBe(72222.22m);
        foreach (var role in PermissionTable.WithoutMoney)
        {
            MoneyFields.Leaks(await Api.As(role).PatchAsync($"/circuits/{_circuit}", new { name = "late" }, ("If-Match", "\"v0-00\""))).ShouldBeEmpty();
            MoneyFields.Leaks(await Api.As(role).PostAsync("/circuits/bulk", new { filter = new { q = "money" }, action = "update", changes = new { } })).ShouldBeEmpty();
        }
    }

    private static string[] Redacted(JsonNode json) => [.. json["redacted"]!.AsArray().Select(f => f!.GetValue<string>())];
}
