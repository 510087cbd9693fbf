namespace NetOS.FunctionalTests.Access;

/// <summary>Signing in with the browser: code and PKCE by the server, a session cookie in the end.</summary>
internal sealed class SignInTests : SignInFixture
{
    private const string Cookie = "netos_session", Csrf = "X-NetOS-CSRF";

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
    public async Task Changes_need_the_header_and_come_from_our_own_pages()
    {
        var (_, _, browser) = await PersonAsync();
        using var _1 = browser;
        await browser.SignInAsync();
        var csrf = await browser.CsrfAsync();
        Task<Answer> Change(params (string, string)[] headers) => browser.SendAsync(HttpMethod.Post, "/api/v1/carriers", $$"""{"name": "Carrier {{Make.Next()}}"}""", headers);
        (await Change()).ShouldBeProblem(403, "auth.csrf");
        (await Change((Csrf, ""))).ShouldBeProblem(403, "auth.csrf");
        (await Change((Csrf, csrf[..^1]))).ShouldBeProblem(403, "auth.csrf");
        (await Change((Csrf, csrf.ToLowerInvariant()))).ShouldBeProblem(403, "auth.csrf");
        (await Change((Csrf, csrf), ("Sec-Fetch-Site", "cross-site"))).ShouldBeProblem(403, "auth.foreign_page");
        (await Change((Csrf, csrf))).ShouldBe(201);
        (await Change((Csrf, csrf), ("Sec-Fetch-Site", "same-origin"))).ShouldBe(201);
        foreach (var method in new[] { HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete })
            (await browser.SendAsync(method, $"/api/v1/me/sessions/{Guid.NewGuid()}")).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.MethodNotAllowed);
        (await browser.GetAsync("/api/v1/circuits")).ShouldBe(200);
    }

    [Test]
    public async Task The_csrf_value_of_another_session_does_not_do()
    {
        var (_, _, one) = await PersonAsync();
        using var _1 = one;
        await one.SignInAsync();
        using var two = new Browser(Server.Address);
        await two.SignInAsync();
        (await one.SendAsync(HttpMethod.Post, "/api/v1/carriers", """{"name": "Foreign"}""", (Csrf, await two.CsrfAsync()))).ShouldBeProblem(403, "auth.csrf");
    }

    [Test]
    public async Task Every_sign_in_has_a_session_of_its_own_and_ends_the_one_before()
    {
        var (_, email, browser) = await PersonAsync();
        using var _1 = browser;
        browser.Cookies[Cookie] = "planted-by-somebody";
        await browser.SignInAsync();
        var first = browser.Cookies[Cookie];
        first.ShouldNotBe("planted-by-somebody");
        await browser.SignInAsync();
        browser.Cookies[Cookie].ShouldNotBe(first);
        using var stale = new Browser(Server.Address) { Cookies = { [Cookie] = first } };
        (await stale.GetAsync("/api/v1/me")).ShouldBeProblem(401, "auth.session_ended");
        stale.Cookies.ShouldBeEmpty("a cookie that has ended is cleared");
        (await browser.GetAsync("/api/v1/me/sessions")).Total.ShouldBe(1);
        (await Api.ReadAsync($"/audit?event_type=auth&actor={email}&sort=id")).Column("action").ShouldBe(["signed_in", "signed_in"]);
        (await Api.ReadAsync($"/audit?event_type=authz&entity=sessions&actor={email}")).Column("action").ShouldBe(["revoked"]);
    }

    [Test]
    public async Task Sessions_are_listed_and_ended_by_their_user()
    {
        var (_, _, desk) = await PersonAsync();
        using var phone = new Browser(Server.Address) { Agent = "A phone" };
        using (desk)
        {
            await desk.SignInAsync();
            await phone.SignInAsync();
            var listed = (await desk.GetAsync("/api/v1/me/sessions")).ShouldBe(200).Items;
            listed.Count.ShouldBe(2);
            var other = listed.Single(s => !s!["current"]!.GetValue<bool>())!;
            (other["user_agent"]!.ToString(), other["provider"]!.ToString(), other["address"]!.ToString()).ShouldBe(("A phone", "Single sign-on", "127.0.0.1"));
            var csrf = await desk.CsrfAsync();
            (await desk.SendAsync(HttpMethod.Delete, $"/api/v1/me/sessions/{other["id"]}", null, (Csrf, csrf))).ShouldBe(204);
            (await desk.SendAsync(HttpMethod.Delete, $"/api/v1/me/sessions/{other["id"]}", null, (Csrf, csrf))).ShouldBeProblem(404, "record.not_found");
            (await phone.GetAsync("/api/v1/me")).ShouldBeProblem(401, "auth.session_ended");
            var own = (await desk.GetAsync("/api/v1/me/sessions")).Items.Single()!["id"];
            (await desk.SendAsync(HttpMethod.Delete, $"/api/v1/me/sessions/{own}", null, (Csrf, csrf))).ShouldBe(204);
            (await desk.GetAsync("/api/v1/me")).ShouldBeProblem(401, "auth.session_ended");
        }
    }

    [Test]
    public async Task Nobody_ends_the_session_of_somebody_else_but_an_admin()
    {
        var (id, _, browser) = await PersonAsync();
        var (otherId, _, _) = await KnownUserAsync();
        using var _1 = browser;
        await browser.SignInAsync();
        var session = (await browser.GetAsync("/api/v1/me/sessions")).Items.Single()!["id"]!.ToString();
        (await Api.ReadAsync($"/users/{id}/sessions")).Items.Single()!["id"]!.ToString().ShouldBe(session);
        (await Api.DeleteAsync($"/users/{otherId}/sessions/{session}")).ShouldBeProblem(404, "record.not_found");
        (await Api.DeleteAsync($"/me/sessions/{session}")).ShouldBeProblem(404, "record.not_found");
        (await Api.GetAsync($"/users/{Guid.NewGuid()}/sessions")).ShouldBeProblem(404, "record.not_found");
        (await browser.GetAsync($"/api/v1/users/{id}/sessions")).ShouldBeProblem(403, "auth.permission_missing");
        (await browser.SendAsync(HttpMethod.Delete, $"/api/v1/users/{id}/sessions/{session}", null, (Csrf, await browser.CsrfAsync()))).ShouldBeProblem(403, "auth.permission_missing");
        (await browser.GetAsync("/api/v1/me")).ShouldBe(200);
        (await Api.DeleteAsync($"/users/{id}/sessions/{session}")).ShouldBe(204);
        (await browser.GetAsync("/api/v1/me")).ShouldBeProblem(401, "auth.session_ended");
    }

    [Test]
    public async Task An_inactive_user_has_no_session_any_more()
    {
        var (id, _, browser) = await PersonAsync();
        using var _1 = browser;
        await browser.SignInAsync();
        (await Api.PatchAsync($"/users/{id}", new { active = false })).ShouldBe(200);
        (await Api.PatchAsync($"/users/{id}", new { active = true })).ShouldBe(200);
        (await browser.GetAsync("/api/v1/me")).ShouldBeProblem(401, "auth.session_ended"); // it does not come back with them
    }

    [Test]
    public async Task A_session_in_use_goes_on_for_a_week_and_one_that_rests_ends()
    {
        var (_, _, browser) = await PersonAsync();
        using var _1 = browser;
        await browser.SignInAsync();
        var began = Clock.Now;
        async Task<DateTimeOffset> EndAsync() => (await browser.GetAsync("/api/v1/me/sessions")).ShouldBe(200).Items.Single()!["expires_at"]!.GetValue<DateTimeOffset>();
        Clock.Now = began.AddHours(5);
        (await EndAsync()).ShouldBe(began.AddHours(12));
        Clock.Now = began.AddHours(7);
        (await EndAsync()).ShouldBe(began.AddHours(19));
        for (var hour = 18; hour < 168; hour += 11)
        {
            Clock.Now = began.AddHours(hour);
            await EndAsync();
        }

        (await EndAsync()).ShouldBe(began.AddDays(7));
        Clock.Now = began.AddDays(7);
        (await browser.GetAsync("/api/v1/me")).ShouldBeProblem(401, "auth.session_ended");

        await browser.SignInAsync();
        Clock.Now += TimeSpan.FromHours(12);
        (await browser.GetAsync("/api/v1/me")).ShouldBeProblem(401, "auth.session_ended");
    }

    [Test]
    public async Task Signing_out_ends_the_session_here_and_leads_to_the_issuer()
    {
        var (_, email, browser) = await PersonAsync();
        using var _1 = browser;
        await browser.SignInAsync();
        var (cookie, csrf) = (browser.Cookies[Cookie], await browser.CsrfAsync());
        (await browser.SendAsync(HttpMethod.Post, "/api/v1/auth/sign-out")).ShouldBeProblem(403, "auth.csrf");
        var answer = (await browser.SendAsync(HttpMethod.Post, "/api/v1/auth/sign-out", null, (Csrf, csrf))).ShouldBe(200);
        var end = new Uri(answer["redirect"]!.ToString());
        end.GetLeftPart(UriPartial.Path).ShouldBe(Issuer.Address + "/end");
        var query = System.Web.HttpUtility.ParseQueryString(end.Query);
        (query["post_logout_redirect_uri"], query["client_id"], query["id_token_hint"]!.Count(c => c == '.')).ShouldBe(("http://localhost:8000/sign-in", FakeIssuer.ClientId, 2));
        await ShouldBeRefusedAsync(query["id_token_hint"]!);
        browser.Cookies.ShouldBeEmpty();
        browser.Cookies[Cookie] = cookie;
        (await browser.GetAsync("/api/v1/me")).ShouldBeProblem(401, "auth.session_ended");
        (await Api.ReadAsync($"/audit?event_type=auth&actor={email}&sort=id")).Column("action").ShouldBe(["signed_in", "signed_out"]);
        (await Api.PostAsync("/auth/sign-out")).ShouldBeProblem(409, "auth.no_session");
    }

    [Test]
    public async Task Signing_out_works_after_the_key_ring_was_lost()
    {
        var (id, _, browser) = await PersonAsync();
        using var _1 = browser;
        await browser.SignInAsync();
        await SqlAsync($"update sessions set protected_id_token = 'CfDJ8' where user_id = '{id}'");
        var answer = (await browser.SendAsync(HttpMethod.Post, "/api/v1/auth/sign-out", null, (Csrf, await browser.CsrfAsync()))).ShouldBe(200);
        answer["redirect"]!.ToString().ShouldStartWith(Issuer.Address + "/end?client_id=");
        answer["redirect"]!.ToString().ShouldNotContain("id_token_hint");
    }

    [Test]
    public async Task Neither_table_nor_log_nor_audit_holds_a_secret()
    {
        var (id, _, browser) = await PersonAsync();
        using var _1 = browser;
        string? idToken = null;
        var callback = await browser.ToCallbackAsync();
        await browser.FollowAsync(callback);
        var (cookie, csrf) = (browser.Cookies[Cookie], await browser.CsrfAsync());
        var stored = (await SqlAsync($"select s.*, row_to_json(s) from sessions s where user_id = '{id}'")).ShouldHaveSingleItem();
        var redirect = (await browser.SendAsync(HttpMethod.Post, "/api/v1/auth/sign-out", null, (Csrf, csrf)))["redirect"]!.ToString();
        idToken = System.Web.HttpUtility.ParseQueryString(new Uri(redirect).Query)["id_token_hint"]!;
        var query = System.Web.HttpUtility.ParseQueryString(callback.Split('?')[1]);
        var written = stored + string.Join('\n', await SqlAsync("select a.*, changes::text from audit_entries a")) + string.Join('\n', await SqlAsync("select r.* from request_log r")) + Log.Text;
        foreach (var secret in new[] { cookie, idToken, idToken.Split('.')[1], idToken.Split('.')[2], query["code"]!, query["state"]!, FakeIssuer.ClientSecret, "opaque-access-token" })
            written.ShouldNotContain(secret);
        stored.ShouldNotContain(Convert.ToHexString(Encoding.UTF8.GetBytes(cookie)));
    }

    [Test]
    public async Task Sessions_that_ended_long_ago_are_deleted_with_a_line_of_audit()
    {
        var (id, _, browser) = await PersonAsync();
        using var _1 = browser;
        await browser.SignInAsync();
        Clock.Now += TimeSpan.FromDays(30);
        var sweeper = (Infrastructure.Access.SessionSweeper)Server.Services.GetService(typeof(Infrastructure.Access.SessionSweeper))!;
        await sweeper.SweepAsync(default);
        (await SqlAsync($"select id from sessions where user_id = '{id}'")).Count.ShouldBe(1);
        Clock.Now += TimeSpan.FromHours(13);
        (await sweeper.SweepAsync(default)).ShouldBeGreaterThan(0);
        (await SqlAsync($"select id from sessions where user_id = '{id}'")).ShouldBeEmpty();
        (await Api.ReadAsync("/audit?entity=sessions&action=purged")).Column("actor").ShouldAllBe(actor => actor == "system@netos");
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

    /// <summary>A user the issuer knows, who signs in next.</summary>
    private async Task<(Guid Id, string Email, Browser Browser)> PersonAsync()
    {
        var (id, email, subject) = await KnownUserAsync();
        Issuer.Person = new JsonObject { ["sub"] = subject, ["email"] = email, ["name"] = "A Person" };
        return (id, email, new Browser(Server.Address));
    }

    private static TestCaseData Wrong(string name, Action<JsonObject, FakeIssuer> spoil) => new TestCaseData(spoil).SetArgDisplayNames(name);
}

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
