namespace NetOS.FunctionalTests.Documents;

/// <summary>One record of every kind a document may belong to.</summary>
internal sealed record Owners(Guid Circuit, Guid Contract, Guid Asset, Guid RfLink, Guid ElectricalService, Guid Customer)
{
    /// <summary>Field of the document, address of the owner, the kinds that fit.</summary>
    public static readonly (string Field, string Address, string[] Kinds)[] All =
    [
        ("circuit_id", "circuits", ["agreement", "amendment", "invoice", "loa_cfa", "photo", "other"]),
        ("contract_id", "contracts", ["agreement", "amendment", "invoice", "other"]),
        ("asset_id", "infrastructure", ["agreement", "amendment", "floorplan", "photo", "bill", "invoice", "other"]),
        ("rf_link_id", "rf-links", ["fcc_license", "photo", "agreement", "other"]),
        ("electrical_service_id", "electrical-services", ["bill", "agreement", "meter_photo", "photo", "other"]),
        ("customer_id", "customers", ["agreement", "amendment", "photo", "other"]),
    ];

    public static readonly string[] Kinds = ["agreement", "amendment", "floorplan", "invoice", "bill", "fcc_license", "loa_cfa", "photo", "meter_photo", "other"];

    public static async Task<Owners> MakeAsync(ApiClient api, Make make, string state = "ID")
    {
        var near = (await make.EndpointAsync(new { state })).Id;
        var circuit = (await make.CircuitAsync(new { a_endpoint_id = near })).Id;
        var contract = (await make.ContractAsync(circuit)).Id;
        var asset = await CreateAsync(api, "/infrastructure", new { name = $"Tower {Make.Next()}", kind = "tower", state, latitude = 43.6 + Make.Next() / 1000.0, longitude = -116.2 });
        var customer = await CreateAsync(api, "/customers", new { name = $"Customer {Make.Next()}", kind = "commercial", state, latitude = 43.7, longitude = -116.3 });
        var system = await CreateAsync(api, "/rf-systems", new { name = $"PTP {Make.Next()}", type = "PTP", role = "standalone", licensed = false });
        var link = await CreateAsync(api, "/rf-links", new { a_asset_id = asset, z_customer_id = customer, rf_system_id = system, status = "active" });
        var power = await CreateAsync(api, "/electrical-services", new { utility = "Idaho Power", account_number = $"A{Make.Next()}", asset_id = asset, status = "active" });
        return new Owners(circuit, contract, asset, link, power, customer);
    }

    public Guid Of(string field) => field switch
    {
        "circuit_id" => Circuit,
        "contract_id" => Contract,
        "asset_id" => Asset,
        "rf_link_id" => RfLink,
        "electrical_service_id" => ElectricalService,
        _ => Customer,
    };

    private static async Task<Guid> CreateAsync(ApiClient api, string path, object body) => (await api.PostAsync(path, body)).ShouldBe(201).Id;
}
