using System.Net.Mail;
using System.Text.Json;
using NetOS.Infrastructure.Access;

namespace NetOS.Api.SignIn;

/// <summary>Who the claims of a valid token speak of.</summary>
internal static class Claims
{
    private const int LongestText = 200;

    /// <exception cref="InvalidJwtException">They name nobody.</exception>
    public static ProvenIdentity WhoIs(ValidJwt token, JsonElement? userInfo, IssuerSettings settings)
    {
        var claims = token.Claims;
        var (issuer, subject) = settings.Entra is null
            ? (token.Issuer, Text(claims, "sub"))
            : ("entra:" + Text(claims, "tid"), Text(claims, "oid"));
        if (subject is not { Length: <= 255 })
            throw new InvalidJwtException(settings.Entra is null ? "it has no sub" : "it has no oid");
        var source = userInfo is { } more && Text(claims, "email") is null ? more : claims;
        var email = EmailOf(source, settings);
        List<string> groups = [.. settings.RoleClaims.SelectMany(name => Values(claims, name).Concat(userInfo is { } also ? Values(also, name) : [])).Distinct()];
        var name = Text(claims, "name") ?? (userInfo is { } info ? Text(info, "name") : null) ?? email?.Split('@')[0] ?? "";
        return new ProvenIdentity(issuer, subject, email, email is not null && IsProven(source, settings), name, groups);
    }

    /// <summary>Entra leaves out the groups of people in very many and points elsewhere; app roles always come.</summary>
    public static bool LacksGroups(JsonElement claims) => claims.TryGetProperty("_claim_names", out var names) && names.ValueKind == JsonValueKind.Object && names.TryGetProperty("groups", out _);

    public static string? Text(JsonElement claims, string name) => claims.TryGetProperty(name, out var value) ? Text(value) : null;

    /// <summary>A text that can be stored and compared: neither U+0000 nor half a character.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text && !text.Contains('\0') ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // Only Entra keeps an address where its own directory vouches for it; elsewhere a preferred name is what people typed.
    private static string? EmailOf(JsonElement claims, IssuerSettings settings)
    {
        string[] names = settings.Entra is { IsSingle: true } ? ["email", "preferred_username", "upn"] : ["email"];
        return names.Select(name => Text(claims, name)?.ToLowerInvariant())
            .FirstOrDefault(text => text is { Length: <= LongestText } && MailAddress.TryCreate(text, out var parsed) && parsed.Address == text);
    }

    /// <summary>Whether the issuer vouches for the address: it says so, or it is the one directory the address belongs to.</summary>
    private static bool IsProven(JsonElement claims, IssuerSettings settings) =>
        settings.Entra is { } entra ? entra.IsSingle || IsTrue(claims, "email_verified") || IsTrue(claims, "xms_edov") : IsTrue(claims, "email_verified");

    private static bool IsTrue(JsonElement claims, string name) => claims.TryGetProperty(name, out var value) && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.String => Text(value) is "true" or "1",
        JsonValueKind.Number => value.TryGetInt32(out var number) && number == 1,
        _ => false,
    };

    /// <summary>The texts of a claim: one or a list, by its name as it stands or as a path.</summary>
    private static IEnumerable<string> Values(JsonElement claims, string name)
    {
        if (!claims.TryGetProperty(name, out var value))
        {
            value = claims;
            foreach (var step in name.Split('.'))
            {
                if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
                    return [];
            }
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => new[] { Text(value) }.OfType<string>(),
            JsonValueKind.Array => value.EnumerateArray().Select(Text).OfType<string>(),
            _ => [],
        };
    }
}
