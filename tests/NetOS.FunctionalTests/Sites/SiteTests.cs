namespace NetOS.FunctionalTests.Sites;

/// <summary>Sites, customers, power and the endpoints that stand inside them.</summary>
internal sealed class SiteTests : ApiFixture
{
    [Test]
    public async Task Every_kind_of_site_is_made_and_found_by_its_code()
    {
        foreach (var kind in new[] { "tower", "rooftop", "data_center", "colo", "pop", "carrier_hotel", "office", "aggregation_site" })
        {
            var code = $"C{Make.Next()}";
            var site = await Make.SiteAsync(new { kind, code, contacts = new[] { new { name = "Desk", phone = "1" } } });
            site["kind"]!.ToString().ShouldBe(kind);
            site["contacts"]![0]!["name"]!.ToString().ShouldBe("Desk");
            (await Api.ReadAsync($"/infrastructure?q={code.ToLowerInvariant()}")).Column("id")[0].ShouldBe(site.Id.ToString());
            (await Api.PostAsync("/infrastructure", new { name = "Other", kind, code = code.ToLowerInvariant() })).ShouldBeProblem(409, "infrastructure.code_taken")["conflict"]!["id"]!.GetValue<Guid>().ShouldBe(site.Id);
        }
    }

    [Test]
    public async Task Wrong_values_of_a_site_are_refused_by_name()
    {
        foreach (var (field, value) in new (string, JsonNode?)[]
                 {
                     ("asr_number", "12"), ("height_m", -1), ("ground_elevation_m", 9001), ("latitude", 91), ("country", "USA"), ("mrc", -1), ("contacts", new JsonArray(new JsonObject { ["phone"] = "1" })),
                     ("contacts", new JsonArray(new JsonObject { ["name"] = "x", ["email"] = "no" })), ("contacts", new JsonArray(new JsonObject { ["name"] = "x", ["foo"] = "no" })), ("kind", "mast"), ("carrier_id", Guid.NewGuid()),
                 })
        {
            var body = new JsonObject { ["name"] = "S", ["kind"] = "tower", ["longitude"] = field == "latitude" ? 1 : null, [field] = value };
            if (field != "latitude")
                body.Remove("longitude");
            (await Api.PostAsync("/infrastructure", body)).ShouldBe(422).ShouldBeProblem()["errors"]!.AsObject().Select(e => e.Key).ShouldContain(field, field);
        }
    }

    [Test]
    public async Task A_rent_change_and_a_status_change_write_their_events()
    {
        var site = await Make.SiteAsync(new { mrc = 850 });
        (await Api.PatchAsync($"/infrastructure/{site.Id}", new { mrc = 900, status = "decommissioning" })).ShouldBe(200);
        (await Api.ReadAsync($"/infrastructure/{site.Id}/lifecycle-events?sort=kind")).Column("kind").ShouldBe(["disconnect_request", "rate_change"]);
        (await Api.PostAsync($"/infrastructure/{site.Id}/lifecycle-events", new { kind = "note", occurred_on = "2026-11-01", title = "Painted" })).ShouldBe(201);
        var history = await Api.ReadAsync($"/infrastructure/{site.Id}/history");
        history.Items.Count(x => x!["type"]!.ToString() == "event").ShouldBe(3);
        (await Api.As("read_only").ReadAsync($"/infrastructure/{site.Id}/history")).Text.ShouldNotContain("850");
    }

    [Test]
    public async Task An_endpoint_is_inside_a_site_or_at_a_customer_and_keeps_it_from_being_deleted()
    {
        var (site, customer) = ((await Make.SiteAsync()).Id, (await Make.CustomerAsync()).Id);
        var endpoint = await Make.EndpointAsync(new { infrastructure_asset_id = site });
        endpoint["infrastructure_asset_name"].ShouldNotBeNull();
        (await Api.PatchAsync($"/endpoints/{endpoint.Id}", new { customer_id = customer })).ShouldBeProblem(422, "endpoint.one_place");
        (await Api.DeleteAsync($"/infrastructure/{site}")).ShouldBeProblem(409, "record.referenced");
        (await Api.PatchAsync($"/endpoints/{endpoint.Id}", new { customer_id = customer, infrastructure_asset_id = (Guid?)null })).ShouldBe(200);
        (await Api.DeleteAsync($"/infrastructure/{site}")).ShouldBe(204);
        (await Api.DeleteAsync($"/customers/{customer}")).ShouldBeProblem(409, "record.referenced");
        (await Api.PatchAsync($"/endpoints/{endpoint.Id}", new { infrastructure_asset_id = site })).ShouldBe(422);
    }

    [Test]
    public async Task Averages_are_taken_from_the_newest_bills()
    {
        var service = (await Make.ElectricalAsync()).Id;
        (await Api.PostAsync($"/electrical-services/{service}/recompute-averages")).ShouldBeProblem(409, "electrical.no_bills");
        foreach (var (from, to, cost, kwh) in new[] { ("2025-01-01", "2025-01-31", 999m, 9999m), ("2026-08-01", "2026-08-30", 300m, 1500m), ("2026-09-01", "2026-09-30", 300m, 1500m) })
            await Make.BillAsync(service, new { period_start = from, period_end = to, cost, kwh });
        var kept = (await Api.PostAsync($"/electrical-services/{service}/recompute-averages?bills=2")).ShouldBe(200);
        (kept["average_monthly_cost"]!.GetValue<decimal>(), kept["average_monthly_kwh"]!.GetValue<decimal>(), kept["bill_count"]!.GetValue<int>()).ShouldBe((304.37m, 1521.8m, 3));
        (await Api.PostAsync($"/electrical-services/{service}/bills", new { period_start = "2026-09-30", period_end = "2026-10-05" })).ShouldBeProblem(409, "electrical_bill.period_overlaps");
        (await Api.PostAsync($"/electrical-services/{service}/bills", new { period_start = "2026-10-05", period_end = "2026-10-01" })).ShouldBeProblem(422, "electrical_bill.period_order");
        (await Api.PostAsync($"/electrical-services/{service}/recompute-averages?bills=0")).ShouldBe(400);
        (await Api.As("network_eng").PostAsync($"/electrical-services/{service}/recompute-averages")).ShouldBe(403).ShouldBeProblem()["permission"]!.ToString().ShouldBe("financials_edit");
    }

    [Test]
    public async Task An_account_stands_once_and_feeds_one_place()
    {
        var (utility, account) = ($"Utility {Make.Next()}", $"A-{Make.Next()}");
        await Make.ElectricalAsync(new { utility, account_number = account, meter_number = "M1" });
        await Make.ElectricalAsync(new { utility, account_number = account, meter_number = "M2" });
        (await Api.PostAsync("/electrical-services", new { utility = utility.ToUpperInvariant(), account_number = account, meter_number = "m1", asset_id = (await Make.SiteAsync()).Id })).ShouldBeProblem(409, "electrical.account_taken");
        (await Api.PostAsync("/electrical-services", new { utility })).ShouldBeProblem(422, "electrical.site_missing");
    }

    [Test]
    public async Task Units_are_of_communities_only()
    {
        (await Api.PostAsync("/customers", new { name = "C", kind = "commercial", units = 3 })).ShouldBeProblem(422, "customer.units_mfc_only");
        (await Make.CustomerAsync(new { kind = "mfc", units = 212 }))["units"]!.GetValue<int>().ShouldBe(212);
    }

    [Test]
    public async Task Tiles_draw_each_layer_with_its_own_filters_and_permission()
    {
        var (a, z) = ((await Make.SiteAsync(new { latitude = 10.1, longitude = 10.1 })).Id, (await Make.SiteAsync(new { latitude = 10.4, longitude = 10.4, kind = "rooftop" })).Id);
        await Make.RfLinkAsync(new { a_asset_id = a, z_asset_id = z });
        await Make.CustomerAsync(new { latitude = 10.2, longitude = 10.2 });
        foreach (var (tile, least) in new[] { ("0/0/0", 1), ("8/135/120", 1), ("11/1081/966", 0) })
        {
            foreach (var layer in new[] { "rf_links", "infrastructure", "customers" })
                ((int)(await Api.GetAsync($"/tiles/{layer}/{tile}.mvt")).Status).ShouldBeOneOf([200, least == 1 && layer != "rf_links" ? 200 : 204]);
        }

        (await Api.GetAsync("/tiles/infrastructure/8/135/120.mvt?kind=office")).ShouldBe(204);
        (await Api.GetAsync("/tiles/infrastructure/8/135/120.mvt?kind=rooftop")).ShouldBe(200);
        (await Api.GetAsync("/tiles/infrastructure,customers/8/135/120.mvt?kind=rooftop")).ShouldBe(400).ShouldBeProblem();
        (await Api.GetAsync("/tiles/circuits,infrastructure/8/135/120.mvt?status=active")).ShouldBe(200);
        (await Api.GetAsync("/tiles/towers/8/135/120.mvt")).ShouldBeProblem(400, "query.unknown_layer")["known"]!.AsArray().Count.ShouldBe(6);
    }
}
