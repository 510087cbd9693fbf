using Microsoft.Extensions.DependencyInjection;
using NetOS.Infrastructure.Access;

namespace NetOS.FunctionalTests.Access;

/// <summary>What a browser session may do, how long it lasts and how it ends.</summary>
internal sealed class SessionTests : SignInFixture
{
    private const string Cookie = "netos_session", Csrf = "X-NetOS-CSRF";

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
        var sweeper = Server.Services.GetRequiredService<SessionStore>();
        await sweeper.SweepAsync(default);
        (await SqlAsync($"select id from sessions where user_id = '{id}'")).Count.ShouldBe(1);
        Clock.Now += TimeSpan.FromHours(13);
        (await sweeper.SweepAsync(default)).ShouldBeGreaterThan(0);
        (await SqlAsync($"select id from sessions where user_id = '{id}'")).ShouldBeEmpty();
        (await Api.ReadAsync("/audit?entity=sessions&action=purged")).Column("actor").ShouldAllBe(actor => actor == "system@netos");
    }
}
