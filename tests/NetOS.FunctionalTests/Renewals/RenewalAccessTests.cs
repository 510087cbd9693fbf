using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Renewals;

/// <summary>Who may see and move renewals.</summary>
internal sealed class RenewalAccessTests : RenewalFixture
{
    private Guid _mine, _foreign, _shared;
    private ApiClient _idaho = null!;

    protected override async Task BeforeAllAsync()
    {
        var mine = (await Make.EndpointAsync(new { name = "Boise Room", state = "ID" })).Id;
        var foreign = (await Make.EndpointAsync(new { name = "Elko Room", state = "NV" })).Id;
        var circuit = (await Make.CircuitAsync(new { circuit_id = "MINE-1", a_endpoint_id = mine })).Id;
        var elsewhere = (await Make.CircuitAsync(new { circuit_id = "SECRET-1", a_endpoint_id = foreign })).Id;
        (_mine, _foreign) = (await OverAsync([(circuit, 900)], new { agreement_number = "MINE-SO" }), await OverAsync([(elsewhere, 77_777)], new { agreement_number = "SECRET-SO" }));
        _shared = await OverAsync([((await Make.CircuitAsync(new { circuit_id = "MINE-2", a_endpoint_id = mine })).Id, 400), ((await Make.CircuitAsync(new { circuit_id = "SECRET-2", a_endpoint_id = foreign })).Id, 66_666)], new { agreement_number = "SHARED-SO" });
        _idaho = await Api.NewUserAsync("exec", new { scope_states = new[] { "ID" } });
    }

    [Test]
    public async Task A_scoped_person_sees_their_own()
    {
        foreach (var path in new[] { "/renewals", $"/contracts/{_mine}/renewal", $"/contracts/{_shared}/renewal", $"/contracts/{_mine}/renewals", "/renewals/export?format=csv" })
        {
            var text = (await _idaho.ReadAsync(path)).Text;
            text.ShouldNotContain("SECRET");
            text.ShouldNotContain("77777");
            text.ShouldNotContain("66666");
        }

        (await _idaho.ReadAsync("/renewals?sort=agreement_number")).Column("agreement_number").ShouldBe(["MINE-SO", "SHARED-SO"]);
        var shared = (await _idaho.ReadAsync("/renewals?agreement_number=SHARED-SO")).Items[0]!;
        (shared["label"]!.ToString(), shared["subject_count"]!.GetValue<int>(), shared["mrc"]!.GetValue<decimal>()).ShouldBe(("MINE-2", 1, 400m));
        (await _idaho.ReadAsync("/renewals?q=SECRET")).Total.ShouldBe(0);
    }

    [Test]
    public async Task Where_an_end_lies_is_told_only_to_who_may_see_that_end()
    {
        var near = (await Make.EndpointAsync(new { name = "Nampa Hut", city = "Nampa", state = "ID" })).Id;
        var far = (await Make.EndpointAsync(new { name = "Reno Vault", city = "Sparks", state = "NV" })).Id;
        var (outward, _) = await ContractAsync(circuit: new { circuit_id = "OUT-1", a_endpoint_id = near, z_endpoint_id = far });
        var (homeward, _) = await ContractAsync(circuit: new { circuit_id = "HOME-1", a_endpoint_id = far, z_endpoint_id = near });
        (await PlaceAsync(Api, outward)).ShouldBe(("Nampa → Sparks", "ID NV"));
        (await PlaceAsync(_idaho, outward)).ShouldBe(("Nampa → Reno Vault", "ID"));
        (await PlaceAsync(_idaho, homeward)).ShouldBe(("Reno Vault → Nampa", "ID"));
        (await _idaho.ReadAsync($"/renewals?states=ID&contract_id={homeward}")).Total.ShouldBe(1);
        foreach (var search in new[] { "path=Nampa%20%E2%86%92%20Sparks", "path=Sparks%20%E2%86%92%20Nampa", "states=NV" })
        {
            (await Api.ReadAsync($"/renewals?{search}")).Total.ShouldBeGreaterThan(0, search);
            (await _idaho.ReadAsync($"/renewals?{search}")).Total.ShouldBe(0, search);
        }
    }

    [Test]
    public async Task To_a_scoped_person_another_renewal_is_not_there()
    {
        var renewal = (await Api.ReadAsync($"/contracts/{_foreign}/renewal")).Id;
        var before = (await Api.ReadAsync($"/contracts/{_foreign}/renewal")).Version;
        foreach (var path in new[] { $"/contracts/{_foreign}/renewal", $"/contracts/{_foreign}/renewals", $"/contracts/{_foreign}/renewal/moves", $"/renewals/{renewal}" })
            (await _idaho.GetAsync(path)).ShouldBeProblem(404, "record.not_found");
        (await _idaho.PostAsync($"/contracts/{_foreign}/renewal", new { })).ShouldBeProblem(404, "record.not_found");
        (await _idaho.PatchAsync($"/contracts/{_foreign}/renewal", new { usage_notes = "x" })).ShouldBeProblem(404, "record.not_found");
        foreach (var move in new object[] { new { to = "in_review" }, new { to = "withdrawn", comment = "x" }, new { to = "approved" } })
            (await _idaho.PostAsync($"/contracts/{_foreign}/renewal/transitions", move)).ShouldBeProblem(404, "record.not_found");
        (await Api.ReadAsync($"/contracts/{_foreign}/renewal")).Version.ShouldBe(before);
    }

    [Test]
    public async Task A_scoped_person_moves_their_own()
    {
        (await _idaho.PostAsync($"/contracts/{_mine}/renewal/transitions", new { to = "in_review" })).ShouldBe(200);
        (await _idaho.PatchAsync($"/contracts/{_mine}/renewal", new { offer_notes = "36 months" })).ShouldBe(200);
        (await _idaho.PostAsync($"/contracts/{_mine}/renewal/transitions", new { to = "decided", decision = "renew" })).ShouldBe(200);
        (await _idaho.PostAsync($"/contracts/{_mine}/renewal/transitions", new { to = "completed" })).ShouldBe(200)["status"]!.ToString().ShouldBe("completed");
    }

    [Test]
    public async Task Each_endpoint_asks_for_its_permission()
    {
        var (contract, _) = await ContractAsync(mrc: 9_000);
        var readOnly = Api.As("read_only", "reader@example.net");
        string[] reads = ["/renewals", $"/contracts/{contract}/renewal", $"/contracts/{contract}/renewals", $"/contracts/{contract}/renewal/moves"];
        foreach (var path in reads)
            (await readOnly.GetAsync(path)).ShouldBe(200);

        (await readOnly.PostAsync($"/contracts/{contract}/renewal", new { })).ShouldBeProblem(403, "auth.permission_missing");
        (await readOnly.PatchAsync($"/contracts/{contract}/renewal", new { usage_notes = "x" })).ShouldBeProblem(403, "auth.permission_missing");
        foreach (var to in new[] { "in_review", "decided", "approved", "notice_sent", "completed", "withdrawn" })
        {
            var refused = (await readOnly.PostAsync($"/contracts/{contract}/renewal/transitions", new { to })).ShouldBeProblem(403, "auth.permission_missing");
            refused.Text.ShouldContain(to == "approved" ? "renewals_approve" : "renewals_edit");
        }

        (await Api.As("pm").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "in_review" })).ShouldBe(200);
        (await Api.As("pm").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "decided", decision = "renew" })).ShouldBe(200);
        (await Api.As("pm", "second@example.net").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "approved" })).ShouldBeProblem(403, "auth.permission_missing");
    }

    [Test]
    public async Task Who_lost_a_race_is_told()
    {
        var (contract, _) = await ContractAsync();
        var read = await Api.ReadAsync($"/contracts/{contract}/renewal");
        await MoveAsync(contract, new { to = "in_review" });
        (await Api.PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "withdrawn", comment = "x" }, ("If-Match", read.ETag!))).ShouldBe(412);
        (await Api.PatchAsync($"/contracts/{contract}/renewal", new { usage_notes = "x" }, ("If-Match", read.ETag!))).ShouldBe(412);
        (await Api.ReadAsync($"/contracts/{contract}/renewal"))["status"]!.ToString().ShouldBe("in_review");
    }

    /// <summary>Where a renewal is, in words and by states; the list says the same as the record.</summary>
    private static async Task<(string Path, string States)> PlaceAsync(ApiClient who, Guid contract)
    {
        var listed = Of((await who.ReadAsync($"/renewals?contract_id={contract}")).Items.ShouldHaveSingleItem()!);
        Of((await who.ReadAsync($"/contracts/{contract}/renewal")).Json).ShouldBe(listed);
        return listed;

        static (string, string) Of(JsonNode renewal) => (renewal["path"]!.ToString(), string.Join(' ', renewal["states"]!.AsArray().Select(s => s!.ToString())));
    }
}
