namespace NetOS.FunctionalTests.Conventions;

/// <summary>Filters, sorting, paging, facets and totals, on circuits.</summary>
internal sealed class ListTests : ApiFixture
{
    private Guid _lumen, _zayo;

    protected override async Task BeforeAllAsync()
    {
        (_lumen, _zayo) = ((await Make.CarrierAsync(new { name = "Lumen" })).Id, (await Make.CarrierAsync(new { name = "Zayo Group" })).Id);
        await CircuitAsync("A-1", new { carrier_id = _lumen, status = "active", mrc = 100, bandwidth_mbps = 1000, install_date = "2024-01-01", name = "Indy, the ring", tags = new[] { "core", "indy" }, at_risk = true });
        await CircuitAsync("A-2", new { carrier_id = _lumen, status = "ordered", mrc = 200.50, bandwidth_mbps = 10000, install_date = "2025-01-01", name = "Zürich café", tags = new[] { "core" } });
        await CircuitAsync("A-3", new { carrier_id = _lumen, status = "quoted", currency = "EUR", mrc = 300, name = "100% of_it", vlan = "7" });
        await CircuitAsync("B-1", new { carrier_id = _zayo, status = "active", mrc = 50, bandwidth_mbps = 100, install_date = "2023-01-01", ban = "A-2" });
        await CircuitAsync("B-2", new { carrier_id = _zayo, status = "cancelled", nrc = 9.99 });
    }

    [TestCase("status=active", "A-1 B-1")]
    [TestCase("status=active,ordered", "A-1 A-2 B-1")]
    [TestCase("status=active&status=ordered", "A-1 A-2 B-1")]
    [TestCase("status__ne=active", "A-2 A-3 B-2")]
    [TestCase("status__ne=active,cancelled", "A-2 A-3")]
    [TestCase("name=Indy, the ring&name=x", "A-1")]
    [TestCase("name=Indy, the ring", "")]
    [TestCase("name__ic=RING", "A-1")]
    [TestCase("name__ic=100%25", "A-3")]
    [TestCase("name__ic=f_i", "A-3")]
    [TestCase("name__ic=f_t", "")]
    [TestCase("name__isw=indy", "A-1")]
    [TestCase("name__isw=ring", "")]
    [TestCase("name__null=true", "B-1 B-2")]
    [TestCase("name__null=false", "A-1 A-2 A-3")]
    [TestCase("name__ne=100%25 of_it", "A-1 A-2 B-1 B-2")]
    [TestCase("vlan=7", "A-3")]
    [TestCase("mrc=100", "A-1")]
    [TestCase("mrc=100.00,50", "A-1 B-1")]
    [TestCase("mrc__gt=100", "A-2 A-3")]
    [TestCase("mrc__gte=100", "A-1 A-2 A-3")]
    [TestCase("mrc__lt=100", "B-1")]
    [TestCase("mrc__lte=100", "A-1 B-1")]
    [TestCase("mrc__gt=50&mrc__lt=250", "A-1 A-2")]
    [TestCase("mrc__null=true", "B-2")]
    [TestCase("mrc__ne=100", "A-2 A-3 B-1 B-2")]
    [TestCase("nrc=9.99", "B-2")]
    [TestCase("bandwidth_mbps__gte=1000", "A-1 A-2")]
    [TestCase("cost_per_mbps__lte=0.1", "A-1 A-2")]
    [TestCase("install_date=2024-01-01", "A-1")]
    [TestCase("install_date__lt=2024-01-01", "B-1")]
    [TestCase("install_date__gte=2024-01-01", "A-1 A-2")]
    [TestCase("install_date__null=true", "A-3 B-2")]
    [TestCase("at_risk=true", "A-1")]
    [TestCase("at_risk__ne=true", "A-2 A-3 B-1 B-2")]
    [TestCase("tags=core", "A-1 A-2")]
    [TestCase("tags=indy,nothing", "A-1")]
    [TestCase("tags__ne=indy", "A-2 A-3 B-1 B-2")]
    [TestCase("tags__ic=ND", "A-1")]
    [TestCase("tags__isw=co", "A-1 A-2")]
    [TestCase("tags__null=true", "A-3 B-1 B-2")]
    [TestCase("carrier_name=Zayo Group", "B-1 B-2")]
    [TestCase("carrier_name__ic=lum", "A-1 A-2 A-3")]
    [TestCase("carrier_series__gt=1", "B-1 B-2")]
    [TestCase("currency=EUR", "A-3")]
    [TestCase("version=1", "A-1 A-2 A-3 B-1 B-2")]
    [TestCase("version__gt=1", "")]
    [TestCase("created_at__gte=2026-11-20T15:00:00Z", "A-1 A-2 A-3 B-1 B-2")]
    [TestCase("created_at__gt=2026-11-20T15:00:00Z", "")]
    [TestCase("created_at__lt=2026-11-20T10:00:00.5-05:00", "A-1 A-2 A-3 B-1 B-2")]
    [TestCase("created_at__gte=2026-11-20", "A-1 A-2 A-3 B-1 B-2")]
    [TestCase("urgency=none", "A-1 A-2 A-3 B-1 B-2")]
    [TestCase("urgency__ne=none", "")]
    [TestCase("status=active&at_risk=true&mrc__gt=10", "A-1")]
    public async Task A_filter_keeps(string query, string expected) => (await IdsAsync(query)).ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [TestCase("ring", "A-1")]
    [TestCase("INDY ring", "A-1")]
    [TestCase("ring  the", "A-1")]
    [TestCase("ring zayo", "")]
    [TestCase("zurich cafe", "A-2")]
    [TestCase("ZÜRICH", "A-2")]
    [TestCase("café", "A-2")]
    [TestCase("100%25", "A-3")]
    [TestCase("%25", "A-3")]
    [TestCase("_", "A-3")]
    [TestCase("f_i", "A-3")]
    [TestCase("\\", "")]
    [TestCase("group", "B-1 B-2")]
    [TestCase("core", "A-1 A-2")]
    [TestCase("a b c d e f g h nothing", "")]
    public async Task A_search_needs_every_word_without_case_and_accents(string q, string expected) =>
        (await Api.ReadAsync($"/circuits?q={q}&sort=circuit_id")).Column("circuit_id").ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Test]
    public async Task A_search_puts_the_exact_identifier_first()
    {
        Guid[] more = [(await CircuitAsync("ZZ-9 / X", new { carrier_id = _zayo })).Id, (await CircuitAsync("AA-1", new { carrier_id = _zayo, name = "beside zz-9/x" })).Id];
        var found = (await Api.ReadAsync("/circuits?q=zz-9/X")).Column("circuit_id");
        foreach (var id in more)
            (await Api.DeleteAsync($"/circuits/{id}")).ShouldBe(204);
        found.ShouldBe(["ZZ-9 / X", "AA-1"]);
        await Make.CarrierAsync(new { name = "A Lumen and Zayo Group reseller" });
        (await Api.ReadAsync("/carriers?q=zayo group")).Column("name").ShouldBe(["Zayo Group", "A Lumen and Zayo Group reseller"]);
        await Make.EndpointAsync(new { name = "Also IPLSINCG" });
        await Make.EndpointAsync(new { name = "Indy", clli = "IPLSINCG" });
        (await Api.ReadAsync("/endpoints?q=iplsincg")).Column("name").ShouldBe(["Indy", "Also IPLSINCG"]);
    }

    [TestCase("mrc", "B-1 A-1 A-2 A-3 B-2")]
    [TestCase("-mrc", "A-3 A-2 A-1 B-1 B-2")]
    [TestCase("install_date", "B-1 A-1 A-2")]
    [TestCase("-install_date", "A-2 A-1 B-1")]
    [TestCase("carrier_name,-circuit_id", "A-3 A-2 A-1 B-2 B-1")]
    [TestCase("-status,circuit_id", "A-3 A-2 B-2 A-1 B-1")]
    public async Task Sorting_puts_empty_values_last_both_ways(string sort, string expected) =>
        string.Join(' ', (await Api.ReadAsync($"/circuits?sort={sort}&limit={expected.Split(' ').Length}")).Column("circuit_id")).ShouldBe(expected);

    [TestCase("circuit_id")]
    [TestCase("-mrc")]
    [TestCase("install_date")]
    [TestCase("-install_date,carrier_name")]
    [TestCase("carrier_name,-bandwidth_mbps")]
    [TestCase("urgency")]
    [TestCase("-created_at")]
    [TestCase("at_risk,status")]
    [TestCase("distance_km")]
    [TestCase("cost_per_mbps")]
    [TestCase("-id")]
    public async Task A_cursor_walks_the_same_way_as_offsets(string sort)
    {
        List<string?> byOffset = [], byCursor = [];
        for (var offset = 0; offset < 6; offset += 2)
            byOffset.AddRange((await Api.ReadAsync($"/circuits?sort={sort}&limit=2&offset={offset}")).Column("circuit_id"));
        var cursor = "";
        while (cursor is not null)
        {
            var page = await Api.ReadAsync($"/circuits?sort={sort}&limit=2&cursor={cursor}");
            byCursor.AddRange(page.Column("circuit_id"));
            page.Total.ShouldBe(5);
            cursor = page["next_cursor"]?.GetValue<string>();
        }

        byCursor.ShouldBe(byOffset);
        byCursor.Count.ShouldBe(5);
    }

    [Test]
    public async Task A_cursor_stays_in_place_while_records_come_and_go()
    {
        var first = await Api.ReadAsync("/circuits?sort=circuit_id&limit=2&cursor=");
        first.Column("circuit_id").ShouldBe(["A-1", "A-2"]);
        var before = await CircuitAsync("A-0", new { carrier_id = _lumen });
        (await Api.ReadAsync("/circuits?sort=circuit_id&limit=2&cursor=" + first["next_cursor"])).Column("circuit_id").ShouldBe(["A-3", "B-1"]);
        (await Api.DeleteAsync("/circuits/" + before.Id)).ShouldBe(204);
    }

    [Test]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var cursor = (await Api.ReadAsync("/circuits?sort=circuit_id&limit=2&cursor="))["next_cursor"];
        (await Api.GetAsync("/circuits?sort=name&limit=2&cursor=" + cursor)).ShouldBeProblem(400, "query.value");
        (await Api.GetAsync("/circuits?sort=-circuit_id&limit=2&cursor=" + cursor)).ShouldBeProblem(400, "query.value");
    }

    [Test]
    public async Task Next_cursor_comes_only_to_those_who_page_by_cursor() => (await Api.ReadAsync("/circuits?limit=2")).Json.AsObject().ContainsKey("next_cursor").ShouldBeFalse();

    [Test]
    public async Task A_facet_counts_under_every_filter_but_its_own()
    {
        var list = await Api.ReadAsync("/circuits?status=active&facets=status,carrier_id,tags,at_risk");
        Counts(list, "status").ShouldBe(["active 2", "cancelled 1", "ordered 1", "quoted 1"], ignoreOrder: true);
        Counts(list, "carrier_id").ShouldBe(["Lumen 1", "Zayo Group 1"], ignoreOrder: true);
        Counts(list, "tags").ShouldBe(["core 1", "indy 1"], ignoreOrder: true);
        Counts(list, "at_risk").ShouldBe(["true 1", "false 1"], ignoreOrder: true);
        list["facets"]!["carrier_id"]!.AsArray().Select(f => f!["value"]!.GetValue<Guid>()).ShouldBe([_lumen, _zayo], ignoreOrder: true);
        var narrowed = await Api.ReadAsync($"/circuits?status=active&carrier_id={_lumen}&facets=status,carrier_id");
        Counts(narrowed, "status").ShouldBe(["active 1", "ordered 1", "quoted 1"], ignoreOrder: true);
        Counts(narrowed, "carrier_id").ShouldBe(["Lumen 1", "Zayo Group 1"], ignoreOrder: true);
    }

    [Test]
    public async Task Totals_stand_per_currency_and_follow_the_filters()
    {
        var totals = (await Api.ReadAsync("/circuits?totals=mrc,nrc,current_mrc&limit=1"))["totals"]!;
        Amounts(totals["mrc"]!).ShouldBe(["USD 350.50", "EUR 300.00"]);
        Amounts(totals["nrc"]!).ShouldBe(["USD 9.99"]);
        Amounts((await Api.ReadAsync("/circuits?totals=mrc&status=active"))["totals"]!["mrc"]!).ShouldBe(["USD 150.00"]);
        Amounts((await Api.ReadAsync("/circuits?totals=mrc&q=cafe"))["totals"]!["mrc"]!).ShouldBe(["USD 200.50"]);
    }

    [Test]
    public async Task Fields_bring_what_is_asked_for_and_id_and_version()
    {
        var item = (await Api.ReadAsync("/circuits?fields=circuit_id,carrier_name&circuit_id=A-1")).Items[0]!.AsObject();
        item.Select(m => m.Key).ShouldBe(["id", "version", "circuit_id", "carrier_name"], ignoreOrder: true);
        (await Api.ReadAsync("/circuits?fields=route&circuit_id=A-1")).Items[0]!.AsObject().ContainsKey("route").ShouldBeTrue();
    }

    [Test]
    public async Task Includes_put_the_related_record_inside()
    {
        var item = (await Api.ReadAsync("/circuits?include=carrier,a_endpoint&circuit_id=A-1")).Items[0]!;
        item["carrier"]!["name"]!.GetValue<string>().ShouldBe("Lumen");
        item["carrier"]!["version"]!.GetValue<int>().ShouldBe(1);
        item["a_endpoint"].ShouldBeNull();
        item.AsObject().ContainsKey("a_endpoint").ShouldBeTrue();
    }

    [Test]
    public async Task The_envelope_says_how_many_there_are_and_which_page_this_is()
    {
        var page = await Api.ReadAsync("/circuits?limit=2&offset=4");
        (page.Total, page.Items.Count, page["limit"]!.GetValue<int>(), page["offset"]!.GetValue<int>()).ShouldBe((5, 1, 2, 4));
        var beyond = await Api.ReadAsync("/circuits?limit=2&offset=100");
        (beyond.Total, beyond.Items.Count).ShouldBe((5, 0));
        (await Api.ReadAsync("/circuits?q=ring&offset=10")).Total.ShouldBe(1);
    }

    private async Task<string?[]> IdsAsync(string query) => [.. (await Api.ReadAsync($"/circuits?{query}&sort=circuit_id")).Column("circuit_id")];

    private async Task<Answer> CircuitAsync(string id, object fields)
    {
        var body = JsonSerializer.SerializeToNode(fields)!.AsObject();
        body["circuit_id"] = id;
        return await Make.CircuitAsync(body);
    }

    private static string[] Counts(Answer list, string facet) => [.. list["facets"]![facet]!.AsArray().Select(f => $"{f!["label"]} {f["count"]}")];

    private static string[] Amounts(JsonNode totals) => [.. totals.AsArray().Select(t => $"{t!["currency"]} {t["amount"]}")];
}

internal sealed class FacetLimitTests : ApiFixture
{
    [Test]
    public async Task A_facet_of_more_than_500_values_shows_the_most_frequent_and_says_that_there_are_more()
    {
        var carrier = (await Make.CarrierAsync()).Id;
        for (var i = 0; i < 26; i++)
            await Make.CircuitAsync(new { carrier_id = carrier, tags = Enumerable.Range(i * 20, 20).Select(n => $"tag {n}").Append("everywhere") });
        var list = await Api.ReadAsync($"/circuits?carrier_id={carrier}&facets=tags,status&limit=1");
        var tags = list["facets"]!["tags"]!.AsArray();
        tags.Count.ShouldBe(500);
        tags[0]!["value"]!.ToString().ShouldBe("everywhere");
        list["truncated_facets"]!.AsArray().Select(f => f!.ToString()).ShouldBe(["tags"]);
        (await Api.ReadAsync($"/circuits?carrier_id={carrier}&facets=status"))["truncated_facets"].ShouldBeNull();
    }
}
