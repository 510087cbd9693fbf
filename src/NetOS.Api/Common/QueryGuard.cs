using NetOS.Application.Common.Errors;

namespace NetOS.Api.Common;

/// <summary>Refuses query parameters an endpoint would not read: nothing is ignored silently. Lists check theirs against the fields.</summary>
internal static class QueryGuard
{
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.QueryString.HasValue && http.GetEndpoint()?.Metadata.GetMetadata<Documented>() is { } documented && KnownTo(documented) is { } known)
        {
            if (http.Request.Query.Keys.FirstOrDefault(key => !known.Contains(key)) is { } unknown)
                throw BadRequestException.Unknown("parameter", unknown, known);
        }

        return next(http);
    }

    /// <summary>The value of a parameter that may stand once; null when it is not there.</summary>
    /// <exception cref="BadRequestException">It stands twice, or holds U+0000.</exception>
    public static string? One(this IQueryCollection query, string name)
    {
        if (!query.TryGetValue(name, out var values))
            return null;
        if (values.Count > 1)
            throw new BadRequestException("query.value", $"'{name}': It may stand once.");
        return values.ToString() is var value && value.Contains('\0') ? throw new BadRequestException("query.value", $"'{name}': The character U+0000 is not allowed.") : value;
    }

    /// <summary>All parameters of the endpoint; null when it checks them itself.</summary>
    private static string[]? KnownTo(Documented documented) => documented switch
    {
        { Shape: OperationShape.Create or OperationShape.Update or OperationShape.Delete or OperationShape.Restore or OperationShape.Bulk } => [],
        { Shape: OperationShape.Other, ContentType: null } or { Shape: OperationShape.Other, Resource: null } => [.. documented.Query.Select(q => q.Name)],
        _ => null,
    };
}
