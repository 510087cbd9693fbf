using NetOS.FunctionalTests.BadInput;

namespace NetOS.FunctionalTests.Permissions;

/// <summary>Every operation of the OpenAPI document as every role.</summary>
internal sealed class PermissionWalkTests : ApiFixture
{
    private static readonly Guid Nobody = Guid.Parse("0198c0de-0000-7000-8000-00000000dead");

    private OpenApiDocument _document = null!;
    private Network _network = null!;

    protected override async Task BeforeAllAsync()
    {
        _document = await OpenApiDocument.ReadAsync(Api);
        _network = await Network.MakeAsync(Api, Make);
    }

    [Test]
    public void The_document_knows_the_operations_of_every_kind_of_record()
    {
        var ids = _document.Operations.Select(o => o.Id).ToList();
        string[] expected =
        [
            .. new[] { "Circuits", "Carriers", "Endpoints", "Contracts", "ServiceTypes", "Infrastructure", "Customers", "RfSystems", "RfNodes", "RfLinks", "ElectricalServices" }.SelectMany(kind => new[] { "List" + kind, "Bulk" + kind, "Export" + kind }),
            .. new[] { "Circuit", "Carrier", "Endpoint", "Contract", "ServiceType", "InfrastructureAsset", "Customer", "RfSystem", "RfNode", "RfLink", "ElectricalService" }.SelectMany(kind => new[] { "Get" + kind, "Create" + kind, "Update" + kind, "Delete" + kind, "Restore" + kind }),
            "AddElectricalBill", "GetElectricalBill", "UpdateElectricalBill", "DeleteElectricalBill", "RestoreElectricalBill", "MapCircuits", "MapEndpoints", "MapInfrastructure", "MapRfLinks", "MapCustomers", "ListAudit", "GetTile", "GetDashboardSummary", "GetTimeline", "Search",
        ];
        expected.Except(ids).ShouldBeEmpty();
    }

    [TestCaseSource(typeof(PermissionTable), nameof(PermissionTable.Roles))]
    public async Task Every_endpoint_refuses_a_role_exactly_where_the_permission_table_says(string role)
    {
        List<string> wrong = [];
        foreach (var operation in _document.Operations.Where(o => o.IsApi))
        {
            var answer = await CallAsync(Api.As(role), operation);
            var allowed = PermissionTable.Allows(role, operation.Id);
            if (allowed ? (int)answer.Status is 401 or 403 or >= 500 : answer.Status != HttpStatusCode.Forbidden)
                wrong.Add($"{operation.Id}: {(int)answer.Status}, the table says {(allowed ? "allowed" : "403")}");
            if (answer.Status == HttpStatusCode.Forbidden)
                answer.ShouldBeProblem()["permission"]!.GetValue<string>().ShouldNotBeEmpty(operation.Id);
        }

        wrong.ShouldBeEmpty();
    }

    [TestCase("x-user-role", "owner", "auth.role")]
    [TestCase("x-user-role", "EXEC", "auth.role")]
    [TestCase("x-user-role", "", "auth.role")]
    [TestCase("x-user-role", "exec' or 1=1 --", "auth.role")]
    [TestCase("x-user-email", "nobody", "auth.email")]
    [TestCase("x-user-email", "a b@example.net", "auth.email")]
    public async Task Every_endpoint_answers_401_to_an_invalid_identity(string header, string value, string code)
    {
        foreach (var operation in _document.Operations.Where(o => o.IsApi))
            (await CallAsync(Api, operation, (header, value))).ShouldBeProblem(401, code);
    }

    [Test]
    public async Task A_host_name_that_is_not_this_machine_is_refused_in_development() =>
        (await Api.GetAsync("/circuits", ("Host", "evil.example.net"))).ShouldBeProblem(401, "auth.host");

    [Test]
    public async Task Health_and_the_document_need_no_identity()
    {
        foreach (var path in new[] { "/healthz", "/readyz", "/openapi.json" })
            (await Api.GetAsync(path, ("x-user-role", "owner"))).ShouldBe(200);
    }

    // Changes go to real records, whose fields are asked for their permission; nothing else is changed.
    private Task<Answer> CallAsync(ApiClient api, ApiOperation operation, params (string, string)[] headers)
    {
        var path = operation.Method == "PATCH" ? _network.PathOf(operation) : operation.Path[ApiClient.Base.Length..]
            .Replace("{id}", Nobody.ToString()).Replace("{carrierId}", Nobody.ToString()).Replace("{serviceId}", Nobody.ToString()).Replace("{sessionId}", Nobody.ToString())
            .Replace("{layers}", "circuits").Replace("{z}", "0").Replace("{x}", "0").Replace("{y}", "0").Replace("{page}", "1")
            .Replace("{number}", "2").Replace("{file}", "carriers.csv").Replace("{format}", "csv");
        if (operation.Id is "Search" or "SearchDocuments")
            path += "?q=denver";
        if (operation.Id.StartsWith("Export", StringComparison.Ordinal))
            path += "?format=csv";
        object? body = operation switch
        {
            { HasBody: false } => null,
            { Id: var id } when id.StartsWith("Bulk", StringComparison.Ordinal) => """{"ids": [], "action": "delete"}""",
            { Method: "PATCH" } => operation.BodyExample!.ToJsonString(),
            _ => "{}",
        };
        return api.SendAsync(new HttpMethod(operation.Method), path, ApiClient.Content(body), headers);
    }
}
