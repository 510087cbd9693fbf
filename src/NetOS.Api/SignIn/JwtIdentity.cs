using NetOS.Api.Common;
using NetOS.Application.Access;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Access;

namespace NetOS.Api.SignIn;

/// <summary><c>Authorization: Bearer</c> with a JWT of the identity provider. The caller is the user it speaks of.</summary>
internal sealed class JwtIdentity(SignInSettings signIn, JwtValidator validator, SignInAccounts accounts, ILogger<JwtIdentity> log) : IIdentitySource
{
    // One answer for every defect: who tries tokens learns nothing. The log says why, without the token.
    private static UnauthorizedException Invalid() => new("auth.jwt", "This token does not work: it is no API token, no valid JWT of the configured identity provider, or of nobody with an active user in NetOS.");

    public async ValueTask<Identified?> IdentifyAsync(HttpContext http)
    {
        if (TokenIdentity.BearerOf(http.Request) is not { } bearer || bearer.StartsWith(TokenSecrets.Prefix, StringComparison.Ordinal))
            return null;
        try
        {
            return new Identified((await AccountOfAsync(http, bearer)).ToCaller(SignInMethod.Jwt));
        }
        catch (InvalidJwtException invalid)
        {
            log.LogInformation("A JWT from {Address} was refused: {Reason}", http.Address(), invalid.Message);
            throw Invalid();
        }
    }

    private async Task<Account> AccountOfAsync(HttpContext http, string bearer)
    {
        if (signIn.Issuer is not { Audiences: { Count: > 0 } audiences } settings)
            throw new InvalidJwtException("no issuer or no audience is configured");
        var token = await validator.ValidateAsync(bearer, audiences, http.RequestAborted);
        // An ID token tells this server who signed in; it travels in addresses at sign-out and is no key to anything.
        if (token.Claims.TryGetProperty("nonce", out _) || token.Claims.TryGetProperty("at_hash", out _) || token.Claims.TryGetProperty("c_hash", out _))
            throw new InvalidJwtException("it is an ID token, not an access token");
        var who = Claims.WhoIs(token, null, settings);
        if (Claims.LacksGroups(token.Claims))
            log.LogWarning("A JWT of {Issuer} leaves out its groups because they are too many; use app roles", who.Issuer);
        var account = await accounts.FindOrMakeAsync(who, settings.Unknown, settings.SyncRoles, SignInMethod.Jwt, http.Origin(), http.RequestAborted);
        return account is { Active: true } ? account : throw new InvalidJwtException(account is null ? "its subject has no user" : "its user is not active");
    }
}

internal static class Origins
{
    /// <summary>Where a request comes from, for the audit.</summary>
    public static SignInOrigin Origin(this HttpContext http) => new(Problems.TraceId(http), http.Address());
}
