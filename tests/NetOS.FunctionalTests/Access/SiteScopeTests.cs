using NetOS.FunctionalTests.BadInput;

namespace NetOS.FunctionalTests.Access;

/// <summary>A scope over sites, and a scope over states where sites, links, power and customers are concerned.</summary>
internal sealed class SiteScopeTests : ApiFixture
{
    private Guid _mine, _other, _link, _foreignLink, _customer, _foreignCustomer, _power, _foreignPower, _node, _circuit;
    private ApiClient _oneSite = null!, _idaho = null!;

    protected override async Task BeforeAllAsync()
    {
        _mine = (await Make.SiteAsync(new { name = "Mine Tower", state = "ID", latitude = 43.5, longitude = -116.2 })).Id;
        _other = (await Make.SiteAsync(new { name = "Secret Peak", state = "NV", city = "Elko", latitude = 40.8, longitude = -115.8 })).Id;
        var third = (await Make.SiteAsync(new { name = "Third Secret", state = "NV", latitude = 40.9, longitude = -115.6 })).Id;
        _customer = (await Make.CustomerAsync(new { name = "Mine Customer", state = "ID", latitude = 43.6, longitude = -116.3 })).Id;
        _foreignCustomer = (await Make.CustomerAsync(new { name = "Secret Customer", state = "NV", latitude = 40.7, longitude = -115.7 })).Id;
        _link = (await Make.RfLinkAsync(new { a_asset_id = _mine, z_asset_id = _other, mrc = 98765.43 })).Id;
        await Make.RfLinkAsync(new { a_asset_id = _mine, z_customer_id = _customer });
        _foreignLink = (await Make.RfLinkAsync(new { a_asset_id = _other, z_asset_id = third, fcc_call_sign = "WSEC777", fcc_license_expires_on = "2026-12-01" })).Id;
        _power = (await Make.ElectricalAsync(new { asset_id = _mine, utility = "Mine Power" })).Id;
        _foreignPower = (await Make.ElectricalAsync(new { customer_id = _foreignCustomer, utility = "Secret Power", asset_id = (Guid?)null })).Id;
        await Make.BillAsync(_foreignPower, new { cost = 87654.32 });
        _node = (await Make.NodeAsync(_other, (await Make.BaseAsync()).Id, new { name = "Secret Node" })).Id;
        var endpoint = (await Make.EndpointAsync(new { name = "Mine Room", state = "ID", infrastructure_asset_id = _mine })).Id;
        _circuit = (await Make.CircuitAsync(new { circuit_id = "SITE-SCOPE", a_endpoint_id = endpoint })).Id;
        await Make.CircuitAsync(new { circuit_id = "SECRET-CKT", a_endpoint_id = (await Make.EndpointAsync(new { name = "Secret Room", state = "NV" })).Id });
        _oneSite = await Api.NewUserAsync("exec", new { scope_assets = new[] { _mine } });
        _idaho = await Api.NewUserAsync("exec", new { scope_states = new[] { "ID" } });
    }

    private IEnumerable<ApiClient> Both => [_oneSite, _idaho];

    [Test]
    public async Task No_operation_shows_what_lies_outside()
    {
        string[] foreign = [_foreignLink.ToString(), _foreignCustomer.ToString(), _foreignPower.ToString(), _node.ToString(), "Secret Customer", "Secret Power", "Secret Node", "Third Secret", "WSEC777", "SECRET-CKT", "87654.32", "Elko"];
        var document = await OpenApiDocument.ReadAsync(Api);
        var network = new Network(Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty)
        {
            Site = _other,
            Customer = _foreignCustomer,
            RfNode = _node,
            RfLink = _foreignLink,
            ElectricalService = _foreignPower,
        };
        List<string> leaks = [];
        foreach (var api in Both)
        {
            foreach (var operation in document.Operations.Where(o => o.IsApi && o.Method == "GET" && !o.Path.Contains("/users", StringComparison.Ordinal) && !o.Path.Contains("/audit/requests", StringComparison.Ordinal)))
            {
                foreach (var query in operation.Id == "Search" ? ["q=secret", "q=wsec"] : new[] { Network.NeededQuery(operation) })
                {
                    var path = network.PathOf(operation);
                    var answer = await api.GetAsync($"{path}?{query}");
                    ((int)answer.Status).ShouldBeOneOf([200, 204, 404], $"{operation.Id} {answer.Text}");
                    var text = Permissions.MoneyFields.TextOf(answer);
                    leaks.AddRange(foreign.Where(f => !path.Contains(f, StringComparison.Ordinal) && text.Contains(f, StringComparison.Ordinal)).Select(f => $"{operation.Id}: {f}"));
                }
            }
        }

        leaks.ShouldBeEmpty();
    }

    [Test]
    public async Task What_belongs_to_the_site_is_there()
    {
        foreach (var api in Both)
        {
            (await api.ReadAsync("/infrastructure?sort=name")).Column("name").ShouldBe(["Mine Tower"]);
            (await api.ReadAsync("/customers")).Column("id").ShouldBe([_customer.ToString()]);
            (await api.ReadAsync("/electrical-services")).Column("id").ShouldBe([_power.ToString()]);
            (await api.ReadAsync("/circuits")).Column("id").ShouldBe([_circuit.ToString()]);
            (await api.ReadAsync("/rf-links")).Column("id").ShouldContain(_link.ToString());
            (await api.ReadAsync("/counts"))["rf_links"]!.GetValue<int>().ShouldBe(2);
        }

        (await _oneSite.ReadAsync("/me"))["scope"]!["assets"]![0]!["name"]!.ToString().ShouldBe("Mine Tower");
        (await _oneSite.ReadAsync("/carriers")).Total.ShouldBeGreaterThan(0);
    }

    [Test]
    public async Task What_a_record_counts_is_what_one_may_see()
    {
        // A second link to the customer, from a site outside.
        var elsewhere = (await Make.RfLinkAsync(new { a_asset_id = _other, z_customer_id = _customer })).Id;
        (await Api.ReadAsync($"/customers/{_customer}"))["rf_link_count"]!.GetValue<int>().ShouldBe(2);
        (await _oneSite.ReadAsync($"/customers/{_customer}"))["rf_link_count"]!.GetValue<int>().ShouldBe(1);
        (await _oneSite.ReadAsync($"/infrastructure/{_mine}"))["rf_link_count"]!.GetValue<int>().ShouldBe(2);
        (await Api.DeleteAsync($"/rf-links/{elsewhere}")).ShouldBe(204);
    }

    [Test]
    public async Task A_link_that_leaves_the_scope_shows_its_far_end_as_a_name_only()
    {
        foreach (var api in Both)
        {
            var link = await api.ReadAsync($"/rf-links/{_link}");
            link["z_name"]!.ToString().ShouldBe("Secret Peak");
            link["z_state"].ShouldBeNull();
            var feature = (await api.ReadAsync("/rf-links/map"))["features"]!.AsArray().Single(f => f!["properties"]!["id"]!.ToString() == _link.ToString())!;
            feature["geometry"]!["type"]!.ToString().ShouldBe("Point");
            feature["geometry"]!["coordinates"]![1]!.GetValue<double>().ShouldBe(43.5, 0.01);
            (await api.ReadAsync("/rf-links?bbox=-116.0,40.5,-115.0,41.0")).Total.ShouldBe(0);
            (await api.GetAsync($"/infrastructure/{_other}")).ShouldBe(404);
            var preview = await api.ReadAsync($"/rf-links/preview?a_asset_id={_mine}&z_asset_id={_other}");
            preview["distance_km"].ShouldBeNull();
            preview.Text.ShouldNotContain("Secret");
            // Who sees one end may work on the link, and the other end stays as it is.
            (await api.PatchAsync($"/rf-links/{_link}", new { notes = $"seen {Make.Next()}" })).ShouldBe(200)["z_name"]!.ToString().ShouldBe("Secret Peak");
            (await api.DeleteAsync($"/rf-links/{_link}")).ShouldBe(204);
            (await api.PostAsync($"/rf-links/{_link}/restore")).ShouldBe(200);
        }
    }

    [Test]
    public async Task Nothing_is_made_or_moved_outside()
    {
        (await _idaho.PostAsync("/infrastructure", new { name = "New", kind = "tower", state = "NV" })).ShouldBeProblem(403, "auth.outside_scope");
        (await _oneSite.PostAsync("/infrastructure", new { name = "New", kind = "tower", state = "ID" })).ShouldBeProblem(403, "auth.outside_scope");
        (await _oneSite.PostAsync("/rf-links", new { a_asset_id = _mine, z_asset_id = _other, rf_system_id = (await Make.RfSystemAsync()).Id })).ShouldBe(422)["errors"]!["z_asset_id"].ShouldNotBeNull();
        (await _idaho.PatchAsync($"/electrical-services/{_power}", new { asset_id = _other })).ShouldBe(422);
        (await _oneSite.PatchAsync($"/customers/{_foreignCustomer}", new { name = "x" })).ShouldBe(404);
    }
}
