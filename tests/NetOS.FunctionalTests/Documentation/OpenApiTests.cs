using NetOS.FunctionalTests.BadInput;

namespace NetOS.FunctionalTests.Documentation;

/// <summary>The OpenAPI document: committed, complete, and its examples work.</summary>
internal sealed class OpenApiTests : ApiFixture
{
    private const string Update = "NETOS_UPDATE_SNAPSHOT";

    private OpenApiDocument _document = null!;
    private Network _network = null!;

    private static string SnapshotPath
    {
        get
        {
            var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "NetOS.sln")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("NetOS.sln");
            return Path.Combine(folder.FullName, "docs", "api", "openapi.v1.json");
        }
    }

    protected override async Task BeforeAllAsync()
    {
        _document = await OpenApiDocument.ReadAsync(Api);
        _network = await Network.MakeAsync(Api, Make);
    }

    [Test]
    public async Task The_committed_document_is_the_live_one()
    {
        var live = (await Api.ReadAsync("/openapi.json")).Text;
        if (Environment.GetEnvironmentVariable(Update) == "1")
            await File.WriteAllTextAsync(SnapshotPath, live);
        (await File.ReadAllTextAsync(SnapshotPath) == live).ShouldBeTrue(
            $"docs/api/openapi.v1.json differs from what the API answers. If the change is meant, renew it with {Update}=1 dotnet test tests/NetOS.FunctionalTests --filter {nameof(OpenApiTests)}, then npm --prefix web run generate-api.");
    }

    [Test]
    public void Every_operation_has_a_name_a_summary_and_a_tag()
    {
        _document.Operations.ShouldAllBe(o => o.Id.Length > 0 && o.Node["summary"]!.ToString().Length > 0 && o.Node["tags"]!.AsArray().Count == 1);
        _document.Operations.Select(o => o.Id).ShouldBeUnique();
    }

    [Test]
    public void Every_operation_documents_its_answers()
    {
        List<string> missing = [];
        foreach (var operation in _document.Operations.Where(o => o.IsApi))
        {
            string[] usual = operation.HasBody ? ["400", "401", "403", "413", "415"] : operation.Method == "GET" ? ["200", "400", "401", "403"] : ["401", "403"];
            missing.AddRange(usual.Except(operation.Statuses).Select(status => $"{operation.Id}: {status}"));
            if (operation.Path.Contains("{id}", StringComparison.Ordinal) && !operation.Statuses.Contains("404"))
                missing.Add($"{operation.Id}: 404");
            foreach (var (status, response) in operation.Node["responses"]!.AsObject())
            {
                response!["description"]!.ToString().ShouldNotBeEmpty();
                if (status is not ("204" or "304") && response["content"]?.AsObject().Count is not > 0)
                    missing.Add($"{operation.Id}: what {status} looks like");
                if (status[0] == '4' && response["content"]!["application/problem+json"]!["schema"]!["$ref"]!.ToString() != "#/components/schemas/Problem")
                    missing.Add($"{operation.Id}: {status} is no problem");
            }
        }

        missing.ShouldBeEmpty();
    }

    [Test]
    public void Every_body_and_every_JSON_answer_has_an_example()
    {
        _document.Operations.Where(o => o.HasBody && o.BodyExample is null).Select(o => o.Id).ShouldBeEmpty();
        List<string> without = [];
        foreach (var operation in _document.Operations)
        {
            foreach (var (status, response) in operation.Node["responses"]!.AsObject())
            {
                if (status[0] == '2' && response!["content"]?["application/json"] is { } json && json["example"] is null)
                    without.Add($"{operation.Id}: {status}");
            }
        }

        without.ShouldBeEmpty();
    }

    [Test]
    public async Task The_example_of_every_body_is_accepted()
    {
        List<string> refused = [];
        // What may be sent of an import depends on its file; the tests of imports send each of these.
        foreach (var operation in _document.Operations.Where(o => o.HasBody && !o.Path.Contains("/import", StringComparison.Ordinal)))
        {
            var answer = await Api.SendAsync(new HttpMethod(operation.Method), _network.PathOf(operation), ApiClient.Content(ExampleOf(operation)));
            // A renewal opens by itself when a contract's deadline is near, so the network's contract has one.
            if ((int)answer.Status is not (200 or 201) && answer.Code != "renewal.open_already")
                refused.Add($"{operation.Id}: {(int)answer.Status} {answer.Text}");
        }

        refused.ShouldBeEmpty();
    }

    [Test]
    public async Task What_is_answered_is_documented()
    {
        List<string> unknown = [];
        foreach (var operation in _document.Operations.Where(o => o is { Method: "GET", IsApi: true }))
        {
            var query = Network.NeededQuery(operation);
            var answer = await Api.GetAsync(_network.PathOf(operation) + (query.Length > 0 ? "?" + query : ""));
            if (!operation.Statuses.Contains(((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture)))
                unknown.Add($"{operation.Id}: {(int)answer.Status}");
            if (_document.SchemaOf(operation)?["properties"] is JsonObject known && answer.MediaType == "application/json")
                unknown.AddRange(answer.Json.AsObject().Where(m => !known.ContainsKey(m.Key)).Select(m => $"{operation.Id}: the member {m.Key}"));
        }

        unknown.ShouldBeEmpty();
    }

    [Test]
    public async Task Swagger_UI_shows_it()
    {
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(Server.Address, "/docs-api/index.html"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    // Ids and what must be unique are replaced; a move is one the circuit can make.
    private JsonObject ExampleOf(ApiOperation operation) => operation.Id == "MoveCircuit" ? new JsonObject { ["to"] = "disconnect_pending", ["on"] = "2026-11-20", ["reason"] = "example" } : _network.BodyOf(operation);
}
