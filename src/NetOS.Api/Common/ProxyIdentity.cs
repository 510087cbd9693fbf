using System.Net;
using System.Security.Cryptography;
using System.Text;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Access;

namespace NetOS.Api.Common;

/// <summary>
/// Headers of a proxy that has signed the user in (OAuth2-Proxy, Cloudflare Access, Authentik). Registered only when trusted proxies are configured;
/// from any other address, or without the shared secret where one is set, such headers are refused.
/// </summary>
internal sealed class ProxyIdentity(ProxySettings settings, AccountDirectory accounts, Provisioning provisioning) : IIdentitySource
{
    public const string SecretHeader = "X-NetOS-Proxy-Secret", AuthentikEmail = "X-Authentik-Email", AuthentikGroups = "X-Authentik-Groups";

    private static readonly string[] EmailHeaders = ["x-user-email", "x-auth-request-email", "x-forwarded-email", "x-forwarded-user", "cf-access-authenticated-user-email", AuthentikEmail];

    public async ValueTask<Identified?> IdentifyAsync(HttpContext http)
    {
        var headers = http.Request.Headers;
        var present = EmailHeaders.Where(headers.ContainsKey).ToList();
        if (present.Count == 0)
            return null;
        if (!Trusted(http))
            throw new UnauthorizedException("auth.proxy", "Identity headers are taken from the trusted proxies only.");
        var emails = present.Select(name => headers[name].ToString().Trim().ToLowerInvariant()).Distinct().ToList();
        if (emails is not [{ Length: > 2 and <= 200 } email] || !email.Contains('@') || email.Contains(','))
            throw new UnauthorizedException("auth.proxy", "The proxy's identity headers do not name one e-mail address.");

        var groups = headers[AuthentikGroups].ToString().Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var account = await accounts.FindAsync(email, http.RequestAborted) ?? await provisioning.MakeAsync(email, email.Split('@')[0], groups, settings.Unknown, http.RequestAborted);
        return account is { Active: true }
            ? new Identified(account.ToCaller(SignInMethod.Proxy))
            : throw new UnauthorizedException("auth.not_allowed", "You are signed in at the proxy, but have no active user in NetOS. An admin can make one.");
    }

    private bool Trusted(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } peer || !settings.Trusts(Addresses.Plain(peer)))
            return false;
        return settings.Secret is not { } secret
            || CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(http.Request.Headers[SecretHeader].ToString())));
    }
}

/// <summary>Which proxies may say who is calling.</summary>
/// <param name="Networks">Their addresses.</param>
/// <param name="Secret">What they also send; null = the address is enough.</param>
/// <param name="Unknown">What becomes of people without a user.</param>
internal sealed record ProxySettings(IReadOnlyList<IPNetwork> Networks, string? Secret, UnknownUsers Unknown)
{
    public bool Trusts(IPAddress address) => Networks.Any(network => network.Contains(address));
}
