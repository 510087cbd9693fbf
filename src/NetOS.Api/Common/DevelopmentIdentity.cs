using System.Net;
using System.Net.Mail;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Access;

namespace NetOS.Api.Common;

/// <summary>
/// Development identity: <c>x-user-role</c> and <c>x-user-email</c> say who is calling. Registered only outside Production; answers only
/// loopback connections that name a loopback host, so that a page on another site cannot reach it by DNS rebinding.
/// An e-mail address without a role is the user of that address, if there is one, with their own role and scope.
/// </summary>
internal sealed class DevelopmentIdentity(AccountDirectory accounts) : IIdentitySource
{
    public const string DefaultEmail = "dev@netos.local", DefaultRole = "exec";

    public async ValueTask<Identified?> IdentifyAsync(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
            return null;
        if (http.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]" or "::1"))
            throw new UnauthorizedException("auth.host", "Development identity answers on localhost only.");
        var email = (Header(http, "x-user-email") ?? DefaultEmail).ToLowerInvariant();
        if (email.Length > 200 || !MailAddress.TryCreate(email, out var parsed) || parsed.Address != email)
            throw new UnauthorizedException("auth.email", "x-user-email is not an e-mail address.");
        var account = await accounts.FindAsync(email, http.RequestAborted);
        if (Header(http, "x-user-role") is not { } key)
        {
            if (account is { Active: false })
                throw new UnauthorizedException("auth.inactive", $"{email} is not an active user.");
            if (account is not null)
                return new Identified(account.ToCaller(SignInMethod.Development));
            key = DefaultRole;
        }

        var roles = await accounts.RolesAsync(http.RequestAborted);
        if (!roles.TryGetValue(key, out var role))
            throw new UnauthorizedException("auth.role", $"There is no role '{Shown(key)}'. Known: {string.Join(", ", roles.Keys)}.");
        var caller = new Caller(email, account?.Name ?? email.Split('@')[0], role.Key, role.Permissions) { Method = SignInMethod.Development, UserId = account?.Id };
        return new Identified(account is null ? caller : caller with { Scope = account.Scope });
    }

    private static string? Header(HttpContext http, string name) => http.Request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
