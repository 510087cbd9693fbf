namespace NetOS.FunctionalTests.Imports;

/// <summary>Nobody's work is overwritten unseen.</summary>
internal sealed class StaleTests : ApiFixture
{
    [Test]
    public async Task A_row_exported_before_its_record_changed_is_refused_with_who_changed_it()
    {
        var carrier = await Make.CarrierAsync(new { name = "Stale Net", asn = 64800 });
        (await Api.PatchAsync($"/carriers/{carrier.Id}", new { asn = 64801 }, ("If-Match", carrier.ETag!))).ShouldBe(200);
        var import = await Api.BringAsync("carriers", "id,version,name,asn", $"{carrier.Id},1,Stale Net,64802");
        var row = (await Api.RowsAsync(import.Id))[0];
        row.State().ShouldBe("error");
        row.Said().ShouldHaveSingleItem().ShouldStartWith("version record.changed_since: It was changed since this was exported: ");
        var empty = (await Api.PatchAsync($"/imports/{import.Id}/rows/{row["number"]}", new { values = new { version = "" } })).ShouldBe(200);
        empty["row"]!.State().ShouldBe("update");
        (await Api.CommitAsync(import.Id)).Count("committed").ShouldBe(1);
        (await Api.ReadAsync($"/carriers/{carrier.Id}"))["asn"]!.GetValue<int>().ShouldBe(64802);
    }

    [Test]
    public async Task A_record_changed_since_the_preview_is_left_alone()
    {
        var carrier = await Make.CarrierAsync(new { name = "Moving Net", asn = 64810 });
        var import = await Api.BringAsync("carriers", "name,asn", "Moving Net,64811", "Steady Net,64812");
        (await Api.PatchAsync($"/carriers/{carrier.Id}", new { notes = "meanwhile" }, ("If-Match", carrier.ETag!))).ShouldBe(200);
        import = await Api.CommitAsync(import.Id);
        (import.Status(), import.Count("error"), import["error"]!.ToString()).ShouldBe(("validated", 1, "1 rows were refused; nothing was written."), import.Text);
        (await Api.RowsAsync(import.Id))[0].Said().ShouldHaveSingleItem().ShouldContain("It was changed since the preview");
        (await Api.ReadAsync("/carriers?q=Steady%20Net")).Total.ShouldBe(0);

        import = await Api.WorkAsync(import.Id, "commit", "valid");
        (import.Status(), import.Count("committed"), import.Count("error")).ShouldBe(("committed", 1, 1));
        (await Api.ReadAsync($"/carriers/{carrier.Id}"))["asn"]!.GetValue<int>().ShouldBe(64810);
    }

    [Test]
    public async Task Looked_through_anew_the_row_may_go_in()
    {
        var carrier = await Make.CarrierAsync(new { name = "Again Net", asn = 64820 });
        var import = await Api.BringAsync("carriers", "name,asn", "Again Net,64821");
        (await Api.PatchAsync($"/carriers/{carrier.Id}", new { notes = "meanwhile" }, ("If-Match", carrier.ETag!))).ShouldBe(200);
        (await Api.CommitAsync(import.Id)).Count("error").ShouldBe(1);
        import = await Api.MappedAsync(import.Id, new { });
        import.Count("update").ShouldBe(1, await Api.SaidAsync(import));
        (await Api.CommitAsync(import.Id)).Status().ShouldBe("committed");
        var after = await Api.ReadAsync($"/carriers/{carrier.Id}");
        (after["asn"]!.GetValue<int>(), after["notes"]!.ToString()).ShouldBe((64821, "meanwhile"));
    }

    [Test]
    public async Task A_record_deleted_since_the_preview_is_not_brought_back_unseen()
    {
        var carrier = await Make.CarrierAsync(new { name = "Gone Net", asn = 64830 });
        var import = await Api.BringAsync("carriers", "id,name,asn", $"{carrier.Id},Gone Net,64831");
        var byName = await Api.BringAsync("carriers", "name,asn", "Gone Net,64832");
        (await Api.DeleteAsync($"/carriers/{carrier.Id}", ("If-Match", carrier.ETag!))).ShouldBe(204);
        import = await Api.CommitAsync(import.Id);
        (import.Status(), import.Count("error")).ShouldBe(("validated", 1), await Api.SaidAsync(import));
        byName = await Api.CommitAsync(byName.Id);
        (byName.Status(), byName.Count("error")).ShouldBe(("validated", 1), await Api.SaidAsync(byName));
        (await Api.ReadAsync("/carriers?q=Gone%20Net")).Total.ShouldBe(0);
    }
}
