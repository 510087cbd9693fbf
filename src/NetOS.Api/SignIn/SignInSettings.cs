using NetOS.Api.Common;
using NetOS.Infrastructure.Access;

namespace NetOS.Api.SignIn;

/// <summary>How people sign in with the browser and whose JWTs are taken.</summary>
internal sealed record SignInSettings
{
    /// <summary>Address of NetOS as people type it; the issuer sends them back there.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The identity provider; null = none: nobody signs in with the browser, and every JWT is refused.</summary>
    public IssuerSettings? Issuer { get; init; }

    /// <summary>A session that is not used for this long ends.</summary>
    public required TimeSpan SessionIdle { get; init; }

    /// <summary>Folder of the keys that encrypt what the database or a browser keeps; null = nowhere to keep one was found.</summary>
    public string? Keys { get; init; }

    /// <summary>Whether development identity answers beside the ways of this page.</summary>
    public required bool Development { get; init; }

    public bool IsSecure => BaseUrl.Scheme == Uri.UriSchemeHttps;

    public bool CanSignIn => Issuer?.ClientId is not null;

    public Uri CallbackUrl => new(BaseUrl, "/auth/callback");

    public static SignInSettings From(IConfiguration settings, Uri baseUrl, bool development)
    {
        var found = new SignInSettings
        {
            BaseUrl = baseUrl,
            Issuer = IssuerSettings.From(settings),
            SessionIdle = Configuration.Number(settings, "OIDC_SESSION_HOURS", 12, 168) is > 0 and var hours ? TimeSpan.FromHours(hours) : throw new ConfigurationException("OIDC_SESSION_HOURS is 0; allowed are whole numbers from 1 to 168."),
            Keys = settings["NETOS_KEYS"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : Configuration.UsualFolder("keys"),
            Development = development,
        };
        if (found.CanSignIn && !found.IsSecure && !baseUrl.IsLoopback)
            throw new ConfigurationException($"NETOS_PUBLIC_BASE_URL is {baseUrl}: signing in with the browser needs https, except on localhost. Set it to the https address people type.");
        return found;
    }
}

/// <summary>The identity provider.</summary>
internal sealed record IssuerSettings
{
    public const string DefaultRoleClaims = "groups,roles", DefaultScopes = "openid profile email";

    /// <summary>Signatures of key pairs only: with a shared secret, whoever can check a token could make one.</summary>
    public static readonly IReadOnlyList<string> KnownAlgorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Where its discovery document is, less the well-known ending; also its name in tokens, unless it is Entra.</summary>
    public required Uri Authority { get; init; }

    /// <summary>What people call it.</summary>
    public required string ProviderName { get; init; }

    /// <summary>What is special with Microsoft Entra; null = any other provider.</summary>
    public EntraSettings? Entra { get; init; }

    /// <summary>NetOS's name at the issuer; null = only JWTs, no signing in with the browser.</summary>
    public string? ClientId { get; init; }

    public string? ClientSecret { get; init; }

    public required string Scopes { get; init; }

    /// <summary>Whom a JWT may be meant for; empty = no JWT is taken.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    public required IReadOnlyList<string> Algorithms { get; init; }

    /// <summary>Claims whose values give a role; a dot leads into an object (<c>realm_access.roles</c>).</summary>
    public required IReadOnlyList<string> RoleClaims { get; init; }

    /// <summary>What becomes of people without a user.</summary>
    public required UnknownUsers Unknown { get; init; }

    /// <summary>Whether the claims also change the role of people who have a user.</summary>
    public required bool SyncRoles { get; init; }

    public string MetadataAddress => Authority.ToString().TrimEnd('/') + "/.well-known/openid-configuration";

    public static IssuerSettings? From(IConfiguration settings)
    {
        var (oidc, entra) = (Given(settings, "OIDC_ISSUER"), Given(settings, "ENTRA_TENANT_ID"));
        if (oidc is not null && entra is not null)
            throw new ConfigurationException("OIDC_ISSUER and ENTRA_TENANT_ID are both set; NetOS works with one identity provider: leave one of them out.");
        RequireOwner(settings, oidc is null, "OIDC_ISSUER", ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]);
        RequireOwner(settings, entra is null, "ENTRA_TENANT_ID", ["ENTRA_CLIENT_ID", "ENTRA_CLIENT_SECRET", "ENTRA_ALLOWED_TENANTS"]);
        RequireOwner(settings, oidc is null && entra is null, "OIDC_ISSUER (or ENTRA_TENANT_ID)", ["JWT_AUDIENCE"]);
        return oidc is not null ? Generic(settings, oidc) : entra is not null ? Microsoft(settings, entra) : null;
    }

    private static IssuerSettings Generic(IConfiguration settings, string issuer)
    {
        var clientId = Given(settings, "OIDC_CLIENT_ID");
        List<string> audiences = [.. Configuration.List(settings["JWT_AUDIENCE"])];
        if (clientId is null && audiences.Count == 0)
            throw new ConfigurationException("OIDC_ISSUER is set, but neither OIDC_CLIENT_ID (to sign in with the browser) nor JWT_AUDIENCE (to take JWTs): set at least one.");
        if (clientId is null && Given(settings, "OIDC_CLIENT_SECRET") is not null)
            throw new ConfigurationException("OIDC_CLIENT_SECRET is set, but OIDC_CLIENT_ID is missing.");
        return Common(settings, Address("OIDC_ISSUER", issuer), "Single sign-on", clientId, Given(settings, "OIDC_CLIENT_SECRET"), audiences);
    }

    private static IssuerSettings Microsoft(IConfiguration settings, string tenant)
    {
        var clientId = Given(settings, "ENTRA_CLIENT_ID") ?? throw new ConfigurationException("ENTRA_TENANT_ID is set, but ENTRA_CLIENT_ID is missing: the application (client) id of the app registration.");
        var entra = EntraSettings.From(Address("ENTRA_INSTANCE", Given(settings, "ENTRA_INSTANCE") ?? EntraSettings.DefaultInstance), tenant, settings["ENTRA_ALLOWED_TENANTS"]);
        List<string> audiences = [clientId, "api://" + clientId, .. Configuration.List(settings["JWT_AUDIENCE"])];
        return Common(settings, entra.Authority, "Microsoft Entra", clientId, Given(settings, "ENTRA_CLIENT_SECRET"), audiences) with { Entra = entra };
    }

    private static IssuerSettings Common(IConfiguration settings, Uri authority, string name, string? clientId, string? secret, IReadOnlyList<string> audiences)
    {
        List<string> algorithms = [.. Configuration.List(settings["OIDC_ALGORITHMS"])];
        if (algorithms.Except(KnownAlgorithms).FirstOrDefault() is { } unknown)
            throw new ConfigurationException($"OIDC_ALGORITHMS: '{unknown}' is not one of {string.Join(", ", KnownAlgorithms)}.");
        var scopes = Given(settings, "OIDC_SCOPES") ?? DefaultScopes;
        if (!scopes.Split(' ').Contains("openid"))
            throw new ConfigurationException($"OIDC_SCOPES '{scopes}' has no openid; e.g. '{DefaultScopes} groups'.");
        return new IssuerSettings
        {
            Authority = authority,
            ProviderName = Given(settings, "OIDC_PROVIDER_NAME") ?? name,
            ClientId = clientId,
            ClientSecret = secret,
            Scopes = scopes,
            Audiences = audiences,
            Algorithms = algorithms.Count == 0 ? KnownAlgorithms : algorithms,
            RoleClaims = [.. Configuration.List(Given(settings, "OIDC_ROLE_CLAIM") ?? DefaultRoleClaims)],
            Unknown = Configuration.UnknownUsersOf(settings, "OIDC_UNKNOWN_USERS"),
            SyncRoles = Configuration.Flag(settings, "OIDC_SYNC_ROLES", false),
        };
    }

    private static Uri Address(string name, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Query.Length == 0 && uri.Fragment.Length == 0 && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw new ConfigurationException($"{name} '{text}' is not an https address such as https://login.example.net/realms/staff (http is for localhost only).");

    private static void RequireOwner(IConfiguration settings, bool ownerMissing, string owner, string[] names)
    {
        if (ownerMissing && names.FirstOrDefault(name => Given(settings, name) is not null) is { } orphan)
            throw new ConfigurationException($"{orphan} is set, but {owner} is missing.");
    }

    private static string? Given(IConfiguration settings, string name) => settings[name]?.Trim() is { Length: > 0 } text ? text : null;
}

/// <summary>Microsoft Entra: one tenant, or several that are named.</summary>
/// <param name="Instance">The cloud.</param>
/// <param name="Authority">Where its discovery document is.</param>
/// <param name="Tenants">Whose people are let in.</param>
/// <param name="IsSingle">One tenant, so that an e-mail address means one person.</param>
internal sealed record EntraSettings(Uri Instance, Uri Authority, IReadOnlyList<Guid> Tenants, bool IsSingle)
{
    public const string DefaultInstance = "https://login.microsoftonline.com", Organizations = "organizations";

    public static EntraSettings From(Uri instance, string tenant, string? allowed)
    {
        List<Guid> tenants = [.. Configuration.List(allowed).Select(text => Guid.TryParse(text, out var id) ? id : throw new ConfigurationException($"ENTRA_ALLOWED_TENANTS: '{text}' is not the id (a GUID) of a tenant."))];
        if (Guid.TryParse(tenant, out var single))
        {
            return tenants.Count == 0 || tenants is [var same] && same == single
                ? new EntraSettings(instance, AuthorityOf(instance, single.ToString("D")), [single], IsSingle: true)
                : throw new ConfigurationException($"ENTRA_ALLOWED_TENANTS is for ENTRA_TENANT_ID={Organizations}; with one tenant leave it out.");
        }

        if (tenant != Organizations)
            throw new ConfigurationException($"ENTRA_TENANT_ID '{tenant}' is neither the id (a GUID) of a tenant nor '{Organizations}'.");
        return tenants.Count > 0
            ? new EntraSettings(instance, AuthorityOf(instance, tenant), tenants, IsSingle: false)
            : throw new ConfigurationException($"ENTRA_TENANT_ID is '{Organizations}', so ENTRA_ALLOWED_TENANTS must list the ids of the tenants whose people may sign in.");
    }

    /// <summary>What tokens of a tenant name as their issuer: version 2 and version 1.</summary>
    public IEnumerable<string> IssuersOf(Guid tenant) => [AuthorityOf(Instance, tenant.ToString("D")).ToString(), $"https://sts.windows.net/{tenant:D}/"];

    private static Uri AuthorityOf(Uri instance, string tenant) => new($"{instance.ToString().TrimEnd('/')}/{tenant}/v2.0");
}
