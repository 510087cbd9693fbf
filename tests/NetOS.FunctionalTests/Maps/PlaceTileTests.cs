namespace NetOS.FunctionalTests.Maps;

/// <summary>Sites and endpoints in one layer, around Boise.</summary>
internal sealed class PlaceTileTests : ApiFixture
{
    private const string Near = "10/181/373", Far = "5/5/11";
    private Guid _site;

    protected override async Task BeforeAllAsync()
    {
        _site = (await Make.SiteAsync(new { name = "Boise POP", kind = "pop", latitude = 43.6, longitude = -116.2 })).Id;
        var nowhere = (await Make.SiteAsync(new { name = "Unplaced", kind = "colo" })).Id;
        var inside = (await Make.EndpointAsync(new { name = "Inside", infrastructure_asset_id = _site, latitude = 43.61, longitude = -116.21 })).Id;
        var outside = (await Make.EndpointAsync(new { name = "Outside", facility_type = "tower", latitude = 43.62, longitude = -116.25 })).Id;
        await Make.EndpointAsync(new { name = "Of the unplaced", infrastructure_asset_id = nowhere, latitude = 43.63, longitude = -116.3 });
        await Make.CircuitAsync(new { circuit_id = "PL-1", a_endpoint_id = inside, z_endpoint_id = outside, status = "ordered" });
    }

    [Test]
    public async Task A_site_that_is_shown_stands_for_the_endpoints_inside_it()
    {
        var places = await ReadAsync("places", Near);
        places.Select(f => $"{f.Tags["name"]}: {f.Tags["of_layer"]} {f.Tags.GetValueOrDefault("kind")}".TrimEnd())
            .ShouldBe(["Boise POP: infrastructure pop", "Outside: endpoints tower", "Of the unplaced: endpoints"], ignoreOrder: true);
        (await ReadAsync("endpoints", Near)).Select(f => (string)f.Tags["name"]).ShouldBe(["Inside", "Of the unplaced", "Outside"], ignoreOrder: true);
    }

    [Test]
    public async Task Close_together_sites_and_endpoints_are_one_with_their_number()
    {
        var cluster = (await ReadAsync("places", Far)).ShouldHaveSingleItem().Tags;
        ((long)cluster["n"], cluster.ContainsKey("of_layer"), cluster.ContainsKey("id")).ShouldBe((3L, false, false));
    }

    [TestCase("status=ordered", "Boise POP,Outside")]
    [TestCase("status=cancelled", "Boise POP")]
    public async Task Filters_of_circuits_leave_the_sites_and_the_endpoints_where_one_lands(string query, string expected) =>
        (await ReadAsync("places", Near, "?" + query)).Select(f => (string)f.Tags["name"]).ShouldBe(expected.Split(','), ignoreOrder: true);

    [Test]
    public async Task They_are_in_a_tile_with_the_lines_and_take_no_other_filters()
    {
        (await ReadAsync("circuits,rf_links,places,customers", Near, layer: "places")).Count.ShouldBe(3);
        (await Api.GetAsync($"/tiles/places/{Near}.mvt?kind=pop")).ShouldBeProblem(400, "query.unknown_parameter");
    }

    private async Task<List<TileFeature>> ReadAsync(string layers, string tile, string query = "", string? layer = null) =>
        VectorTile.Read((await Api.GetAsync($"/tiles/{layers}/{tile}.mvt{query}")).ShouldBe(200).Bytes)[layer ?? layers];
}
