namespace NetOS.FunctionalTests.Imports;

/// <summary>Writing rows: all of them or none, or those without errors; once; and in the history of each record.</summary>
internal sealed class CommitTests : ApiFixture
{
    private const string Header = "carrier_name,circuit_id,service_type_code,status,mrc,a_endpoint_name,a_endpoint_address_line1,a_endpoint_city,a_endpoint_state,agreement_number,contract_start_date,contract_term_months";

    protected override async Task BeforeAllAsync()
    {
        await Make.ServiceTypeAsync(new { code = "EPL" });
        await Make.CarrierAsync(new { name = "Bear Net" });
    }

    [Test]
    public async Task Nothing_is_written_while_selected_rows_are_wrong()
    {
        var import = await Api.BringAsync("carriers", "name,asn", "Right Net,64600", "Wrong Net,many", "Left Net,few");
        var refused = (await Api.PostAsync($"/imports/{import.Id}/commit", new { mode = "all" })).ShouldBeProblem(409, "import.has_errors");
        refused["errors_left"]!.GetValue<int>().ShouldBe(2);
        (await Api.ReadAsync("/carriers?q=Right%20Net")).Total.ShouldBe(0);
        (await Api.PostAsync($"/imports/{import.Id}/commit", new { mode = "some" })).ShouldBe(422).Text.ShouldContain("mode");
        (await Api.PostAsync($"/imports/{import.Id}/revert", new { mode = "all" })).ShouldBeProblem(409, "import.status");

        import = await Api.WorkAsync(import.Id, "dry-run", "valid");
        (import.Status(), import["dry_run"]!["new"]!.GetValue<int>(), import["dry_run"]!["creates"]!["carriers"]!.GetValue<int>()).ShouldBe(("validated", 1, 1));
        (await Api.ReadAsync("/carriers?q=Right%20Net")).Total.ShouldBe(0);

        import = await Api.WorkAsync(import.Id, "commit", "valid");
        (import.Status(), import["mode"]!.ToString(), import.Count("committed"), import.Count("error")).ShouldBe(("committed", "valid", 1, 2), await Api.SaidAsync(import));
        (await Api.ReadAsync("/carriers?limit=100")).Column("name").Intersect(["Right Net", "Wrong Net", "Left Net"]).ShouldBe(["Right Net"]);
    }

    [Test]
    public async Task Places_and_carriers_are_made_once_for_many_rows_and_the_service_order_over_its_circuit()
    {
        var import = await Api.BringAsync(
            "circuits", Header,
            "Bear Net,B-1,EPL,active,100.50,Preston Hut,12 Main St,Preston,ID,SO-B1,2026-01-01,36",
            "Bear Net,B-2,EPL,active,200,PRESTON HUT,12 main st,Preston,ID,,,");
        (import.Count("new"), import.Status()).ShouldBe((2, "validated"), await Api.SaidAsync(import));
        import = await Api.CommitAsync(import.Id);
        import.Status().ShouldBe("committed", await Api.SaidAsync(import));
        import["committed_by"]!.ToString().ShouldNotBeEmpty();
        import["revertible_until"]!.GetValue<DateTimeOffset>().ShouldBe(Clock.Now.AddDays(30));
        var hut = (await Api.ReadAsync("/endpoints?q=Preston%20Hut")).Items.ShouldHaveSingleItem()!;
        var circuits = (await Api.ReadAsync("/circuits?circuit_id__isw=B-&sort=circuit_id")).Items;
        circuits.Select(c => (c!["a_endpoint_id"]!.ToString(), c["mrc"]!.GetValue<decimal>())).ShouldBe([(hut["id"]!.ToString(), 100.50m), (hut["id"]!.ToString(), 200m)]);
        var contract = (await Api.ReadAsync("/contracts?q=SO-B1")).Items.ShouldHaveSingleItem()!;
        var whole = await Api.ReadAsync($"/contracts/{contract["id"]}");
        (whole["kind"]!.ToString(), whole["end_date"]!.ToString(), whole["subjects"]!.AsArray().Single()!["circuit_id"]!.ToString()).ShouldBe(("service_order", "2028-12-31", circuits[0]!["id"]!.ToString()));
        (await Api.PostAsync($"/imports/{import.Id}/commit", new { mode = "all" })).ShouldBeProblem(409, "import.status");
        (await Api.PatchAsync($"/imports/{import.Id}/rows/2", new { selected = false })).ShouldBeProblem(409, "import.status");
        (await Api.MapAsync(import.Id, new { columns = new { } })).ShouldBeProblem(409, "import.status");
        (await Api.PostAsync($"/imports/{import.Id}/cancel")).ShouldBeProblem(409, "import.status");
    }

    [Test]
    public async Task Every_record_says_in_its_history_which_import_wrote_it()
    {
        var carrier = await Make.CarrierAsync(new { name = "Historic Net" });
        var changed = await Make.CircuitAsync(new { carrier_id = carrier.Id, circuit_id = "HIST-1", vlan = "1" });
        var import = await Api.CommitAsync((await Api.BringAsync("circuits", "carrier_name,circuit_id,service_type_code,status,vlan", "Historic Net,HIST-1,,,2", "Historic Net,HIST-2,EPL,active,3")).Id);
        var made = (await Api.ReadAsync("/circuits?circuit_id=HIST-2")).Items.Single()!["id"]!.GetValue<Guid>();
        foreach (var (id, action) in new[] { (changed.Id, "updated"), (made, "created") })
        {
            var row = (await Api.ReadAsync($"/audit?entity_id={id}&action={action}")).Items.ShouldHaveSingleItem()!;
            (row["source"]!.ToString(), row["event_type"]!.ToString(), row["request_id"]!.ToString()).ShouldBe(("import", "import", import.Id.ToString("N")));
            (await Api.ReadAsync($"/circuits/{id}/history")).Items.Single(h => h!["action"]!.ToString() == action)!["source"]!.ToString().ShouldBe("import");
        }
    }

    [Test]
    public async Task What_somebody_made_since_the_preview_is_not_written_over()
    {
        var import = await Api.BringAsync("carriers", "name,asn", "Before Net,64620", "Between Net,64621");
        await Make.CarrierAsync(new { name = "Between Net", asn = 1 });
        var refused = await Api.CommitAsync(import.Id);
        (refused.Status(), refused.Count("error"), refused.Count("new")).ShouldBe(("validated", 1, 1), await Api.SaidAsync(refused));
        refused["error"]!.ToString().ShouldBe("1 rows were refused; nothing was written.");
        (await Api.RowsAsync(import.Id))[1].Said().ShouldHaveSingleItem().ShouldContain("record.changed_since");
        (await Api.ReadAsync("/carriers?q=Before%20Net")).Total.ShouldBe(0);
        var committed = await Api.WorkAsync(import.Id, "commit", "valid");
        (committed.Count("committed"), committed.Count("error"), committed["error"]).ShouldBe((1, 1, null));
        (await Api.ReadAsync("/carriers?q=Between%20Net")).Items.Single()!["asn"]!.GetValue<int>().ShouldBe(1);
    }

    [Test]
    public async Task A_row_the_file_itself_spoils_stays_an_error_until_somebody_looks_after_it()
    {
        var import = await Api.BringAsync("carriers", "name,asn,notes", "Comma Net, Inc,64630,spoilt", "Tidy Net,64631,");
        var rows = await Api.RowsAsync(import.Id);
        rows.Select(r => r.State()).ShouldBe(["error", "new"], await Api.SaidAsync(import));
        rows[0].Said().ShouldContain(m => m.Contains("row.long", StringComparison.Ordinal));
        var mended = (await Api.PatchAsync($"/imports/{import.Id}/rows/{rows[0]["number"]}", new { values = new { name = "Comma Net, Inc", asn = "64630", notes = "mended" } })).ShouldBe(200);
        mended["row"]!.State().ShouldBe("new", mended.Text);
        mended["row"]!["messages"]!.AsArray().ShouldHaveSingleItem()!["severity"]!.ToString().ShouldBe("warning");
        (await Api.CommitAsync(import.Id)).Count("committed").ShouldBe(2);
        (await Api.ReadAsync("/carriers?q=Comma%20Net")).Items.Single()!["name"]!.ToString().ShouldBe("Comma Net, Inc");
    }
}
