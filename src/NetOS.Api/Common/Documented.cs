using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Common;

internal enum OperationShape
{
    List, Read, Create, Update, Delete, Restore, Bulk, Export, Map,

    /// <summary>An answer of its own over what the resource's filters let through.</summary>
    Filtered,
    Other,
}

/// <summary>What the OpenAPI document says of an endpoint beside its route.</summary>
internal sealed record Documented(OperationShape Shape, Resource? Resource, string Summary)
{
    /// <summary>Example of the request body, as JSON.</summary>
    public string? RequestExample { get; init; }

    /// <summary>Example of the answer, as JSON; null = the shape's own.</summary>
    public string? AnswerExample { get; init; }

    /// <summary>With a form instead of a JSON body: its fields with what they are; the file comes after them.</summary>
    public IReadOnlyList<(string Name, string Description)> FormFields { get; init; } = [];

    /// <summary>Content type of the answer when it is not JSON.</summary>
    public string? ContentType { get; init; }

    /// <summary>Query parameters the endpoint reads by itself: name, what it is, example.</summary>
    public IReadOnlyList<(string Name, string Description, string Example)> Query { get; init; } = [];

    /// <summary>Statuses beside the usual ones.</summary>
    public IReadOnlyList<int> Also { get; init; } = [];
}

internal static class DocumentedExtensions
{
    public static TBuilder Doc<TBuilder>(this TBuilder builder, OperationShape shape, Resource? resource, string summary) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new Documented(shape, resource, summary));

    public static TBuilder Doc<TBuilder>(this TBuilder builder, Documented documented) where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(documented);
}
