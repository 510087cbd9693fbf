namespace NetOS.FunctionalTests.Workspace;

internal sealed class HealthTests : ApiFixture
{
    [Test]
    public async Task The_process_says_that_it_answers() => (await Api.GetAsync("/healthz")).ShouldBe(200).Text.ShouldBe("""{"status":"ok"}""");

    [Test]
    public async Task Readiness_names_the_database_and_its_migrations()
    {
        var ready = (await Api.GetAsync("/readyz")).ShouldBe(200);
        ready["status"]!.GetValue<string>().ShouldBe("ok");
        ready["checks"]!["database"]!.GetValue<string>().ShouldBe("ok");
        ready["checks"]!["migrations"]!.GetValue<string>().ShouldBe("ok");
    }

    [Test]
    public async Task Who_I_am_tells_role_permissions_and_the_business_day()
    {
        var me = await Api.As("sales", "Sam@Example.net").ReadAsync("/me");
        me["email"]!.GetValue<string>().ShouldBe("sam@example.net");
        me["role"]!.GetValue<string>().ShouldBe("sales");
        me["business_date"]!.GetValue<string>().ShouldBe("2026-11-20");
        me["time_zone"]!.GetValue<string>().ShouldBe("America/New_York");
        me["permissions"]!.AsArray().Select(p => p!.GetValue<string>()).ShouldContain("circuits_view");
    }

    [Test]
    public async Task The_business_day_is_New_Yorks_not_UTCs()
    {
        Clock.Now = new DateTimeOffset(2026, 11, 21, 4, 59, 0, TimeSpan.Zero);
        (await Api.ReadAsync("/me"))["business_date"]!.GetValue<string>().ShouldBe("2026-11-20");
        Clock.Now = new DateTimeOffset(2026, 11, 21, 5, 0, 0, TimeSpan.Zero);
        (await Api.ReadAsync("/me"))["business_date"]!.GetValue<string>().ShouldBe("2026-11-21");
    }
}
