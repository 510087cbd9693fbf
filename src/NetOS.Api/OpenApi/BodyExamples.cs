using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.OpenApi;

/// <summary>Examples of bodies that work against the sample data, ids aside.</summary>
internal static class BodyExamples
{
    public static readonly OpenApiSchema BulkSchema = new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["ids"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" }, Description = "The records; or filter." },
            ["filter"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "The list's own parameters as an object; {} for all." },
            ["except"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" } },
            ["action"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["update", "delete", "restore"] },
            ["changes"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "With update: the fields to change." },
            ["dry_run"] = new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = "Say what would happen and answer a token." },
            ["token"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "Of the dry run; a set that changed since is refused." },
        },
        Required = new HashSet<string> { "action" },
        AdditionalPropertiesAllowed = false,
    };

    public static JsonNode Create(Resource resource) => ResourceSchemas.Example(resource, f => Writable.Of(resource).Contains(f.Name) && (f.Example is not null || resource.Required.Contains(f.Name)));

    public static JsonNode Update(Resource resource)
    {
        var field = resource.Fields.First(f => Writable.Of(resource).Contains(f.Name) && f.Example is string && f.Type == FieldType.Text && f.Name != "circuit_id");
        return ResourceSchemas.Example(resource, f => f == field);
    }

    public static JsonNode Bulk(Resource resource) => new JsonObject
    {
        ["ids"] = new JsonArray("0198c0de-7f00-7000-8000-000000000001"),
        ["action"] = "update",
        ["changes"] = Update(resource),
        ["dry_run"] = true,
    };

    public static JsonNode List(Resource resource) => new JsonObject
    {
        ["items"] = new JsonArray(ResourceSchemas.Example(resource)),
        ["total"] = 1,
        ["limit"] = 50,
        ["offset"] = 0,
    };
}
