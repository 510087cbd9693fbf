using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NetOS.Application.Common.Errors;

namespace NetOS.Api.SignIn;

/// <summary>What the issuer says of itself.</summary>
/// <param name="Configuration">Its discovery document.</param>
/// <param name="Keys">Its signing keys: halves of key pairs of a safe size.</param>
/// <param name="ReadAt">When it was read.</param>
internal sealed record IssuerDocument(OpenIdConnectConfiguration Configuration, IReadOnlyList<SecurityKey> Keys, DateTimeOffset ReadAt);

/// <summary>503: the identity provider is needed and does not answer as it should.</summary>
internal sealed class IssuerUnreachableException() : RequestException(503, "auth.issuer_unreachable", "The identity provider does not answer NetOS at the moment. Try again shortly.");

/// <summary>
/// Reads the issuer's discovery document and keys and keeps them; a token with an unknown key has them read again, at most once a minute. (The library's own
/// ConfigurationManager reads again behind the request's back: the first token after a change of keys would be refused.)
/// </summary>
internal sealed class Issuer(SignInSettings signIn, IssuerClient client, TimeProvider clock, ILogger<Issuer> log) : IDisposable
{
    private const int RsaBits = 2048;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12), Again = TimeSpan.FromMinutes(1), Breath = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1);
    private IssuerDocument? _known;
    private DateTimeOffset _failedAt = DateTimeOffset.MinValue;

    private IssuerSettings Settings => signIn.Issuer ?? throw new InvalidOperationException("No issuer is configured.");

    /// <exception cref="IssuerUnreachableException">It does not answer and nothing of it is known yet.</exception>
    public async ValueTask<IssuerDocument> ReadAsync(CancellationToken ct) => _known is { } known && clock.GetUtcNow() - known.ReadAt < Fresh ? known : await ReadAnewAsync(_known, wait: _known is null, ct);

    /// <summary>Reads again what may have changed; the same document comes back when that was less than a minute ago.</summary>
    public async ValueTask<IssuerDocument> ReadAgainAsync(IssuerDocument stale, CancellationToken ct) => clock.GetUtcNow() - stale.ReadAt < Again ? stale : await ReadAnewAsync(stale, wait: true, ct);

    public void Dispose() => _one.Dispose();

    /// <param name="stale">What is known and perhaps too old.</param>
    /// <param name="wait">Whether what is known will not do: then one waits for whoever is reading already.</param>
    /// <param name="ct">Stops waiting.</param>
    private async Task<IssuerDocument> ReadAnewAsync(IssuerDocument? stale, bool wait, CancellationToken ct)
    {
        if (!await _one.WaitAsync(wait ? Timeout.Infinite : 0, ct))
            return stale!;
        try
        {
            if (_known is { } known && !ReferenceEquals(known, stale))
                return known;
            var now = clock.GetUtcNow();
            // An issuer that hangs must not hold up every request; what was known goes on being used.
            if (now - _failedAt < (_known is null ? Breath : Again))
                return _known ?? throw new IssuerUnreachableException();
            try
            {
                return _known = await FetchAsync(now, ct);
            }
            catch (Exception error) when (error is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                _failedAt = now;
                log.LogError("The identity provider's document {Address} cannot be used: {Reason}", Settings.MetadataAddress, Innermost(error).Message);
                return _known ?? throw new IssuerUnreachableException();
            }
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<IssuerDocument> FetchAsync(DateTimeOffset now, CancellationToken ct)
    {
        var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(Settings.MetadataAddress, client, ct);
        // Entra's document of several tenants names a pattern as its issuer; there each token's issuer is compared with its tenant's.
        if (Settings.Entra is null && configuration.Issuer?.TrimEnd('/') != Settings.Authority.ToString().TrimEnd('/'))
            throw new InvalidDataException($"It names '{configuration.Issuer}' as the issuer; OIDC_ISSUER must be that.");
        foreach (var address in new[] { configuration.AuthorizationEndpoint, configuration.TokenEndpoint, configuration.UserInfoEndpoint, configuration.EndSessionEndpoint }.Where(a => !string.IsNullOrEmpty(a)))
            client.RequireSafe(address);
        List<SecurityKey> keys = [.. configuration.SigningKeys.Where(IsSafe)];
        return keys.Count > 0 ? new IssuerDocument(configuration, keys, now) : throw new InvalidDataException("It has no key that could sign: RSA of at least 2,048 bits or an elliptic curve.");
    }

    private static bool IsSafe(SecurityKey key) => key switch
    {
        ECDsaSecurityKey => true,
        X509SecurityKey certificate => certificate.PublicKey is not System.Security.Cryptography.RSA rsa || rsa.KeySize >= RsaBits,
        RsaSecurityKey rsa => rsa.KeySize >= RsaBits,
        _ => false,
    };

    private static Exception Innermost(Exception error) => error.InnerException is { } inner ? Innermost(inner) : error;
}
