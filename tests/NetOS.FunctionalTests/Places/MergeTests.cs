using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Places;

/// <summary>Several records of one place become one, and back.</summary>
internal sealed class MergeTests : ApiFixture
{
    private Task<Answer> MergeAsync(Answer survivor, params Answer[] merged) => MergeAsync(Api, survivor, merged);

    private static Task<Answer> MergeAsync(ApiClient api, Answer survivor, Answer[] merged, bool dryRun = false, bool allowSameEnds = false) =>
        api.PostAsync("/endpoints/merge", new { survivor_id = survivor.Id, merged_ids = merged.Select(m => m.Id), fill_empty = true, dry_run = dryRun, allow_same_ends = allowSameEnds });

    private static string Twin => $"twin-{Make.Next()}";

    [Test]
    public async Task A_merge_repoints_circuits_fills_empty_fields_and_deletes_the_merged()
    {
        var twin = Twin;
        var (survivor, gone, far) = (await Make.EndpointAsync(new { name = "Kept" }), await Make.EndpointAsync(new { name = "Gone", clli = "IPLSINCG", external_ids = new[] { new { source = "pdb", id = twin } } }), await Make.EndpointAsync());
        var circuit = await Make.CircuitAsync(new { a_endpoint_id = far.Id, z_endpoint_id = gone.Id });
        var answer = (await MergeAsync(survivor, gone)).ShouldBe(200);
        answer["merged"]!.AsArray().ShouldHaveSingleItem()!["name"]!.ToString().ShouldBe("Gone");
        var repointed = answer["circuits"]!.AsArray().ShouldHaveSingleItem()!;
        (repointed["circuit_id"]!.ToString(), repointed["end"]!.ToString(), repointed["from_name"]!.ToString()).ShouldBe((circuit["circuit_id"]!.ToString(), "z", "Gone"));
        (await Api.ReadAsync($"/circuits/{circuit.Id}"))["z_endpoint_id"]!.GetValue<Guid>().ShouldBe(survivor.Id);
        var kept = await Api.ReadAsync($"/endpoints/{survivor.Id}");
        (kept["clli"]!.ToString(), kept["external_ids"]![0]!["id"]!.ToString(), kept["circuit_count"]!.GetValue<int>()).ShouldBe(("IPLSINCG", twin, 1));
        (await Api.GetAsync($"/endpoints/{gone.Id}")).ShouldBeProblem(404, "record.not_found");
        (await Api.ReadAsync($"/endpoints/merges?survivor_id={survivor.Id}")).Items.ShouldHaveSingleItem()!["circuit_count"]!.GetValue<int>().ShouldBe(1);
        (await Api.ReadAsync($"/circuits/{circuit.Id}/lifecycle-events")).Total.ShouldBe(0);
    }

    [Test]
    public async Task A_dry_run_answers_the_same_and_writes_nothing()
    {
        var (survivor, gone) = (await Make.EndpointAsync(), await Make.EndpointAsync(new { city = "Boise" }));
        var circuit = await Make.CircuitAsync(new { a_endpoint_id = gone.Id });
        var answer = (await MergeAsync(Api, survivor, [gone], dryRun: true)).ShouldBe(200);
        answer["id"].ShouldBeNull();
        answer["circuits"]!.AsArray().Count.ShouldBe(1);
        answer["filled"]!.AsArray().ShouldHaveSingleItem()!["field"]!.ToString().ShouldBe("city");
        (await Api.ReadAsync($"/circuits/{circuit.Id}")).ETag.ShouldBe((await Api.ReadAsync($"/circuits/{circuit.Id}")).ETag);
        (await Api.ReadAsync($"/circuits/{circuit.Id}"))["a_endpoint_id"]!.GetValue<Guid>().ShouldBe(gone.Id);
        (await Api.ReadAsync($"/endpoints/{gone.Id}"))["version"]!.GetValue<int>().ShouldBe(1);
        (await Api.ReadAsync($"/endpoints/merges?survivor_id={survivor.Id}")).Total.ShouldBe(0);
    }

    [Test]
    public async Task Taking_it_back_brings_the_merged_their_circuits_and_their_external_ids()
    {
        var twin = Twin;
        var (survivor, gone) = (await Make.EndpointAsync(), await Make.EndpointAsync(new { city = "Boise", external_ids = new[] { new { source = "pdb", id = twin } } }));
        var (circuit, later) = (await Make.CircuitAsync(new { a_endpoint_id = gone.Id }), await Make.CircuitAsync());
        var merge = (await MergeAsync(survivor, gone)).ShouldBe(200);
        (await Api.PatchAsync($"/circuits/{later.Id}", new { a_endpoint_id = survivor.Id })).ShouldBe(200);
        (await Api.PostAsync($"/endpoints/merges/{merge.Id}/revert", new { })).ShouldBe(200)["circuits"]!.AsArray().Count.ShouldBe(1);
        var back = await Api.ReadAsync($"/endpoints/{gone.Id}");
        (back["city"]!.ToString(), back["external_ids"]![0]!["id"]!.ToString()).ShouldBe(("Boise", twin));
        var kept = await Api.ReadAsync($"/endpoints/{survivor.Id}");
        (kept["city"], kept["external_ids"]!.AsArray().Count).ShouldBe((null, 0));
        (await Api.ReadAsync($"/circuits/{circuit.Id}"))["a_endpoint_id"]!.GetValue<Guid>().ShouldBe(gone.Id);
        (await Api.ReadAsync($"/circuits/{later.Id}"))["a_endpoint_id"]!.GetValue<Guid>().ShouldBe(survivor.Id);
        (await Api.PostAsync($"/endpoints/merges/{merge.Id}/revert", new { })).ShouldBeProblem(409, "endpoint.merge_reverted");
        (await Api.ReadAsync($"/endpoints/merges?survivor_id={survivor.Id}")).Items.ShouldHaveSingleItem()!["reverted_at"].ShouldNotBeNull();
    }

    [Test]
    public async Task What_changed_since_is_named_and_left_only_when_asked()
    {
        var (survivor, gone, elsewhere) = (await Make.EndpointAsync(), await Make.EndpointAsync(), await Make.EndpointAsync());
        var (moved, stayed) = (await Make.CircuitAsync(new { a_endpoint_id = gone.Id }), await Make.CircuitAsync(new { a_endpoint_id = gone.Id }));
        var merge = (await MergeAsync(survivor, gone)).ShouldBe(200);
        (await Api.PatchAsync($"/circuits/{moved.Id}", new { a_endpoint_id = elsewhere.Id })).ShouldBe(200);
        (await Api.PostAsync($"/endpoints/merges/{merge.Id}/revert", new { })).ShouldBeProblem(409, "endpoint.merge_changed")["detail"]!.ToString().ShouldContain(moved["circuit_id"]!.ToString());
        (await Api.GetAsync($"/endpoints/{gone.Id}")).ShouldBe(404);
        (await Api.PostAsync($"/endpoints/merges/{merge.Id}/revert", new { leave_changed = true })).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{moved.Id}"))["a_endpoint_id"]!.GetValue<Guid>().ShouldBe(elsewhere.Id);
        (await Api.ReadAsync($"/circuits/{stayed.Id}"))["a_endpoint_id"]!.GetValue<Guid>().ShouldBe(gone.Id);
    }

    [Test]
    public async Task A_circuit_with_both_ends_at_the_place_is_refused_by_name_unless_allowed()
    {
        var (survivor, gone) = (await Make.EndpointAsync(), await Make.EndpointAsync());
        var loop = await Make.CircuitAsync(new { a_endpoint_id = survivor.Id, z_endpoint_id = gone.Id });
        (await MergeAsync(survivor, gone)).ShouldBeProblem(409, "endpoint.merge_same_ends")["detail"]!.ToString().ShouldContain(loop["circuit_id"]!.ToString());
        (await Api.ReadAsync($"/endpoints/{gone.Id}")).Version.ShouldBe(1);
        (await MergeAsync(Api, survivor, [gone], allowSameEnds: true)).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{loop.Id}"))["z_endpoint_id"]!.GetValue<Guid>().ShouldBe(survivor.Id);
    }

    [TestCase("""{"merged_ids": []}""", "survivor_id")]
    [TestCase("""{"survivor_id": "x", "merged_ids": []}""", "survivor_id")]
    [TestCase("""{"survivor_id": "{one}"}""", "merged_ids")]
    [TestCase("""{"survivor_id": "{one}", "merged_ids": []}""", "merged_ids")]
    [TestCase("""{"survivor_id": "{one}", "merged_ids": ["{one}"]}""", "merged_ids")]
    [TestCase("""{"survivor_id": "{one}", "merged_ids": ["0198c0de-0000-7000-8000-00000000dead"]}""", "merged_ids")]
    [TestCase("""{"survivor_id": "{one}", "merged_ids": "{one}"}""", "merged_ids")]
    [TestCase("""{"survivor_id": "{one}", "merged_ids": [], "fill_empty": "yes"}""", "fill_empty")]
    [TestCase("""{"survivor_id": "{one}", "merged_ids": [], "fil_empty": true}""", "fil_empty")]
    public async Task A_wrong_value_is_refused_by_its_name(string body, string field)
    {
        var one = await Make.EndpointAsync();
        (await Api.PostAsync("/endpoints/merge", body.Replace("{one}", one.Id.ToString(), StringComparison.Ordinal))).ShouldBe(422)["errors"]!.AsObject().Select(e => e.Key).ShouldContain(field);
    }

    [Test]
    public async Task An_unknown_survivor_and_an_unknown_merge_are_not_found()
    {
        var unknown = Guid.NewGuid();
        (await Api.PostAsync("/endpoints/merge", new { survivor_id = unknown, merged_ids = new[] { (await Make.EndpointAsync()).Id } })).ShouldBeProblem(404, "record.not_found");
        (await Api.PostAsync($"/endpoints/merges/{unknown}/revert", new { })).ShouldBeProblem(404, "record.not_found");
    }

    [Test]
    public async Task Merging_needs_both_endpoints_edit_and_circuits_edit()
    {
        var (survivor, gone) = (await Make.EndpointAsync(), await Make.EndpointAsync());
        foreach (var (granted, missing) in new[] { ("endpoints_edit", "circuits_edit"), ("circuits_edit", "endpoints_edit") })
        {
            var key = (await Api.PostAsync("/roles", new { name = $"Half {Make.Next()}", permissions = new[] { granted } })).ShouldBe(201)["key"]!.ToString();
            (await MergeAsync(await Api.NewUserAsync(key), survivor, [gone])).ShouldBeProblem(403, "auth.permission_missing")["permission"]!.ToString().ShouldBe(missing);
        }

        (await MergeAsync(Api.As("read_only"), survivor, [gone])).ShouldBe(403);
        (await Api.As("read_only").PostAsync($"/endpoints/merges/{Guid.NewGuid()}/revert", new { })).ShouldBe(403);
        (await Api.As("read_only").GetAsync("/endpoints/merges")).ShouldBe(200);
    }

    [Test]
    public async Task What_lies_outside_a_scope_is_neither_merged_nor_shown()
    {
        var (boise, nampa, reno) = (await Make.EndpointAsync(new { name = "Boise twin", state = "ID" }), await Make.EndpointAsync(new { name = "Nampa twin", state = "ID" }), await Make.EndpointAsync(new { name = "Reno twin", state = "NV" }));
        var idaho = await Api.NewUserAsync("exec", new { scope_states = new[] { "ID" } });
        (await MergeAsync(idaho, boise, [reno])).ShouldBe(422)["errors"]!["merged_ids"].ShouldNotBeNull();
        (await MergeAsync(idaho, reno, [boise])).ShouldBeProblem(404, "record.not_found");
        var merge = (await MergeAsync(idaho, boise, [nampa])).ShouldBe(200);
        var nevada = await Api.NewUserAsync("exec", new { scope_states = new[] { "NV" } });
        (await nevada.ReadAsync("/endpoints/merges")).Text.ShouldNotContain("Boise");
        (await nevada.PostAsync($"/endpoints/merges/{merge.Id}/revert", new { })).ShouldBeProblem(404, "record.not_found");
        (await idaho.PostAsync($"/endpoints/merges/{merge.Id}/revert", new { })).ShouldBe(200);
    }

    [Test]
    public async Task Circuits_of_carriers_outside_the_scope_are_left_to_somebody_who_sees_them()
    {
        var own = (await Make.CarrierAsync()).Id;
        var (survivor, gone) = (await Make.EndpointAsync(), await Make.EndpointAsync());
        var foreign = await Make.CircuitAsync(new { a_endpoint_id = gone.Id });
        var person = await Api.NewUserAsync("exec", new { scope_carriers = new[] { own } });
        var refused = (await MergeAsync(person, survivor, [gone])).ShouldBeProblem(409, "endpoint.merge_outside_scope");
        refused.Text.ShouldNotContain(foreign["circuit_id"]!.ToString());
        (await Api.ReadAsync($"/endpoints/{gone.Id}")).Version.ShouldBe(1);
    }

    [Test]
    public async Task The_audit_has_one_entry_for_each_record_and_one_for_the_merge()
    {
        var (survivor, gone) = (await Make.EndpointAsync(new { name = "Audited" }), await Make.EndpointAsync(new { city = "Boise" }));
        var circuit = await Make.CircuitAsync(new { a_endpoint_id = gone.Id, z_endpoint_id = (await Make.EndpointAsync()).Id });
        var merge = (await MergeAsync(survivor, gone)).ShouldBe(200);
        var trace = merge.Headers.GetValues("X-Request-Id").Single();
        var rows = (await Api.ReadAsync($"/audit?request_id={trace}")).Items.Select(r => (r!["entity"]!.ToString(), r["entity_id"]!.GetValue<Guid>(), r["action"]!.ToString())).ToList();
        rows.ShouldBe([("endpoints", survivor.Id, "updated"), ("endpoints", gone.Id, "deleted"), ("circuits", circuit.Id, "updated"), ("endpoint-merges", merge.Id, "created")], ignoreOrder: true);
        var change = (await Api.ReadAsync($"/audit?request_id={trace}&entity=circuits")).Items.ShouldHaveSingleItem()!["changes"]!.AsArray().ShouldHaveSingleItem()!;
        (change["field"]!.ToString(), change["old"]!.ToString(), change["new"]!.ToString()).ShouldBe(("a_endpoint_id", gone.Id.ToString(), survivor.Id.ToString()));
        (await Api.ReadAsync($"/endpoints/{survivor.Id}/history"))["total"]!.GetValue<int>().ShouldBe(2);
    }

    [Test]
    public async Task A_deleted_circuit_comes_back_to_the_survivor()
    {
        var (survivor, gone) = (await Make.EndpointAsync(), await Make.EndpointAsync());
        var circuit = await Make.CircuitAsync(new { a_endpoint_id = gone.Id });
        (await Api.DeleteAsync($"/circuits/{circuit.Id}")).ShouldBe(204);
        (await MergeAsync(survivor, gone)).ShouldBe(200)["circuits"]!.AsArray().ShouldHaveSingleItem()!["deleted"]!.GetValue<bool>().ShouldBeTrue();
        (await Api.PostAsync($"/circuits/{circuit.Id}/restore")).ShouldBe(200)["a_endpoint_id"]!.GetValue<Guid>().ShouldBe(survivor.Id);
    }

    [Test]
    public async Task Places_near_by_or_of_the_same_name_in_the_same_city_may_be_the_same()
    {
        var name = $"Hall {Make.Next()}";
        var place = await Make.EndpointAsync(new { name, city = "Reno", state = "NV", latitude = 39.52, longitude = -119.81 });
        var near = await Make.EndpointAsync(new { latitude = 39.5203, longitude = -119.8102 });
        await Make.EndpointAsync(new { latitude = 39.521, longitude = -119.81 });
        var namesake = await Make.EndpointAsync(new { name = name.ToUpperInvariant(), city = "reno", state = "NV" });
        await Make.EndpointAsync(new { name, city = "Sparks", state = "NV" });
        (await Api.ReadAsync($"/endpoints/{place.Id}/possible-duplicates")).Column("id").ShouldBe([near.Id.ToString(), namesake.Id.ToString()], ignoreOrder: true);
        (await Api.GetAsync($"/endpoints/{Guid.NewGuid()}/possible-duplicates")).ShouldBe(404);
    }
}
