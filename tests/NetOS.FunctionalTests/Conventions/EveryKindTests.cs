namespace NetOS.FunctionalTests.Conventions;

/// <summary>What holds for every kind of record in the same words.</summary>
[TestFixture("circuits")]
[TestFixture("carriers")]
[TestFixture("service-types")]
[TestFixture("endpoints")]
[TestFixture("contracts")]
[TestFixture("lifecycle-events")]
[TestFixture("carriers/contacts")]
[TestFixture("infrastructure")]
[TestFixture("customers")]
[TestFixture("rf-systems")]
[TestFixture("rf-nodes")]
[TestFixture("rf-links")]
[TestFixture("electrical-services")]
[TestFixture("electrical-services/bills")]
[TestFixture("documents")]
internal sealed class EveryKindTests(string kind) : ApiFixture
{
    private Guid _carrier, _circuit, _service;

    protected override async Task BeforeAllAsync()
    {
        _carrier = await Make.AnyCarrierAsync();
        _circuit = (await Make.CircuitAsync()).Id;
        _service = (await Make.ElectricalAsync()).Id;
    }

    /// <summary>The field these tests change: free text of the kind.</summary>
    private string Field => kind switch { "service-types" or "rf-systems" => "description", "lifecycle-events" => "description", "carriers/contacts" => "phone", _ => "notes" };

    private bool Owned => kind is "lifecycle-events" or "carriers/contacts" or "electrical-services/bills";

    private string List => kind switch { "lifecycle-events" => $"/circuits/{_circuit}/lifecycle-events", "carriers/contacts" => $"/carriers/{_carrier}/contacts", "electrical-services/bills" => $"/electrical-services/{_service}/bills", _ => "/" + kind };

    private string One(Guid id) => kind.Contains('/', StringComparison.Ordinal) ? $"{List}/{id}" : $"/{kind}/{id}";

    private async Task<Answer> MakeOneAsync(object? fields = null) => kind switch
    {
        "circuits" => await Make.CircuitAsync(fields),
        "carriers" => await Make.CarrierAsync(fields),
        "service-types" => await Make.ServiceTypeAsync(fields),
        "endpoints" => await Make.EndpointAsync(fields),
        "contracts" => await Make.ContractAsync((await Make.CircuitAsync()).Id, fields),
        "lifecycle-events" => await Make.EventAsync(_circuit, fields),
        "infrastructure" => await Make.SiteAsync(fields),
        "customers" => await Make.CustomerAsync(fields),
        "rf-systems" => await Make.RfSystemAsync(fields),
        "rf-nodes" => await Make.NodeAsync((await Make.SiteAsync()).Id, (await Make.BaseAsync()).Id, fields),
        "rf-links" => await Make.RfLinkAsync(fields),
        "electrical-services" => await Make.ElectricalAsync(fields),
        "electrical-services/bills" => await Make.BillAsync(_service, fields),
        "documents" => await Make.DocumentAsync(_circuit, fields),
        _ => await Make.ContactAsync(_carrier, fields),
    };

    [Test]
    public async Task A_record_is_made_with_201_location_and_etag()
    {
        var made = await MakeOneAsync();
        made.Headers.Location!.ToString().ShouldBe(ApiClient.Base + One(made.Id));
        made.Version.ShouldBe(1);
        made["created_by"]!.GetValue<string>().ShouldBe("dev@netos.local");
        made["created_at"]!.GetValue<string>().ShouldBe("2026-11-20T15:00:00Z");
        var read = await Api.ReadAsync(One(made.Id));
        read.ETag.ShouldBe(made.ETag);
        read.Text.ShouldBe(made.Text);
        read.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
    }

    [Test]
    public async Task An_unchanged_record_is_a_304()
    {
        var made = await MakeOneAsync();
        foreach (var tag in new[] { made.ETag!, "W/" + made.ETag, $"\"v0-0\", {made.ETag}", "*" })
        {
            var same = (await Api.GetAsync(One(made.Id), ("If-None-Match", tag))).ShouldBe(304);
            same.Bytes.ShouldBeEmpty();
            same.ETag.ShouldBe(made.ETag);
        }

        (await Api.PatchAsync(One(made.Id), Change("other"))).ShouldBe(200);
        (await Api.GetAsync(One(made.Id), ("If-None-Match", made.ETag!))).ShouldBe(200);
    }

    [Test]
    public async Task A_change_leaves_what_is_absent_and_empties_what_is_null()
    {
        var made = await MakeOneAsync(Change("before"));
        var changed = (await Api.PatchAsync(One(made.Id), Change("after"), ("If-Match", made.ETag!))).ShouldBe(200);
        changed.Version.ShouldBe(2);
        changed.ETag.ShouldNotBe(made.ETag);
        changed[Field]!.GetValue<string>().ShouldBe("after");
        (await Api.ReadAsync(One(made.Id))).ETag.ShouldBe(changed.ETag);
        var same = (await Api.PatchAsync(One(made.Id), "{}")).ShouldBe(200);
        same[Field]!.GetValue<string>().ShouldBe("after");
        same.Version.ShouldBe(2);
        (await Api.PatchAsync(One(made.Id), Change("after"))).ShouldBe(200).Version.ShouldBe(2);
        (await Api.PatchAsync(One(made.Id), new JsonObject { [Field] = null })).ShouldBe(200)[Field].ShouldBeNull();
    }

    [Test]
    public async Task A_stale_change_is_a_412_with_the_record_as_it_is()
    {
        var made = await MakeOneAsync();
        (await Api.PatchAsync(One(made.Id), Change("first"), ("If-Match", "W/" + made.ETag))).ShouldBe(200);
        var stale = (await Api.PatchAsync(One(made.Id), Change("second"), ("If-Match", made.ETag!))).ShouldBeProblem(412, "version.stale");
        stale["current"]!["version"]!.GetValue<int>().ShouldBe(2);
        stale["current"]![Field]!.GetValue<string>().ShouldBe("first");
        (await Api.DeleteAsync(One(made.Id), ("If-Match", made.ETag!))).ShouldBeProblem(412, "version.stale");
        // Only the version part counts: what else shapes the body may differ.
        (await Api.PatchAsync(One(made.Id), Change("third"), ("If-Match", "\"v2-0000000000000000\""))).ShouldBe(200);
        (await Api.PatchAsync(One(made.Id), Change("x"), ("If-Match", "\"7\""))).ShouldBeProblem(400, "request.if_match");
    }

    [Test]
    public async Task A_deleted_record_is_gone_until_it_is_restored()
    {
        var made = await MakeOneAsync();
        (await Api.DeleteAsync(One(made.Id))).ShouldBe(204).Bytes.ShouldBeEmpty();
        (await Api.GetAsync(One(made.Id))).ShouldBeProblem(404, "record.not_found");
        (await Api.PatchAsync(One(made.Id), Change("x"))).ShouldBeProblem(404, "record.not_found");
        (await Api.DeleteAsync(One(made.Id))).ShouldBeProblem(404, "record.not_found");
        (await Api.ReadAsync($"{List}?id={made.Id}")).Total.ShouldBe(0);
        (await Api.ReadAsync($"{List}?id={made.Id}&deleted=only")).Total.ShouldBe(1);
        (await Api.ReadAsync($"{List}?id={made.Id}&deleted=with")).Total.ShouldBe(1);
        (await Api.As("read_only").GetAsync($"{List}?deleted=only")).ShouldBeProblem(403, "auth.permission_missing");
        var back = (await Api.PostAsync(One(made.Id) + "/restore")).ShouldBe(200);
        back.Version.ShouldBeGreaterThan(made.Version);
        (await Api.ReadAsync($"{List}?id={made.Id}")).Total.ShouldBe(1);
        (await Api.ReadAsync($"{List}?id={made.Id}&deleted=only")).Total.ShouldBe(0);
        (await Api.PostAsync(One(made.Id) + "/restore")).ShouldBe(200).Version.ShouldBe(back.Version);
        (await Api.PostAsync(One(Guid.NewGuid()) + "/restore")).ShouldBeProblem(404, "record.not_found");
    }

    [Test]
    public async Task External_ids_find_a_record_and_are_unique_among_the_live()
    {
        var id = $"x:{Make.Next()}";
        var made = await MakeOneAsync(new { external_ids = new[] { new { source = "zoo", id }, new { source = "other", id = "1," + id } } });
        (await Api.ReadAsync($"{List}?external_ids=zoo:{id}")).Items.ShouldHaveSingleItem()!["id"]!.GetValue<Guid>().ShouldBe(made.Id);
        (await Api.ReadAsync($"{List}?external_ids=other:1,{id}&external_ids=zoo:none")).Total.ShouldBe(1);
        (await Api.ReadAsync($"{List}?external_ids=other:{id}")).Total.ShouldBe(0);
        var twin = await MakeOneAsync();
        var taken = (await Api.PatchAsync(One(twin.Id), new { external_ids = new[] { new { source = "zoo", id } } })).ShouldBeProblem(409, "record.external_id_taken");
        taken["conflict"]!["id"]!.GetValue<Guid>().ShouldBe(made.Id);
        (await Api.DeleteAsync(One(made.Id))).ShouldBe(204);
        (await Api.PatchAsync(One(twin.Id), new { external_ids = new[] { new { source = "zoo", id } } })).ShouldBe(200);
        (await Api.ReadAsync($"{List}?external_ids=zoo:{id},zoo:none&deleted=only")).Items.ShouldHaveSingleItem()!["id"]!.GetValue<Guid>().ShouldBe(made.Id);
        (await Api.ReadAsync($"{List}?external_ids=zoo:{id},other:none&deleted=with")).Total.ShouldBe(2);
        (await Api.ReadAsync($"{List}?external_ids=other:{id}&deleted=with")).Total.ShouldBe(0);
        (await Api.PostAsync(One(made.Id) + "/restore")).ShouldBeProblem(409, "record.external_id_taken");
        (await Api.GetAsync(One(made.Id))).ShouldBe(404);
    }

    [Test]
    public async Task Every_write_leaves_an_audit_row_field_by_field()
    {
        var author = Api.As("exec", $"author{Make.Next()}@example.net");
        var made = await MakeOneAsync(Change("before"));
        var path = One(made.Id);
        var changed = (await author.PatchAsync(path, Change("after"))).ShouldBe(200);
        (await author.DeleteAsync(path)).ShouldBe(204);
        (await author.PostAsync(path + "/restore")).ShouldBe(200);
        var rows = (await Api.ReadAsync($"/audit?entity_id={made.Id}&sort=id")).Items;
        rows.Select(r => r!["action"]!.ToString()).ShouldBe(["created", "updated", "deleted", "restored"]);
        rows.Select(r => r!["entity"]!.ToString()).Distinct().ShouldBe([kind switch { "carriers/contacts" => "carrier-contacts", "electrical-services/bills" => "electrical-bills", _ => kind }]);
        var update = rows[1]!;
        var change = update["changes"]!.AsArray().ShouldHaveSingleItem()!;
        (change["field"]!.ToString(), change["old"]!.ToString(), change["new"]!.ToString()).ShouldBe((Field, "before", "after"));
        update["actor"]!.ToString().ShouldStartWith("author");
        update["role"]!.ToString().ShouldBe("exec");
        update["source"]!.ToString().ShouldBe("api");
        update["at"]!.ToString().ShouldBe("2026-11-20T15:00:00Z");
        update["request_id"]!.ToString().ShouldBe(changed.Headers.GetValues("X-Request-Id").Single());
        rows[0]!["changes"]!.AsArray().Select(c => c!["field"]!.ToString()).ShouldContain(Field);
        rows[0]!["changes"]!.AsArray().ShouldAllBe(c => c!["old"] == null);
    }

    [Test]
    public async Task A_filter_a_sort_and_a_page_work_alike()
    {
        var word = $"w{Make.Next()}";
        List<Guid> made = [];
        for (var i = 0; i < 3; i++)
            made.Add((await MakeOneAsync(Change($"{word} {i}"))).Id);
        var query = kind is not "lifecycle-events" ? $"{Field}__isw={word}" : $"id={string.Join(',', made)}";
        var all = await Api.ReadAsync($"{List}?{query}&sort=-id");
        all.Column("id").ShouldBe(made.AsEnumerable().Reverse().Select(id => id.ToString()));
        (await Api.ReadAsync($"{List}?{query}&sort=id&limit=1&offset=2")).Column("id").ShouldBe([made[2].ToString()]);
        var cursor = (await Api.ReadAsync($"{List}?{query}&sort=id&limit=2&cursor="))["next_cursor"];
        (await Api.ReadAsync($"{List}?{query}&sort=id&limit=2&cursor={cursor}")).Column("id").ShouldBe([made[2].ToString()]);
        all.Items.ShouldAllBe(item => item!["version"] != null);
    }

    [Test]
    public async Task Unknown_and_read_only_members_are_refused_by_name_and_nothing_is_written()
    {
        var made = await MakeOneAsync();
        var errors = (await Api.PatchAsync(One(made.Id), new { foo = 1, version = 9, id = Guid.NewGuid(), created_by = "me" })).ShouldBeProblem(422, "request.invalid")["errors"]!.AsObject();
        errors.Select(e => e.Key).ShouldBe(["foo", "version", "id", "created_by"], ignoreOrder: true);
        (await Api.ReadAsync(One(made.Id))).ETag.ShouldBe(made.ETag);
    }

    [Test]
    public async Task A_bulk_call_changes_deletes_and_restores()
    {
        if (Owned)
            return;
        List<Guid> ids = [(await MakeOneAsync()).Id, (await MakeOneAsync()).Id];
        var changed = (await Api.PostAsync($"{List}/bulk", new { ids, action = "update", changes = Change("bulk") })).ShouldBe(200);
        (changed["matched"]!.GetValue<int>(), changed["changed"]!.GetValue<int>()).ShouldBe((2, 2));
        foreach (var action in new[] { "delete", "restore" })
            (await Api.PostAsync($"{List}/bulk", new { ids, action })).ShouldBe(200)["results"]!.AsArray().ShouldAllBe(r => r!["status"]!.ToString() == "updated");
        (await Api.ReadAsync(One(ids[1])))[Field]!.ToString().ShouldBe("bulk");
    }

    private JsonObject Change(string value) => new() { [Field] = value };
}
