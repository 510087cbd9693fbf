using System.Net;
using System.Net.Mail;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Api.Common;

/// <summary>One way of being somebody.</summary>
internal interface IIdentitySource
{
    /// <returns>The caller; null when the request carries nothing of this kind.</returns>
    /// <exception cref="UnauthorizedException">It carries something of this kind, but an invalid one: never a fall-through.</exception>
    Caller? Identify(HttpContext http);
}

/// <summary>Asks the sources in their order; the first that answers wins.</summary>
internal sealed class IdentityMiddleware(RequestDelegate next, IEnumerable<IIdentitySource> sources)
{
    private readonly IIdentitySource[] _sources = [.. sources];

    public Task InvokeAsync(HttpContext http, CallerContext context)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<NeedsPermission>() is null)
            return next(http);
        foreach (var source in _sources)
        {
            if (source.Identify(http) is not { } caller)
                continue;
            context.Enter(caller, Problems.TraceId(http), http.Request.Headers.ContainsKey("Sec-Fetch-Mode") ? "user" : "api");
            return next(http);
        }

        throw new UnauthorizedException("auth.required", "Nobody is signed in. In development start NetOS with ALLOW_DEV_AUTH=true and call it on localhost.");
    }
}

/// <summary>
/// Development identity: <c>x-user-role</c> and <c>x-user-email</c> say who is calling. Registered only outside Production; answers only
/// loopback connections that name a loopback host, so that a page on another site cannot reach it by DNS rebinding.
/// </summary>
internal sealed class DevelopmentIdentity : IIdentitySource
{
    public const string DefaultEmail = "dev@netos.local", DefaultRole = "exec";

    public Caller? Identify(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
            return null;
        if (http.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]" or "::1"))
            throw new UnauthorizedException("auth.host", "Development identity answers on localhost only.");
        var role = Header(http, "x-user-role") ?? DefaultRole;
        var email = Header(http, "x-user-email") ?? DefaultEmail;
        if (Roles.Find(role) is not { } permissions)
            throw new UnauthorizedException("auth.role", $"There is no role '{Shown(role)}'. Known: {string.Join(", ", Roles.Names)}.");
        if (email.Length > 200 || !MailAddress.TryCreate(email, out var parsed) || parsed.Address != email)
            throw new UnauthorizedException("auth.email", "x-user-email is not an e-mail address.");
        return new Caller(email.ToLowerInvariant(), email.Split('@')[0], role, permissions);
    }

    private static string? Header(HttpContext http, string name) => http.Request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
