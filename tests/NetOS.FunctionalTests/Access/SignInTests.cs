namespace NetOS.FunctionalTests.Access;

/// <summary>Signing in with the browser: code and PKCE by the server, a session cookie in the end.</summary>
internal sealed class SignInTests : SignInFixture
{
    private const string Cookie = "netos_session";

    [Test]
    public async Task Signing_in_leads_back_to_the_page_asked_for_with_a_session()
    {
        var (id, email, browser) = await PersonAsync();
        using var _ = browser;
        (await browser.SignInAsync("/circuits?status=active&q=a b ä")).ShouldBe("/circuits?status=active&q=a%20b%20%C3%A4");
        var me = (await browser.GetAsync("/api/v1/me")).ShouldBe(200);
        (me["auth"]!.ToString(), me["email"]!.ToString(), me["user_id"]!.GetValue<Guid>(), me["role"]!.ToString()).ShouldBe(("session", email, id, "finance"));
        (me["csrf_token"]!.ToString().Length, me["session_id"]!.GetValue<Guid>()).ShouldBe((43, (await browser.GetAsync("/api/v1/me/sessions")).Items.Single()!["id"]!.GetValue<Guid>()));
        var set = browser.Received.Single(c => c.StartsWith(Cookie + "=", StringComparison.Ordinal));
        set.Split("; ").Skip(1).Select(a => a.ToLowerInvariant()).Order().ShouldBe(["httponly", "path=/", "samesite=lax"]);
        string.Join(", ", browser.Cookies.Keys).ShouldBe(Cookie, "nothing of the attempt stays behind");
    }

    [Test]
    public async Task The_issuer_is_asked_as_RFC_9700_wants_it()
    {
        using var browser = new Browser(Server.Address);
        var asked = (await browser.GetAsync("/auth/sign-in")).ShouldBe(302);
        var query = System.Web.HttpUtility.ParseQueryString(asked.Headers.Location!.Query);
        query.AllKeys.Order().ShouldBe(["client_id", "code_challenge", "code_challenge_method", "nonce", "redirect_uri", "response_type", "scope", "state"]);
        (query["response_type"], query["code_challenge_method"], query["redirect_uri"]).ShouldBe(("code", "S256", "http://localhost:8000/auth/callback"));
        new[] { query["state"], query["nonce"], query["code_challenge"] }.ShouldAllBe(secret => secret!.Length == 43);
        asked.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var kept = browser.Received.ShouldHaveSingleItem();
        kept.ShouldContain("httponly", Case.Insensitive);
        kept.ShouldContain("samesite=lax", Case.Insensitive);
        kept.ShouldContain("max-age=600", Case.Insensitive);
        kept.ShouldNotContain(query["state"]!);
        kept.ShouldNotContain(query["nonce"]!);
    }

    [TestCase("//evil.example.net")]
    [TestCase("https://evil.example.net/")]
    [TestCase("/\\evil.example.net")]
    [TestCase("\\\\evil.example.net")]
    [TestCase("/\t/evil.example.net")]
    [TestCase("/\n/evil.example.net")]
    [TestCase("javascript:alert(1)")]
    [TestCase("evil.example.net")]
    [TestCase("/auth/sign-in")]
    [TestCase("/AUTH/callback?x")]
    [TestCase("/sign-in?return=/sign-in")]
    [TestCase("")]
    public async Task A_return_address_that_is_no_page_of_NetOS_becomes_the_start_page(string back)
    {
        var (_, _, browser) = await PersonAsync();
        using var _1 = browser;
        (await browser.SignInAsync(back)).ShouldBe("/");
    }

    [Test]
    public async Task A_long_return_address_fits_into_the_cookie()
    {
        var (_, _, browser) = await PersonAsync();
        using var _1 = browser;
        var page = "/circuits?" + string.Concat(Enumerable.Repeat("a=%22&", 240));
        (await browser.SignInAsync(page)).ShouldBe(page);
        browser.Received.Max(c => c.Length).ShouldBeLessThan(4_096);
    }

    [Test]
    public async Task A_state_works_once_and_only_in_its_browser()
    {
        var (_, _, browser) = await PersonAsync();
        using var _1 = browser;
        using var other = new Browser(Server.Address);
        var callback = await browser.ToCallbackAsync("/map");
        (await other.FollowAsync(callback)).ShouldBe("/sign-in?error=expired&return=%2F");
        var before = browser.Cookies.ToDictionary();
        (await browser.FollowAsync(callback)).ShouldBe("/map");
        (await browser.FollowAsync(callback)).ShouldBe("/sign-in?error=expired&return=%2F");
        foreach (var (name, value) in before)
            browser.Cookies[name] = value;
        // Somebody who kept the cookie still has a code the issuer takes once.
        (await browser.FollowAsync(callback)).ShouldBe("/sign-in?error=failed&return=%2Fmap");
        (await browser.FollowAsync("/auth/callback?code=x&state=" + new string('a', 43))).ShouldBe("/sign-in?error=expired&return=%2F");
        (await browser.FollowAsync("/auth/callback")).ShouldBe("/sign-in?error=expired&return=%2F");
    }

    [Test]
    public async Task An_attempt_lasts_ten_minutes_and_two_tabs_do_not_disturb_each_other()
    {
        var (_, _, browser) = await PersonAsync();
        using var _1 = browser;
        var (one, two) = (await browser.ToCallbackAsync("/map"), await browser.ToCallbackAsync("/circuits"));
        (await browser.FollowAsync(one)).ShouldBe("/map");
        (await browser.FollowAsync(two)).ShouldBe("/circuits");
        var late = await browser.ToCallbackAsync("/map");
        Clock.Now += TimeSpan.FromMinutes(10);
        (await browser.FollowAsync(late)).ShouldBe("/sign-in?error=expired&return=%2Fmap");
        for (var i = 0; i < 20; i++)
            await browser.ToCallbackAsync();
        browser.Cookies.Count.ShouldBeLessThan(8, "attempts nobody finishes do not pile up");
    }

    private static IEnumerable<TestCaseData> WrongIdTokens()
    {
        yield return Wrong("nonce_of_another_attempt", (c, _) => c["nonce"] = "other");
        yield return Wrong("no_nonce", (c, _) => c.Remove("nonce"));
        yield return Wrong("another_audience", (c, _) => c["aud"] = "another client");
        yield return Wrong("the_API_as_audience", (c, _) => c["aud"] = FakeIssuer.Audience);
        yield return Wrong("several_audiences_without_a_party", (c, _) => c["aud"] = new JsonArray(FakeIssuer.ClientId, "other"));
        yield return Wrong("made_for_another_party", (c, _) => c["azp"] = "other");
        yield return Wrong("at_hash_of_another_token", (c, _) => c["at_hash"] = "AAAAAAAAAAAAAAAAAAAAAA");
        yield return Wrong("another_issuer", (c, _) => c["iss"] = "https://evil.example.test");
        yield return Wrong("expired", (c, i) => c["exp"] = i.Seconds(-121));
        yield return Wrong("no_subject", (c, _) => c.Remove("sub"));
        yield return Wrong("no_time_of_issue", (c, _) => c.Remove("iat"));
    }

    [TestCaseSource(nameof(WrongIdTokens))]
    public async Task A_wrong_ID_token_opens_no_session(Action<JsonObject, FakeIssuer> spoil)
    {
        var (id, _, browser) = await PersonAsync();
        using var _1 = browser;
        Issuer.Spoil = claims => spoil(claims, Issuer);
        (await browser.SignInAsync("/map")).ShouldBe("/sign-in?error=failed&return=%2Fmap");
        browser.Cookies.ShouldBeEmpty();
        (await SqlAsync($"select id from sessions where user_id = '{id}'")).ShouldBeEmpty();
        Issuer.Spoil = claims => (claims["aud"], claims["azp"]) = (new JsonArray(FakeIssuer.ClientId, "other"), FakeIssuer.ClientId);
        (await browser.SignInAsync("/map")).ShouldBe("/map");
    }

    [TestCase("iss", "https://evil.example.test", "failed")]
    [TestCase("iss", null, "failed")]
    [TestCase("code", "forged", "failed")]
    [TestCase("code", null, "failed")]
    [TestCase("error", "access_denied", "denied")]
    [TestCase("error", "server_error", "failed")]
    [TestCase("state", "forged-forged-forged", "expired")]
    public async Task What_comes_back_wrong_is_refused(string name, string? value, string code)
    {
        var (_, _, browser) = await PersonAsync();
        using var _1 = browser;
        Issuer.Answer[name] = value;
        (await browser.SignInAsync("/map")).ShouldBe($"/sign-in?error={code}&return={(code == "expired" ? "%2F" : "%2Fmap")}");
        browser.Cookies.ShouldNotContainKey(Cookie);
    }

    [Test]
    public async Task People_without_a_user_and_inactive_users_are_told_so_and_audited()
    {
        using var browser = new Browser(Server.Address);
        Issuer.Person = new JsonObject { ["sub"] = "nobody", ["email"] = "nobody@example.net", ["email_verified"] = true };
        (await browser.SignInAsync()).ShouldBe("/sign-in?error=not_allowed&return=%2F");
        var (_, email) = await UserAsync();
        Issuer.Person = new JsonObject { ["sub"] = "thief", ["email"] = email, ["email_verified"] = false };
        (await browser.SignInAsync()).ShouldBe("/sign-in?error=not_allowed&return=%2F");
        var (_, inactive, subject) = await KnownUserAsync(active: false);
        Issuer.Person = new JsonObject { ["sub"] = subject, ["email"] = inactive };
        (await browser.SignInAsync()).ShouldBe("/sign-in?error=inactive&return=%2F");
        var lines = (await Api.ReadAsync("/audit?event_type=auth&action=refused&sort=-id&limit=3")).Column("label");
        lines[0]!.ShouldContain(inactive);
        lines[1]!.ShouldContain("not proven");
        lines[2]!.ShouldContain("nobody@example.net");
    }

    [Test]
    public async Task What_the_ID_token_keeps_back_is_asked_for()
    {
        using var browser = new Browser(Server.Address);
        Issuer.Person = new JsonObject { ["sub"] = "sparse" };
        Issuer.UserInfo = new JsonObject { ["sub"] = "sparse", ["email"] = "sparse@example.net", ["email_verified"] = true, ["name"] = "Sparse Person", ["groups"] = new JsonArray("netos-ops") };
        (await browser.SignInAsync()).ShouldBe("/");
        var me = await browser.GetAsync("/api/v1/me");
        (me["email"]!.ToString(), me["name"]!.ToString(), me["role"]!.ToString()).ShouldBe(("sparse@example.net", "Sparse Person", "operations"));
        Issuer.Person = new JsonObject { ["sub"] = "sparse-2" };
        (await browser.SignInAsync()).ShouldBe("/sign-in?error=failed&return=%2F", "the answer speaks of somebody else");
    }

    [Test]
    public async Task Every_answer_carries_the_security_headers_and_no_other_site_is_let_in()
    {
        using var browser = new Browser(Server.Address);
        foreach (var path in new[] { "/api/v1/circuits", "/api/v1/nothing", "/healthz", "/openapi.json", "/docs-api/index.html", "/auth/sign-in", "/auth/callback", "/api/v1/tiles/circuits/0/0/0.mvt" })
        {
            var answer = await browser.GetAsync(path, ("Origin", "https://evil.example.net"));
            string Header(string name) => string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);
            (Header("X-Content-Type-Options"), Header("Cross-Origin-Opener-Policy")).ShouldBe(("nosniff", "same-origin"), path);
            Header("Content-Security-Policy").ShouldContain("frame-ancestors 'none'", Case.Sensitive, path);
            Header("Permissions-Policy").ShouldContain("microphone=()", Case.Sensitive, path);
            Header("Referrer-Policy").ShouldBe(path.StartsWith("/auth", StringComparison.Ordinal) ? "no-referrer" : "same-origin", path);
            Header("Strict-Transport-Security").ShouldBeEmpty("there is no https here");
            Header("Access-Control-Allow-Origin").ShouldBeEmpty(path);
            if (path.StartsWith("/auth", StringComparison.Ordinal))
                answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Test]
    public async Task The_page_to_sign_in_learns_what_there_is()
    {
        using var browser = new Browser(Server.Address);
        var options = (await browser.GetAsync("/api/v1/auth/options", ("Cookie", "netos_session=gone"))).ShouldBe(200);
        options.Json.ToJsonString().ShouldBe("""{"sign_in":true,"provider":"Single sign-on","proxy":false,"development":true}""");
    }

    private static TestCaseData Wrong(string name, Action<JsonObject, FakeIssuer> spoil) => new TestCaseData(spoil).SetArgDisplayNames(name);
}
