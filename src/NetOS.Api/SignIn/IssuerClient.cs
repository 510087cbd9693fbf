using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace NetOS.Api.SignIn;

/// <summary>What the token endpoint gives for a code.</summary>
internal sealed record IssuedTokens(string IdToken, string? AccessToken);

/// <summary>The issuer refused or answered nonsense; the message says what without any secret.</summary>
internal sealed class IssuerRefusedException(string message) : Exception(message);

/// <summary>Talks to the issuer: short, small, without redirects, and encrypted unless it is on this machine.</summary>
internal sealed class IssuerClient(SignInSettings signIn) : IDocumentRetriever, IDisposable
{
    private const int LargestAnswer = 1 << 20;

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LargestAnswer,
    };

    private IssuerSettings Settings => signIn.Issuer ?? throw new InvalidOperationException("No issuer is configured.");

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        RequireSafe(address);
        using var answer = await _http.GetAsync(new Uri(address), cancel);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(cancel) : throw new IssuerRefusedException($"{address} answered {(int)answer.StatusCode}.");
    }

    /// <summary>Turns the code of the browser into tokens.</summary>
    public async Task<IssuedTokens> ExchangeAsync(OpenIdConnectConfiguration issuer, string code, string verifier, CancellationToken ct)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = signIn.CallbackUrl.ToString(), ["code_verifier"] = verifier };
        using var request = new HttpRequestMessage(HttpMethod.Post, issuer.TokenEndpoint);
        Authenticate(request, form, issuer);
        request.Content = new FormUrlEncodedContent(form);
        using var answer = await _http.SendAsync(request, ct);
        using var body = await ReadAsync(answer, ct);
        if (!answer.IsSuccessStatusCode)
            throw new IssuerRefusedException($"The token endpoint answered {(int)answer.StatusCode} {Word(body.RootElement, "error")}.");
        return Text(body.RootElement, "id_token") is { } id ? new IssuedTokens(id, Text(body.RootElement, "access_token")) : throw new IssuerRefusedException("The token endpoint gave no id_token.");
    }

    /// <summary>The claims an issuer keeps out of the ID token.</summary>
    public async Task<JsonElement> UserInfoAsync(OpenIdConnectConfiguration issuer, string accessToken, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, issuer.UserInfoEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var answer = await _http.SendAsync(request, ct);
        if (!answer.IsSuccessStatusCode)
            throw new IssuerRefusedException($"The userinfo endpoint answered {(int)answer.StatusCode}.");
        using var body = await ReadAsync(answer, ct);
        return body.RootElement.Clone();
    }

    /// <exception cref="IssuerRefusedException">The address is neither https nor, with an issuer on this machine, loopback.</exception>
    public void RequireSafe(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && Settings.Authority.IsLoopback)))
            throw new IssuerRefusedException($"'{address}' is not an https address.");
    }

    public void Dispose() => _http.Dispose();

    private void Authenticate(HttpRequestMessage request, Dictionary<string, string> form, OpenIdConnectConfiguration issuer)
    {
        var (id, secret) = (Settings.ClientId!, Settings.ClientSecret);
        var methods = issuer.TokenEndpointAuthMethodsSupported;
        if (secret is not null && (methods.Count == 0 || methods.Contains("client_secret_basic")))
        {
            var pair = $"{Uri.EscapeDataString(id)}:{Uri.EscapeDataString(secret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
            return;
        }

        form["client_id"] = id;
        if (secret is not null)
            form["client_secret"] = secret;
    }

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage answer, CancellationToken ct)
    {
        try
        {
            var body = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(ct));
            return body.RootElement.ValueKind == JsonValueKind.Object ? body : throw new IssuerRefusedException("The issuer answered something that is no JSON object.");
        }
        catch (JsonException)
        {
            throw new IssuerRefusedException($"The issuer answered {(int)answer.StatusCode} with something that is no JSON.");
        }
    }

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // An error code is a word; anything longer might carry what no log may hold.
    private static string Word(JsonElement body, string name) => Text(body, name) is { Length: <= 40 } word && word.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? word : "";
}
