using System.Net;
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
        RequireOwnPage(http.Request, caller);
        var address = http.Address();
        var bulk = http.Request.Path.Value?.EndsWith("/bulk", StringComparison.Ordinal) == true;
        context.Enter(caller, Problems.TraceId(http), http.Request.Headers.ContainsKey("Sec-Fetch-Mode") ? "user" : "api", address, bulk ? "bulk" : "write");
        uses.Note(caller, tokenId, address);
        await next(http);
    }

    /// <summary>What a browser sends by itself (cookies, a proxy's headers, being on this machine) proves nothing when the page is another site's.</summary>
    /// <exception cref="ForbiddenException">Another site's page sent a request that changes something.</exception>
    private static void RequireOwnPage(HttpRequest request, Caller caller)
    {
        var changes = !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));
        if (changes && caller.Method is SignInMethod.Session or SignInMethod.Proxy or SignInMethod.Development
            && request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
            throw ForbiddenException.ForeignPage();
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
    /// <summary>
    /// The network address a request came from. Behind trusted proxies it is the last one in <c>X-Forwarded-For</c> that is no proxy of ours: each appends whom it
    /// heard, and what stands further left the client may have written itself.
    /// </summary>
    public static string Address(this HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } peer)
            return "";
        peer = Plain(peer);
        if (!http.Request.Headers.TryGetValue("X-Forwarded-For", out var forwarded) || http.RequestServices.GetService<ProxySettings>() is not { } proxies)
            return peer.ToString();
        foreach (var hop in forwarded.ToString().Split(',').Reverse())
        {
            if (!proxies.Trusts(peer) || !IPAddress.TryParse(hop.Trim(), out var address))
                break;
            peer = Plain(address);
        }

        return peer.ToString();
    }

    public static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
