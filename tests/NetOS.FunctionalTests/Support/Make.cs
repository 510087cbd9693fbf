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

    public Task<Answer> EventAsync(Guid circuit, object? fields = null) =>
        CreateAsync($"/circuits/{circuit}/lifecycle-events", new JsonObject { ["kind"] = "note", ["occurred_on"] = "2026-11-01", ["title"] = "Seen" }, fields);

    public Task<Answer> ContactAsync(Guid carrier, object? fields = null) => CreateAsync($"/carriers/{carrier}/contacts", new JsonObject { ["role"] = "noc", ["name"] = "NOC" }, fields);

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
