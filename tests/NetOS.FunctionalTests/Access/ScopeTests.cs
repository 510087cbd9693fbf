using NetOS.FunctionalTests.BadInput;

namespace NetOS.FunctionalTests.Access;

/// <summary>Two people with different states, and one with a carrier, at every door.</summary>
internal sealed class ScopeTests : ApiFixture
{
    private Guid _red, _blue, _indy, _boise, _reno, _inIdaho, _inIndiana, _across, _contractIdaho;
    private ApiClient _idaho = null!, _indiana = null!, _redOnly = null!;

    protected override async Task BeforeAllAsync()
    {
        (_red, _blue) = ((await Make.CarrierAsync(new { name = "Red Fiber" })).Id, (await Make.CarrierAsync(new { name = "Blue Wave" })).Id);
        _indy = (await Make.EndpointAsync(new { name = "Indy Hall", city = "Indianapolis", state = "IN", latitude = 39.77, longitude = -86.16 })).Id;
        var gary = (await Make.EndpointAsync(new { name = "Gary Hut", city = "Gary", state = "IN", latitude = 41.59, longitude = -87.34 })).Id;
        _boise = (await Make.EndpointAsync(new { name = "Boise Hub", city = "Boise", state = "ID", latitude = 43.61, longitude = -116.2 })).Id;
        var nampa = (await Make.EndpointAsync(new { name = "Nampa Hut", city = "Nampa", state = "ID", latitude = 43.54, longitude = -116.56 })).Id;
        _reno = (await Make.EndpointAsync(new { name = "Reno Tower", city = "Reno", state = "NV", latitude = 39.52, longitude = -119.81 })).Id;
        _inIndiana = (await Make.CircuitAsync(new { circuit_id = "SCOPE-IN", carrier_id = _red, a_endpoint_id = _indy, z_endpoint_id = gary, mrc = 111.11, bandwidth_mbps = 100 })).Id;
        _inIdaho = (await Make.CircuitAsync(new { circuit_id = "SCOPE-ID", carrier_id = _blue, a_endpoint_id = _boise, z_endpoint_id = nampa, mrc = 222.22, bandwidth_mbps = 100 })).Id;
        _across = (await Make.CircuitAsync(new
        {
            circuit_id = "SCOPE-ID-NV",
            carrier_id = _red,
            a_endpoint_id = _boise,
            z_endpoint_id = _reno,
            mrc = 333.33,
            bandwidth_mbps = 100,
            route = new { type = "LineString", coordinates = new[] { new[] { -116.2, 43.61 }, new[] { -118, 41.5 }, new[] { -119.81, 39.52 } } },
        })).Id;
        _contractIdaho = (await Make.ContractAsync(_inIdaho, new { agreement_number = "SO-ID", carrier_id = _blue })).Id;
        await Make.ContractAsync(_inIndiana, new { agreement_number = "SO-IN", carrier_id = _red });
        await Make.EventAsync(_inIndiana, new { title = "Indiana happened" });
        _idaho = await Api.NewUserAsync("exec", new { scope_states = new[] { "ID" } });
        _indiana = await Api.NewUserAsync("exec", new { scope_states = new[] { "IN" } });
        _redOnly = await Api.NewUserAsync("exec", new { scope_carriers = new[] { _red } });
    }

    /// <summary>What an Indiana person's answers may never contain: Idaho's and Nevada's identifiers, names and amounts.</summary>
    private string[] Foreign => [_inIdaho.ToString(), _across.ToString(), _boise.ToString(), _reno.ToString(), _contractIdaho.ToString(), "SCOPE-ID", "Boise", "Nampa", "Reno", "SO-ID", "222.22", "333.33"];

    [Test]
    public async Task No_document_operation_shows_anything_of_another_state()
    {
        var document = await OpenApiDocument.ReadAsync(Api);
        var (calls, leaks) = (0, new List<string>());
        var foreign = new Network(_blue, Guid.Empty, Guid.Empty, _boise, _inIdaho, _contractIdaho, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty);
        // Carriers, users and what somebody did to them have no state; their own rows may name things by id only where the caller may see them.
        foreach (var operation in document.Operations.Where(o => o.IsApi && o.Method == "GET" && !o.Path.Contains("/users", StringComparison.Ordinal) && !o.Path.Contains("/audit/requests", StringComparison.Ordinal) && o.Id is not ("ListImportKinds" or "GetImportTemplate")))
        {
            var path = foreign.PathOf(operation);
            var query = Network.NeededQuery(operation);
            foreach (var extra in operation.Id switch
            {
                "ListCircuits" => new[] { "", "include=carrier,a_endpoint,z_endpoint,contract", "facets=state,a_endpoint_id,z_endpoint_id,carrier_id,status", "totals=mrc,current_mrc", "q=scope", "cursor=", "deleted=with", "near=43.6,-116.2,500" },
                "ExportCircuits" => ["format=xlsx", "format=geojson", "format=csv"],
                "Search" => ["q=scope", "q=boise", "q=so-"],
                "MapCircuits" => ["", "bbox=-120,38,-110,45"],
                _ => [""],
            })
            {
                calls++;
                var answer = await _indiana.GetAsync($"{path}?{(extra.Length > 0 ? extra : query)}");
                ((int)answer.Status).ShouldBeOneOf([200, 204, 404], $"{operation.Id} {extra} {answer.Text}");
                var text = Permissions.MoneyFields.TextOf(answer);
                leaks.AddRange(Foreign.Where(f => !path.Contains(f, StringComparison.Ordinal) && extra != "q=boise" && text.Contains(f, StringComparison.Ordinal)).Select(f => $"{operation.Id} {extra}: {f}"));
            }
        }

        leaks.ShouldBeEmpty();
        TestContext.Out.WriteLine($"{calls} reads as a person of another state, nothing shown.");
        calls.ShouldBeGreaterThan(35);
    }

    [Test]
    public async Task The_walk_finds_what_it_looks_for_where_it_may_be_seen()
    {
        var text = (await _idaho.ReadAsync("/circuits?include=a_endpoint")).Text;
        foreach (var own in new[] { _inIdaho.ToString(), "SCOPE-ID", "Boise", "222.22" })
            text.ShouldContain(own);
    }

    [Test]
    public async Task Lists_counts_facets_totals_and_the_dashboard_agree_on_the_scope()
    {
        (await _idaho.ReadAsync("/circuits?sort=circuit_id")).Column("circuit_id").ShouldBe(["SCOPE-ID", "SCOPE-ID-NV"]);
        (await _indiana.ReadAsync("/circuits")).Column("circuit_id").ShouldBe(["SCOPE-IN"]);
        (await _redOnly.ReadAsync("/circuits?sort=circuit_id")).Column("circuit_id").ShouldBe(["SCOPE-ID-NV", "SCOPE-IN"]);
        (await _redOnly.ReadAsync("/carriers")).Column("name").ShouldBe(["Red Fiber"]);
        (await _idaho.ReadAsync("/circuits?limit=1&totals=mrc"))["totals"]!["mrc"]![0]!["amount"]!.GetValue<decimal>().ShouldBe(555.55m);
        (await _idaho.ReadAsync("/counts"))["circuits"]!.GetValue<long>().ShouldBe(2);
        (await _idaho.ReadAsync("/dashboard/summary"))["cards"]!["monthly_spend"]![0]!["amount"]!.GetValue<decimal>().ShouldBe(555.55m);
        (await _indiana.ReadAsync("/carriers?sort=name&name=Blue%20Wave,Red%20Fiber")).Items.Select(c => (c!["name"]!.ToString(), c["circuit_count"]!.GetValue<long>())).ShouldBe([("Blue Wave", 0), ("Red Fiber", 1)]);
        (await _indiana.ReadAsync("/contracts")).Column("agreement_number").ShouldBe(["SO-IN"]);
        (await _indiana.ReadAsync("/endpoints?sort=name")).Column("name").ShouldBe(["Gary Hut", "Indy Hall"]);
        var audited = (await _indiana.ReadAsync("/audit?entity=circuits&limit=500")).Column("entity_id");
        audited.ShouldContain(_inIndiana.ToString());
        audited.ShouldNotContain(_inIdaho.ToString());
        audited.ShouldNotContain(_across.ToString());
    }

    [Test]
    public async Task A_far_end_outside_shows_as_a_name_only()
    {
        var circuit = await _idaho.ReadAsync($"/circuits/{_across}?include=a_endpoint,z_endpoint");
        circuit["z_endpoint_name"]!.ToString().ShouldBe("Reno Tower");
        foreach (var hidden in new[] { "z_endpoint_city", "z_endpoint_state", "z_endpoint" })
            circuit[hidden].ShouldBeNull(hidden);
        circuit["a_endpoint"]!["city"]!.ToString().ShouldBe("Boise");
        (await _idaho.ReadAsync($"/circuits/{_across}?fields=route"))["route"].ShouldBeNull();
        (await Api.ReadAsync($"/circuits/{_across}?fields=route"))["route"].ShouldNotBeNull();
        (await _idaho.GetAsync($"/endpoints/{_reno}")).ShouldBe(404);
        (await _idaho.ReadAsync("/circuits?z_endpoint_city=Reno")).Total.ShouldBe(0);
        (await _idaho.ReadAsync("/circuits?state=NV")).Total.ShouldBe(0);
        (await _idaho.ReadAsync("/circuits?facets=state"))["facets"]!["state"]!.AsArray().Select(f => f!["value"]!.ToString()).ShouldBe(["ID"]);
    }

    [Test]
    public async Task The_map_shows_the_near_end_of_what_leaves_the_scope()
    {
        var features = (await _idaho.ReadAsync("/circuits/map"))["features"]!.AsArray().ToDictionary(f => f!["properties"]!["circuit_id"]!.ToString(), f => f!["geometry"]!);
        features["SCOPE-ID"]["type"]!.ToString().ShouldBe("LineString");
        features["SCOPE-ID-NV"]["type"]!.ToString().ShouldBe("Point");
        features["SCOPE-ID-NV"]["coordinates"]![0]!.GetValue<double>().ShouldBe(-116.2, 0.001);
        // Near Reno there is nothing for somebody who only knows Idaho.
        (await _idaho.ReadAsync("/circuits/map?bbox=-120.5,39,-119,40"))["features"]!.AsArray().ShouldBeEmpty();
        (await _idaho.ReadAsync("/circuits?bbox=-120.5,39,-119,40")).Total.ShouldBe(0);
        (await _idaho.ReadAsync("/circuits?near=39.52,-119.81,50")).Total.ShouldBe(0);
        (await Api.ReadAsync("/circuits?bbox=-120.5,39,-119,40")).Total.ShouldBe(1);
    }

    [TestCase(3)]
    [TestCase(5)]
    [TestCase(9)]
    public async Task Tiles_are_cut_for_the_scope_and_never_come_from_somebody_elses(int zoom)
    {
        var reno = TileOf(-119.81, 39.52, zoom);
        (await Api.GetAsync($"/tiles/circuits,endpoints/{reno}.mvt")).ShouldBe(200);
        (await _indiana.GetAsync($"/tiles/circuits,endpoints/{TileOf(-119.81, 39.52, Math.Max(zoom, 5))}.mvt")).ShouldBe(204);
        if (zoom == 9)
            (await _idaho.GetAsync($"/tiles/circuits,endpoints/{reno}.mvt")).ShouldBe(204);
        var whole = await _indiana.GetAsync("/tiles/circuits,endpoints/0/0/0.mvt");
        whole.ShouldBe(200).Text.ShouldNotContain("SCOPE-ID");
    }

    [Test]
    public async Task What_is_outside_is_not_there_to_be_changed_referred_to_or_made()
    {
        (await _indiana.PatchAsync($"/circuits/{_inIdaho}", new { name = "mine" })).ShouldBe(404);
        (await _indiana.DeleteAsync($"/endpoints/{_reno}")).ShouldBe(404);
        (await _indiana.PostAsync($"/circuits/{_inIdaho}/status", new { to = "disconnect_pending" })).ShouldBe(404);
        (await _indiana.PostAsync($"/circuits/{_inIdaho}/lifecycle-events", new { kind = "note", occurred_on = "2026-11-01", title = "x" })).ShouldBe(404);
        (await _indiana.PostAsync("/circuits/bulk", new { ids = new[] { _inIdaho }, action = "update", changes = new { name = "mine" } })).ShouldBe(422)["results"]![0]!["code"]!.ToString().ShouldBe("record.not_found");
        (await _indiana.PostAsync("/circuits/bulk", new { filter = new { }, action = "update", changes = new { name = "all" }, dry_run = true })).ShouldBe(200)["matched"]!.GetValue<int>().ShouldBe(1);
        var body = new { circuit_id = "SCOPE-NEW", carrier_id = _red, service_type_id = await Make.AnyServiceTypeAsync(), status = "quoted", a_endpoint_id = _boise };
        (await _indiana.PostAsync("/circuits", body)).ShouldBe(422)["errors"]!["a_endpoint_id"].ShouldNotBeNull();
        (await _indiana.PostAsync("/circuits", new { body.circuit_id, body.carrier_id, body.service_type_id, body.status })).ShouldBeProblem(403, "auth.outside_scope");
        (await _indiana.PostAsync("/endpoints", new { name = "Elsewhere", state = "OH" })).ShouldBeProblem(403, "auth.outside_scope");
        (await _indiana.PatchAsync($"/endpoints/{_indy}", new { state = "OH" })).ShouldBeProblem(403, "auth.outside_scope");
        (await _redOnly.PatchAsync($"/circuits/{_inIndiana}", new { carrier_id = _blue })).ShouldBe(422)["errors"]!["carrier_id"].ShouldNotBeNull();
        (await Api.ReadAsync($"/endpoints/{_indy}"))["state"]!.ToString().ShouldBe("IN");
        (await Api.ReadAsync("/circuits?circuit_id=SCOPE-NEW&deleted=with")).Total.ShouldBe(0);
    }

    [Test]
    public async Task A_contracts_subjects_outside_are_neither_shown_nor_lost_nor_added()
    {
        var (near, far) = ((await Make.CircuitAsync(new { carrier_id = _red, a_endpoint_id = _indy })).Id, (await Make.CircuitAsync(new { carrier_id = _red, a_endpoint_id = _boise })).Id);
        var contract = (await Make.ContractAsync(near, new { carrier_id = _red, subjects = new[] { new { circuit_id = near, mrc = 10 }, new { circuit_id = far, mrc = 20 } } })).Id;
        var seen = await _indiana.ReadAsync($"/contracts/{contract}");
        seen["subjects"]!.AsArray().Select(s => s!["circuit_id"]!.GetValue<Guid>()).ShouldBe([near]);
        seen["mrc"]!.GetValue<decimal>().ShouldBe(10);
        (await _indiana.PatchAsync($"/contracts/{contract}", new { subjects = new[] { new { circuit_id = near, mrc = 11 } } })).ShouldBe(200);
        (await Api.ReadAsync($"/contracts/{contract}"))["subjects"]!.AsArray().Select(s => (s!["circuit_id"]!.GetValue<Guid>(), s["mrc"]!.GetValue<decimal>())).ShouldBe([(near, 11), (far, 20)], ignoreOrder: true);
        (await _indiana.PatchAsync($"/contracts/{contract}", new { subjects = new[] { new { circuit_id = near }, new { circuit_id = _inIdaho } } })).ShouldBe(422)["errors"]!["subjects"].ShouldNotBeNull();
        (await Api.DeleteAsync($"/contracts/{contract}")).ShouldBe(204);
        foreach (var circuit in new[] { near, far })
            (await Api.DeleteAsync($"/circuits/{circuit}")).ShouldBe(204);
    }

    [Test]
    public async Task Conflicts_do_not_name_what_is_outside()
    {
        // The carrier of the Idaho circuit is seen by everybody, its circuits are not.
        var refused = (await _indiana.DeleteAsync($"/carriers/{_blue}")).ShouldBeProblem(409, "record.referenced");
        refused["references"]!["count"]!.GetValue<int>().ShouldBe(2);
        refused.Text.ShouldNotContain("SCOPE-ID");
        var taken = (await _indiana.PostAsync("/circuits", new { circuit_id = "SCOPE-ID", carrier_id = _blue, service_type_id = await Make.AnyServiceTypeAsync(), status = "quoted", a_endpoint_id = _indy })).ShouldBeProblem(409, "circuit.id_taken");
        taken["conflict"].ShouldBeNull();
        taken.Text.ShouldNotContain(_inIdaho.ToString());
    }

    private static string TileOf(double longitude, double latitude, int zoom)
    {
        var n = 1 << zoom;
        var radians = latitude * Math.PI / 180;
        return $"{zoom}/{(int)((longitude + 180) / 360 * n)}/{(int)((1 - Math.Asinh(Math.Tan(radians)) / Math.PI) / 2 * n)}";
    }
}
