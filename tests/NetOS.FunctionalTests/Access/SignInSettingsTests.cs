using Microsoft.Extensions.Configuration;
using NetOS.Api.Common;
using NetOS.Api.SignIn;

namespace NetOS.FunctionalTests.Access;

/// <summary>Settings of signing in: a wrong one stops the start with its name.</summary>
internal sealed class SignInSettingsTests
{
    private const string Tenant = "11111111-1111-1111-1111-111111111111";

    [TestCase("OIDC_ISSUER", "OIDC_ISSUER=http://login.example.net", "OIDC_CLIENT_ID=a")]
    [TestCase("OIDC_ISSUER", "OIDC_ISSUER=login.example.net", "OIDC_CLIENT_ID=a")]
    [TestCase("OIDC_CLIENT_ID", "OIDC_ISSUER=https://login.example.net")]
    [TestCase("OIDC_ISSUER", "OIDC_CLIENT_ID=a")]
    [TestCase("OIDC_ISSUER", "JWT_AUDIENCE=a")]
    [TestCase("OIDC_CLIENT_ID", "OIDC_ISSUER=https://login.example.net", "JWT_AUDIENCE=a", "OIDC_CLIENT_SECRET=s")]
    [TestCase("ENTRA_TENANT_ID", "OIDC_ISSUER=https://login.example.net", "OIDC_CLIENT_ID=a", "ENTRA_TENANT_ID=" + Tenant)]
    [TestCase("ENTRA_TENANT_ID", "ENTRA_TENANT_ID=common", "ENTRA_CLIENT_ID=a")]
    [TestCase("ENTRA_CLIENT_ID", "ENTRA_TENANT_ID=" + Tenant)]
    [TestCase("ENTRA_ALLOWED_TENANTS", "ENTRA_TENANT_ID=organizations", "ENTRA_CLIENT_ID=a")]
    [TestCase("ENTRA_ALLOWED_TENANTS", "ENTRA_TENANT_ID=organizations", "ENTRA_CLIENT_ID=a", "ENTRA_ALLOWED_TENANTS=contoso.com")]
    [TestCase("ENTRA_ALLOWED_TENANTS", "ENTRA_TENANT_ID=" + Tenant, "ENTRA_CLIENT_ID=a", "ENTRA_ALLOWED_TENANTS=22222222-2222-2222-2222-222222222222")]
    [TestCase("OIDC_SESSION_HOURS", "OIDC_SESSION_HOURS=a day")]
    [TestCase("OIDC_SESSION_HOURS", "OIDC_SESSION_HOURS=169")]
    [TestCase("OIDC_SESSION_HOURS", "OIDC_SESSION_HOURS=0")]
    [TestCase("OIDC_SYNC_ROLES", "OIDC_ISSUER=https://login.example.net", "OIDC_CLIENT_ID=a", "OIDC_SYNC_ROLES=perhaps")]
    [TestCase("OIDC_ALGORITHMS", "OIDC_ISSUER=https://login.example.net", "OIDC_CLIENT_ID=a", "OIDC_ALGORITHMS=RS256,HS256")]
    [TestCase("OIDC_ALGORITHMS", "OIDC_ISSUER=https://login.example.net", "OIDC_CLIENT_ID=a", "OIDC_ALGORITHMS=none")]
    [TestCase("OIDC_SCOPES", "OIDC_ISSUER=https://login.example.net", "OIDC_CLIENT_ID=a", "OIDC_SCOPES=email")]
    [TestCase("NETOS_ROLE_GROUPS", "OIDC_ISSUER=https://login.example.net", "OIDC_CLIENT_ID=a", "NETOS_ROLE_GROUPS=staff")]
    public void A_wrong_value_is_named(string name, params string[] settings) => Should.Throw<ConfigurationException>(() => From(settings)).Message.ShouldContain(name);

    [Test]
    public void The_browser_signs_in_over_https_or_on_this_machine()
    {
        string[] settings = ["OIDC_ISSUER=https://login.example.net", "OIDC_CLIENT_ID=a"];
        Should.Throw<ConfigurationException>(() => From(settings, "http://netos.example.net")).Message.ShouldContain("NETOS_PUBLIC_BASE_URL");
        From(settings, "http://127.0.0.1:8000").IsSecure.ShouldBeFalse();
        From(settings, "https://netos.example.net").CallbackUrl.ToString().ShouldBe("https://netos.example.net/auth/callback");
        From(["OIDC_ISSUER=https://login.example.net", "JWT_AUDIENCE=a"], "http://netos.example.net").CanSignIn.ShouldBeFalse();
    }

    [Test]
    public void Nothing_is_needed_without_an_issuer() => (From([]).Issuer, From([]).SessionIdle).ShouldBe((null, TimeSpan.FromHours(12)));

    [Test]
    public void Entra_brings_its_addresses()
    {
        var single = From(["ENTRA_TENANT_ID=" + Tenant, "ENTRA_CLIENT_ID=app"]).Issuer!;
        single.MetadataAddress.ShouldBe($"https://login.microsoftonline.com/{Tenant}/v2.0/.well-known/openid-configuration");
        single.Audiences.ShouldBe(["app", "api://app"]);
        single.Entra!.IssuersOf(Guid.Parse(Tenant)).ShouldBe([$"https://login.microsoftonline.com/{Tenant}/v2.0", $"https://sts.windows.net/{Tenant}/"]);
        single.Entra.IsSingle.ShouldBeTrue();
        var several = From(["ENTRA_TENANT_ID=organizations", "ENTRA_CLIENT_ID=app", "ENTRA_ALLOWED_TENANTS=" + Tenant]).Issuer!;
        (several.Entra!.IsSingle, several.MetadataAddress).ShouldBe((false, "https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration"));
    }

    private static SignInSettings From(string[] settings, string baseUrl = "http://localhost:8000") => SignInSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => s.Split('=', 2)).Select(s => KeyValuePair.Create(s[0], (string?)s[1]))).Build(), new Uri(baseUrl), development: false);
}
