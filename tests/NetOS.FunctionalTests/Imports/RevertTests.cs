namespace NetOS.FunctionalTests.Imports;

/// <summary>Taking an import back: as it was before, unless somebody worked on it since.</summary>
internal sealed class RevertTests : ApiFixture
{
    protected override Task BeforeAllAsync() => Make.ServiceTypeAsync(new { code = "EPL" });

    [Test]
    public async Task What_was_made_goes_and_what_was_changed_is_as_before()
    {
        var before = await Make.CarrierAsync(new { name = "Kept Net", asn = 64700, notes = "as it was" });
        var import = await Api.BringAsync(
            "circuits", "carrier_name,circuit_id,service_type_code,status,mrc,a_endpoint_name,a_endpoint_city,a_endpoint_address_line1,agreement_number,contract_start_date,contract_term_months",
            "Kept Net,RV-1,EPL,active,100,Arco Hut,Arco,1 Main St,SO-RV,2026-01-01,24");
        (await Api.CommitAsync(import.Id)).Status().ShouldBe("committed");
        var carriers = await Api.BringAsync("carriers", "name,asn,notes", "Kept Net,64799,changed");
        (await Api.CommitAsync(carriers.Id)).Status().ShouldBe("committed");

        carriers = await Api.WorkAsync(carriers.Id, "revert", "all");
        (carriers.Status(), carriers["error"]).ShouldBe(("reverted", null), carriers.Text);
        var after = await Api.ReadAsync($"/carriers/{before.Id}");
        (after["asn"]!.GetValue<int>(), after["notes"]!.ToString()).ShouldBe((64700, "as it was"));
        import = await Api.WorkAsync(import.Id, "revert", "all");
        (import.Status(), import["error"], import["mode"]!.ToString()).ShouldBe(("reverted", null, "all"), import.Text);
        import["reverted_by"]!.ToString().ShouldNotBeEmpty();
        foreach (var (list, name) in new[] { ("circuits", "RV-1"), ("endpoints", "Arco%20Hut"), ("contracts", "SO-RV") })
            (await Api.ReadAsync($"/{list}?q={name}")).Total.ShouldBe(0, list);
        (await Api.PostAsync($"/imports/{import.Id}/revert", new { mode = "all" })).ShouldBeProblem(409, "import.status");
        var audit = (await Api.ReadAsync($"/audit?entity_id={before.Id}&action=updated&limit=1")).Items[0]!;
        (audit["event_type"]!.ToString(), audit["request_id"]!.ToString()).ShouldBe(("import", carriers.Id.ToString("N")));
    }

    [Test]
    public async Task What_somebody_changed_since_is_named_and_nothing_taken_back_unless_the_others_are_wanted()
    {
        await Make.CarrierAsync(new { name = "Edited Net", asn = 64710 });
        var import = await Api.CommitAsync((await Api.BringAsync("carriers", "name,asn", "Edited Net,64711", "Made Net,64712", "Used Net,64713")).Id);
        var edited = (await Api.ReadAsync("/carriers?q=Edited%20Net")).Items.Single()!["id"]!.GetValue<Guid>();
        var used = (await Api.ReadAsync("/carriers?q=Used%20Net")).Items.Single()!["id"]!.GetValue<Guid>();
        (await Api.PatchAsync($"/carriers/{edited}", new { notes = "by hand" }, ("If-Match", (await Api.ReadAsync($"/carriers/{edited}")).ETag!))).ShouldBe(200);
        await Make.CircuitAsync(new { carrier_id = used });

        import = await Api.WorkAsync(import.Id, "revert", "all");
        (import.Status(), import["progress"]).ShouldBe(("committed", null));
        var said = import["error"]!.ToString();
        said.ShouldContain("row 2 (Edited Net)");
        said.ShouldContain("Nothing was taken back");
        (await Api.ReadAsync("/carriers?q=Made%20Net")).Total.ShouldBe(1);

        import = await Api.WorkAsync(import.Id, "revert", "unchanged");
        import.Status().ShouldBe("reverted", import.Text);
        import["error"]!.ToString().ShouldStartWith("2 records were left as they are: ");
        (await Api.ReadAsync("/carriers?q=Made%20Net")).Total.ShouldBe(0);
        (await Api.ReadAsync($"/carriers/{used}"))["name"]!.ToString().ShouldBe("Used Net");
        var left = await Api.ReadAsync($"/carriers/{edited}");
        (left["asn"]!.GetValue<int>(), left["notes"]!.ToString()).ShouldBe((64711, "by hand"));
    }

    [Test]
    public async Task After_thirty_days_it_stays()
    {
        var import = await Api.CommitAsync((await Api.BringAsync("carriers", "name", "Old Net")).Id);
        Clock.Now += TimeSpan.FromDays(30) + TimeSpan.FromMinutes(1);
        (await Api.PostAsync($"/imports/{import.Id}/revert", new { mode = "all" })).ShouldBeProblem(409, "import.too_old");
        Clock.Now -= TimeSpan.FromMinutes(2);
        (await Api.WorkAsync(import.Id, "revert", "all")).Status().ShouldBe("reverted");
    }
}
