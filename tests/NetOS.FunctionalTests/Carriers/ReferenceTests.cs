namespace NetOS.FunctionalTests.Carriers;

internal sealed class ReferenceTests : ApiFixture
{
    [Test]
    public async Task Deleting_what_live_records_refer_to_names_how_many_and_the_first_ten()
    {
        var (carrier, type, place) = ((await Make.CarrierAsync()).Id, (await Make.ServiceTypeAsync()).Id, (await Make.EndpointAsync()).Id);
        for (var i = 1; i <= 12; i++)
            await Make.CircuitAsync(new { circuit_id = $"REF-{i:00}", carrier_id = carrier, service_type_id = type, a_endpoint_id = place, z_endpoint_id = place });
        foreach (var path in new[] { $"/carriers/{carrier}", $"/service-types/{type}", $"/endpoints/{place}" })
        {
            var refused = (await Api.DeleteAsync(path)).ShouldBeProblem(409, "record.referenced");
            refused["references"]!["items"]!.AsArray().Count.ShouldBe(10, path);
            refused["references"]!["count"]!.GetValue<int>().ShouldBe(12, path);
            refused["references"]!["items"]![0]!["label"]!.ToString().ShouldBe("REF-01");
            (await Api.GetAsync(path)).ShouldBe(200);
        }
    }

    [Test]
    public async Task A_name_is_unique_without_case_among_the_live()
    {
        var one = await Make.CarrierAsync(new { name = "Zebra Net" });
        (await Api.PostAsync("/carriers", new { name = "zebra NET" })).ShouldBeProblem(409, "carrier.name_taken")["conflict"]!["id"]!.GetValue<Guid>().ShouldBe(one.Id);
        (await Api.DeleteAsync($"/carriers/{one.Id}")).ShouldBe(204);
        (await Api.PostAsync("/carriers", new { name = "zebra NET" })).ShouldBe(201);
        (await Api.PostAsync($"/carriers/{one.Id}/restore")).ShouldBeProblem(409, "carrier.name_taken");
    }

    [Test]
    public async Task A_code_of_a_service_type_is_unique_without_case()
    {
        await Make.ServiceTypeAsync(new { code = "XYZ" });
        (await Api.PostAsync("/service-types", new { code = "xyz", name = "n", category = "other" })).ShouldBeProblem(409, "service_type.code_taken");
        await Make.ServiceTypeAsync(new { code = "ACC", name = "Éthernet privé" });
        (await Api.ReadAsync("/service-types?q=ethernet prive")).Total.ShouldBe(1);
        (await Api.ReadAsync("/service-types?q=ÉTHERNET")).Total.ShouldBe(1);
    }

    [Test]
    public async Task Carriers_get_their_colours_in_turn_and_count_their_circuits()
    {
        var carrier = await Make.CarrierAsync();
        var series = carrier["series"]!.GetValue<int>();
        (await Make.CarrierAsync())["series"]!.GetValue<int>().ShouldBe(series == 10 ? 0 : series + 1);
        await Make.CircuitAsync(new { carrier_id = carrier.Id, mrc = 10.5 });
        await Make.CircuitAsync(new { carrier_id = carrier.Id, mrc = 7, currency = "EUR" });
        await Make.CircuitAsync(new { carrier_id = carrier.Id, mrc = 100, status = "ordered" });
        var read = await Api.ReadAsync($"/carriers/{carrier.Id}");
        (read["circuit_count"]!.GetValue<int>(), read["active_circuit_count"]!.GetValue<int>()).ShouldBe((3, 2));
        read["total_mrc"]!.AsArray().Select(t => $"{t!["currency"]} {t["amount"]}").ShouldBe(["USD 10.50", "EUR 7.00"], ignoreOrder: true);
    }

    [TestCase("""{"latitude": 1}""", "longitude")]
    [TestCase("""{"longitude": 1}""", "latitude")]
    [TestCase("""{"latitude": 0, "longitude": 0}""", "latitude")]
    [TestCase("""{"latitude": -0, "longitude": 0.0}""", "latitude")]
    [TestCase("""{"latitude": 90.0001, "longitude": 0}""", "latitude")]
    [TestCase("""{"latitude": 1, "longitude": -180.0001}""", "longitude")]
    [TestCase("""{"clli": "SHORT"}""", "clli")]
    [TestCase("""{"country": "USA"}""", "country")]
    public async Task A_place_that_cannot_be_is_refused(string fields, string field) =>
        (await Api.PatchAsync($"/endpoints/{(await Make.EndpointAsync()).Id}", fields)).ShouldBe(422).ShouldBeProblem()["errors"]![field].ShouldNotBeNull();

    [TestCase(90, 180)]
    [TestCase(-90, -180)]
    [TestCase(0, 1)]
    public async Task A_place_at_the_edge_of_the_world_is_kept(double latitude, double longitude)
    {
        var place = await Make.EndpointAsync(new { latitude, longitude });
        (place["latitude"]!.GetValue<double>(), place["longitude"]!.GetValue<double>()).ShouldBe((latitude, longitude));
        await Make.CircuitAsync(new { a_endpoint_id = place.Id, z_endpoint_id = (await Make.EndpointAsync(new { latitude = 10, longitude = 10 })).Id });
        (await Api.GetAsync("/tiles/circuits,endpoints/0/0/0.mvt")).ShouldBe(200);
    }
}
