using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Api.Common;

/// <summary>What an endpoint asks of its caller; a test sees to it that every endpoint says so.</summary>
/// <param name="Permission">The permission; null = any identified caller.</param>
internal sealed record NeedsPermission(string? Permission);

/// <summary>An endpoint that answers everybody and says nothing of anybody.</summary>
internal sealed record OpenToAll;

internal static class Permissions
{
    public static TBuilder Needs<TBuilder>(this TBuilder builder, string permission) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new NeedsPermission(permission));

    /// <summary>For what every identified caller may do.</summary>
    public static TBuilder NeedsIdentity<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new NeedsPermission(null));

    public static TBuilder OpenToAll<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new OpenToAll());

    /// <summary>Lets the endpoint run only for callers with all its permissions.</summary>
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        foreach (var needs in http.GetEndpoint()?.Metadata.GetOrderedMetadata<NeedsPermission>() ?? [])
        {
            if (needs.Permission is { } needed && !http.Caller().May(needed))
                throw ForbiddenException.Permission(needed);
        }

        return next(http);
    }

    public static Application.Common.Security.Caller Caller(this HttpContext http) => http.RequestServices.GetRequiredService<CallerContext>().Caller;
}
