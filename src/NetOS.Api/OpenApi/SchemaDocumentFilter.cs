using Microsoft.OpenApi;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Reading;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NetOS.Api.OpenApi;

/// <summary>Puts the schemas of all records, of the list envelope and of problems into the document, and orders it so that it never changes by itself.</summary>
internal sealed class SchemaDocumentFilter(ResourceCatalog catalog) : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Components ??= new OpenApiComponents();
        var schemas = new SortedDictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["Problem"] = Problem() };
        foreach (var resource in catalog.All.Append(AuditResource.Of(catalog.All)).Append(AuditResource.Requests))
        {
            var name = ResourceSchemas.NameOf(resource);
            schemas[name] = ResourceSchemas.Record(resource);
            schemas[name + "List"] = ResourceSchemas.List(new OpenApiSchemaReference(name, swaggerDoc));
            if (Writable.Of(resource) is { Count: > 0 } writable)
            {
                schemas[name + "Create"] = ResourceSchemas.Body(resource, writable, create: true);
                schemas[name + "Update"] = ResourceSchemas.Body(resource, writable, create: false);
            }
        }

        swaggerDoc.Components.Schemas = schemas.ToDictionary();
        var paths = new OpenApiPaths();
        foreach (var (path, item) in swaggerDoc.Paths.OrderBy(p => p.Key, StringComparer.Ordinal))
            paths[path] = item;
        swaggerDoc.Paths = paths;
        swaggerDoc.Security = [];
    }

    private static OpenApiSchema Problem() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "RFC 9457 problem details.",
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("Names the kind of problem."),
            ["title"] = Text("The status in words."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = Text("What is wrong and what would be right."),
            ["code"] = Text("Stable; scripts may rely on it."),
            ["trace_id"] = Text("Finds the request in the log."),
            ["errors"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "Messages by field.", AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text("") } },
            ["fields"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(""), Description = "Fields that are not allowed." },
            ["permission"] = Text("The permission that is missing."),
            ["known"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(""), Description = "What is known instead." },
            ["allowed"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(""), Description = "What is allowed instead." },
            ["current"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "With 412: the record as it is now." },
            ["conflict"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "With 409: the other record (id, kind, label)." },
            ["references"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "With 409 on delete: how many records refer to it, and the first ten." },
        },
        Required = new HashSet<string> { "type", "title", "status", "detail", "code", "trace_id" },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description.Length > 0 ? description : null };
}
