using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.OpenApi;

/// <summary>Schemas and examples of records, from the field tables.</summary>
internal static class ResourceSchemas
{
    private const string ExampleId = "0198c0de-7f00-7000-8000-000000000001";

    public static string NameOf(Resource resource) => string.Concat(resource.Singular.Split(' ', '-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    /// <summary>The record as it is answered. Nothing is required: a field the caller may not see is absent.</summary>
    public static OpenApiSchema Record(Resource resource)
    {
        var schema = new OpenApiSchema { Type = JsonSchemaType.Object, Description = $"A {resource.Singular}.", Properties = new Dictionary<string, IOpenApiSchema>() };
        foreach (var field in resource.Fields)
            schema.Properties[field.Name] = Of(field, nullable: field.Name is not ("id" or "version" or "created_at" or "updated_at"));
        foreach (var (name, include) in resource.Includes)
            schema.Properties[name] = new OpenApiSchema { Type = JsonSchemaType.Object | JsonSchemaType.Null, Description = $"With include={name}: the {include.Resource.Singular}." };
        schema.Properties["redacted"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(), Description = "Fields withheld from this caller." };
        return schema;
    }

    /// <summary>What may be sent.</summary>
    public static OpenApiSchema Body(Resource resource, IReadOnlyCollection<string> writable, bool create) => new()
    {
        Type = JsonSchemaType.Object,
        Description = create ? $"A new {resource.Singular}." : $"Fields of a {resource.Singular} to change; absent leaves, null empties.",
        Properties = resource.Fields.Where(f => writable.Contains(f.Name)).ToDictionary(f => f.Name, f => (IOpenApiSchema)Of(f, nullable: !resource.Required.Contains(f.Name))),
        Required = create && resource.Required.Count > 0 ? resource.Required.ToHashSet() : null,
        AdditionalPropertiesAllowed = false,
    };

    public static OpenApiSchema List(IOpenApiSchema item) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["items"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = item },
            ["total"] = Integer("How many match."),
            ["limit"] = Integer("At most this many on a page."),
            ["offset"] = Integer("How many were skipped."),
            ["next_cursor"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "With cursor: where the next page starts; null on the last." },
            ["facets"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "With facets: values with counts.", AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["value"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null }, ["label"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null }, ["count"] = Integer("Records with this value.") }, Required = new HashSet<string> { "value", "label", "count" } } } },
            ["truncated_facets"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(), Description = "Facets with more values than the 500 most frequent that are shown." },
            ["totals"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "With totals: sums per currency.", AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["currency"] = Text(), ["amount"] = new OpenApiSchema { Type = JsonSchemaType.Number } }, Required = new HashSet<string> { "currency", "amount" } } } },
            ["redacted"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(), Description = "Fields withheld from this caller." },
        },
        Required = new HashSet<string> { "items", "total", "limit", "offset" },
    };

    public static JsonObject Example(Resource resource, Func<Field, bool>? only = null)
    {
        var example = new JsonObject();
        foreach (var field in resource.Fields.Where(f => f.InLists && (only?.Invoke(f) ?? f.Example is not null || f.Name is "id" or "version")))
            example[field.Name] = ExampleOf(field);
        return example;
    }

    private static JsonNode? ExampleOf(Field field) => field switch
    {
        { Example: { } value } => JsonSerializer.SerializeToNode(value, JsonColumn.Options),
        { Type: FieldType.Uuid } => ExampleId,
        { Name: "version" } => 7,
        { Type: FieldType.Instant } => "2026-11-19T14:03:11Z",
        _ => null,
    };

    private static OpenApiSchema Of(Field field, bool nullable)
    {
        var schema = field.Type switch
        {
            FieldType.Uuid => new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
            FieldType.Money or FieldType.Number or FieldType.Float => new OpenApiSchema { Type = JsonSchemaType.Number },
            FieldType.Integer => new OpenApiSchema { Type = JsonSchemaType.Integer },
            FieldType.Boolean => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            FieldType.Date => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            FieldType.Instant => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
            FieldType.TextList => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text() },
            FieldType.Json => Structured(field),
            _ => Text(),
        };
        if (field.Words.Count > 0)
            schema.Enum = [.. field.Words.Select(w => (JsonNode)w), .. nullable ? new JsonNode[] { null! } : []];
        if (nullable && schema.Type is { } type)
            schema.Type = type | JsonSchemaType.Null;
        schema.Description = field.View is null ? field.Description : $"{field.Description} Needs {field.View}.";
        return schema;
    }

    private static OpenApiSchema Structured(Field field) => field.Name switch
    {
        "external_ids" => Items(("source", Text()), ("id", Text())),
        "contacts" => Items(("name", Text()), ("role", Text()), ("phone", Text()), ("email", Text())),
        "changes" => Items(("field", Text()), ("old", new OpenApiSchema()), ("new", new OpenApiSchema())),
        "subjects" => Items(("id", Uuid()), ("circuit_id", Uuid()), ("asset_id", Uuid()), ("electrical_service_id", Uuid()), ("label", Text()), ("mrc", Amount()), ("rate", Amount())),
        "total_mrc" or "etf_exposure" => Items(("currency", Text()), ("amount", Amount())),
        "escalator_periods" => new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Number } },
        _ => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalPropertiesAllowed = true },
    };

    private static OpenApiSchema Items(params (string Name, OpenApiSchema Schema)[] members) => new()
    {
        Type = JsonSchemaType.Array,
        Items = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = members.ToDictionary(m => m.Name, m => (IOpenApiSchema)m.Schema) },
    };

    private static OpenApiSchema Uuid() => new() { Type = JsonSchemaType.String, Format = "uuid" };

    private static OpenApiSchema Amount() => new() { Type = JsonSchemaType.Number | JsonSchemaType.Null };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema Integer(string description) => new() { Type = JsonSchemaType.Integer, Description = description };
}
