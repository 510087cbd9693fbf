namespace NetOS.FunctionalTests.BadInput;

/// <summary>One live record of every kind, so that hostile calls reach the handlers and not only a 404.</summary>
internal sealed record Network(Guid Carrier, Guid Contact, Guid ServiceType, Guid Endpoint, Guid Circuit, Guid Contract, Guid Event, Guid SavedView, Guid Role, Guid User, Guid Token)
{
    public Guid Site { get; init; }
    public Guid OtherSite { get; init; }
    public Guid OtherEndpoint { get; init; }
    public Guid Merge { get; init; }
    public Guid Customer { get; init; }
    public Guid RfBase { get; init; }
    public Guid RfSystem { get; init; }
    public Guid RfNode { get; init; }
    public Guid RfLink { get; init; }
    public Guid ElectricalService { get; init; }
    public Guid ElectricalBill { get; init; }
    public Guid Document { get; init; }
    public Guid Feedback { get; init; }
    public Guid Import { get; init; }

    public static async Task<Network> MakeAsync(ApiClient api, Make make)
    {
        var carrier = (await make.CarrierAsync()).Id;
        var type = (await make.ServiceTypeAsync()).Id;
        var (a, z) = ((await make.EndpointAsync(new { latitude = 39.7, longitude = -86.1 })).Id, (await make.EndpointAsync(new { latitude = 41.8, longitude = -87.6 })).Id);
        var circuit = (await make.CircuitAsync(new { carrier_id = carrier, service_type_id = type, a_endpoint_id = a, z_endpoint_id = z })).Id;
        var view = (await api.PostAsync("/saved-views", new { name = "Mine", page = "circuits", search = new { status = "active" } })).ShouldBe(201);
        var role = (await api.PostAsync("/roles", new { name = $"Walkers {Make.Next()}", permissions = new[] { "circuits_view" } })).ShouldBe(201).Id;
        // The development identity of these tests, so that what is one's own exists.
        var user = (await api.PostAsync("/users", new { email = "dev@netos.local", name = "Dev", role_id = role })).ShouldBe(201).Id;
        var token = (await api.PostAsync("/authz/api-tokens", new { name = "Walk", expires_at = TestClock.Start.AddDays(30) })).ShouldBe(201)["api_token_id"]!.GetValue<Guid>();
        var (site, system) = ((await make.SiteAsync(new { latitude = 43.6, longitude = -116.3 })).Id, (await make.RfSystemAsync()).Id);
        var survivor = (await make.EndpointAsync()).Id;
        var merged = await api.PostAsync("/endpoints/merge", new { survivor_id = survivor, merged_ids = new[] { (await make.EndpointAsync()).Id } });
        var radioBase = (await make.BaseAsync()).Id;
        var service = (await make.ElectricalAsync(new { asset_id = site })).Id;
        return new Network(
            carrier, (await make.ContactAsync(carrier)).Id, type, a, circuit, (await make.ContractAsync(circuit, new { carrier_id = carrier })).Id, (await make.EventAsync(circuit)).Id, view.Id, role, user, token)
        {
            Site = site,
            OtherSite = (await make.SiteAsync()).Id,
            OtherEndpoint = (await make.EndpointAsync()).Id,
            Merge = merged.ShouldBe(200).Id,
            RfBase = radioBase,
            Customer = (await make.CustomerAsync(new { latitude = 43.7, longitude = -116.2 })).Id,
            RfSystem = system,
            RfNode = (await make.NodeAsync(site, radioBase)).Id,
            RfLink = (await make.RfLinkAsync(new { a_asset_id = site, rf_system_id = system })).Id,
            ElectricalService = service,
            ElectricalBill = (await make.BillAsync(service)).Id,
            Document = (await make.DocumentAsync(circuit)).Id,
            Import = (await api.SendAsync(HttpMethod.Post, "/imports", CarriersFile())).ShouldBe(201).Id,
            Feedback = (await api.PostAsync("/feedback", new { kind = "bug", title = "It stops" })).ShouldBe(201).Id,
        };
    }

    private static MultipartFormDataContent CarriersFile() => new()
    {
        { new StringContent("carriers"), "kind" },
        { new StringContent($"Name,Remarks\nWalked {Make.Next()},none\n"), "file", "walked.csv" },
    };

    /// <summary>The operation's address with real ids in it.</summary>
    public string PathOf(ApiOperation operation) => operation.Path
        .Replace(ApiClient.Base, "", StringComparison.Ordinal)
        .Replace("{carrierId}", Carrier.ToString(), StringComparison.Ordinal)
        .Replace("{serviceId}", ElectricalService.ToString(), StringComparison.Ordinal)
        .Replace("{id}", IdFor(operation.Path).ToString(), StringComparison.Ordinal)
        .Replace("{page}", "1", StringComparison.Ordinal)
        .Replace("{number}", "2", StringComparison.Ordinal)
        .Replace("{file}", "carriers.csv", StringComparison.Ordinal)
        .Replace("{format}", "csv", StringComparison.Ordinal)
        .Replace("{sessionId}", Guid.Empty.ToString(), StringComparison.Ordinal)
        .Replace("{layers}", "circuits,endpoints,rf_links,infrastructure,customers", StringComparison.Ordinal)
        .Replace("{z}/{x}/{y}", "0/0/0", StringComparison.Ordinal);

    /// <summary>Query parameters without which an operation does nothing.</summary>
    public static string NeededQuery(ApiOperation operation) => operation.Id switch
    {
        "Search" or "SearchDocuments" => "q=denver",
        "SuggestForImport" => "field=name&value=Boise",
        "CheckAddress" => "latitude=43.6&longitude=-116.2",
        var id when id.StartsWith("Export", StringComparison.Ordinal) => "format=csv",
        _ => "",
    };

    private Guid IdFor(string path) => path.Split('/')[3] switch
    {
        "carriers" => path.Contains("contacts", StringComparison.Ordinal) ? Contact : Carrier,
        "service-types" => ServiceType,
        "endpoints" => path.Contains("/merges/", StringComparison.Ordinal) ? Merge : Endpoint,
        "circuits" => Circuit,
        "contracts" => Contract,
        "lifecycle-events" => Event,
        "saved-views" => SavedView,
        "infrastructure" => Site,
        "customers" => Customer,
        "rf-systems" => RfSystem,
        "rf-nodes" => RfNode,
        "rf-links" => RfLink,
        "electrical-services" => path.Contains("/bills", StringComparison.Ordinal) ? ElectricalBill : ElectricalService,
        "documents" => Document,
        "feedback" => Feedback,
        "imports" => Import,
        "roles" => Role,
        "users" => User,
        "authz" => Token,
        _ => Circuit,
    };

    /// <summary>A body the operation accepts, with real ids.</summary>
    public JsonObject BodyOf(ApiOperation operation)
    {
        var body = operation.BodyExample!.DeepClone().AsObject();
        Replace(body, "carrier_id", Carrier);
        Replace(body, "service_type_id", ServiceType);
        Replace(body, "a_endpoint_id", Endpoint);
        Replace(body, "z_endpoint_id", Endpoint);
        Replace(body, "role_id", Role);
        foreach (var member in new[] { "asset_id", "a_asset_id" })
            Replace(body, member, Site);
        Replace(body, "rf_system_id", operation.Id.Contains("RfNode", StringComparison.Ordinal) ? RfBase : RfSystem);
        Replace(body, "z_asset_id", OtherSite);
        Replace(body, "survivor_id", Endpoint);
        if (body.ContainsKey("merged_ids"))
            body["merged_ids"] = new JsonArray(OtherEndpoint);
        if (operation.Id.StartsWith("Bulk", StringComparison.Ordinal))
            body["ids"] = new JsonArray(IdFor(operation.Path).ToString());
        foreach (var unique in new[] { "circuit_id", "code", "name", "account_number" }.Where(body.ContainsKey))
            body[unique] = $"{body[unique]} {Make.Next()}";
        if (body.ContainsKey("email"))
            body["email"] = $"walker{Make.Next()}@example.net";
        if (operation.Id == "PreviewContract")
        {
            body["subjects"] = new JsonArray(new JsonObject { ["circuit_id"] = Circuit });
            body.Remove("circuit_id");
            body.Remove("mrc");
        }

        if (operation.Id == "CreateContract")
        {
            body["subjects"] = new JsonArray(new JsonObject { ["circuit_id"] = Circuit });
            body["start_date"] = $"{2028 + Make.Next() % 100}-01-01";
            body["status"] = "draft";
        }

        return body;
    }

    private static void Replace(JsonObject body, string member, Guid id)
    {
        if (body.ContainsKey(member))
            body[member] = id;
    }
}
