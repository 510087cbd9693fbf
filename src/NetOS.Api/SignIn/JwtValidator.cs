using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NetOS.Api.SignIn;

/// <summary>A token that is not to be believed. The message is for the log and holds nothing of the token.</summary>
internal sealed class InvalidJwtException(string reason) : Exception(reason);

/// <summary>A token whose signature, issuer, audience and lifetime are right.</summary>
/// <param name="Issuer">Who made it.</param>
/// <param name="Algorithm">How it is signed.</param>
/// <param name="Claims">What it says.</param>
internal sealed record ValidJwt(string Issuer, string Algorithm, JsonElement Claims);

/// <summary>Checks JWTs of the issuer: its own key pairs' signatures only, and every claim that limits where and when a token counts.</summary>
internal sealed class JwtValidator(SignInSettings signIn, Issuer issuer, TimeProvider clock)
{
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);
    private const int Longest = 16 * 1024, Parts = 3;
    private const string TenantPattern = "{tenantid}";

    // Tokens of other kinds (log-out, security events, DPoP proofs) are signed with the same keys.
    private static readonly string[] Types = ["JWT", "at+jwt", "application/at+jwt"];
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = Longest };

    private IssuerSettings Settings => signIn.Issuer ?? throw new InvalidJwtException("no issuer is configured");

    /// <exception cref="InvalidJwtException">It is not to be believed.</exception>
    /// <exception cref="IssuerUnreachableException">The issuer's keys cannot be read.</exception>
    public async Task<ValidJwt> ValidateAsync(string token, IReadOnlyList<string> audiences, CancellationToken ct)
    {
        try
        {
            return await CheckAsync(token, audiences, ct);
        }
        catch (Exception odd) when (odd is not (InvalidJwtException or IssuerUnreachableException or OperationCanceledException))
        {
            // Anybody may send anything here, and the library reads it in many places: what it stumbles over is no token.
            throw new InvalidJwtException($"it is malformed ({odd.GetType().Name})");
        }
    }

    private async Task<ValidJwt> CheckAsync(string token, IReadOnlyList<string> audiences, CancellationToken ct)
    {
        var jwt = Read(token);
        var settings = Settings;
        if (!settings.Algorithms.Contains(jwt.Alg))
            throw new InvalidJwtException("its algorithm is not allowed");
        if (jwt.Typ is { Length: > 0 } type && !Types.Contains(type, StringComparer.OrdinalIgnoreCase))
            throw new InvalidJwtException("its type is not allowed");
        if (jwt.TryGetHeaderValue<object>("crit", out _))
            throw new InvalidJwtException("it demands extensions NetOS does not know");
        var document = await issuer.ReadAsync(ct);
        if (KeysFor(jwt, document).Count == 0)
            document = await issuer.ReadAgainAsync(document, ct);
        if (KeysFor(jwt, document) is not { Count: > 0 } keys)
            throw new InvalidJwtException("its key is unknown");

        var result = await _handler.ValidateTokenAsync(jwt, new TokenValidationParameters
        {
            ValidAlgorithms = settings.Algorithms,
            RequireSignedTokens = true,
            IssuerSigningKeys = keys,
            TryAllIssuerSigningKeys = true,
            IssuerValidator = (name, _, _) => IsIssuer(name, jwt, document) ? name : throw new SecurityTokenInvalidIssuerException(),
            ValidAudiences = audiences,
            RequireAudience = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => IsCurrent(from, until),
        });
        if (!result.IsValid)
            throw new InvalidJwtException(ReasonOf(result.Exception));
        var claims = ClaimsOf(jwt);
        if (IssuedLater(claims))
            throw new InvalidJwtException("it was issued in the future");
        if (settings.Entra is { } entra && !FitsTenant(result.SecurityToken.SigningKey?.KeyId, document, entra, TenantOf(jwt)!.Value))
            throw new InvalidJwtException("its key is not its tenant's");
        return new ValidJwt(jwt.Issuer, jwt.Alg, claims);
    }

    private JsonWebToken Read(string token)
    {
        if (token.Length > Longest || token.Count(c => c == '.') != Parts - 1)
            throw new InvalidJwtException("it is no signed JWT");
        return _handler.ReadJsonWebToken(token);
    }

    /// <summary>The keys that may have signed it: the one it names, or all when it names none.</summary>
    private static List<SecurityKey> KeysFor(JsonWebToken jwt, IssuerDocument document) => [.. document.Keys.Where(key => string.IsNullOrEmpty(jwt.Kid) || key.KeyId == jwt.Kid)];

    private bool IsIssuer(string? name, JsonWebToken jwt, IssuerDocument document) =>
        Settings.Entra is not { } entra ? name is not null && name == document.Configuration.Issuer : TenantOf(jwt) is { } tenant && entra.Tenants.Contains(tenant) && entra.IssuersOf(tenant).Contains(name);

    private bool IsCurrent(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now - Skew < end && (from is not { } start || now + Skew >= start);
    }

    private bool IssuedLater(JsonElement claims) =>
        claims.TryGetProperty("iat", out var at) && (!at.TryGetDouble(out var seconds) || seconds > (clock.GetUtcNow() + Skew).ToUnixTimeSeconds());

    /// <summary>Entra says of some keys whose tokens they may sign.</summary>
    private static bool FitsTenant(string? keyId, IssuerDocument document, EntraSettings entra, Guid tenant) => document.Configuration.JsonWebKeySet.Keys
        .Where(key => key.Kid == keyId)
        .All(key => !key.AdditionalData.TryGetValue("issuer", out var of) || entra.IssuersOf(tenant).Contains(of?.ToString()?.Replace(TenantPattern, tenant.ToString("D"), StringComparison.Ordinal)));

    private static Guid? TenantOf(JsonWebToken jwt) => jwt.TryGetPayloadValue<string>("tid", out var text) && Guid.TryParseExact(text, "D", out var tenant) ? tenant : null;

    private static JsonElement ClaimsOf(JsonWebToken jwt)
    {
        using var body = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(jwt.EncodedPayload));
        return body.RootElement.ValueKind == JsonValueKind.Object ? body.RootElement.Clone() : throw new InvalidJwtException("its claims are no object");
    }

    private static string ReasonOf(Exception error) => error switch
    {
        SecurityTokenInvalidAudienceException => "it is for another audience",
        SecurityTokenInvalidIssuerException => "it is of another issuer",
        SecurityTokenSignatureKeyNotFoundException => "its key is unknown",
        SecurityTokenInvalidSignatureException => "its signature is wrong",
        SecurityTokenInvalidLifetimeException => "it is expired or not valid yet",
        SecurityTokenNoExpirationException => "it never expires",
        SecurityTokenInvalidAlgorithmException => "its algorithm is not allowed",
        _ => error.GetType().Name,
    };
}
