namespace NetOS.FunctionalTests.Support;

internal sealed record ApiParameter(string Name, string In, string? Example);

/// <summary>One operation of the OpenAPI document.</summary>
internal sealed record ApiOperation(string Method, string Path, string Id, IReadOnlyList<ApiParameter> Parameters, JsonNode? BodyExample, JsonObject? BodySchema, IReadOnlyList<string> Statuses, JsonNode Node)
{
    public IEnumerable<ApiParameter> Query => Parameters.Where(p => p.In == "query");

    public bool HasBody => BodySchema is not null;

    /// <summary>Of an address under the API, not of health.</summary>
    public bool IsApi => Path.StartsWith(ApiClient.Base, StringComparison.Ordinal);

    public override string ToString() => Id;
}

/// <summary>The operations of the live document, with references resolved.</summary>
internal sealed class OpenApiDocument
{
    private readonly JsonNode _root;

    public OpenApiDocument(string json)
    {
        _root = JsonNode.Parse(json)!;
        Operations = [.. _root["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(op => Read(path.Key, op.Key, op.Value!)))];
    }

    public IReadOnlyList<ApiOperation> Operations { get; }

    public static async Task<OpenApiDocument> ReadAsync(ApiClient api) => new((await api.GetAsync("/openapi.json")).ShouldBe(200).Text);

    private ApiOperation Read(string path, string method, JsonNode node)
    {
        var body = node["requestBody"]?["content"]?["application/json"];
        return new ApiOperation(
            method.ToUpperInvariant(),
            path,
            node["operationId"]?.GetValue<string>() ?? "",
            [.. (node["parameters"]?.AsArray() ?? []).Select(p => new ApiParameter(p!["name"]!.GetValue<string>(), p["in"]!.GetValue<string>(), p["example"]?.ToString()))],
            body?["example"],
            Resolve(body?["schema"])?.AsObject(),
            [.. node["responses"]!.AsObject().Select(r => r.Key)],
            node);
    }

    private JsonNode? Resolve(JsonNode? schema) => schema?["$ref"]?.GetValue<string>() is { } reference
        ? reference.Split('/').Skip(1).Aggregate(_root, (node, part) => node[part]!)
        : schema;
}
