using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace NetOS.Api.OpenApi;

/// <summary>The schema an example shows: its members with their types. A null says nothing of its type.</summary>
internal static class ExampleSchema
{
    public static OpenApiSchema Of(JsonNode? example) => example switch
    {
        JsonObject members => new OpenApiSchema { Type = JsonSchemaType.Object, Properties = members.ToDictionary(m => m.Key, m => (IOpenApiSchema)Of(m.Value)) },
        JsonArray items => new OpenApiSchema { Type = JsonSchemaType.Array, Items = items.Count > 0 ? Of(items[0]) : new OpenApiSchema() },
        JsonValue value => new OpenApiSchema { Type = TypeOf(value) },
        _ => new OpenApiSchema(),
    };

    private static JsonSchemaType TypeOf(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
        JsonValueKind.Number => value.TryGetValue<long>(out _) ? JsonSchemaType.Integer : JsonSchemaType.Number,
        _ => JsonSchemaType.String,
    };
}
