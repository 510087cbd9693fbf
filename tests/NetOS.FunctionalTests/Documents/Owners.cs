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

    public static async Task<Owners> MakeAsync(Make make, string state = "ID")
    {
        var near = (await make.EndpointAsync(new { state })).Id;
        var circuit = (await make.CircuitAsync(new { a_endpoint_id = near })).Id;
        var contract = (await make.ContractAsync(circuit)).Id;
        var asset = (await make.SiteAsync(new { state })).Id;
        var customer = (await make.CustomerAsync(new { state })).Id;
        var link = (await make.RfLinkAsync(new { a_asset_id = asset, z_customer_id = customer })).Id;
        var power = (await make.ElectricalAsync(new { asset_id = asset })).Id;
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
}
