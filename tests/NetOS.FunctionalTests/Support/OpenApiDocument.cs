namespace NetOS.FunctionalTests.Support;

internal sealed record ApiParameter(string Name, string In, string? Example);

/// <summary>One operation of the OpenAPI document.</summary>
internal sealed record ApiOperation(string Method, string Path, string Id, IReadOnlyList<ApiParameter> Parameters, JsonNode? BodyExample, JsonObject? BodySchema, IReadOnlyList<string> Statuses, JsonNode Node)
{
    public IEnumerable<ApiParameter> Query => Parameters.Where(p => p.In == "query");

    public bool HasBody => BodySchema is not null;

    /// <summary>Of an address under the API that asks who is calling.</summary>
    public bool IsApi => Path.StartsWith(ApiClient.Base, StringComparison.Ordinal) && Id is not ("GetSignInOptions" or "GetSubscription" or "EndSubscription" or "GetCalendar");

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

    /// <summary>The schema of an operation's usual answer; null when it is none of the named ones.</summary>
    public JsonObject? SchemaOf(ApiOperation operation) => Resolve(operation.Node["responses"]!["200"]?["content"]?["application/json"]?["schema"]) as JsonObject;

    /// <summary>Whether a field of what an operation answers is free text; the document's schemas say so.</summary>
    public bool IsTextField(ApiOperation operation, string field)
    {
        var name = RecordOf(operation);
        var schema = _root["components"]!["schemas"]![name]!["properties"]![field] ?? throw new InvalidOperationException($"{name} has no field {field}.");
        var types = schema["type"] is JsonArray several ? several.Select(t => t!.ToString()).ToArray() : [schema["type"]!.ToString()];
        return types.Contains("array") || (types.Contains("string") && schema["format"] is null && schema["enum"] is null);
    }

    /// <summary>The money fields of the record an operation is about.</summary>
    public IReadOnlyList<string> MoneyFieldsOf(ApiOperation operation) =>
        [.. (_root["components"]!["schemas"]![RecordOf(operation)]!["properties"]!.AsObject()).Where(p => p.Value!["description"]?.ToString().EndsWith("Needs financials_view.", StringComparison.Ordinal) == true).Select(p => p.Key)];

    private static string RecordOf(ApiOperation operation) => operation.Path.Split('/') switch
    {
        [.., "documents"] or [_, _, _, "documents", ..] => "Document",
        [.., "contacts"] => "Contact",
        [.., "comments"] => "FeedbackComment",
        [_, _, _, "feedback", ..] => "FeedbackRequest",
        [.., "lifecycle-events"] => "LifeCycleEvent",
        [.., "renewals"] or [.., "renewal"] or [_, _, _, "renewals", ..] => "Renewal",
        [.., "contracts"] or [_, _, _, "contracts" or "timeline", ..] => "Contract",
        [_, _, _, "audit", "requests", ..] => "Request",
        [_, _, _, "audit", ..] => "AuditEntry",
        [_, _, _, "users", ..] => "User",
        [_, _, _, "roles", ..] => "Role",
        [_, _, _, "outbox", ..] => "EMail",
        [.., "api-tokens"] => "APIToken",
        [_, _, _, "carriers", ..] => "Carrier",
        [_, _, _, "endpoints", "merges", ..] => "MergeOfEndpoints",
        [_, _, _, "endpoints" or "address", ..] => "Endpoint",
        [_, _, _, "service-types", ..] => "ServiceType",
        [_, _, _, "infrastructure", ..] => "Site",
        [_, _, _, "customers", ..] => "Customer",
        [.., "compatible-subscribers"] or [_, _, _, "rf-systems", ..] => "RFSystem",
        [_, _, _, "rf-nodes", ..] => "RFNode",
        [_, _, _, "rf-links", ..] => "RFLink",
        [_, _, _, "electrical-services", _, "bills", ..] => "Bill",
        [_, _, _, "electrical-services", ..] => "ElectricalService",
        _ => "Circuit",
    };

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
