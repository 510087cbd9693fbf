using NetOS.FunctionalTests.Documents;

namespace NetOS.FunctionalTests.Support;

/// <summary>Makes records through the API. What a test does not name gets a value that is valid and different each time.</summary>
internal sealed class Make(ApiClient api)
{
    private static int _count;
    private Guid? _carrier, _serviceType;

    public static int Next() => Interlocked.Increment(ref _count);

    /// <summary>A carrier and a service type that tests share when it does not matter which.</summary>
    public async Task<Guid> AnyCarrierAsync() => _carrier ??= (await CarrierAsync()).Id;

    public async Task<Guid> AnyServiceTypeAsync() => _serviceType ??= (await ServiceTypeAsync()).Id;

    public Task<Answer> CarrierAsync(object? fields = null) => CreateAsync("/carriers", new JsonObject { ["name"] = $"Carrier {Next()}" }, fields);

    public Task<Answer> ServiceTypeAsync(object? fields = null) =>
        CreateAsync("/service-types", new JsonObject { ["code"] = $"T{Next()}", ["name"] = "A type", ["category"] = "ethernet" }, fields);

    public Task<Answer> EndpointAsync(object? fields = null) => CreateAsync("/endpoints", new JsonObject { ["name"] = $"Place {Next()}" }, fields);

    public async Task<Answer> CircuitAsync(object? fields = null) => await CreateAsync(
        "/circuits",
        new JsonObject { ["circuit_id"] = $"CKT-{Next()}", ["carrier_id"] = await AnyCarrierAsync(), ["service_type_id"] = await AnyServiceTypeAsync(), ["status"] = "active" },
        fields);

    /// <summary>A contract over one circuit: one year, running today.</summary>
    public Task<Answer> ContractAsync(Guid circuit, object? fields = null) => CreateAsync(
        "/contracts",
        new JsonObject
        {
            ["kind"] = "service_order",
            ["agreement_number"] = $"SO-{Next()}",
            ["start_date"] = "2026-01-01",
            ["term_months"] = 12,
            ["subjects"] = new JsonArray(new JsonObject { ["circuit_id"] = circuit }),
        },
        fields);

    public Task<Answer> SiteAsync(object? fields = null) => CreateAsync("/infrastructure", new JsonObject { ["name"] = $"Site {Next()}", ["kind"] = "tower" }, fields);

    public Task<Answer> CustomerAsync(object? fields = null) => CreateAsync("/customers", new JsonObject { ["name"] = $"Customer {Next()}", ["kind"] = "commercial" }, fields);

    /// <summary>A point-to-point system, unless the fields say otherwise.</summary>
    public Task<Answer> RfSystemAsync(object? fields = null) => CreateAsync("/rf-systems", new JsonObject { ["name"] = $"Radio {Next()}", ["type"] = "PTP", ["role"] = "standalone" }, fields);

    public Task<Answer> BaseAsync(object? fields = null) => CreateAsync("/rf-systems", new JsonObject { ["name"] = $"Base {Next()}", ["type"] = "PtMP", ["role"] = "ptmp_base" }, fields);

    public Task<Answer> SubscriberAsync(params Guid[] bases) =>
        CreateAsync("/rf-systems", new JsonObject { ["name"] = $"Subscriber {Next()}", ["type"] = "PtMP", ["role"] = "ptmp_subscriber", ["compatible_base_ids"] = new JsonArray([.. bases.Select(b => (JsonNode)b)]) }, null);

    public Task<Answer> NodeAsync(Guid site, Guid system, object? fields = null) => CreateAsync("/rf-nodes", new JsonObject { ["asset_id"] = site, ["rf_system_id"] = system }, fields);

    /// <summary>A link between two new sites over a new system, as far as the fields do not name them.</summary>
    public async Task<Answer> RfLinkAsync(object? fields = null)
    {
        var given = fields is null ? [] : JsonSerializer.SerializeToNode(fields)!.AsObject();
        var usual = new JsonObject();
        if (!given.ContainsKey("a_asset_id"))
            usual["a_asset_id"] = (await SiteAsync()).Id;
        if (!given.ContainsKey("z_asset_id") && !given.ContainsKey("z_customer_id"))
            usual["z_asset_id"] = (await SiteAsync()).Id;
        if (!given.ContainsKey("rf_system_id"))
            usual["rf_system_id"] = (await RfSystemAsync()).Id;
        return await CreateAsync("/rf-links", usual, fields);
    }

    public async Task<Answer> ElectricalAsync(object? fields = null) => await CreateAsync("/electrical-services", new JsonObject { ["utility"] = $"Power {Next()}", ["asset_id"] = (await SiteAsync()).Id }, fields);

    private int _days;

    /// <summary>A bill of one day, each the day after the last.</summary>
    public Task<Answer> BillAsync(Guid service, object? fields = null)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(Interlocked.Increment(ref _days)).ToString("yyyy-MM-dd");
        return CreateAsync($"/electrical-services/{service}/bills", new JsonObject { ["period_start"] = day, ["period_end"] = day }, fields);
    }

    public Task<Answer> EventAsync(Guid circuit, object? fields = null) =>
        CreateAsync($"/circuits/{circuit}/lifecycle-events", new JsonObject { ["kind"] = "note", ["occurred_on"] = "2026-11-01", ["title"] = "Seen" }, fields);

    public Task<Answer> ContactAsync(Guid carrier, object? fields = null) => CreateAsync($"/carriers/{carrier}/contacts", new JsonObject { ["role"] = "noc", ["name"] = "NOC" }, fields);

    /// <summary>A PDF of one page at a circuit. External ids come afterwards: a form has none.</summary>
    public async Task<Answer> DocumentAsync(Guid circuit, object? fields = null)
    {
        var given = fields is null ? [] : JsonSerializer.SerializeToNode(fields)!.AsObject();
        List<(string, string)> form = [("circuit_id", circuit.ToString()), ("kind", "other"), .. given.Where(f => f.Key != "external_ids").Select(f => (f.Key, f.Value!.ToString()))];
        using var content = Uploads.Form(form, Uploads.Pdf($"Document {Next()}"), "document.pdf");
        var made = (await api.SendAsync(HttpMethod.Post, "/documents", content)).ShouldBe(201);
        return given["external_ids"] is { } ids ? (await api.PatchAsync($"/documents/{made.Id}", new JsonObject { ["external_ids"] = ids.DeepClone() })).ShouldBe(200) : made;
    }

    private async Task<Answer> CreateAsync(string path, JsonObject usual, object? fields)
    {
        if (fields is not null)
        {
            foreach (var (name, value) in JsonSerializer.SerializeToNode(fields)!.AsObject())
                usual[name] = value?.DeepClone();
        }

        return (await api.PostAsync(path, usual)).ShouldBe(201);
    }
}
