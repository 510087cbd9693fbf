namespace NetOS.FunctionalTests.Circuits;

internal sealed class CircuitTests : ApiFixture
{
    [Test]
    public async Task An_id_is_unique_per_carrier_without_case_and_white_space()
    {
        var (one, other) = ((await Make.CarrierAsync()).Id, (await Make.CarrierAsync()).Id);
        var first = await Make.CircuitAsync(new { circuit_id = "L3/ETH 0098", carrier_id = one });
        var body = new { circuit_id = " l3/eth\t00 98 ", carrier_id = one, service_type_id = await Make.AnyServiceTypeAsync(), status = "active" };
        var taken = (await Api.PostAsync("/circuits", body)).ShouldBeProblem(409, "circuit.id_taken");
        (taken["conflict"]!["id"]!.GetValue<Guid>(), taken["conflict"]!["label"]!.ToString()).ShouldBe((first.Id, "L3/ETH 0098"));
        await Make.CircuitAsync(new { circuit_id = "L3/ETH0098", carrier_id = other });
        (await Api.DeleteAsync($"/circuits/{first.Id}")).ShouldBe(204);
        (await Api.PostAsync("/circuits", body)).ShouldBe(201);
        (await Api.PostAsync($"/circuits/{first.Id}/restore")).ShouldBeProblem(409, "circuit.id_taken");
    }

    [TestCase("circuit_id")]
    [TestCase("carrier_id")]
    [TestCase("service_type_id")]
    [TestCase("status")]
    public async Task Four_fields_are_required(string field)
    {
        var body = new JsonObject { ["circuit_id"] = "R-1", ["carrier_id"] = await Make.AnyCarrierAsync(), ["service_type_id"] = await Make.AnyServiceTypeAsync(), ["status"] = "active" };
        foreach (var wrong in new JsonNode?[] { null, field.EndsWith("_id", StringComparison.Ordinal) && field != "circuit_id" ? Guid.Empty.ToString() : "" })
        {
            body[field] = wrong;
            (await Api.PostAsync("/circuits", body)).ShouldBe(422).ShouldBeProblem()["errors"]![field].ShouldNotBeNull();
        }

        body.Remove(field);
        (await Api.PostAsync("/circuits", body)).ShouldBeProblem(422, "request.invalid")["errors"]!.AsObject().Select(e => e.Key).ShouldBe([field]);
    }

    [TestCase("carrier_id")]
    [TestCase("service_type_id")]
    [TestCase("a_endpoint_id")]
    [TestCase("z_endpoint_id")]
    public async Task A_reference_to_nothing_is_refused_by_field(string field)
    {
        var circuit = (await Make.CircuitAsync()).Id;
        (await Api.PatchAsync($"/circuits/{circuit}", new JsonObject { [field] = Guid.NewGuid() })).ShouldBeProblem(422, "request.invalid")["errors"]![field].ShouldNotBeNull();
    }

    [TestCase("bandwidth_mbps", 0)]
    [TestCase("bandwidth_mbps", -1)]
    [TestCase("bandwidth_mbps", 0.0001)]
    [TestCase("mrc", -0.01)]
    [TestCase("mrc", 1000000000)]
    [TestCase("mrc", 1.005)]
    [TestCase("nrc", -1)]
    public async Task A_number_out_of_range_is_refused(string field, decimal value) =>
        (await Api.PatchAsync($"/circuits/{(await Make.CircuitAsync()).Id}", new JsonObject { [field] = value })).ShouldBeProblem(422, "request.invalid")["errors"]![field].ShouldNotBeNull();

    [TestCase("bandwidth_mbps", 0.001)]
    [TestCase("mrc", 0)]
    [TestCase("mrc", 999999999.99)]
    public async Task A_number_at_the_edge_is_kept(string field, decimal value) =>
        (await Api.PatchAsync($"/circuits/{(await Make.CircuitAsync()).Id}", new JsonObject { [field] = value })).ShouldBe(200)[field]!.GetValue<decimal>().ShouldBe(value);

    [Test]
    public async Task The_first_and_the_last_day_of_the_calendar_are_days()
    {
        var made = await Make.CircuitAsync(new { order_date = "0001-01-01", billing_stop_on = "9999-12-31" });
        var read = await Api.ReadAsync($"/circuits/{made.Id}");
        (read["order_date"]!.ToString(), read["billing_stop_on"]!.ToString()).ShouldBe(("0001-01-01", "9999-12-31"));
        var cursor = (await Api.ReadAsync("/circuits?sort=billing_stop_on&limit=1&cursor="))["next_cursor"];
        (await Api.GetAsync("/circuits?sort=billing_stop_on&limit=1&cursor=" + cursor)).ShouldBe(200);
        (await Api.ReadAsync("/circuits?order_date=0001-01-01")).Total.ShouldBe(1);
        foreach (var format in new[] { "csv", "xlsx" })
            (await Api.GetAsync($"/circuits/export?format={format}&id={made.Id}")).ShouldBe(200);
        (await Api.GetAsync("/dashboard/summary")).ShouldBe(200);
    }

    [Test]
    public async Task Changes_of_bandwidth_rate_and_ends_write_their_events()
    {
        var (a, b) = ((await Make.EndpointAsync()).Id, (await Make.EndpointAsync()).Id);
        var circuit = (await Make.CircuitAsync(new { bandwidth_mbps = 100, mrc = 10, a_endpoint_id = a })).Id;
        (await Api.PatchAsync($"/circuits/{circuit}", new { bandwidth_mbps = 200, mrc = 12.5, a_endpoint_id = b, name = "no event for this" })).ShouldBe(200);
        var events = (await Api.ReadAsync($"/circuits/{circuit}/lifecycle-events?sort=kind")).Items;
        events.Select(e => e!["kind"]!.ToString()).ShouldBe(["bandwidth_change", "move", "rate_change"]);
        events.Select(e => e!["source"]!.ToString()).Distinct().ShouldBe(["system"]);
        var rate = events[2]!["changes"]!.AsArray().Single()!;
        (rate["field"]!.ToString(), rate["old"]!.GetValue<decimal>(), rate["new"]!.GetValue<decimal>()).ShouldBe(("mrc", 10m, 12.5m));
        (await Api.PatchAsync($"/circuits/{circuit}", new { bandwidth_mbps = 200.000, notes = "nothing recorded" })).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{circuit}/lifecycle-events")).Total.ShouldBe(3);
    }

    [Test]
    public async Task A_place_that_moves_takes_lines_and_distances_with_it()
    {
        var (a, z) = ((await Make.EndpointAsync(new { latitude = 0, longitude = 10 })).Id, (await Make.EndpointAsync(new { latitude = 0, longitude = 11 })).Id);
        var circuit = (await Make.CircuitAsync(new { a_endpoint_id = a, z_endpoint_id = z })).Id;
        (await Api.ReadAsync($"/circuits/{circuit}"))["distance_km"]!.GetValue<decimal>().ShouldBe(111.319m, 0.01m);
        (await Api.PatchAsync($"/endpoints/{z}", new { longitude = 12 })).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{circuit}"))["distance_km"]!.GetValue<decimal>().ShouldBe(222.639m, 0.01m);
        (await LineAsync(circuit)).ShouldBe("[[10,0],[12,0]]");
        (await Api.PatchAsync($"/endpoints/{z}", new { latitude = (double?)null, longitude = (double?)null })).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{circuit}"))["distance_km"].ShouldBeNull();
        (await Api.ReadAsync($"/circuits/map?id={circuit}"))["omitted"]!.GetValue<int>().ShouldBe(1);
    }

    [Test]
    public async Task A_route_is_drawn_instead_of_the_straight_line()
    {
        var (a, z) = ((await Make.EndpointAsync(new { latitude = 0, longitude = 20 })).Id, (await Make.EndpointAsync(new { latitude = 0, longitude = 21 })).Id);
        var circuit = (await Make.CircuitAsync(new { a_endpoint_id = a, z_endpoint_id = z, route = new { type = "LineString", coordinates = new[] { new[] { 20.0, 0 }, [20.5, 1], [21, 0] } } })).Id;
        (await LineAsync(circuit)).ShouldBe("[[20,0],[20.5,1],[21,0]]");
        (await Api.ReadAsync($"/circuits/{circuit}"))["route"]!["type"]!.ToString().ShouldBe("LineString");
        (await Api.PatchAsync($"/circuits/{circuit}", """{"route": null}""")).ShouldBe(200);
        (await LineAsync(circuit)).ShouldBe("[[20,0],[21,0]]");
    }

    [TestCase("""{"type": "Point", "coordinates": [1, 2]}""")]
    [TestCase("""{"type": "LineString", "coordinates": [[1, 2]]}""")]
    [TestCase("""{"type": "LineString", "coordinates": []}""")]
    [TestCase("""{"type": "LineString", "coordinates": [[1, 2], [3]]}""")]
    [TestCase("""{"type": "LineString", "coordinates": [[1, 2], [3, 91]]}""")]
    [TestCase("""{"type": "LineString", "coordinates": [[1, 2], [181, 4]]}""")]
    [TestCase("""{"type": "LineString", "coordinates": [[1, 2], ["3", 4]]}""")]
    [TestCase("""{"type": "LineString", "coordinates": [[1, 2], [1e400, 4]]}""")]
    [TestCase("""{"type": "LineString"}""")]
    [TestCase("""{"type": "LineString", "coordinates": [[1, 2], [3, 4]], "crs": {}}""")]
    public async Task A_route_that_is_none_is_refused(string route) =>
        (await Api.PatchAsync($"/circuits/{(await Make.CircuitAsync()).Id}", $$"""{"route": {{route}}}""")).ShouldBe(422).ShouldBeProblem()["errors"]!["route"].ShouldNotBeNull();

    [Test]
    public async Task A_renamed_carrier_is_found_by_its_new_name_and_changes_the_etag_of_its_circuits()
    {
        var carrier = (await Make.CarrierAsync(new { name = "Oldname" })).Id;
        var circuit = (await Make.CircuitAsync(new { carrier_id = carrier })).Id;
        var before = await Api.ReadAsync($"/circuits/{circuit}");
        (await Api.PatchAsync($"/carriers/{carrier}", new { name = "Newname" })).ShouldBe(200);
        (await Api.ReadAsync("/circuits?q=newname")).Column("id").ShouldBe([circuit.ToString()]);
        (await Api.ReadAsync("/circuits?q=oldname")).Total.ShouldBe(0);
        var after = await Api.ReadAsync($"/circuits/{circuit}");
        (after["carrier_name"]!.ToString(), after.Version).ShouldBe(("Newname", before.Version));
        after.ETag.ShouldNotBe(before.ETag);
        (await Api.GetAsync($"/circuits/{circuit}", ("If-None-Match", before.ETag!))).ShouldBe(200);
        // Nothing of the circuit itself changed, so who read it before may still save.
        (await Api.PatchAsync($"/circuits/{circuit}", new { name = "x" }, ("If-Match", before.ETag!))).ShouldBe(200);
    }

    [Test]
    public async Task What_the_caller_may_see_and_what_they_ask_for_shape_the_etag()
    {
        var circuit = (await Make.CircuitAsync(new { mrc = 5 })).Id;
        string?[] tags =
        [
            (await Api.ReadAsync($"/circuits/{circuit}")).ETag, (await Api.As("sales").ReadAsync($"/circuits/{circuit}")).ETag,
            (await Api.ReadAsync($"/circuits/{circuit}?fields=name")).ETag, (await Api.ReadAsync($"/circuits/{circuit}?include=carrier")).ETag,
        ];
        tags.Distinct().Count().ShouldBe(4);
        tags.ShouldAllBe(t => t!.StartsWith("\"v1-"));
    }

    [Test]
    public async Task Contracts_go_and_return_with_their_circuit()
    {
        var (one, two) = ((await Make.CircuitAsync()).Id, (await Make.CircuitAsync()).Id);
        var own = (await Make.ContractAsync(one)).Id;
        var both = (await Make.ContractAsync(one, new { start_date = "2030-01-01", subjects = new[] { new { circuit_id = one }, new { circuit_id = two } } })).Id;
        (await Api.DeleteAsync($"/circuits/{one}")).ShouldBe(204);
        (await Api.GetAsync($"/contracts/{own}")).ShouldBe(404);
        (await Api.ReadAsync($"/contracts/{both}"))["subjects"]!.AsArray().Single()!["circuit_id"]!.GetValue<Guid>().ShouldBe(two);
        (await Api.ReadAsync($"/audit?entity_id={own}&action=deleted")).Total.ShouldBe(1);
        (await Api.PostAsync($"/circuits/{one}/restore")).ShouldBe(200)["contract_id"]!.GetValue<Guid>().ShouldBe(own);
        (await Api.ReadAsync($"/contracts/{own}")).Version.ShouldBe(3);
        (await Api.ReadAsync($"/contracts/{both}"))["subjects"]!.AsArray().Count.ShouldBe(2);
    }

    [Test]
    public async Task A_contract_deleted_before_its_circuit_stays_deleted()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = (await Make.ContractAsync(circuit)).Id;
        (await Api.DeleteAsync($"/contracts/{contract}")).ShouldBe(204);
        Clock.Now += TimeSpan.FromMinutes(1);
        (await Api.DeleteAsync($"/circuits/{circuit}")).ShouldBe(204);
        (await Api.PostAsync($"/circuits/{circuit}/restore")).ShouldBe(200);
        (await Api.GetAsync($"/contracts/{contract}")).ShouldBe(404);
    }

    [Test]
    public async Task Events_and_contacts_of_a_deleted_owner_can_be_neither_read_nor_changed()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var happened = (await Make.EventAsync(circuit)).Id;
        var carrier = (await Make.CarrierAsync()).Id;
        var contact = (await Make.ContactAsync(carrier)).Id;
        (await Api.DeleteAsync($"/circuits/{circuit}")).ShouldBe(204);
        (await Api.DeleteAsync($"/carriers/{carrier}")).ShouldBe(204);
        foreach (var path in new[] { $"/lifecycle-events/{happened}", $"/carriers/{carrier}/contacts/{contact}" })
        {
            (await Api.GetAsync(path)).ShouldBe(404);
            (await Api.PatchAsync(path, path.Contains("contacts") ? new { name = "changed" } : new { title = "changed" })).ShouldBe(404);
            (await Api.DeleteAsync(path)).ShouldBe(404);
        }

        (await Api.PostAsync($"/circuits/{circuit}/restore")).ShouldBe(200);
        (await Api.PostAsync($"/carriers/{carrier}/restore")).ShouldBe(200);
        (await Api.ReadAsync($"/lifecycle-events/{happened}")).Version.ShouldBe(1);
        (await Api.ReadAsync($"/carriers/{carrier}/contacts/{contact}")).Version.ShouldBe(1);
    }

    [Test]
    public async Task A_contact_is_found_only_at_its_own_carrier()
    {
        var (one, other) = ((await Make.CarrierAsync()).Id, (await Make.CarrierAsync()).Id);
        var contact = (await Make.ContactAsync(one)).Id;
        (await Api.GetAsync($"/carriers/{other}/contacts/{contact}")).ShouldBe(404);
        (await Api.PatchAsync($"/carriers/{other}/contacts/{contact}", new { name = "x" })).ShouldBe(404);
        (await Api.DeleteAsync($"/carriers/{other}/contacts/{contact}")).ShouldBe(404);
        (await Api.ReadAsync($"/carriers/{one}/contacts/{contact}")).Version.ShouldBe(1);
    }

    [Test]
    public async Task A_circuit_does_not_return_to_a_carrier_that_is_gone()
    {
        var carrier = (await Make.CarrierAsync()).Id;
        var circuit = (await Make.CircuitAsync(new { carrier_id = carrier })).Id;
        (await Api.DeleteAsync($"/circuits/{circuit}")).ShouldBe(204);
        (await Api.DeleteAsync($"/carriers/{carrier}")).ShouldBe(204);
        (await Api.PostAsync($"/circuits/{circuit}/restore")).ShouldBe(409).ShouldBeProblem();
        (await Api.PostAsync($"/carriers/{carrier}/restore")).ShouldBe(200);
        (await Api.PostAsync($"/circuits/{circuit}/restore")).ShouldBe(200);
    }

    private async Task<string> LineAsync(Guid circuit) => (await Api.ReadAsync($"/circuits/map?id={circuit}"))["features"]![0]!["geometry"]!["coordinates"]!.ToJsonString();
}
