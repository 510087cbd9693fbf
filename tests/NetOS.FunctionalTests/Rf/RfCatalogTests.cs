namespace NetOS.FunctionalTests.Rf;

/// <summary>Systems, nodes, and who can be served by which.</summary>
internal sealed class RfCatalogTests : ApiFixture
{
    private Guid _site, _base, _otherBase, _rn, _node;

    protected override async Task BeforeAllAsync()
    {
        _site = (await Make.SiteAsync(new { latitude = 43.78, longitude = -116.08 })).Id;
        (_base, _otherBase) = ((await Make.BaseAsync(new { capacity_mbps = 1000, default_frequency_mhz = 3600 })).Id, (await Make.BaseAsync()).Id);
        _rn = (await Make.SubscriberAsync(_base)).Id;
        _node = (await Make.NodeAsync(_site, _base, new { sector_azimuth_deg = 350, beamwidth_deg = 60 })).Id;
    }

    [Test]
    public async Task Only_compatible_active_subscribers_are_offered_and_taken()
    {
        var (both, foreign, off) = (await Make.SubscriberAsync(_base, _otherBase), await Make.SubscriberAsync(_otherBase), await Make.SubscriberAsync(_base));
        (await Api.PatchAsync($"/rf-systems/{off.Id}", new { active = false })).ShouldBe(200);
        var offered = (await Api.ReadAsync($"/rf-nodes/{_node}/compatible-subscribers?limit=500")).Column("id");
        offered.ShouldContain(_rn.ToString());
        offered.ShouldContain(both.Id.ToString());
        offered.ShouldNotContain(foreign.Id.ToString());
        offered.ShouldNotContain(off.Id.ToString());
        foreach (var (system, taken) in new[] { (_rn, true), (both.Id, true), (foreign.Id, false), (off.Id, false) })
        {
            var answer = await Api.PostAsync("/rf-links", new { a_asset_id = _site, z_asset_id = (await Make.SiteAsync()).Id, rf_system_id = system, a_rf_node_id = _node });
            ((int)answer.Status).ShouldBe(taken ? 201 : 422);
            if (system == foreign.Id)
                answer.ShouldBeProblem(422, "rf_link.incompatible")["allowed"]!.AsArray().Count.ShouldBe(offered.Count);
        }

        (await Api.GetAsync($"/rf-nodes/{Guid.NewGuid()}/compatible-subscribers")).ShouldBe(404);
    }

    [Test]
    public async Task A_system_in_use_is_made_inactive_not_deleted_and_keeps_its_role()
    {
        var used = (await Make.RfSystemAsync()).Id;
        var link = await Make.RfLinkAsync(new { rf_system_id = used });
        (await Api.DeleteAsync($"/rf-systems/{used}")).ShouldBeProblem(409, "record.referenced");
        (await Api.PatchAsync($"/rf-systems/{used}", new { type = "PtMP", role = "ptmp_base" })).ShouldBeProblem(409, "rf_system.in_use");
        (await Api.PatchAsync($"/rf-systems/{used}", new { active = false })).ShouldBe(200);
        (await Api.PatchAsync($"/rf-links/{link.Id}", new { notes = "works on" })).ShouldBe(200);
        (await Api.PostAsync("/rf-links", new { a_asset_id = _site, z_asset_id = (await Make.SiteAsync()).Id, rf_system_id = used })).ShouldBeProblem(422, "rf_link.system_inactive");
        (await Api.DeleteAsync($"/rf-systems/{_base}")).ShouldBeProblem(409, "record.referenced");
        (await Api.DeleteAsync($"/rf-links/{link.Id}")).ShouldBe(204);
        (await Api.DeleteAsync($"/rf-systems/{used}")).ShouldBe(204);
        (await Api.PostAsync($"/rf-links/{link.Id}/restore")).ShouldBeProblem(409, "record.reference_deleted");
    }

    [Test]
    public async Task A_node_with_links_stays_where_they_are_and_what_serves_them()
    {
        var (site, system) = ((await Make.SiteAsync()).Id, (await Make.SubscriberAsync(_base, _otherBase)).Id);
        var node = await Make.NodeAsync(site, _base);
        await Make.RfLinkAsync(new { a_asset_id = site, rf_system_id = system, a_rf_node_id = node.Id });
        (await Api.PatchAsync($"/rf-nodes/{node.Id}", new { asset_id = _site })).ShouldBeProblem(422, "rf_node.has_links");
        (await Api.PatchAsync($"/rf-nodes/{node.Id}", new { rf_system_id = _otherBase })).ShouldBe(200);
        (await Api.PatchAsync($"/rf-nodes/{node.Id}", new { rf_system_id = (await Make.BaseAsync()).Id })).ShouldBeProblem(422, "rf_node.strands_links");
        (await Api.PatchAsync($"/rf-systems/{system}", new { compatible_base_ids = new[] { _base } })).ShouldBeProblem(422, "rf_system.base_serves");
        (await Api.DeleteAsync($"/rf-nodes/{node.Id}")).ShouldBeProblem(409, "record.referenced");
        (await Api.DeleteAsync($"/infrastructure/{site}")).ShouldBeProblem(409, "record.referenced");
    }

    [Test]
    public async Task A_sector_shows_who_is_inside_its_beam_and_what_is_sold()
    {
        var node = await Make.NodeAsync(_site, _base, new { sector_azimuth_deg = 350, beamwidth_deg = 60 });
        // North-north-west of the site, due north, due east and 80 km north: the beam looks from 320° over north to 20°.
        foreach (var (name, latitude, longitude, mbps) in new[] { ("nnw", 43.88, -116.12, 400), ("north", 43.9, -116.08, 300), ("east", 43.78, -115.9, 200), ("far", 44.5, -116.08, 200) })
        {
            var customer = await Make.CustomerAsync(new { name = $"Sector {name}", latitude, longitude });
            await Make.RfLinkAsync(new { a_asset_id = _site, z_customer_id = customer.Id, rf_system_id = _rn, a_rf_node_id = node.Id, capacity_mbps = mbps, frequency_mhz = 3600 });
        }

        var sector = await Api.ReadAsync($"/rf-nodes/{node.Id}/sector");
        sector["subscribers"]!.AsArray().ToDictionary(s => s!["z_name"]!.ToString(), s => (s!["in_beam"]!.GetValue<bool>(), s["too_long"]!.GetValue<bool>()))
            .ShouldBe(new Dictionary<string, (bool, bool)> { ["Sector nnw"] = (true, false), ["Sector north"] = (true, false), ["Sector east"] = (false, false), ["Sector far"] = (true, true) }, ignoreOrder: true);
        (sector["sold_mbps"]!.GetValue<decimal>(), sector["capacity_mbps"]!.GetValue<decimal>(), sector["outside_beam"]!.GetValue<int>(), sector["too_long"]!.GetValue<int>()).ShouldBe((1100m, 1000m, 1, 1));
        (await Api.ReadAsync($"/rf-nodes/{node.Id}"))["sold_mbps"]!.GetValue<decimal>().ShouldBe(1100m);
        (await Api.GetAsync($"/rf-nodes/{Guid.NewGuid()}/sector")).ShouldBe(404);
    }

    [Test]
    public async Task Names_of_systems_are_unique_without_case()
    {
        var name = $"Only one {Make.Next()}";
        await Make.RfSystemAsync(new { name });
        (await Api.PostAsync("/rf-systems", new { name = name.ToUpperInvariant(), type = "PTP", role = "standalone" })).ShouldBeProblem(409, "rf_system.name_taken");
        (await Api.PostAsync("/rf-systems", new { name = "x", type = "ptp", role = "standalone" })).ShouldBe(422).ShouldBeProblem()["errors"]!["type"]![0]!.ToString().ShouldBe("It must be one of PTP, PtMP.");
    }
}
