using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Places;

/// <summary>Sites and customers made of endpoints.</summary>
internal sealed class ConvertTests : ApiFixture
{
    [Test]
    public async Task A_site_is_made_of_an_endpoint_with_its_place_and_ties_it()
    {
        var endpoint = await Make.EndpointAsync(new { name = "Shafer Butte", city = "Boise", state = "ID", latitude = 43.78, longitude = -116.09, facility_type = "tower" });
        var tied = (await Api.PostAsync($"/endpoints/{endpoint.Id}/convert", new { to = "infrastructure" }, ("If-Match", endpoint.ETag!))).ShouldBe(200);
        var site = await Api.ReadAsync($"/infrastructure/{tied["infrastructure_asset_id"]}");
        (site["name"]!.ToString(), site["kind"]!.ToString(), site["city"]!.ToString(), site["latitude"]!.GetValue<double>()).ShouldBe(("Shafer Butte", "tower", "Boise", 43.78));
        tied["infrastructure_asset_name"]!.ToString().ShouldBe("Shafer Butte");
        (await Api.PostAsync($"/endpoints/{endpoint.Id}/convert", new { to = "customer", kind = "mfc" })).ShouldBeProblem(409, "endpoint.tied");
    }

    [Test]
    public async Task A_customer_is_made_of_an_endpoint_under_a_name_of_its_own()
    {
        var endpoint = await Make.EndpointAsync(new { facility_type = "customer_premises" });
        var tied = (await Api.PostAsync($"/endpoints/{endpoint.Id}/convert", new { to = "customer", kind = "commercial", name = "Acme" })).ShouldBe(200);
        (await Api.ReadAsync($"/customers/{tied["customer_id"]}"))["name"]!.ToString().ShouldBe("Acme");
    }

    [TestCase("""{"to": "carrier"}""", "to")]
    [TestCase("""{}""", "to")]
    [TestCase("""{"to": "infrastructure"}""", "kind")]
    [TestCase("""{"to": "infrastructure", "kind": "castle"}""", "kind")]
    [TestCase("""{"to": "customer"}""", "kind")]
    [TestCase("""{"to": "customer", "kind": 5}""", "kind")]
    [TestCase("""{"to": "customer", "kind": "mfc", "city": "Boise"}""", "city")]
    public async Task A_wrong_value_is_refused_by_its_name_and_nothing_is_made(string body, string field)
    {
        var (endpoint, before) = (await Make.EndpointAsync(), await CountAsync());
        (await Api.PostAsync($"/endpoints/{endpoint.Id}/convert", body)).ShouldBe(422)["errors"]!.AsObject().Select(e => e.Key).ShouldContain(field);
        (await CountAsync()).ShouldBe(before);
    }

    [Test]
    public async Task It_needs_the_edit_permission_of_what_is_made_too()
    {
        var endpoint = await Make.EndpointAsync();
        var key = (await Api.PostAsync("/roles", new { name = $"Places only {Make.Next()}", permissions = new[] { "endpoints_edit" } })).ShouldBe(201)["key"]!.ToString();
        var person = await Api.NewUserAsync(key);
        (await person.PostAsync($"/endpoints/{endpoint.Id}/convert", new { to = "infrastructure", kind = "pop" })).ShouldBeProblem(403, "auth.permission_missing")["permission"]!.ToString().ShouldBe("infrastructure_edit");
        (await person.PostAsync($"/endpoints/{endpoint.Id}/convert", new { to = "customer", kind = "mfc" })).ShouldBeProblem(403, "auth.permission_missing")["permission"]!.ToString().ShouldBe("customers_edit");
        (await Api.As("read_only").PostAsync($"/endpoints/{endpoint.Id}/convert", new { to = "customer", kind = "mfc" })).ShouldBe(403);
    }

    [Test]
    public async Task A_stale_version_is_refused_and_nothing_is_made()
    {
        var endpoint = await Make.EndpointAsync();
        (await Api.PatchAsync($"/endpoints/{endpoint.Id}", new { city = "Boise" })).ShouldBe(200);
        var before = await CountAsync();
        (await Api.PostAsync($"/endpoints/{endpoint.Id}/convert", new { to = "customer", kind = "mfc" }, ("If-Match", endpoint.ETag!))).ShouldBeProblem(412, "version.stale");
        (await CountAsync()).ShouldBe(before);
    }

    private async Task<long> CountAsync() => (await Api.ReadAsync("/infrastructure?limit=1")).Total + (await Api.ReadAsync("/customers?limit=1")).Total;
}
