namespace NetOS.FunctionalTests.Circuits;

/// <summary>A circuit's life through POST /circuits/{id}/status.</summary>
internal sealed class StatusTests : ApiFixture
{
    private static readonly string[] Statuses = ["quoted", "ordered", "provisioning", "active", "disconnect_pending", "disconnected", "cancelled"];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["quoted"] = ["ordered", "cancelled"],
        ["ordered"] = ["provisioning", "cancelled"],
        ["provisioning"] = ["active", "cancelled"],
        ["active"] = ["disconnect_pending"],
        ["disconnect_pending"] = ["disconnected", "active"],
        ["disconnected"] = [],
        ["cancelled"] = [],
    };

    [Test]
    public async Task Every_move_is_allowed_or_refused_as_the_life_says([ValueSource(nameof(Statuses))] string from)
    {
        foreach (var to in Statuses.Where(s => s != from))
        {
            var circuit = (await Make.CircuitAsync(new { status = from })).Id;
            var move = await Api.As("operations").PostAsync($"/circuits/{circuit}/status", new { to });
            if (Allowed[from].Contains(to))
            {
                move.ShouldBe(200)["status"]!.ToString().ShouldBe(to);
                move.Version.ShouldBe(2);
                var happened = (await Api.ReadAsync($"/circuits/{circuit}/lifecycle-events")).Items.ShouldHaveSingleItem()!;
                happened["source"]!.ToString().ShouldBe("system");
                happened["occurred_on"]!.ToString().ShouldBe("2026-11-20");
                var change = happened["changes"]!.AsArray().ShouldHaveSingleItem()!;
                (change["field"]!.ToString(), change["old"]!.ToString(), change["new"]!.ToString()).ShouldBe(("status", from, to));
            }
            else
            {
                move.ShouldBeProblem(409, "circuit.move_not_allowed")["allowed"]!.AsArray().Select(a => a!.ToString()).ShouldBe(Allowed[from], ignoreOrder: true);
                (await Api.ReadAsync($"/circuits/{circuit}")).Version.ShouldBe(1);
            }
        }

        var same = (await Make.CircuitAsync(new { status = from })).Id;
        (await Api.PostAsync($"/circuits/{same}/status", new { to = from, reason = "again" })).ShouldBeProblem(409, "circuit.status_unchanged");
    }

    [Test]
    public async Task Who_may_force_makes_any_move_with_a_reason()
    {
        var circuit = (await Make.CircuitAsync(new { status = "cancelled" })).Id;
        (await Api.PostAsync($"/circuits/{circuit}/status", new { to = "active" })).ShouldBeProblem(422, "circuit.force_needs_reason")["errors"]!["reason"].ShouldNotBeNull();
        (await Api.PostAsync($"/circuits/{circuit}/status", new { to = "active", reason = " " })).ShouldBe(422);
        (await Api.PostAsync($"/circuits/{circuit}/status", new { to = "active", reason = "entered wrongly" })).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{circuit}/lifecycle-events")).Items[0]!["description"]!.ToString().ShouldBe("entered wrongly");
    }

    [Test]
    public async Task Moves_fill_the_dates_they_imply_when_these_are_empty()
    {
        var circuit = (await Make.CircuitAsync(new { status = "provisioning" })).Id;
        (await MoveAsync(circuit, new { to = "active", on = "2026-11-03" }))["install_date"]!.ToString().ShouldBe("2026-11-03");
        var contract = new { start_date = "2026-01-01", term_months = 24, notice_days = 60 };
        await Make.ContractAsync(circuit, contract);
        (await MoveAsync(circuit, new { to = "disconnect_pending", on = "2026-11-10" }))["billing_stop_on"]!.ToString().ShouldBe("2027-01-09"); // 60 days of notice
        (await MoveAsync(circuit, new { to = "active", on = "2026-11-12" }))["billing_stop_on"].ShouldBeNull(); // retained
        (await MoveAsync(circuit, new { to = "disconnect_pending", billing_stop_on = "2026-12-24" }))["billing_stop_on"]!.ToString().ShouldBe("2026-12-24");
        var ended = await MoveAsync(circuit, new { to = "disconnected" });
        (ended["disconnect_date"]!.ToString(), ended["install_date"]!.ToString()).ShouldBe(("2026-11-20", "2026-11-03"));
    }

    [Test]
    public async Task A_date_that_is_there_already_is_kept()
    {
        var circuit = (await Make.CircuitAsync(new { status = "provisioning", install_date = "2026-10-01" })).Id;
        (await MoveAsync(circuit, new { to = "active", on = "2026-11-03" }))["install_date"]!.ToString().ShouldBe("2026-10-01");
    }

    [Test]
    public async Task A_move_by_a_stale_reader_is_a_412_and_by_a_viewer_a_403()
    {
        var made = await Make.CircuitAsync();
        (await Api.PatchAsync($"/circuits/{made.Id}", new { name = "x" })).ShouldBe(200);
        (await Api.PostAsync($"/circuits/{made.Id}/status", new { to = "disconnect_pending" }, ("If-Match", made.ETag!))).ShouldBeProblem(412, "version.stale")["current"]!["version"]!.GetValue<int>().ShouldBe(2);
        (await Api.As("finance").PostAsync($"/circuits/{made.Id}/status", new { to = "disconnect_pending" })).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.PostAsync($"/circuits/{Guid.NewGuid()}/status", new { to = "active" })).ShouldBeProblem(404, "record.not_found");
    }

    [TestCase("""{"to": "gone"}""", "to")]
    [TestCase("""{}""", "to")]
    [TestCase("""{"to": 1}""", "to")]
    [TestCase("""{"to": "disconnect_pending", "on": "2026-02-30"}""", "on")]
    [TestCase("""{"to": "disconnect_pending", "reason": 1}""", "reason")]
    [TestCase("""{"to": "disconnect_pending", "foo": 1}""", "foo")]
    public async Task A_move_that_cannot_be_understood_names_the_member(string body, string member) =>
        (await Api.PostAsync($"/circuits/{(await Make.CircuitAsync()).Id}/status", body)).ShouldBe(422).ShouldBeProblem()["errors"]![member].ShouldNotBeNull();

    [Test]
    public async Task A_patch_does_not_move_the_status()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        (await Api.PatchAsync($"/circuits/{circuit}", new { status = "disconnect_pending" })).ShouldBeProblem(422, "circuit.status_moves_only")["errors"]!["status"].ShouldNotBeNull();
        (await Api.PatchAsync($"/circuits/{circuit}", new { status = "active", name = "same status" })).ShouldBe(200);
    }

    private async Task<Answer> MoveAsync(Guid circuit, object body) => (await Api.PostAsync($"/circuits/{circuit}/status", body)).ShouldBe(200);
}
