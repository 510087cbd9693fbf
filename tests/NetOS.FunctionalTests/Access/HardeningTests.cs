namespace NetOS.FunctionalTests.Access;

internal sealed class CallerLimitTests : ApiFixture
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["NETOS_RATE_LIMIT"] = "2" };

    [Test]
    public async Task Who_asks_too_often_is_told_to_wait_and_others_are_not()
    {
        var statuses = new List<int>();
        for (var i = 0; i < 40; i++)
            statuses.Add((int)(await Api.GetAsync("/me")).Status);
        statuses.Take(20).ShouldAllBe(s => s == 200);
        statuses.ShouldContain(429);
        var refused = await UntilRefusedAsync();
        refused.ShouldBeProblem(429, "request.too_many").Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        (await Api.As("exec", "other@example.net").GetAsync("/me")).ShouldBe(200);
    }

    private async Task<Answer> UntilRefusedAsync()
    {
        for (var i = 0; i < 100; i++)
        {
            if (await Api.GetAsync("/me") is { Status: HttpStatusCode.TooManyRequests } refused)
                return refused;
        }

        throw new ShouldAssertException("No request was refused.");
    }
}

internal sealed class FailedSignInTests : ApiFixture
{
    [Test]
    public async Task Failing_attempts_are_audited_and_slowed_and_say_nothing_of_who_exists()
    {
        var guess = Api.With("ntos_live_" + new string('x', 43));
        for (var i = 0; i < 10; i++)
            (await guess.GetAsync("/circuits")).ShouldBeProblem(401, "auth.token");
        (await guess.GetAsync("/circuits")).ShouldBeProblem(429, "auth.slow_down").Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        (await Api.GetAsync("/me")).ShouldBe(200); // who sends no credential to guess is not held up
        var audited = await Api.ReadAsync("/audit?event_type=auth");
        audited.Total.ShouldBe(10);
        audited.Items[0]!["action"]!.ToString().ShouldBe("refused");
        audited.Items[0]!["address"]!.ToString().ShouldBe("127.0.0.1");
        audited.Text.ShouldNotContain("xxxx");
        Clock.Now += TimeSpan.FromMinutes(1);
        (await guess.GetAsync("/circuits")).ShouldBeProblem(401, "auth.token");
    }
}

internal sealed class ProxyTests : ApiFixture
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["TRUSTED_PROXIES"] = "127.0.0.1,10.8.0.0/16",
        ["TRUSTED_PROXY_SECRET"] = "between-us",
        ["TRUSTED_PROXY_UNKNOWN_USERS"] = "read_only",
        ["NETOS_ROLE_GROUPS"] = "netos-finance=finance,netos-admins=exec",
    };

    private static (string, string) Secret => ("X-NetOS-Proxy-Secret", "between-us");

    [TestCase("x-user-email")]
    [TestCase("x-auth-request-email")]
    [TestCase("x-forwarded-email")]
    [TestCase("x-forwarded-user")]
    [TestCase("cf-access-authenticated-user-email")]
    [TestCase("X-Authentik-Email")]
    public async Task A_trusted_proxy_says_who_is_calling_by_any_of_its_headers(string header)
    {
        var email = $"proxied{Make.Next()}@example.net";
        var me = (await Api.Nobody.GetAsync("/me", (header, email), Secret)).ShouldBe(200);
        me["email"]!.ToString().ShouldBe(email);
        me["role"]!.ToString().ShouldBe("read_only");
        me["auth"]!.ToString().ShouldBe("proxy");
        (await Api.Nobody.GetAsync("/me", (header, email))).ShouldBeProblem(401, "auth.proxy");
        (await Api.Nobody.GetAsync("/me", (header, email), ("X-NetOS-Proxy-Secret", "between-uS"))).ShouldBeProblem(401, "auth.proxy");
    }

    [Test]
    public async Task Groups_give_a_role_at_the_first_visit_only()
    {
        var first = (await Api.Nobody.GetAsync("/me", ("X-Authentik-Email", "g@example.net"), ("X-Authentik-Groups", "staff|netos-finance"), Secret)).ShouldBe(200);
        first["role"]!.ToString().ShouldBe("finance");
        (await Api.Nobody.GetAsync("/me", ("X-Authentik-Email", "g@example.net"), ("X-Authentik-Groups", "netos-admins"), Secret)).ShouldBe(200)["role"]!.ToString().ShouldBe("finance");
    }

    [Test]
    public async Task Headers_that_disagree_or_name_nobody_are_refused()
    {
        (await Api.Nobody.GetAsync("/me", ("x-forwarded-email", "a@example.net"), ("x-auth-request-email", "b@example.net"), Secret)).ShouldBeProblem(401, "auth.proxy");
        (await Api.Nobody.GetAsync("/me", ("x-forwarded-email", "a@example.net,b@example.net"), Secret)).ShouldBeProblem(401, "auth.proxy");
        (await Api.Nobody.GetAsync("/me", ("x-forwarded-user", "ann"), Secret)).ShouldBeProblem(401, "auth.proxy");
    }

    [Test]
    public async Task A_page_of_another_site_cannot_use_the_proxys_sign_in()
    {
        (await Api.Nobody.PostAsync("/circuits/bulk", new { }, ("x-forwarded-email", "page@example.net"), Secret, ("Sec-Fetch-Site", "cross-site"))).ShouldBeProblem(403, "auth.foreign_page");
        (await Api.PostAsync("/carriers", new { name = "Forged" }, ("Sec-Fetch-Site", "same-site"))).ShouldBeProblem(403, "auth.foreign_page");
        (await Api.Nobody.GetAsync("/me", ("x-forwarded-email", "page@example.net"), Secret, ("Sec-Fetch-Site", "cross-site"))).ShouldBe(200);
    }

    [Test]
    public async Task The_client_is_the_last_address_that_is_no_proxy_of_ours()
    {
        Clock.Now += TimeSpan.FromHours(1); // what failed in other tests is forgotten
        var guess = Api.With("ntos_live_" + new string('y', 43));
        await guess.GetAsync("/me", ("X-Forwarded-For", "203.0.113.9, 198.51.100.7, 10.8.0.3"));
        await guess.GetAsync("/me", ("X-Forwarded-For", "not an address"));
        (await Api.Nobody.GetAsync("/audit?event_type=auth&sort=id", ("x-forwarded-email", (await AdminAsync())), Secret)).ShouldBe(200).Column("address").TakeLast(2).ShouldBe(["198.51.100.7", "127.0.0.1"]);
    }

    [Test]
    public async Task The_page_to_sign_in_learns_of_the_proxy() =>
        (await Api.Nobody.GetAsync("/auth/options")).ShouldBe(200)["proxy"]!.GetValue<bool>().ShouldBeTrue();

    [Test]
    public async Task Who_was_deleted_is_not_made_again()
    {
        var visitor = (await Api.Nobody.GetAsync("/me", ("x-forwarded-email", "left@example.net"), Secret)).ShouldBe(200);
        (await Api.Nobody.DeleteAsync($"/users/{visitor["user_id"]}", ("x-forwarded-email", await AdminAsync()), Secret)).ShouldBe(204);
        (await Api.Nobody.GetAsync("/me", ("x-forwarded-email", "left@example.net"), Secret)).ShouldBeProblem(401, "auth.not_allowed");
    }

    private async Task<string> AdminAsync()
    {
        var me = await Api.Nobody.GetAsync("/me", ("X-Authentik-Email", "admin@example.net"), ("X-Authentik-Groups", "netos-admins"), Secret);
        return me.ShouldBe(200)["email"]!.ToString();
    }

    [Test]
    public async Task A_user_who_is_not_active_stays_out()
    {
        var visitor = (await Api.Nobody.GetAsync("/me", ("x-forwarded-email", "gone@example.net"), Secret)).ShouldBe(200);
        (await Api.PatchAsync($"/users/{visitor["user_id"]}", new { active = false })).ShouldBe(200);
        (await Api.Nobody.GetAsync("/me", ("x-forwarded-email", "gone@example.net"), Secret)).ShouldBeProblem(401, "auth.not_allowed");
    }
}

internal sealed class ForeignProxyTests : ApiFixture
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["TRUSTED_PROXIES"] = "10.8.0.0/16" };

    [Test]
    public async Task From_anywhere_else_identity_headers_are_refused() =>
        (await Api.Nobody.GetAsync("/me", ("x-forwarded-email", "exec@example.net"))).ShouldBeProblem(401, "auth.proxy");
}
