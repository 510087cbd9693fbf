namespace NetOS.FunctionalTests.Imports;

/// <summary>Mending rows where they are: what would become of them is found out at once, and the counts follow.</summary>
internal sealed class MendingTests : ApiFixture
{
    private const string Header = "carrier_name,circuit_id,service_type_code,status,a_endpoint_name";

    protected override async Task BeforeAllAsync()
    {
        await Make.ServiceTypeAsync(new { code = "EPL" });
        await Make.CarrierAsync(new { name = "Snake Net" });
        await Make.EndpointAsync(new { name = "Boise POP", city = "Boise", state = "ID" });
    }

    [Test]
    public async Task A_cell_is_written_over_and_put_back()
    {
        var import = await Api.BringAsync("circuits", Header, "Snake Net,M-1,EPL,humming,Boise POP");
        var number = (await Api.RowsAsync(import.Id))[0]["number"]!.GetValue<int>();
        var mended = (await Api.PatchAsync($"/imports/{import.Id}/rows/{number}", new { values = new { status = "active" } })).ShouldBe(200);
        (mended["row"]!.State(), mended["row"]!["values"]!["status"]!["edited"]!.GetValue<bool>(), mended["counts"]!["new"]!.GetValue<int>(), mended["counts"]!["error"]!.GetValue<int>()).ShouldBe(("new", true, 1, 0));
        var back = (await Api.PatchAsync($"/imports/{import.Id}/rows/{number}", new { values = new { status = (string?)null } })).ShouldBe(200);
        (back["row"]!.State(), back["row"]!["values"]!["status"]!["text"]!.ToString()).ShouldBe(("error", "humming"));
        (await Api.PatchAsync($"/imports/{import.Id}/rows/{number}", new { values = new { stripes = "x" } })).ShouldBe(422).Text.ShouldContain("stripes");
        (await Api.PatchAsync($"/imports/{import.Id}/rows/{number}", new { values = new { mrc = "1" } })).ShouldBe(422).Text.ShouldContain("map one first");
        (await Api.PatchAsync($"/imports/{import.Id}/rows/{number}", new { values = new { status = 7 } })).ShouldBe(422).ShouldBeProblem();
        (await Api.PatchAsync($"/imports/{import.Id}/rows/{number}", new { selected = "no" })).ShouldBe(422).ShouldBeProblem();
        (await Api.PatchAsync($"/imports/{import.Id}/rows/999", new { selected = false })).ShouldBeProblem(404, "record.not_found");
    }

    [Test]
    public async Task One_of_two_rows_with_the_same_key_is_left_out_and_taken_in_again()
    {
        var import = await Api.BringAsync("circuits", Header, "Snake Net,TWIN,EPL,active,", "snake net,t win,EPL,ordered,", "Snake Net,ALONE,EPL,active,");
        import.Count("duplicate").ShouldBe(2, await Api.SaidAsync(import));
        var twin = (await Api.RowsAsync(import.Id))[1]["number"];
        var left = (await Api.PatchAsync($"/imports/{import.Id}/rows/{twin}", new { selected = false })).ShouldBe(200);
        (left["row"]!.State(), left["counts"]!["duplicate"]!.GetValue<int>(), left["counts"]!["new"]!.GetValue<int>(), left["counts"]!["skipped"]!.GetValue<int>(), left["counts"]!["selected"]!.GetValue<int>()).ShouldBe(("skipped", 0, 2, 1, 2));

        // Whichever way it is taken in again, the two are one too many again.
        var all = (await Api.PostAsync($"/imports/{import.Id}/rows/select", new { selected = true, state = new[] { "new", "update", "unchanged", "duplicate", "error" } })).ShouldBe(200);
        (all["changed"]!.GetValue<int>(), all["counts"]!["duplicate"]!.GetValue<int>(), all["counts"]!["new"]!.GetValue<int>()).ShouldBe((1, 2, 1));
        (await Api.PatchAsync($"/imports/{import.Id}/rows/{twin}", new { selected = false })).ShouldBe(200);
        all = (await Api.PostAsync($"/imports/{import.Id}/rows/select", new { selected = true, state = new[] { "new" } })).ShouldBe(200);
        all["counts"]!["duplicate"]!.GetValue<int>().ShouldBe(2, all.Text);
        (await Api.RowsAsync(import.Id)).Select(r => r.State()).ShouldBe(["duplicate", "duplicate", "new"]);

        var mended = (await Api.PatchAsync($"/imports/{import.Id}/rows/{twin}", new { values = new { circuit_id = "OTHER" } })).ShouldBe(200);
        (mended["counts"]!["duplicate"]!.GetValue<int>(), mended["counts"]!["new"]!.GetValue<int>()).ShouldBe((0, 3));
    }

    [Test]
    public async Task Three_rows_with_the_same_key_stay_duplicates_until_one_is_left()
    {
        var import = await Api.BringAsync("carriers", "name", "Triple Net", "Triple Net", "Triple Net");
        var rows = await Api.RowsAsync(import.Id);
        var after = (await Api.PatchAsync($"/imports/{import.Id}/rows/{rows[0]["number"]}", new { selected = false })).ShouldBe(200);
        after["counts"]!["duplicate"]!.GetValue<int>().ShouldBe(2, after.Text);
        after = (await Api.PatchAsync($"/imports/{import.Id}/rows/{rows[1]["number"]}", new { selected = false })).ShouldBe(200);
        (after["counts"]!["duplicate"]!.GetValue<int>(), after["counts"]!["new"]!.GetValue<int>()).ShouldBe((0, 1));
    }

    [Test]
    public async Task All_rows_of_a_state_are_left_out_at_once()
    {
        var import = await Api.BringAsync("circuits", Header, "Snake Net,S-1,EPL,active,", "Snake Net,S-2,EPL,humming,", "Snake Net,S-3,XX,active,");
        var left = (await Api.PostAsync($"/imports/{import.Id}/rows/select", new { selected = false, state = new[] { "error", "duplicate" } })).ShouldBe(200);
        (left["changed"]!.GetValue<int>(), left["counts"]!["selected"]!.GetValue<int>(), left["counts"]!["error"]!.GetValue<int>(), left["counts"]!["skipped"]!.GetValue<int>()).ShouldBe((2, 1, 0, 2));
        (await Api.PostAsync($"/imports/{import.Id}/rows/select", new { selected = false, state = new[] { "odd" } })).ShouldBe(422).ShouldBeProblem();
        (await Api.PostAsync($"/imports/{import.Id}/rows/select", new { state = new[] { "error" } })).ShouldBe(422).ShouldBeProblem();
        import = await Api.CommitAsync(import.Id);
        (import.Status(), import.Count("committed"), import.Count("skipped")).ShouldBe(("committed", 1, 2), await Api.SaidAsync(import));
    }

    [Test]
    public async Task The_same_mistake_is_mended_in_every_row()
    {
        var import = await Api.BringAsync("circuits", Header, "Snake Net,R-1,EPL,active,Boize POP", "Snake Net,R-2,EPL,active, Boize POP ", "Snake Net,R-3,EPL,active,Boise POP");
        import.Count("error").ShouldBe(2);
        var suggested = await Api.ReadAsync($"/imports/{import.Id}/suggestions?field=a_endpoint_name&value=Boize%20POP");
        (suggested.Column("value")[0], suggested["creatable"]!.GetValue<bool>(), suggested["kind"]!.ToString()).ShouldBe(("Boise POP", true, "endpoint"));
        suggested.Items[0]!["score"]!.GetValue<double>().ShouldBeInRange(0.5, 1);
        (await Api.GetAsync($"/imports/{import.Id}/suggestions?field=status&value=x")).ShouldBe(422).ShouldBeProblem();
        (await Api.GetAsync($"/imports/{import.Id}/suggestions?field=a_endpoint_name")).ShouldBeProblem(400, "query.value");
        var mended = (await Api.PostAsync($"/imports/{import.Id}/rows/replace", new { field = "a_endpoint_name", from = "Boize POP", to = "Boise POP" })).ShouldBe(200);
        (mended["changed"]!.GetValue<int>(), mended["counts"]!["error"]!.GetValue<int>(), mended["counts"]!["new"]!.GetValue<int>()).ShouldBe((2, 0, 3));
        (await Api.PostAsync($"/imports/{import.Id}/rows/replace", new { field = "a_endpoint_name", from = "Boize POP", to = "Boise POP" })).ShouldBe(200)["changed"]!.GetValue<int>().ShouldBe(0);
        (await Api.PostAsync($"/imports/{import.Id}/rows/replace", new { field = "a_endpoint_name", from = "Boize POP" })).ShouldBe(422).Text.ShouldContain("to");
    }

    [Test]
    public async Task A_missing_carrier_is_made_once_for_all_rows_that_name_it()
    {
        var import = await Api.BringAsync("circuits", Header, "Cogint,C-1,EPL,active,", "COGINT,C-2,EPL,active,", "Other Missing,C-3,EPL,active,");
        import.Count("error").ShouldBe(3);
        (await Api.PostAsync($"/imports/{import.Id}/create", new { field = "service_type_code", value = "XX" })).ShouldBe(422).ShouldBeProblem();
        var agreed = (await Api.PostAsync($"/imports/{import.Id}/create", new { field = "carrier_name", value = "Cogint" })).ShouldBe(200);
        (agreed["counts"]!["new"]!.GetValue<int>(), agreed["counts"]!["error"]!.GetValue<int>()).ShouldBe((2, 1), agreed.Text);
        (await Api.ReadAsync("/carriers?q=Cogint")).Total.ShouldBe(0);
        import = await Api.WorkAsync(import.Id, "commit", "valid");
        (import.Status(), import.Count("committed"), import.Count("error")).ShouldBe(("committed", 2, 1), await Api.SaidAsync(import));
        var made = (await Api.ReadAsync("/carriers?q=Cogint")).Items.ShouldHaveSingleItem()!;
        (await Api.ReadAsync($"/circuits?carrier_id={made["id"]}")).Total.ShouldBe(2);
        (await Api.ReadAsync("/carriers?q=Other%20Missing")).Total.ShouldBe(0);
    }
}
