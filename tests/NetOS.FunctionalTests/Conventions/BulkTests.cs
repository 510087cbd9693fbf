namespace NetOS.FunctionalTests.Conventions;

/// <summary>One act on many circuits.</summary>
internal sealed class BulkTests : ApiFixture
{
    [Test]
    public async Task A_filter_names_the_set_and_except_takes_some_out()
    {
        var (one, two, three) = (await TaggedAsync("f"), await TaggedAsync("f"), await TaggedAsync("f"));
        var done = await BulkAsync(new { filter = new { tags = "f" }, except = new[] { two }, action = "update", changes = new { vlan = "12" } });
        (done["matched"]!.GetValue<int>(), done["changed"]!.GetValue<int>()).ShouldBe((2, 2));
        (await VlanAsync(one), await VlanAsync(two), await VlanAsync(three)).ShouldBe(("12", null, "12"));
    }

    [Test]
    public async Task What_is_already_so_is_unchanged_and_keeps_its_version()
    {
        var (one, two) = (await TaggedAsync("u"), await TaggedAsync("u"));
        (await Api.PatchAsync($"/circuits/{one}", new { vlan = "5" })).ShouldBe(200);
        var done = await BulkAsync(new { ids = new[] { one, two }, action = "update", changes = new { vlan = "5" } });
        done["changed"]!.GetValue<int>().ShouldBe(1);
        StatusesOf(done).ShouldBe(["unchanged", "updated"]);
        (await Api.ReadAsync($"/circuits/{one}")).Version.ShouldBe(2);
    }

    [Test]
    public async Task Any_failure_leaves_everything_as_it_was()
    {
        var (one, two) = (await TaggedAsync("z"), await TaggedAsync("z"));
        var refused = (await Api.PostAsync("/circuits/bulk", new { ids = new[] { one, Guid.NewGuid(), two }, action = "update", changes = new { vlan = "9" } })).ShouldBeProblem(422, "bulk.refused");
        StatusesOf(refused).ShouldBe(["updated", "error", "updated"]);
        refused["changed"]!.GetValue<int>().ShouldBe(0);
        refused["results"]![1]!["error"]!.ToString().ShouldNotBeEmpty();
        (await VlanAsync(one)).ShouldBeNull();

        var taken = (await Api.PostAsync("/circuits/bulk", new { ids = new[] { one, two }, action = "update", changes = new { circuit_id = "SAME" } })).ShouldBeProblem(422, "bulk.refused");
        StatusesOf(taken).ShouldContain("error");
        (await Api.ReadAsync("/circuits?circuit_id=SAME")).Total.ShouldBe(0);
        (await Api.PostAsync("/circuits/bulk", new { ids = new[] { one }, action = "update", changes = new { status = "quoted" } })).ShouldBeProblem(422, "bulk.refused");
    }

    [Test]
    public async Task A_dry_run_says_what_would_happen_and_writes_nothing()
    {
        var one = await TaggedAsync("d");
        var dry = await BulkAsync(new { ids = new[] { one }, action = "update", changes = new { vlan = "3" }, dry_run = true });
        dry["changed"]!.GetValue<int>().ShouldBe(1);
        (await VlanAsync(one)).ShouldBeNull();
        (await Api.ReadAsync($"/audit?entity_id={one}&action=updated")).Total.ShouldBe(0);
        (await BulkAsync(new { ids = new[] { one }, action = "update", changes = new { vlan = "3" }, token = dry["token"]!.ToString() }))["changed"]!.GetValue<int>().ShouldBe(1);
        (await VlanAsync(one)).ShouldBe("3");
    }

    [Test]
    public async Task A_set_that_changed_since_the_dry_run_is_a_409()
    {
        await TaggedAsync("t");
        var dry = await BulkAsync(new { filter = new { tags = "t" }, action = "delete", dry_run = true });
        await TaggedAsync("t");
        (await Api.PostAsync("/circuits/bulk", new { filter = new { tags = "t" }, action = "delete", token = dry["token"]!.ToString() })).ShouldBeProblem(409, "bulk.set_changed");
        (await Api.ReadAsync("/circuits?tags=t")).Total.ShouldBe(2);
        var one = (await Api.ReadAsync("/circuits?tags=t")).Items[0]!["id"]!.GetValue<Guid>();
        var other = await BulkAsync(new { ids = new[] { one }, action = "update", changes = new { vlan = "1" }, dry_run = true });
        (await Api.PostAsync("/circuits/bulk", new { ids = new[] { one }, action = "update", changes = new { vlan = "2" }, token = other["token"]!.ToString() })).ShouldBeProblem(409, "bulk.set_changed");
        (await Api.PatchAsync($"/circuits/{one}", new { vlan = "7" })).ShouldBe(200);
        (await Api.PostAsync("/circuits/bulk", new { ids = new[] { one }, action = "update", changes = new { vlan = "1" }, token = other["token"]!.ToString() })).ShouldBeProblem(409, "bulk.set_changed");
    }

    [Test]
    public async Task Deleting_what_is_referred_to_is_refused_record_by_record()
    {
        var (free, used) = ((await Make.CarrierAsync()).Id, (await Make.CarrierAsync()).Id);
        await Make.CircuitAsync(new { carrier_id = used });
        var refused = (await Api.PostAsync("/carriers/bulk", new { ids = new[] { free, used }, action = "delete" })).ShouldBeProblem(422, "bulk.refused");
        refused["results"]![1]!["code"]!.ToString().ShouldBe("record.referenced");
        (await Api.GetAsync($"/carriers/{free}")).ShouldBe(200);
    }

    [TestCase("""{"action": "update", "changes": {"vlan": "1"}}""")]
    [TestCase("""{"ids": [], "filter": {}, "action": "delete"}""")]
    [TestCase("""{"ids": ["x"], "action": "delete"}""")]
    [TestCase("""{"ids": [], "action": "purge"}""")]
    [TestCase("""{"ids": [], "action": "update"}""")]
    [TestCase("""{"ids": [], "action": "update", "changes": {}}""")]
    [TestCase("""{"ids": [], "action": "delete", "changes": {"vlan": "1"}}""")]
    [TestCase("""{"ids": [], "action": "delete", "foo": 1}""")]
    [TestCase("""{"ids": [], "action": "delete", "dry_run": "yes"}""")]
    [TestCase("""{"filter": {"status": []}, "action": "delete"}""")]
    [TestCase("""{"filter": {"urgency": []}, "action": "delete"}""")]
    [TestCase("""{"filter": {"status": null}, "action": "delete"}""")]
    [TestCase("""{"filter": {"status": {"a": 1}}, "action": "delete"}""")]
    [TestCase("""{"filter": {"external_ids": []}, "action": "delete"}""")]
    [TestCase("""{"filter": {"vlan": ["1", null]}, "action": "delete"}""")]
    public async Task A_call_that_says_too_little_or_too_much_is_a_422(string body) => (await Api.PostAsync("/circuits/bulk", body)).ShouldBe(422).ShouldBeProblem();

    [TestCase("""{"filter": {"foo": 1}, "action": "delete"}""")]
    [TestCase("""{"filter": {"limit": 1}, "action": "delete"}""")]
    [TestCase("""{"filter": {"status": "nope"}, "action": "delete"}""")]
    public async Task A_filter_speaks_the_lists_own_words(string body) => (await Api.PostAsync("/circuits/bulk", body)).ShouldBe(400).ShouldBeProblem();

    [Test]
    public async Task A_filter_takes_lists_numbers_and_flags()
    {
        var one = await TaggedAsync("n");
        (await Api.PatchAsync($"/circuits/{one}", new { mrc = 5, at_risk = true, name = "a, b" })).ShouldBe(200);
        var filter = """{"filter": {"tags": ["n", "zzz"], "mrc__gte": 5, "at_risk": true, "name": ["a, b", "x"]}, "action": "update", "changes": {"vlan": "77"}}""";
        (await Api.PostAsync("/circuits/bulk", filter)).ShouldBe(200)["changed"]!.GetValue<int>().ShouldBe(1);
    }

    [Test]
    public async Task One_audit_row_stands_for_each_changed_record_with_the_same_request()
    {
        var (one, two) = (await TaggedAsync("au"), await TaggedAsync("au"));
        var done = await BulkAsync(new { filter = new { tags = "au" }, action = "update", changes = new { vlan = "4" } });
        var request = done.Headers.GetValues("X-Request-Id").Single();
        (await Api.ReadAsync($"/audit?request_id={request}&sort=id")).Column("entity_id").ShouldBe([one.ToString(), two.ToString()], ignoreOrder: true);
    }

    private async Task<Guid> TaggedAsync(string tag) => (await Make.CircuitAsync(new { tags = new[] { tag } })).Id;

    private async Task<string?> VlanAsync(Guid id) => (await Api.ReadAsync($"/circuits/{id}"))["vlan"]?.ToString();

    private async Task<Answer> BulkAsync(object body) => (await Api.PostAsync("/circuits/bulk", body)).ShouldBe(200);

    private static string[] StatusesOf(Answer done) => [.. done["results"]!.AsArray().Select(r => r!["status"]!.ToString())];
}
