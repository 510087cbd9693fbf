namespace NetOS.FunctionalTests.Maps;

internal sealed class MapTests : ApiFixture
{
    private Guid _lumen, _indy, _chicago;

    protected override async Task BeforeAllAsync()
    {
        _lumen = (await Make.CarrierAsync(new { name = "Lumen" })).Id;
        var zayo = (await Make.CarrierAsync(new { name = "Zayo" })).Id;
        _indy = (await Make.EndpointAsync(new { name = "Indy", latitude = 39.76, longitude = -86.17, state = "IN" })).Id;
        _chicago = (await Make.EndpointAsync(new { name = "Chicago", latitude = 41.85, longitude = -87.62, state = "IL" })).Id;
        var fiji = (await Make.EndpointAsync(new { name = "Fiji", latitude = -17.7, longitude = 178.5 })).Id;
        var samoa = (await Make.EndpointAsync(new { name = "Samoa", latitude = -13.8, longitude = -172.1 })).Id;
        var edge = (await Make.EndpointAsync(new { name = "Edge", latitude = -15, longitude = 180 })).Id;
        await Make.EndpointAsync(new { name = "Nowhere" });
        await Make.CircuitAsync(new { circuit_id = "L-1", carrier_id = _lumen, a_endpoint_id = _indy, z_endpoint_id = _chicago, bandwidth_mbps = 10_000 });
        await Make.CircuitAsync(new { circuit_id = "L-2", carrier_id = _lumen, a_endpoint_id = _indy, z_endpoint_id = _chicago, status = "ordered", bandwidth_mbps = 100_000 });
        await Make.CircuitAsync(new { circuit_id = "Z-1", carrier_id = zayo, a_endpoint_id = _indy, z_endpoint_id = _chicago });
        await Make.CircuitAsync(new { circuit_id = "P-1", carrier_id = zayo, a_endpoint_id = fiji, z_endpoint_id = samoa });
        await Make.CircuitAsync(new { circuit_id = "P-2", carrier_id = zayo, a_endpoint_id = edge, z_endpoint_id = samoa });
        await Make.CircuitAsync(new { circuit_id = "N-1", carrier_id = zayo, a_endpoint_id = _indy });
    }

    [TestCase("bbox=-90,38,-80,43", "L-1 L-2 Z-1")]
    [TestCase("bbox=-87,40,-86.5,41", "L-1 L-2 Z-1")]
    [TestCase("bbox=-80,38,-70,43", "")]
    [TestCase("bbox=-87.62,39.76,-87.5,39.9", "")]
    [TestCase("bbox=170,-20,-170,-10", "P-1 P-2")]
    [TestCase("bbox=179,-20,179.9,-10", "P-1")]
    [TestCase("bbox=-180,-90,180,90", "L-1 L-2 P-1 P-2 Z-1")]
    [TestCase("near=39.76,-86.17,10", "L-1 L-2 Z-1")]
    [TestCase("near=40.8,-86.9,20", "L-1 L-2 Z-1")]
    [TestCase("near=40.8,-80,20", "")]
    [TestCase("near=-16.5,179.99,200", "P-1 P-2")]
    [TestCase("near=-16.5,-179.99,200", "P-1 P-2")]
    [TestCase("bbox=-90,38,-80,43&status=active", "L-1 Z-1")]
    public async Task Circuits_are_found_by_where_they_run(string query, string expected)
    {
        (await Api.ReadAsync($"/circuits?{query}&sort=circuit_id")).Column("circuit_id").ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        (await Api.ReadAsync($"/circuits/map?{query}"))["features"]!.AsArray().Count.ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [TestCase("bbox=-90,38,-80,43", "Chicago Indy")]
    [TestCase("bbox=170,-20,-170,-10", "Edge Fiji Samoa")]
    [TestCase("near=39.76,-86.17,5", "Indy")]
    [TestCase("near=-15,-179.99,5", "Edge")]
    [TestCase("near=-15,179.99,5", "Edge")]
    public async Task Places_are_found_by_where_they_lie(string query, string expected) =>
        (await Api.ReadAsync($"/endpoints?{query}&sort=name")).Column("name").ShouldBe(expected.Split(' '));

    [Test]
    public async Task A_map_counts_what_it_leaves_out_and_carries_what_a_map_shows()
    {
        var map = await Api.ReadAsync("/circuits/map");
        map.MediaType.ShouldBe("application/geo+json");
        map["omitted"]!.GetValue<int>().ShouldBe(1);
        var features = map["features"]!.AsArray();
        features.Count.ShouldBe(5);
        var first = features.Single(f => f!["properties"]!["circuit_id"]!.ToString() == "L-1")!;
        first["properties"]!.AsObject().Select(p => p.Key).ShouldBe(["id", "circuit_id", "carrier_id", "carrier_name", "carrier_series", "status", "bandwidth_mbps", "urgency"], ignoreOrder: true);
        first["geometry"]!["coordinates"]!.ToJsonString().ShouldBe("[[-86.17,39.76],[-87.62,41.85]]");
        (await Api.ReadAsync("/circuits/map?status=ordered"))["omitted"]!.GetValue<int>().ShouldBe(0);
        var places = await Api.ReadAsync("/endpoints/map");
        (places["omitted"]!.GetValue<int>(), places["features"]!.AsArray().Count).ShouldBe((1, 5));
    }

    [Test]
    public async Task A_line_over_the_antimeridian_is_split_there()
    {
        var geometry = (await Api.ReadAsync("/circuits/map?circuit_id=P-1"))["features"]![0]!["geometry"]!;
        geometry["type"]!.ToString().ShouldBe("MultiLineString");
        var parts = geometry["coordinates"]!.AsArray();
        (parts.Count, parts[0]![1]![0]!.GetValue<double>(), parts[1]![0]![0]!.GetValue<double>()).ShouldBe((2, 180, -180));
        parts[0]![1]![1]!.GetValue<double>().ShouldBe(parts[1]![0]![1]!.GetValue<double>());
    }

    [Test]
    public async Task A_tile_shows_circuits_and_places_with_what_a_map_needs()
    {
        var tile = await TileAsync("circuits,endpoints", 7, "");
        var circuits = tile["circuits"];
        circuits.Count.ShouldBe(3);
        circuits.ShouldAllBe(f => f.Geometry == 2 && (long)f.Tags["n"] == 1);
        var first = circuits.Single(f => (string)f.Tags["circuit_id"] == "L-1").Tags;
        ((string)first["carrier_id"], (double)first["bw"], (string)first["status"], (string)first["urgency"], (long)first["series"]).ShouldBe((_lumen.ToString(), 10_000d, "active", "none", 1L));
        tile["endpoints"].Select(f => (string)f.Tags["name"]).ShouldBe(["Indy"]);
        first.Keys.ShouldNotContain("mrc");
    }

    [Test]
    public async Task Places_close_together_are_one_with_their_number_until_there_is_room()
    {
        var annex = (await Make.EndpointAsync(new { name = "Indy annex", latitude = 39.77, longitude = -86.18 })).Id;
        var cluster = (await TileAsync("endpoints", 5, ""))["endpoints"].Single(f => (long)f.Tags["n"] > 1).Tags;
        ((long)cluster["n"], cluster.ContainsKey("name")).ShouldBe((2L, false));
        VectorTile.Read((await Api.ReadAsync("/tiles/endpoints/10/266/388.mvt")).Bytes)["endpoints"].Select(f => (string)f.Tags["name"]).ShouldBe(["Indy", "Indy annex"], ignoreOrder: true);
        (await Api.DeleteAsync($"/endpoints/{annex}")).ShouldBe(204);
    }

    [Test]
    public async Task At_low_zoom_lines_of_a_carrier_between_two_places_are_one_with_their_number()
    {
        var merged = (await TileAsync("circuits", 4, "bandwidth_mbps__null=false"))["circuits"].ShouldHaveSingleItem().Tags;
        ((long)merged["n"], (double)merged["bw"]).ShouldBe((2L, 100_000d));
        merged.ContainsKey("circuit_id").ShouldBeFalse();
        (await TileAsync("circuits", 4, ""))["circuits"].Sum(f => (long)f.Tags["n"]).ShouldBe(3);
    }

    [TestCase("status=ordered", 1)]
    [TestCase("carrier_name=Zayo", 1)]
    [TestCase("q=lumen", 2)]
    [TestCase("bandwidth_mbps__gt=50000", 1)]
    [TestCase("urgency=none", 3)]
    [TestCase("status=cancelled", 0)]
    public async Task The_lists_filters_apply_to_tiles(string query, int count)
    {
        foreach (var zoom in new[] { 3, 6, 7, 9 })
            (await TileAsync("circuits", zoom, query)).GetValueOrDefault("circuits", []).Sum(f => (long)f.Tags["n"]).ShouldBe(count, $"z{zoom}");
    }

    [Test]
    public async Task An_unchanged_tile_is_a_304_and_a_changed_one_is_not()
    {
        var path = "/tiles/circuits/2/1/1.mvt?status=provisioning";
        (await Api.GetAsync(path)).ShouldBe(204).Bytes.ShouldBeEmpty();
        var circuit = (await Make.CircuitAsync(new { circuit_id = "T-1", carrier_id = _lumen, a_endpoint_id = _indy, z_endpoint_id = _chicago, status = "provisioning" })).Id;
        var tile = await EventuallyAsync(path, answer => answer.Status == HttpStatusCode.OK);
        tile.MediaType.ShouldBe("application/vnd.mapbox-vector-tile");
        (await Api.GetAsync(path, ("If-None-Match", tile.ETag!))).ShouldBe(304).Bytes.ShouldBeEmpty();
        (await Api.PatchAsync($"/circuits/{circuit}", new { bandwidth_mbps = 5 })).ShouldBe(200);
        (await EventuallyAsync(path, answer => answer.ETag != tile.ETag)).ShouldBe(200);
        (await Api.DeleteAsync($"/circuits/{circuit}")).ShouldBe(204);
        await EventuallyAsync(path, answer => answer.Status == HttpStatusCode.NoContent);
    }

    [Test]
    public async Task The_antimeridian_is_on_both_sides_of_the_world()
    {
        foreach (var x in new[] { 0, 7 })
            VectorTile.Read((await Api.GetAsync($"/tiles/circuits/3/{x}/4.mvt?circuit_id=P-1")).ShouldBe(200).Bytes)["circuits"].ShouldHaveSingleItem();
    }

    /// <summary>The tile over Indiana and Illinois.</summary>
    private async Task<Dictionary<string, List<TileFeature>>> TileAsync(string layers, int zoom, string query)
    {
        var (longitude, latitude) = (-87.0 * Math.PI / 180, 40.9 * Math.PI / 180);
        var x = (int)((longitude + Math.PI) / (2 * Math.PI) * (1 << zoom));
        var y = (int)((1 - Math.Log(Math.Tan(latitude) + (1 / Math.Cos(latitude))) / Math.PI) / 2 * (1 << zoom));
        var answer = await Api.GetAsync($"/tiles/{layers}/{zoom}/{x}/{y}.mvt{(query.Length > 0 ? "?" + query : "")}");
        ((int)answer.Status).ShouldBeOneOf(200, 204);
        return VectorTile.Read(answer.Bytes);
    }

    // A change reaches the tile cache by a notification of the database.
    private async Task<Answer> EventuallyAsync(string path, Func<Answer, bool> wanted)
    {
        for (var i = 0; i < 100; i++)
        {
            var answer = await Api.GetAsync(path);
            if (wanted(answer))
                return answer;
            await Task.Delay(50);
        }

        throw new TimeoutException(path);
    }
}
