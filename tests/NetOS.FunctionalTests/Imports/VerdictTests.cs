namespace NetOS.FunctionalTests.Imports;

/// <summary>What would become of rows: new, changed, unchanged, twice in the file, wrong.</summary>
internal sealed class VerdictTests : ApiFixture
{
    [Test]
    public async Task A_changed_row_shows_what_is_stored_beside_what_it_says_and_an_unchanged_one_nothing()
    {
        await Make.CarrierAsync(new { name = "Lost River Net", noc_phone = "+1 208 555 0100", asn = 64501, notes = "Old" });
        await Make.CarrierAsync(new { name = "Big Wood Telco", asn = 64502 });
        var import = await Api.BringAsync("carriers", "name,asn,noc_phone,notes,website", "LOST RIVER NET,64511,,<clear>,https://lost.example", "Big Wood Telco,64502,,,", "Camas Net,64503,,,");
        var rows = await Api.RowsAsync(import.Id);
        rows.Select(r => r.State()).ShouldBe(["update", "unchanged", "new"], await Api.SaidAsync(import));
        rows[0].Changed().ShouldBe(["name: Lost River Net → LOST RIVER NET", "asn: 64501 → 64511", "notes: Old → <clear>", "website:  → https://lost.example"], ignoreOrder: true);
        rows[1].Changed().ShouldBeEmpty();
        rows[2]["creates"]!.AsArray().Select(c => c!.ToString()).ShouldBe(["carrier"]);
        rows[2]["record_id"].ShouldBeNull();
        (import.Count("update"), import.Count("unchanged"), import.Count("new")).ShouldBe((1, 1, 1));
        (await Api.CommitAsync(import.Id)).Count("committed").ShouldBe(2);
        var lost = (await Api.ReadAsync("/carriers?q=Lost%20River")).Items.Single()!;
        (lost["name"]!.ToString(), lost["asn"]!.GetValue<int>(), lost["noc_phone"]!.ToString(), lost["notes"]).ShouldBe(("LOST RIVER NET", 64511, "+1 208 555 0100", null));
    }

    [Test]
    public async Task Two_rows_with_the_same_key_are_both_named()
    {
        var import = await Api.BringAsync("carriers", "name,asn", "Salmon Net,1", "Clearwater Net,2", "  salmon   net ,3");
        var rows = await Api.RowsAsync(import.Id);
        rows.Select(r => r.State()).ShouldBe(["duplicate", "new", "duplicate"], await Api.SaidAsync(import));
        rows[0].Said().ShouldBe([$"name row.same_key: Same key as row {rows[2]["number"]}: leave one of them out."]);
        rows[2].Said().ShouldBe([$"name row.same_key: Same key as row {rows[0]["number"]}: leave one of them out."]);
    }

    [Test]
    public async Task Rows_are_found_by_id_then_by_another_systems_name_then_by_their_own()
    {
        var byId = await Make.CarrierAsync(new { name = "Found by id" });
        var byOther = await Make.CarrierAsync(new { name = "Found by reference", external_ids = new[] { new { source = "crm", id = "77" } } });
        var import = await Api.BringAsync("carriers", "id,external_id,name", $"{byId.Id},,Renamed by id", ",crm:77,Renamed by reference", $"{Guid.NewGuid()},,Nowhere", "no-id,,Nowhere either");
        var rows = await Api.RowsAsync(import.Id);
        rows.Take(2).Select(r => (r.State(), r["record_id"]!.GetValue<Guid>())).ShouldBe([("update", byId.Id), ("update", byOther.Id)]);
        foreach (var row in rows.Skip(2))
        {
            row.State().ShouldBe("error");
            row.Said().ShouldContain(m => m.StartsWith("id record.not_found: There is no carrier with this id", StringComparison.Ordinal));
        }
    }

    [Test]
    public async Task A_name_several_records_have_is_answered_with_their_names_and_ids()
    {
        await Make.ServiceTypeAsync(new { code = "EPL" });
        var carrier = (await Make.CarrierAsync(new { name = "Weiser Net" }))["name"];
        Guid[] huts = [(await Make.EndpointAsync(new { name = "Hut", city = "Weiser", state = "ID", address_line1 = "1 State St" })).Id, (await Make.EndpointAsync(new { name = "Hut", city = "Nampa", state = "ID" })).Id];
        var import = await Api.BringAsync("circuits", "carrier_name,circuit_id,service_type_code,status,a_endpoint_name,a_endpoint_city,a_endpoint_state", $"{carrier},H-1,EPL,active,Hut,,", $"{carrier},H-2,EPL,active,Hut,Nampa,ID");
        var rows = await Api.RowsAsync(import.Id);
        rows[0].State().ShouldBe("error");
        var said = rows[0].Said().ShouldHaveSingleItem();
        said.ShouldStartWith("a_endpoint_name reference.ambiguous: 2 records fit: Hut (");
        foreach (var hut in huts)
            said.ShouldContain(hut.ToString());
        rows[1].State().ShouldBe("new", await Api.SaidAsync(import));
    }

    [Test]
    public async Task What_is_no_record_is_shown_and_never_written()
    {
        var import = await Api.BringAsync("carriers", "Our carriers as of today,,", ",,", "name,asn,notes", "Priest Net,64520,a", "Selkirk Net,64521,b", ",,", "Total,2,");
        (import.Status(), import.Count("new"), import.Count("error")).ShouldBe(("validated", 2, 0), await Api.SaidAsync(import));
        import = await Api.CommitAsync(import.Id);
        (import.Count("committed"), (await Api.ReadAsync("/carriers?q=Total")).Total).ShouldBe((2, 0));
    }
}
