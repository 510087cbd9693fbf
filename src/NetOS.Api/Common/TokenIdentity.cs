using Microsoft.Net.Http.Headers;
using NetOS.Application.Access;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Access;

namespace NetOS.Api.Common;

/// <summary>API tokens: <c>Authorization: Bearer ntos_live_…</c> or <c>X-NetOS-API-Key: ntos_live_…</c>. The caller is the token's user.</summary>
internal sealed class TokenIdentity(AccountDirectory accounts, TimeProvider clock) : IIdentitySource
{
    public const string Header = "X-NetOS-API-Key";

    // One answer for unknown, ended and orphaned tokens: who tries them learns nothing.
    private static UnauthorizedException Invalid() => new("auth.token", "This API token does not work: it is unknown, expired or revoked, or its user is not active.");

    public async ValueTask<Identified?> IdentifyAsync(HttpContext http)
    {
        if (Presented(http.Request) is not { } token)
            return null;
        if (token.Length != TokenSecrets.Length || await accounts.TokenAsync(TokenSecrets.HashOf(token), http.RequestAborted) is not { Revoked: false } known
            || known.ExpiresAt <= clock.GetUtcNow().UtcDateTime || await accounts.FindAsync(known.UserId, http.RequestAborted) is not { Active: true } user)
        {
            throw Invalid();
        }

        return new Identified(user.ToCaller(SignInMethod.Token) with { Token = known.Prefix }, known.Id);
    }

    private static string? Presented(HttpRequest request)
    {
        var bearer = BearerOf(request);
        var own = bearer?.StartsWith(TokenSecrets.Prefix, StringComparison.Ordinal) == true ? bearer : null;
        if (!request.Headers.TryGetValue(Header, out var values))
            return own;
        if (values.Count != 1 || (own is not null && own != values.ToString()))
            throw new UnauthorizedException("auth.token", $"Send one API token, in Authorization or in {Header}.");
        return values.ToString();
    }

    /// <summary>What stands behind <c>Authorization: Bearer</c>; null when there is no such header.</summary>
    public static string? BearerOf(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        if (!request.Headers.TryGetValue(HeaderNames.Authorization, out var values))
            return null;
        var text = values.ToString();
        return text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && values.Count == 1
            ? text[Scheme.Length..].Trim()
            : throw new UnauthorizedException("auth.scheme", "Authorization takes one Bearer token: an API token or a JWT of the identity provider.");
    }
}
