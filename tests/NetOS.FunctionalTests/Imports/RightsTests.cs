using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Imports;

/// <summary>Who may stage and commit, which columns, and what one sees of the files of others.</summary>
internal sealed class RightsTests : ApiFixture
{
    private const string Header = "carrier_name,circuit_id,service_type_code,status,mrc";
    private const string Secret = "98765.43", Stored = "12345.67";

    private Guid _carrier;

    protected override async Task BeforeAllAsync()
    {
        await Make.ServiceTypeAsync(new { code = "EPL" });
        _carrier = (await Make.CarrierAsync(new { name = "Rights Net" })).Id;
        await Make.CircuitAsync(new { carrier_id = _carrier, circuit_id = "MONEY-1", mrc = 12345.67m });
    }

    [TestCase("read_only")]
    [TestCase("sales")]
    public async Task Who_may_not_see_imports_is_refused_everywhere(string role)
    {
        var import = await Api.BringAsync("carriers", "name", "Hidden Net");
        var api = Api.As(role);
        (await api.GetAsync("/imports")).ShouldBeProblem(403, "auth.permission_missing").Text.ShouldContain("imports_view");
        (await api.GetAsync("/imports/kinds")).ShouldBe(403);
        (await api.GetAsync($"/imports/{import.Id}")).ShouldBe(403);
        (await api.GetAsync($"/imports/{import.Id}/rows")).ShouldBe(403);
        (await api.GetAsync($"/imports/{import.Id}/events")).ShouldBe(403);
        (await api.UploadAsync("carriers", "name\nA"u8.ToArray())).ShouldBe(403).Text.ShouldContain("imports_edit");
        (await api.MapAsync(import.Id, new { columns = new { } })).ShouldBe(403);
        (await api.PatchAsync($"/imports/{import.Id}/rows/2", new { selected = false })).ShouldBe(403);
        (await api.PostAsync($"/imports/{import.Id}/commit")).ShouldBe(403);
        (await api.PostAsync($"/imports/{import.Id}/cancel")).ShouldBe(403);
    }

    [Test]
    public async Task Agents_stage_and_people_commit()
    {
        var agent = Api.As("agent", "robot@example.net");
        var import = await agent.BringAsync("circuits", "carrier_name,circuit_id,service_type_code,status,vlan", "Rights Net,AG-1,EPL,active,5", "Rights Net,MONEY-1,EPL,active,6");
        (import.Status(), import.Count("new"), import.Count("update"), import["created_by"]!.ToString()).ShouldBe(("validated", 1, 1, "robot@example.net"), await Api.SaidAsync(import));
        (await agent.PostAsync($"/imports/{import.Id}/commit", new { mode = "all" })).ShouldBe(403).Text.ShouldContain("imports_commit");
        (await agent.PostAsync($"/imports/{import.Id}/revert", new { mode = "all" })).ShouldBe(403).Text.ShouldContain("imports_commit");
        import = await Api.CommitAsync(import.Id);
        (import.Status(), import.Count("committed")).ShouldBe(("committed", 2), import.Text);
        import["committed_by"]!.ToString().ShouldNotBe("robot@example.net");
        (await Api.ReadAsync("/circuits?circuit_id=AG-1")).Items.Single()!["vlan"]!.ToString().ShouldBe("5");
        (await Api.WorkAsync(import.Id, "revert", "all")).Status().ShouldBe("reverted");
    }

    [Test]
    public async Task A_column_the_role_may_not_edit_is_an_error_naming_it()
    {
        var pm = Api.As("pm");
        var import = await pm.BringAsync("circuits", Header, "Rights Net,PM-1,EPL,active,10", "Rights Net,PM-2,EPL,active,");
        var rows = await pm.RowsAsync(import.Id);
        rows.Select(r => r.State()).ShouldBe(["error", "new"], await pm.SaidAsync(import));
        rows[0].Said().ShouldBe(["mrc field.forbidden: Your role may not edit mrc (financials_edit): leave the column out."]);
        (await pm.ReadAsync("/imports/kinds")).Items.Single(k => k!["name"]!.ToString() == "circuits")!["fields"]!.AsArray().Single(f => f!["name"]!.ToString() == "mrc")!["editable"]!.GetValue<bool>().ShouldBeFalse();
        import = await pm.MappedAsync(import.Id, new { mrc = (string?)null });
        import.Count("new").ShouldBe(2);

        var agent = Api.As("agent");
        import = await agent.BringAsync("circuits", Header, $"Rights Net,AG-2,EPL,active,{Secret}");
        var row = (await agent.RowsAsync(import.Id))[0];
        (row.State(), row.ToJsonString().Contains(Secret, StringComparison.Ordinal)).ShouldBe(("error", false));
        row.Said().ShouldBe(["mrc field.forbidden: Your role may not edit mrc (financials_edit): leave the column out."]);
    }

    [Test]
    public async Task What_another_prepared_is_written_with_the_rights_of_who_commits()
    {
        var import = await Api.BringAsync("circuits", Header, "Rights Net,OTHERS-1,EPL,active,10");
        import.Count("new").ShouldBe(1);
        import = await Api.As("pm").CommitAsync(import.Id);
        (import.Status(), import.Count("error")).ShouldBe(("validated", 1), import.Text);
        (await Api.RowsAsync(import.Id))[0].Said().ShouldHaveSingleItem().ShouldContain("financials_edit");
        (await Api.ReadAsync("/circuits?circuit_id=OTHERS-1")).Total.ShouldBe(0);
    }

    [Test]
    public async Task Money_in_the_files_of_others_is_not_shown_to_who_may_not_see_money()
    {
        var import = await Api.BringAsync("circuits", Header, $"Rights Net,SEEN-1,EPL,active,{Secret}", $"Rights Net,MONEY-1,EPL,active,{Secret}", "Rights Net,BAD,EPL,active,12x34");
        (await Api.ReadAsync($"/imports/{import.Id}/rows")).Text.ShouldContain(Stored);
        var agent = Api.As("agent");
        foreach (var path in new[] { "", "/rows", "/rows?message=number.format", $"/rows?q={Secret}", "/events" })
        {
            var text = (await agent.ReadAsync($"/imports/{import.Id}{path}")).Text;
            foreach (var hidden in new[] { Secret, Stored, "12x34" })
                text.ShouldNotContain(hidden, Case.Sensitive, path);
        }

        (await agent.ReadAsync($"/imports/{import.Id}/rows?q=98765")).Total.ShouldBe(0);
        (await Api.ReadAsync($"/imports/{import.Id}/rows?q=98765")).Total.ShouldBe(2);
        (await agent.PostAsync($"/imports/{import.Id}/rows/replace", new { field = "mrc", from = Secret, to = "1" })).ShouldBe(403).Text.ShouldContain("mrc");
        (await agent.PatchAsync($"/imports/{import.Id}/rows/2", new { values = new { mrc = "1" } })).ShouldBe(403).Text.ShouldContain("mrc");
        (await agent.ReadAsync("/imports/kinds")).Items.Single(k => k!["name"]!.ToString() == "circuits")!["fields"]!.AsArray().Select(f => f!["name"]!.ToString()).ShouldNotContain("mrc");
    }

    [Test]
    public async Task The_part_of_the_network_one_works_with_holds_for_imports_too()
    {
        var other = (await Make.CarrierAsync(new { name = "Foreign Net" })).Id;
        await Make.CircuitAsync(new { carrier_id = other, circuit_id = "FAR-1", mrc = 55.55m });
        var whole = await Api.BringAsync("circuits", Header, "Foreign Net,FAR-1,EPL,active,66.66");
        var scoped = await Api.NewUserAsync("exec", new { scope_carriers = new[] { _carrier } });

        // The files of others may hold anything; somebody with a part of the network sees their own.
        foreach (var path in new[] { "", "/rows", "/events", "/suggestions?field=carrier_name&value=Foreign" })
            (await scoped.GetAsync($"/imports/{whole.Id}{path}")).ShouldBeProblem(404, "record.not_found");
        (await scoped.PostAsync($"/imports/{whole.Id}/commit", new { mode = "all" })).ShouldBeProblem(404, "record.not_found");
        (await scoped.ReadAsync("/imports")).Total.ShouldBe(0);

        var own = await scoped.BringAsync("circuits", Header, "Foreign Net,FAR-1,EPL,active,77.77", "Rights Net,NEAR-1,EPL,active,88.88");
        var rows = await scoped.RowsAsync(own.Id);
        rows.Select(r => r.State()).ShouldBe(["error", "new"], await scoped.SaidAsync(own));
        rows[0].Said().ShouldHaveSingleItem().ShouldContain("There is no carrier “Foreign Net”");
        (await scoped.ReadAsync($"/imports/{own.Id}/suggestions?field=carrier_name&value=Foreign%20Net")).Text.ShouldNotContain("Foreign");
        (await scoped.ReadAsync("/imports")).Total.ShouldBe(1);
        own = await scoped.WorkAsync(own.Id, "commit", "valid");
        own.Count("committed").ShouldBe(1, await scoped.SaidAsync(own));
        (await Api.ReadAsync("/circuits?circuit_id=FAR-1")).Items.Single()!["mrc"]!.GetValue<decimal>().ShouldBe(55.55m);
        (await Api.ReadAsync($"/imports/{own.Id}")).Status().ShouldBe("committed");
    }
}
