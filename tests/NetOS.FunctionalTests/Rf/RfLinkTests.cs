namespace NetOS.FunctionalTests.Rf;

/// <summary>Names and numbers of links through their lives.</summary>
internal sealed class RfLinkTests : ApiFixture
{
    private Guid _a, _z, _system;
    private string _aName = "", _zName = "", _systemName = "";

    [SetUp]
    public async Task TwoSites()
    {
        var (a, z, system) = (await Make.SiteAsync(new { latitude = 43.7836, longitude = -116.0856 }), await Make.SiteAsync(new { latitude = 43.6954, longitude = -116.354 }), await Make.RfSystemAsync(new { cost = 28400, capacity_mbps = 1000, default_frequency_mhz = 11245 }));
        (_a, _z, _system) = (a.Id, z.Id, system.Id);
        (_aName, _zName, _systemName) = (a["name"]!.ToString(), z["name"]!.ToString(), system["name"]!.ToString());
    }

    private Task<Answer> LinkAsync(bool turned = false) => Make.RfLinkAsync(new { a_asset_id = turned ? _z : _a, z_asset_id = turned ? _a : _z, rf_system_id = _system });

    private string Name(int number = 1, bool turned = false) => $"{(turned ? _zName : _aName)} ↔ {(turned ? _aName : _zName)} · {_systemName}{(number == 1 ? "" : $" #{number}")}";

    [Test]
    public async Task Parallels_are_numbered_in_either_direction_and_a_free_number_is_given_again()
    {
        var first = await LinkAsync();
        var second = await LinkAsync(turned: true);
        var third = await LinkAsync();
        first["name"]!.ToString().ShouldBe(Name());
        second["name"]!.ToString().ShouldBe(Name(2, turned: true));
        third["name"]!.ToString().ShouldBe(Name(3));
        (await Api.DeleteAsync($"/rf-links/{second.Id}")).ShouldBe(204);
        (await Api.ReadAsync($"/rf-links/{third.Id}"))["name"]!.ToString().ShouldBe(Name(3));
        (await LinkAsync())["number"]!.GetValue<int>().ShouldBe(2);
        var back = (await Api.PostAsync($"/rf-links/{second.Id}/restore")).ShouldBe(200);
        back["name"]!.ToString().ShouldBe(Name(4, turned: true));
        back["aliases"]!.AsArray().Select(x => x!.ToString()).ShouldBe([Name(2, turned: true)]);
    }

    [Test]
    public async Task A_number_is_kept_until_an_end_or_the_system_changes()
    {
        await LinkAsync();
        var second = await LinkAsync();
        var other = (await Make.SiteAsync()).Id;
        (await Api.PatchAsync($"/rf-links/{second.Id}", new { notes = "x", a_asset_id = _z, z_asset_id = _a })).ShouldBe(200)["name"]!.ToString().ShouldBe(Name(2, turned: true));
        (await Api.PatchAsync($"/rf-links/{second.Id}", new { z_asset_id = other })).ShouldBe(200)["number"]!.GetValue<int>().ShouldBe(1);
        var returned = (await Api.PatchAsync($"/rf-links/{second.Id}", new { z_asset_id = _a })).ShouldBe(200);
        returned["number"]!.GetValue<int>().ShouldBe(2);
    }

    [Test]
    public async Task Many_made_at_once_have_different_numbers()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => LinkAsync(turned: i % 2 == 0)));
        made.Select(m => m["number"]!.GetValue<int>()).Order().ShouldBe(Enumerable.Range(1, 8));
    }

    [Test]
    public async Task Several_restored_at_once_take_the_lowest_free_numbers()
    {
        List<Guid> ids = [(await LinkAsync()).Id, (await LinkAsync()).Id, (await LinkAsync()).Id];
        (await Api.PostAsync("/rf-links/bulk", new { ids, action = "delete" })).ShouldBe(200);
        await LinkAsync();
        (await Api.PostAsync("/rf-links/bulk", new { ids, action = "restore" })).ShouldBe(200);
        (await Api.ReadAsync($"/rf-links?rf_system_id={_system}&sort=number")).Column("number").ShouldBe(["1", "2", "3", "4"]);
    }

    [Test]
    public async Task Renaming_a_site_a_customer_or_a_system_renames_its_links_and_search_still_finds_the_old_name()
    {
        var customer = await Make.CustomerAsync();
        var link = await Make.RfLinkAsync(new { a_asset_id = _a, z_customer_id = customer.Id, rf_system_id = _system });
        var word = $"Renamed{Make.Next()}";
        (await Api.PatchAsync($"/infrastructure/{_a}", new { name = word + "A" })).ShouldBe(200);
        (await Api.PatchAsync($"/customers/{customer.Id}", new { name = word + "Z" })).ShouldBe(200);
        (await Api.PatchAsync($"/rf-systems/{_system}", new { name = word + "S" })).ShouldBe(200);
        var renamed = await Api.ReadAsync($"/rf-links/{link.Id}");
        renamed["name"]!.ToString().ShouldBe($"{word}A ↔ {word}Z · {word}S");
        renamed["classification"]!.ToString().ShouldBe("customer_endlink");
        renamed["aliases"]!.AsArray()[0]!.ToString().ShouldBe(link["name"]!.ToString());
        (await Api.ReadAsync($"/rf-links?q={Uri.EscapeDataString(_aName)}")).Column("id").ShouldContain(link.Id.ToString());
        (await Api.ReadAsync($"/search?q={Uri.EscapeDataString(_aName)}")).Text.ShouldContain(link.Id.ToString());
        (await Api.ReadAsync($"/audit?entity=rf-links&entity_id={link.Id}&action=updated")).Total.ShouldBe(3);
    }

    [Test]
    public async Task A_path_is_measured_and_follows_a_site_that_moves()
    {
        var link = await LinkAsync();
        // Karney's algorithm by another implementation (geographiclib): 23,738.4 m, 245.71° and 65.53°.
        link["distance_km"]!.GetValue<decimal>().ShouldBe(23.738m);
        link["a_azimuth_deg"]!.GetValue<decimal>().ShouldBe(245.71m);
        link["z_azimuth_deg"]!.GetValue<decimal>().ShouldBe(65.53m);
        link["fspl_db"]!.GetValue<decimal>().ShouldBe(140.98m); // 92.45 + 20 log 23.738 + 20 log 11.245 = 92.45 + 27.51 + 21.02
        link["fresnel_m"]!.GetValue<decimal>().ShouldBe(12.58m); // 8.656 √(23.738 / 11.245)
        (await Api.PatchAsync($"/infrastructure/{_z}", new { latitude = 43.7836, longitude = -116.2 })).ShouldBe(200);
        (await Api.ReadAsync($"/rf-links/{link.Id}"))["distance_km"]!.GetValue<decimal>().ShouldBeInRange(9.2m, 9.25m);
        (await Api.PatchAsync($"/infrastructure/{_z}", new { latitude = (double?)null, longitude = (double?)null })).ShouldBe(200);
        var placeless = await Api.ReadAsync($"/rf-links/{link.Id}");
        foreach (var derived in new[] { "distance_km", "a_azimuth_deg", "fspl_db", "fresnel_m" })
            placeless[derived].ShouldBeNull(derived);
        (await Api.ReadAsync("/rf-links/map"))["omitted"]!.GetValue<int>().ShouldBeGreaterThan(0);
    }

    [Test]
    public async Task What_a_link_entered_itself_stands_above_what_its_positions_say()
    {
        var link = await Make.RfLinkAsync(new { a_asset_id = _a, z_asset_id = _z, rf_system_id = _system, a_azimuth_deg = 240.5, capacity_mbps = 500, capex = 1 });
        (link["a_azimuth_deg"]!.GetValue<decimal>(), link["a_bearing_deg"]!.GetValue<decimal>()).ShouldBe((240.5m, 245.71m));
        (link["capacity_mbps"]!.GetValue<decimal>(), link["capex"]!.GetValue<decimal>()).ShouldBe((500m, 1m));
    }

    [Test]
    public async Task A_preview_says_what_creating_would_say()
    {
        await LinkAsync();
        var preview = await Api.ReadAsync($"/rf-links/preview?a_asset_id={_a}&z_asset_id={_z}&rf_system_id={_system}&a_antenna_height_m=38&z_antenna_height_m=24");
        preview["name"]!.ToString().ShouldBe(Name(2));
        preview["parallels"]!.AsArray().ShouldHaveSingleItem()!["name"]!.ToString().ShouldBe(Name());
        preview["errors"]!.AsObject().ShouldBeEmpty();
        var made = await LinkAsync();
        foreach (var same in new[] { "distance_km", "a_azimuth_deg", "z_azimuth_deg", "fspl_db", "fresnel_m", "name" })
            preview[same]!.ToString().ShouldBe(made[same]!.ToString(), same);
        (await Api.ReadAsync($"/rf-links/preview?a_asset_id={_a}"))["name"].ShouldBeNull();
        (await Api.ReadAsync($"/rf-links/preview?a_asset_id={_a}&z_asset_id={_a}&rf_system_id={_system}"))["errors"]!["z_asset_id"].ShouldNotBeNull();
        (await Api.ReadAsync($"/rf-links/preview?a_asset_id={_a}&z_asset_id={_z}&rf_system_id={_system}&except={made.Id}"))["number"]!.GetValue<int>().ShouldBe(2);
        foreach (var wrong in new[] { "a_asset_id=x", "frequency_mhz=abc", "frequency_mhz=-1", "frequency_mhz=1e9", "foo=1" })
            (await Api.GetAsync("/rf-links/preview?" + wrong)).ShouldBe(400);
    }

    [Test]
    public async Task Licences_are_renewals_of_their_own_kind()
    {
        // Today is 2026-11-20.
        foreach (var (expires, status) in new[] { ("2026-11-19", "expired"), ("2026-11-20", "due"), ("2027-02-18", "due"), ("2027-02-19", "valid") })
        {
            var link = await Make.RfLinkAsync(new { a_asset_id = _a, z_asset_id = _z, rf_system_id = _system, fcc_call_sign = "WQXR388", fcc_license_expires_on = expires });
            link["license_status"]!.ToString().ShouldBe(status, expires);
            (await Api.ReadAsync($"/rf-links?license_status={status}&id={link.Id}")).Total.ShouldBe(1);
        }

        var next = (await Api.ReadAsync("/dashboard/summary"))["decide_next"]!.AsArray().Where(x => x!["kind"]!.ToString() == "rf_license").ToList();
        next.Select(x => (x!["label"]!.ToString(), x["urgency"]!.ToString(), x["days_to_deadline"]!.GetValue<int>())).ShouldBe([("WQXR388", "overdue", -1), ("WQXR388", "critical", 0), ("WQXR388", "active", 90)]);
        (await Api.ReadAsync($"/dashboard/summary?carrier_id={await Make.AnyCarrierAsync()}"))["decide_next"]!.AsArray().ShouldNotContain(x => x!["kind"]!.ToString() == "rf_license");
    }

    [Test]
    public async Task Wrong_values_are_refused_by_name()
    {
        foreach (var (field, value) in new (string, object)[]
                 {
                     ("frequency_mhz", 0), ("frequency_mhz", 300_001), ("a_azimuth_deg", 360), ("z_antenna_height_m", -1), ("fcc_call_sign", "WQXR4!"), ("depreciation_months", 0), ("capex", -1), ("salvage_value", 99_999_999), ("name", "typed"),
                     ("z_customer_id", Guid.NewGuid()), ("rf_system_id", Guid.NewGuid()), ("a_asset_id", Guid.NewGuid()), ("currency", "usd"),
                 })
        {
            var body = new JsonObject { ["a_asset_id"] = _a, ["z_asset_id"] = _z, ["rf_system_id"] = _system, [field] = JsonValue.Create(value) };
            (await Api.PostAsync("/rf-links", body)).ShouldBe(422).ShouldBeProblem()["errors"]!.AsObject().Select(e => e.Key).ShouldContain(field, field);
        }
    }
}
