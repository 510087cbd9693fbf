using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NetOS.FunctionalTests.Access;

/// <summary>An identity provider in the test's own hands: it can be wrong in every way one wants.</summary>
internal sealed class FakeIssuer : IAsyncDisposable
{
    public const string ClientId = "netos", ClientSecret = "a secret of the client", Audience = "https://netos.example.test/api";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, string RedirectUri)> _codes = new();

    private FakeIssuer(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>What the document says the issuer is called; Entra's differs from its address.</summary>
    public string Name { get; set; } = "";

    public SigningPair Pair { get; set; } = SigningPair.Rsa("first");

    /// <summary>What the key set holds; null = the one pair.</summary>
    public Func<JsonArray>? Keys { get; set; }

    /// <summary>How often the key set was asked for.</summary>
    public int KeyRequests { get; private set; }

    /// <summary>Whom the next sign-in is of.</summary>
    public JsonObject Person { get; set; } = [];

    /// <summary>Claims the ID token keeps for the userinfo endpoint.</summary>
    public JsonObject? UserInfo { get; set; }

    /// <summary>Spoils the claims of the next ID tokens.</summary>
    public Action<JsonObject>? Spoil { get; set; }

    /// <summary>What the next answer to the browser carries beside or instead of a code.</summary>
    public Dictionary<string, string?> Answer { get; } = [];

    public TestClock Clock { get; set; } = new();

    public static FakeIssuer Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var issuer = new FakeIssuer(app);
        app.Run(issuer.HandleAsync);
        app.Start();
        issuer.Address = issuer.Name = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return issuer;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>A token for NetOS's API that is right in every way.</summary>
    public JsonObject Claims(string subject, Action<JsonObject>? change = null)
    {
        var claims = new JsonObject { ["iss"] = Name, ["sub"] = subject, ["aud"] = Audience, ["iat"] = Seconds(0), ["nbf"] = Seconds(0), ["exp"] = Seconds(300) };
        change?.Invoke(claims);
        return claims;
    }

    public string Token(string subject, Action<JsonObject>? change = null) => Pair.Sign(Claims(subject, change));

    public long Seconds(double fromNow) => Clock.Now.AddSeconds(fromNow).ToUnixTimeSeconds();

    private async Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (path.EndsWith("/.well-known/openid-configuration", StringComparison.Ordinal))
            await WriteAsync(http, Document());
        else if (path == "/jwks")
        {
            KeyRequests++;
            await WriteAsync(http, new JsonObject { ["keys"] = Keys?.Invoke() ?? new JsonArray(Pair.PublicKey()) });
        }
        else if (path == "/authorize")
            Authorize(http);
        else if (path == "/token")
            await TokenAsync(http);
        else if (path == "/userinfo" && UserInfo is { } info)
            await WriteAsync(http, info.DeepClone().AsObject());
        else
            http.Response.StatusCode = 404;
    }

    private JsonObject Document() => new()
    {
        ["issuer"] = Name,
        ["authorization_endpoint"] = Address + "/authorize",
        ["token_endpoint"] = Address + "/token",
        ["userinfo_endpoint"] = Address + "/userinfo",
        ["end_session_endpoint"] = Address + "/end",
        ["jwks_uri"] = Address + "/jwks",
        ["response_types_supported"] = new JsonArray("code"),
        ["subject_types_supported"] = new JsonArray("public"),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_basic", "client_secret_post"),
        ["code_challenge_methods_supported"] = new JsonArray("S256"),
        ["authorization_response_iss_parameter_supported"] = true,
    };

    private void Authorize(HttpContext http)
    {
        var query = http.Request.Query;
        if (query["response_type"] != "code" || query["client_id"] != ClientId || query["code_challenge_method"] != "S256" || !query["scope"].ToString().Split(' ').Contains("openid"))
        {
            http.Response.StatusCode = 400;
            return;
        }

        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (query["nonce"].ToString(), query["code_challenge"].ToString(), query["redirect_uri"].ToString());
        var answer = new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"], ["iss"] = Name };
        foreach (var (name, value) in Answer)
            answer[name] = value;
        http.Response.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(), answer.Where(a => a.Value is not null).ToDictionary()));
    }

    private async Task TokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        var basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{Uri.EscapeDataString(ClientSecret)}"));
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (http.Request.Headers.Authorization != basic || !_codes.TryRemove(form["code"].ToString(), out var given) || given.Challenge != challenge || given.RedirectUri != form["redirect_uri"])
        {
            http.Response.StatusCode = 400;
            await WriteAsync(http, new JsonObject { ["error"] = "invalid_grant" });
            return;
        }

        const string Access = "opaque-access-token";
        var claims = new JsonObject { ["iss"] = Name, ["aud"] = ClientId, ["iat"] = Seconds(0), ["exp"] = Seconds(300), ["nonce"] = given.Nonce };
        claims["at_hash"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Access)).AsSpan(0, 16));
        foreach (var (name, value) in Person)
            claims[name] = value?.DeepClone();
        Spoil?.Invoke(claims);
        await WriteAsync(http, new JsonObject { ["access_token"] = Access, ["token_type"] = "Bearer", ["id_token"] = Pair.Sign(claims) });
    }

    private static Task WriteAsync(HttpContext http, JsonObject body)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString());
    }
}

/// <summary>A pair of keys, and signing by hand: a library would not let one be wrong.</summary>
internal sealed class SigningPair
{
    private readonly RSA? _rsa;
    private readonly ECDsa? _curve;

    private SigningPair(string id, RSA? rsa, ECDsa? curve) => (Id, _rsa, _curve) = (id, rsa, curve);

    public string Id { get; }

    public static SigningPair Rsa(string id) => new(id, RSA.Create(2048), null);

    public static SigningPair Curve(string id) => new(id, null, ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Another pair that claims the same id.</summary>
    public SigningPair Impostor() => Rsa(Id);

    public byte[] PublicBytes => _rsa!.ExportSubjectPublicKeyInfo();

    public string PublicPem => _rsa!.ExportSubjectPublicKeyInfoPem();

    public JsonObject PublicKey()
    {
        var key = new JsonObject { ["kid"] = Id, ["use"] = "sig" };
        if (_rsa?.ExportParameters(false) is { } rsa)
        {
            (key["kty"], key["n"], key["e"]) = ("RSA", Encode(rsa.Modulus!), Encode(rsa.Exponent!));
            return key;
        }

        var curve = _curve!.ExportParameters(false);
        (key["kty"], key["crv"], key["x"], key["y"]) = ("EC", "P-256", Encode(curve.Q.X!), Encode(curve.Q.Y!));
        return key;
    }

    public string Sign(JsonObject claims, Action<JsonObject>? header = null)
    {
        var head = new JsonObject { ["alg"] = _rsa is null ? "ES256" : "RS256", ["typ"] = "JWT", ["kid"] = Id };
        header?.Invoke(head);
        var text = Unsigned(head, claims);
        var bytes = Encoding.ASCII.GetBytes(text);
        var padding = head["alg"]?.ToString().StartsWith('P') == true ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        return $"{text}.{Encode(_rsa?.SignData(bytes, HashAlgorithmName.SHA256, padding) ?? _curve!.SignData(bytes, HashAlgorithmName.SHA256))}";
    }

    /// <summary>Signs texts that need not be JSON.</summary>
    public string SignRaw(string header, string claims)
    {
        var text = $"{Encode(Encoding.UTF8.GetBytes(header))}.{Encode(Encoding.UTF8.GetBytes(claims))}";
        return $"{text}.{Encode(_rsa!.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public static string SignShared(JsonObject claims, string id, byte[] secret)
    {
        var text = Unsigned(new JsonObject { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = id }, claims);
        return $"{text}.{Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)))}";
    }

    public static string Unsigned(JsonObject header, JsonObject claims) => $"{Encode(Encoding.UTF8.GetBytes(header.ToJsonString()))}.{Encode(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";

    public static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
