using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Api.Common;

/// <summary>Somebody a request proves to come from.</summary>
/// <param name="Caller">Who.</param>
/// <param name="TokenId">The API token they came with.</param>
internal sealed record Identified(Caller Caller, Guid? TokenId = null);

/// <summary>One way of being somebody. The sources are asked in the order they are registered in.</summary>
internal interface IIdentitySource
{
    /// <returns>The caller; null when the request carries nothing of this kind.</returns>
    /// <exception cref="UnauthorizedException">It carries something of this kind, but an invalid one: never a fall-through.</exception>
    ValueTask<Identified?> IdentifyAsync(HttpContext http);
}

/// <summary>Asks the sources in their order; the first that answers wins. Addresses whose attempts keep failing are slowed down.</summary>
internal sealed class IdentityMiddleware(RequestDelegate next, IEnumerable<IIdentitySource> sources, FailedSignIns failures, LastUse uses)
{
    private readonly IIdentitySource[] _sources = [.. sources];

    public async Task InvokeAsync(HttpContext http, CallerContext context)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<NeedsPermission>() is null)
        {
            await next(http);
            return;
        }

        var (caller, tokenId) = await IdentifyAsync(http);
        var address = http.Address();
        var bulk = http.Request.Path.Value?.EndsWith("/bulk", StringComparison.Ordinal) == true;
        context.Enter(caller, Problems.TraceId(http), http.Request.Headers.ContainsKey("Sec-Fetch-Mode") ? "user" : "api", address, bulk);
        uses.Note(caller, tokenId, address);
        await next(http);
    }

    private async ValueTask<Identified> IdentifyAsync(HttpContext http)
    {
        failures.RequirePatience(http);
        try
        {
            foreach (var source in _sources)
            {
                if (await source.IdentifyAsync(http) is { } identified)
                    return identified;
            }
        }
        catch (UnauthorizedException refused)
        {
            await failures.NoteAsync(http, refused);
            throw;
        }

        throw new UnauthorizedException("auth.required", "Nobody is signed in. Send an API token (Authorization: Bearer ntos_live_…), sign in with the browser, or in development start NetOS with ALLOW_DEV_AUTH=true and call it on localhost.");
    }
}

internal static class Addresses
{
    /// <summary>The network address a request came from, as seen by this process.</summary>
    public static string Address(this HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString() ?? "";
    }
}
