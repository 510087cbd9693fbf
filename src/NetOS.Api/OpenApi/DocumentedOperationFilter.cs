using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NetOS.Api.Common;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NetOS.Api.OpenApi;

/// <summary>Documents an operation from what its endpoint says of itself: parameters, bodies, every answer, examples.</summary>
internal sealed class DocumentedOperationFilter : IOperationFilter
{
    private static readonly Dictionary<int, string> Words = new()
    {
        [200] = "Done.",
        [201] = "Made.",
        [202] = "Taken as a job; Location says where it is.",
        [204] = "Done; nothing to show.",
        [206] = "The part that was asked for.",
        [304] = "Unchanged since the tag that was sent.",
        [400] = "The syntax of the request is wrong.",
        [401] = "Nobody is signed in, or the credential is invalid.",
        [403] = "Not allowed; names the permission or the fields.",
        [404] = "There is no such record.",
        [409] = "The state of a record, or a key that is taken, forbids it.",
        [412] = "The record changed since it was read; its present state is in current.",
        [413] = "The body is too large.",
        [416] = "There is no such range.",
        [415] = "The content type is not supported.",
        [422] = "Values are wrong; errors names every field.",
        [429] = "Too many requests, or too many failed attempts to sign in; Retry-After says when to go on.",
        [503] = "Not ready.",
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<Documented>().FirstOrDefault() is not { } documented)
            return;
        var permission = metadata.OfType<NeedsPermission>().FirstOrDefault();
        operation.Summary = documented.Summary;
        operation.Description = permission?.Permission is { } needed ? $"Needs the permission {needed}." : null;
        operation.Parameters = [.. (operation.Parameters ?? []).Where(p => p.In == ParameterLocation.Path)];
        operation.Responses = [];
        AddParameters(operation, documented, context.ApiDescription.HttpMethod);
        AddBody(operation, documented, context.Document);
        AddAnswers(operation, documented, context, permission is not null);
    }

    private static void AddParameters(OpenApiOperation operation, Documented documented, string? method)
    {
        foreach (var (name, description, example) in documented.Query)
            operation.Parameters!.Add(Query(name, description, example.Length > 0 ? example : null));
        foreach (var (name, description, example) in ParameterDocs.Of(documented))
            operation.Parameters!.Add(Query(name, description, example));
        if (documented is { Shape: OperationShape.Update or OperationShape.Delete, Resource: not null })
            operation.Parameters!.Add(Header("If-Match", "The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so \"v7\" from a list will do.", "\"v7-1f0c2a9b4d5e6f70\""));
        if (documented.Shape == OperationShape.Read)
            operation.Parameters!.Add(Header("If-None-Match", "The ETag of the record as it was read; 304 when nothing changed.", "\"v7-1f0c2a9b4d5e6f70\""));
        if (method == "POST")
            operation.Parameters!.Add(Header("Idempotency-Key", "Makes the call happen once within 24 hours, however often it is sent.", "5f1c9c6e-order-4711"));
    }

    private static void AddBody(OpenApiOperation operation, Documented documented, OpenApiDocument document)
    {
        if (documented.FormFields.Count > 0)
        {
            operation.RequestBody = FormOf(documented);
            return;
        }

        var (schema, example) = documented switch
        {
            { RequestExample: { } text } => ((IOpenApiSchema)new OpenApiSchema { Type = JsonSchemaType.Object }, JsonNode.Parse(text)),
            { Shape: OperationShape.Create, Resource: { } resource } => (new OpenApiSchemaReference(ResourceSchemas.NameOf(resource) + "Create", document), BodyExamples.Create(resource)),
            { Shape: OperationShape.Update, Resource: { } resource } => (new OpenApiSchemaReference(ResourceSchemas.NameOf(resource) + "Update", document), BodyExamples.Update(resource)),
            { Shape: OperationShape.Bulk, Resource: { } resource } => (BodyExamples.BulkSchema, BodyExamples.Bulk(resource)),
            _ => (null, null),
        };
        operation.RequestBody = schema is null ? null : new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = schema, Example = example } },
        };
    }

    private static OpenApiRequestBody FormOf(Documented documented) => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = documented.FormFields.Select(f => (f.Name, Schema: new OpenApiSchema { Type = JsonSchemaType.String, Description = f.Description }))
                        .Append(("file", new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "The file; it comes last." }))
                        .ToDictionary(f => f.Item1, f => (IOpenApiSchema)f.Item2),
                    Required = new HashSet<string> { "file" },
                    AdditionalPropertiesAllowed = false,
                },
            },
        },
    };

    private static void AddAnswers(OpenApiOperation operation, Documented documented, OperationFilterContext context, bool identified)
    {
        int[] usual = documented.Shape switch
        {
            OperationShape.List or OperationShape.Export or OperationShape.Map or OperationShape.Filtered => [200, 400],
            OperationShape.Read => [200, 304, 400, 404],
            OperationShape.Create => [201, 400, 409, 413, 415, 422],
            OperationShape.Update => [200, 400, 404, 409, 412, 413, 415, 422],
            OperationShape.Delete when documented.Resource is null => [204, 404],
            OperationShape.Delete => [204, 404, 409, 412],
            OperationShape.Restore => [200, 404, 409],
            OperationShape.Bulk => [200, 202, 400, 409, 413, 415, 422],
            _ => documented.RequestExample is null ? [200, 400] : documented.Also.Contains(201) ? [400, 413, 415] : [200, 400, 404, 413, 415],
        };
        foreach (var status in usual.Concat(documented.Also).Concat(identified ? [401, 403, 429] : []).Distinct().Order())
            operation.Responses![status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = Answer(status, documented, context.Document);
    }

    private static OpenApiResponse Answer(int status, Documented documented, OpenApiDocument document)
    {
        var response = new OpenApiResponse { Description = Words[status] };
        if (status is 204 or 304)
            return response;
        var (type, schema, example) = status is >= 200 and < 300
            ? Success(status, documented, document)
            : ("application/problem+json", new OpenApiSchemaReference("Problem", document), null);
        response.Content = new Dictionary<string, OpenApiMediaType> { [type] = new() { Schema = schema, Example = example } };
        return response;
    }

    private static (string Type, IOpenApiSchema Schema, JsonNode? Example) Success(int status, Documented documented, OpenApiDocument document)
    {
        var any = new OpenApiSchema { Type = JsonSchemaType.Object };
        if (documented.ContentType is { } type)
            return (type, new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }, null);
        if (documented.AnswerExample is { } text)
            return Shown(text);
        if (status == 202)
            return Shown("""{"id": "0198c0de-7f00-7000-8000-000000000001", "kind": "bulk.circuits", "status": "queued", "total": 12000}""");
        if (documented.Resource is not { } resource)
            return ("application/json", any, null);
        var name = ResourceSchemas.NameOf(resource);
        return documented.Shape switch
        {
            OperationShape.List => ("application/json", new OpenApiSchemaReference(name + "List", document), BodyExamples.List(resource)),
            OperationShape.Bulk => Shown("""{"matched": 2, "changed": 1, "results": [{"id": "0198c0de-7f00-7000-8000-000000000001", "status": "updated"}, {"id": "0198c0de-7f00-7000-8000-000000000002", "status": "unchanged"}]}"""),
            OperationShape.Export => ("text/csv", new OpenApiSchema { Type = JsonSchemaType.String }, null),
            OperationShape.Map => ("application/geo+json", any, JsonNode.Parse("""{"type": "FeatureCollection", "features": [], "omitted": 3}""")),
            _ => ("application/json", new OpenApiSchemaReference(name, document), ResourceSchemas.Example(resource)),
        };
    }

    /// <summary>An answer known by its example, from which its schema follows.</summary>
    private static (string Type, IOpenApiSchema Schema, JsonNode? Example) Shown(string json)
    {
        var example = JsonNode.Parse(json);
        return ("application/json", ExampleSchema.Of(example), example);
    }

    private static OpenApiParameter Query(string name, string description, string? example) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    };

    private static OpenApiParameter Header(string name, string description, string example) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    };
}
