using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using NetOS.Application.Access;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Access;

namespace NetOS.Api.SignIn;

/// <summary>One attempt to sign in, kept by the browser, encrypted, until it comes back from the issuer.</summary>
internal sealed record SignInAttempt(string State, string Nonce, string Verifier, string Return, DateTimeOffset Until);

/// <summary>An attempt failed; the page to sign in says why in its own words.</summary>
internal sealed class SignInFailedException(string code, string reason, string back = ReturnAddress.Start) : Exception(reason)
{
    public const string Denied = "denied", Expired = "expired", NotAllowed = "not_allowed", Inactive = "inactive", Failed = "failed";

    public string Code { get; } = code;

    public string Return { get; } = back;
}

/// <summary>
/// Signing in with the browser: authorization code with PKCE, run by the server (RFC 9700). The browser sees a code that is of no use without the verifier, and in
/// the end a session cookie; tokens stay here.
/// </summary>
internal sealed class SignInFlow(
    SignInSettings signIn, Issuer issuer, IssuerClient client, JwtValidator validator, SignInAccounts accounts, SessionStore sessions, AccountDirectory directory,
    SessionCookies cookies, IDataProtectionProvider keys, TimeProvider clock, ILogger<SignInFlow> log)
{
    private const int LongestUserAgent = 300;
    // A cookie holds 4 KB; what is encrypted needs no escapes for HTML.
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TimeSpan AttemptLasts = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _attempts = keys.CreateProtector("NetOS.SignIn.Attempt.v1"), _idTokens = keys.CreateProtector("NetOS.SignIn.IdToken.v1");

    private IssuerSettings Settings => signIn.Issuer ?? throw new SignInFailedException(SignInFailedException.Failed, "no issuer is configured");

    /// <summary>Sends the browser to the issuer.</summary>
    /// <returns>The address.</returns>
    public async Task<string> BeginAsync(HttpContext http, string? back)
    {
        var page = ReturnAddress.Of(back);
        if (!signIn.CanSignIn)
            throw new SignInFailedException(SignInFailedException.Failed, "no client id is configured", page);
        var document = await ReadIssuerAsync(page, http.RequestAborted);
        var attempt = new SignInAttempt(TokenSecrets.NewSecret(), TokenSecrets.NewSecret(), TokenSecrets.NewSecret(), page, clock.GetUtcNow() + AttemptLasts);
        cookies.SetAttempt(http, attempt.State, _attempts.Protect(JsonSerializer.Serialize(attempt, Compact)), AttemptLasts);
        return QueryHelpers.AddQueryString(document.Configuration.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["client_id"] = Settings.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = signIn.CallbackUrl.ToString(),
            ["scope"] = Settings.Scopes,
            ["state"] = attempt.State,
            ["nonce"] = attempt.Nonce,
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(attempt.Verifier))),
            ["code_challenge_method"] = "S256",
        });
    }

    /// <summary>Takes the browser back from the issuer and opens a session.</summary>
    /// <returns>The page it was after.</returns>
    public async Task<string> FinishAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var attempt = Open(http, query["state"].ToString());
        var document = await ReadIssuerAsync(attempt.Return, http.RequestAborted);
        try
        {
            RequireIssuer(query["iss"], document);
            if (query["error"].ToString() is { Length: > 0 } error)
                throw Refused(error, attempt.Return);
            if (query["code"] is not [{ Length: > 0 } code])
                throw new SignInFailedException(SignInFailedException.Failed, "no code came back", attempt.Return);
            var tokens = await client.ExchangeAsync(document.Configuration, code, attempt.Verifier, http.RequestAborted);
            await OpenSessionAsync(http, attempt, document, tokens);
            return attempt.Return;
        }
        catch (Exception failed) when (failed is InvalidJwtException or IssuerRefusedException or HttpRequestException or IssuerUnreachableException
            || (failed is OperationCanceledException && !http.RequestAborted.IsCancellationRequested))
        {
            throw new SignInFailedException(SignInFailedException.Failed, failed.Message, attempt.Return);
        }
    }

    /// <summary>Ends the session here.</summary>
    /// <returns>Where the browser ends the one at the issuer, or the page to sign in.</returns>
    public async Task<string> EndAsync(HttpContext http, Caller caller)
    {
        var stored = await sessions.EndAsync(caller.UserId!.Value, caller.SessionId!.Value, SessionStore.SignedOut, caller, http.Origin(), http.RequestAborted);
        cookies.ClearSession(http.Response);
        const string Here = "/sign-in";
        if (!signIn.CanSignIn)
            return Here;
        try
        {
            if ((await issuer.ReadAsync(http.RequestAborted)).Configuration.EndSessionEndpoint is not { Length: > 0 } endpoint)
                return Here;
            var parameters = new Dictionary<string, string?> { ["client_id"] = Settings.ClientId, ["post_logout_redirect_uri"] = new Uri(signIn.BaseUrl, Here).ToString() };
            if (stored is not null && Unprotect(_idTokens, stored) is { } idToken)
                parameters["id_token_hint"] = idToken;
            return QueryHelpers.AddQueryString(endpoint, parameters);
        }
        catch (IssuerUnreachableException)
        {
            return Here;
        }
    }

    private async Task OpenSessionAsync(HttpContext http, SignInAttempt attempt, IssuerDocument document, IssuedTokens tokens)
    {
        var ct = http.RequestAborted;
        var token = await validator.ValidateAsync(tokens.IdToken, [Settings.ClientId!], ct);
        IdTokenRules.Require(token, tokens.AccessToken, Settings.ClientId!, attempt.Nonce);
        var who = Claims.WhoIs(token, await MoreAsync(token, tokens, document, ct), Settings);
        if (Claims.LacksGroups(token.Claims))
            log.LogWarning("The ID token of {Email} leaves out their groups because they are too many; use app roles", who.Email);
        var account = await accounts.FindOrMakeAsync(who, Settings.Unknown, Settings.SyncRoles, SignInMethod.Session, http.Origin(), ct);
        if (account is null)
            throw new SignInFailedException(SignInFailedException.NotAllowed, $"{who.Email ?? "somebody without an e-mail address"}{(who.EmailProven ? "" : " (not proven)")} has no user", attempt.Return);
        if (!account.Active)
            throw new SignInFailedException(SignInFailedException.Inactive, $"{account.Email} is not active", attempt.Return);

        var origin = http.Origin();
        await EndFormerAsync(http, origin);
        var secret = TokenSecrets.NewSecret();
        var agent = http.Request.Headers.UserAgent.ToString();
        var session = new NewSession(
            TokenSecrets.HashOf(secret), TokenSecrets.NewSecret(), clock.GetUtcNow() + signIn.SessionIdle,
            new string([.. agent.Where(c => !char.IsControl(c)).Take(LongestUserAgent)]), Settings.ProviderName, _idTokens.Protect(tokens.IdToken));
        await sessions.CreateAsync(account, session, origin, ct);
        cookies.SetSession(http.Response, secret);
    }

    /// <summary>Some issuers keep e-mail and groups out of the ID token when there is an access token to ask with.</summary>
    private async Task<JsonElement?> MoreAsync(ValidJwt token, IssuedTokens tokens, IssuerDocument document, CancellationToken ct)
    {
        if (Settings.Entra is not null || Claims.Text(token.Claims, "email") is not null || tokens.AccessToken is not { } access || document.Configuration.UserInfoEndpoint is not { Length: > 0 })
            return null;
        var more = await client.UserInfoAsync(document.Configuration, access, ct);
        return Claims.Text(more, "sub") is { } subject && subject == Claims.Text(token.Claims, "sub") ? more : throw new InvalidJwtException("the userinfo endpoint spoke of somebody else");
    }

    /// <summary>A session the browser still had does not live on beside the new one.</summary>
    private async Task EndFormerAsync(HttpContext http, SignInOrigin origin)
    {
        if (cookies.SessionOf(http.Request) is not { } former || await directory.SessionAsync(TokenSecrets.HashOf(former), http.RequestAborted) is not { Revoked: false } session
            || await directory.FindAsync(session.UserId, http.RequestAborted) is not { } user)
        {
            return;
        }

        try
        {
            await sessions.EndAsync(user.Id, session.Id, SessionStore.Revoked, user.ToCaller(SignInMethod.Session), origin, http.RequestAborted);
        }
        catch (NotFoundException)
        {
            // It had ended already.
        }
    }

    private SignInAttempt Open(HttpContext http, string state)
    {
        var text = cookies.TakeAttempt(http, state) is { } sealedAttempt ? Unprotect(_attempts, sealedAttempt) : null;
        var attempt = text is null ? null : JsonSerializer.Deserialize<SignInAttempt>(text);
        if (attempt is null || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(attempt.State), Encoding.UTF8.GetBytes(state)))
            throw new SignInFailedException(SignInFailedException.Expired, "the state is none of this browser's attempts");
        return attempt.Until > clock.GetUtcNow() ? attempt : throw new SignInFailedException(SignInFailedException.Expired, "the attempt took too long", attempt.Return);
    }

    private async Task<IssuerDocument> ReadIssuerAsync(string back, CancellationToken ct)
    {
        try
        {
            return await issuer.ReadAsync(ct);
        }
        catch (IssuerUnreachableException unreachable)
        {
            throw new SignInFailedException(SignInFailedException.Failed, unreachable.Message, back);
        }
    }

    /// <summary>RFC 9207: the answer names its issuer, so that a code of one is never given to another.</summary>
    private static void RequireIssuer(Microsoft.Extensions.Primitives.StringValues named, IssuerDocument document)
    {
        if (named.Count == 0 ? document.Configuration.AuthorizationResponseIssParameterSupported : named.ToString() != document.Configuration.Issuer)
            throw new IssuerRefusedException("the answer is of another issuer, or does not name its own");
    }

    private static SignInFailedException Refused(string error, string back) => new(
        error is "access_denied" or "login_required" or "consent_required" or "interaction_required" or "account_selection_required" ? SignInFailedException.Denied : SignInFailedException.Failed,
        $"the issuer answered {new string([.. error.Where(c => char.IsAsciiLetterOrDigit(c) || c == '_').Take(40)])}",
        back);

    private static string? Unprotect(IDataProtector keys, string text)
    {
        try
        {
            return keys.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
