namespace NetOS.FunctionalTests.Access;

/// <summary>Behind https the cookies belong to this very host and browsers are told to stay with it.</summary>
internal sealed class SecureSignInTests : SignInFixture
{
    protected override void Configure(Dictionary<string, string> settings)
    {
        base.Configure(settings);
        settings["NETOS_PUBLIC_BASE_URL"] = "https://netos.example.test";
        settings["OIDC_SYNC_ROLES"] = "true";
        settings["OIDC_UNKNOWN_USERS"] = "read_only";
        settings["OIDC_SESSION_HOURS"] = "1";
    }

    [Test]
    public async Task Cookies_are_secure_and_bound_to_the_host()
    {
        var (_, _, subject) = await KnownUserAsync();
        Issuer.Person = new JsonObject { ["sub"] = subject, ["email"] = "x@example.net" };
        using var browser = new Browser(Server.Address);
        (await browser.SignInAsync("/map")).ShouldBe("/map");
        browser.Received.ShouldAllBe(c => c.StartsWith("__Host-netos", StringComparison.Ordinal) && c.Contains("; secure; ") && c.Contains("; path=/;"));
        browser.Cookies.Keys.ShouldBe(["__Host-netos"]);
        var answer = (await browser.GetAsync("/api/v1/me")).ShouldBe(200);
        answer.Headers.GetValues("Strict-Transport-Security").Single().ShouldBe("max-age=31536000");
        using var plain = new Browser(Server.Address) { Cookies = { ["netos_session"] = browser.Cookies["__Host-netos"] } };
        (await plain.GetAsync("/api/v1/me"))["auth"]!.ToString().ShouldNotBe("session");
    }

    [Test]
    public async Task Roles_follow_the_groups_where_that_is_configured_but_never_take_the_last_admin()
    {
        var email = $"admin{Make.Next()}@example.net";
        Issuer.Person = new JsonObject { ["sub"] = email, ["email"] = email, ["email_verified"] = true };
        using var browser = new Browser(Server.Address);
        await browser.SignInAsync();
        async Task<string> RoleAsync() => (await browser.GetAsync("/api/v1/me")).ShouldBe(200)["role"]!.ToString();
        (await RoleAsync()).ShouldBe("read_only");
        Issuer.Person["groups"] = new JsonArray("netos-ops");
        await browser.SignInAsync();
        (await RoleAsync()).ShouldBe("operations");
        Issuer.Person["groups"] = new JsonArray("something");
        await browser.SignInAsync();
        (await RoleAsync()).ShouldBe("operations", "without a group that says something the role stays");

        var user = (await browser.GetAsync("/api/v1/me"))["user_id"]!.GetValue<Guid>();
        var exec = (await Api.ReadAsync("/roles?key=exec")).Column("id").Single();
        (await Api.PatchAsync($"/users/{user}", new { role_id = exec })).ShouldBe(200);
        Issuer.Person["groups"] = new JsonArray("netos-finance");
        (await browser.SignInAsync()).ShouldBe("/");
        (await RoleAsync()).ShouldBe("exec", "they are the only admin there is");
    }
}

/// <summary>An identity provider that is away, or not the one the settings name.</summary>
internal sealed class IssuerAwayTests : SignInFixture
{
    [Test]
    public async Task What_was_known_goes_on_being_used_and_what_was_not_is_said()
    {
        var (id, email, subject) = await KnownUserAsync();
        var name = Issuer.Name;
        Issuer.Name = "https://another.example.test";
        (await AsAsync(Issuer.Token(subject))).ShouldBe(503).Code.ShouldBe("auth.issuer_unreachable");
        Log.Text.ShouldContain("names 'https://another.example.test' as the issuer");
        Issuer.Name = name;
        (await AsAsync(Issuer.Token(subject))).ShouldBe(503);
        Clock.Now += TimeSpan.FromSeconds(5);
        (await AsAsync(Issuer.Token(subject))).ShouldBe(200);

        using var browser = new Browser(Server.Address);
        Issuer.Person = new JsonObject { ["sub"] = subject, ["email"] = email };
        await browser.SignInAsync();
        var late = await browser.ToCallbackAsync("/map");
        await Issuer.DisposeAsync();
        (await browser.FollowAsync(late)).ShouldBe("/sign-in?error=failed&return=%2Fmap");
        (await browser.GetAsync("/api/v1/me")).ShouldBe(200)["user_id"]!.GetValue<Guid>().ShouldBe(id);
        Clock.Now += TimeSpan.FromHours(13);
        (await AsAsync(Issuer.Token(subject))).ShouldBe(200);
        await ShouldBeRefusedAsync(SigningPair.Rsa("new").Sign(Issuer.Claims(subject)));
    }
}
