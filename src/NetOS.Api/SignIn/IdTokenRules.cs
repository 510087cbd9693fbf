using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NetOS.Api.SignIn;

/// <summary>What an ID token must say beside what every JWT must: that it answers this very attempt, of this very client (OpenID Connect Core 3.1.3.7).</summary>
internal static class IdTokenRules
{
    /// <exception cref="InvalidJwtException">It does not.</exception>
    public static void Require(ValidJwt token, string? accessToken, string clientId, string nonce)
    {
        var claims = token.Claims;
        if (!Same(Claims.Text(claims, "nonce"), nonce))
            throw new InvalidJwtException("the ID token answers another attempt");
        if (Claims.Text(claims, "sub") is null || !claims.TryGetProperty("iat", out _))
            throw new InvalidJwtException("the ID token has no sub or no iat");
        var party = claims.TryGetProperty("azp", out _) ? Claims.Text(claims, "azp") ?? "" : null;
        var several = claims.TryGetProperty("aud", out var audience) && audience.ValueKind == JsonValueKind.Array && audience.GetArrayLength() > 1;
        if (party is null ? several : party != clientId)
            throw new InvalidJwtException("the ID token was made for another party");
        if (claims.TryGetProperty("at_hash", out _) && !Same(Claims.Text(claims, "at_hash"), accessToken is null ? null : HalfHash(accessToken, token.Algorithm)))
            throw new InvalidJwtException("the access token is not the one the ID token was made with");
    }

    private static string HalfHash(string token, string algorithm)
    {
        var bytes = Encoding.ASCII.GetBytes(token);
        var hash = algorithm[^3..] switch
        {
            "384" => SHA384.HashData(bytes),
            "512" => SHA512.HashData(bytes),
            _ => SHA256.HashData(bytes),
        };
        return Base64Url.EncodeToString(hash.AsSpan(0, hash.Length / 2));
    }

    private static bool Same(string? given, string? expected) =>
        given is not null && expected is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
