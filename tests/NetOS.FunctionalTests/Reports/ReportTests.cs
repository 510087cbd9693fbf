using Microsoft.Extensions.DependencyInjection;
using NetOS.FunctionalTests.Access;
using NetOS.FunctionalTests.Mail;
using NetOS.Infrastructure.Email;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Scheduling;

namespace NetOS.FunctionalTests.Reports;

/// <summary>The weekly e-mails from the clock to a real mail server. Contracts of these tests must be decided by 2026-12-01; reports are sent on Mondays at 08:00 and 09:00 UTC.</summary>
internal sealed class ReportTests : ApiFixture
{
    private const string Idaho = "RPT-IDAHO", Nevada = "RPT-NEVADA", Amount = "$71,234.56";
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly TestCertificates _certificates = new();
    private TestMailServer _mail = null!;
    private string _exec = "", _sales = "", _idaho = "", _off = "";

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["SMTP_CA_FILE"] = _certificates.RootFile,
        ["NETOS_PUBLIC_BASE_URL"] = "https://netos.example.net",
        ["NEW_USER_EMAIL_ENABLED"] = "false",
    };

    protected override async Task BeforeAllAsync()
    {
        _mail = await TestMailServer.StartAsync(_certificates.For("localhost", new MailServerOptions()));
        foreach (var (name, state) in new[] { (Idaho, "ID"), (Nevada, "NV") })
        {
            var end = (await Make.EndpointAsync(new { name = name + " hub", city = name + " city", state })).Id;
            var circuit = (await Make.CircuitAsync(new { circuit_id = name, a_endpoint_id = end })).Id;
            await Make.ContractAsync(circuit, new { agreement_number = "SO-" + name, notice_days = 30, subjects = new[] { new { circuit_id = circuit, mrc = 71234.56 } } });
        }

        _exec = await EmailAsync("exec");
        _sales = await EmailAsync("sales");
        _idaho = await EmailAsync("exec", new { scope_states = new[] { "ID" } });
        var off = await Api.UserAsync("exec");
        _off = off["email"]!.ToString();
        await SqlAsync($"update users set wants_renewal_report = false, wants_activity_digest = false where email = '{_off}'");
        await Api.UserAsync("exec", new { email = "gone@example.net", active = false });
    }

    [OneTimeTearDown]
    public async Task StopMailAsync()
    {
        await _mail.DisposeAsync();
        _certificates.Dispose();
    }

    [SetUp]
    public async Task WithMailServerAsync()
    {
        await SqlAsync("delete from outbox_messages; delete from report_sends; delete from job_periods");
        await ServerIsAsync("localhost");
    }

    [Test]
    public async Task The_weeks_report_is_sent_once_however_often_and_from_wherever_the_clock_looks()
    {
        await LookAsync(Monday.AddMinutes(-1));
        (await RecipientsAsync("renewal-report")).ShouldBeEmpty();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LookAsync(Monday)));
        await LookAsync(Monday.AddHours(10));
        (await RecipientsAsync("renewal-report")).ShouldBe([_exec, _sales, _idaho], ignoreOrder: true);
        await LookAsync(Monday.AddDays(1));
        (await RecipientsAsync("renewal-report")).Count.ShouldBe(3);
        await LookAsync(Monday.AddDays(7));
        (await RecipientsAsync("renewal-report")).Count.ShouldBe(6);
        var report = await Api.ReadAsync("/reports/renewal");
        report["sends"]!.AsArray().Select(s => (s!["period"]!.ToString(), s["trigger"]!.ToString(), s["recipients"]!.GetValue<int>())).ShouldBe([("2026-W49", "schedule", 3), ("2026-W48", "schedule", 3)]);
        report["next_send_at"]!.GetValue<DateTimeOffset>().ShouldBe(Monday.AddDays(14));
        (await Api.ReadAsync("/audit?event_type=report&action=sent&label__ic=2026-W49")).Items.ShouldHaveSingleItem()!["entity"]!.ToString().ShouldBe("reports");
    }

    [Test]
    public async Task Every_reader_gets_what_they_may_see()
    {
        await LookAsync(Monday);
        var (whole, poor, local) = (await MailAsync(_exec), await MailAsync(_sales), await MailAsync(_idaho));
        foreach (var text in new[] { whole.Html, whole.Text })
            text.ShouldSatisfyAllConditions(() => text.ShouldContain(Idaho), () => text.ShouldContain(Nevada), () => text.ShouldContain(Amount), () => text.ShouldContain("https://netos.example.net/contracts/"));
        foreach (var text in new[] { poor.Html, poor.Text })
            text.ShouldSatisfyAllConditions(() => text.ShouldContain(Nevada), () => text.ShouldNotContain("71,234"), () => text.ShouldNotContain("$"));
        foreach (var text in new[] { local.Html, local.Text })
            text.ShouldSatisfyAllConditions(() => text.ShouldContain(Idaho), () => text.ShouldNotContain(Nevada), () => text.ShouldContain(Amount));
        (whole.ShowsMoney, poor.ShowsMoney).ShouldBe((true, false));
        (whole.Subject, local.Subject).ShouldBe(("2 renewals due within 30 days", "1 renewal due within 30 days"));
        whole.Html.ShouldContain("Sent to 3 active users every Monday at 08:00 UTC.");
        whole.Unsubscribe.ShouldNotBe(poor.Unsubscribe);
        whole.Html.ShouldContain(System.Net.WebUtility.HtmlEncode(whole.Unsubscribe));
    }

    [Test]
    public async Task A_real_mail_server_gets_it_and_the_record_says_so()
    {
        var sent = (await Api.PostAsync("/reports/renewal/send")).ShouldBe(200);
        (sent["trigger"]!.ToString(), sent["status"]!.ToString(), sent["recipients"]!.GetValue<int>(), sent["waiting"]!.GetValue<int>(), sent["sent_by"]!.ToString()).ShouldBe(("manual", "queued", 3, 3, "dev@netos.local"));
        sent["summary"]!["total"]!.GetValue<int>().ShouldBe(2);
        await Server.Services.GetRequiredService<OutboxDelivery>().RunAsync(CancellationToken.None);
        var mail = _mail.Mails.Where(m => m.To == _exec).ShouldHaveSingleItem();
        mail.Header("List-Unsubscribe")!.ShouldStartWith("<https://netos.example.net/api/v1/unsubscribe?token=");
        mail.Header("Content-Type")!.ShouldContain("multipart/alternative");
        var send = (await Api.ReadAsync("/reports/renewal"))["sends"]!.AsArray().ShouldHaveSingleItem()!;
        (send["delivered"]!.GetValue<int>(), send["bounced"]!.GetValue<int>(), send["waiting"]!.GetValue<int>()).ShouldBe((3, 0, 0));
    }

    [Test]
    public async Task By_hand_is_beside_what_the_clock_sends()
    {
        Clock.Now = Monday;
        await Api.PostAsync("/reports/renewal/send");
        await LookAsync(Monday);
        (await Api.PostAsync("/reports/renewal/send")).ShouldBe(200);
        (await RecipientsAsync("renewal-report")).Count.ShouldBe(9);
        (await Api.As("sales").PostAsync("/reports/renewal/send")).ShouldBeProblem(403, "auth.permission_missing")["permission"]!.ToString().ShouldBe("reports_edit");
    }

    [Test]
    public async Task Without_a_mail_server_it_is_skipped_said_once_and_made_up_for_on_the_same_day()
    {
        await ServerIsAsync(null);
        await LookAsync(Monday);
        await LookAsync(Monday.AddHours(1));
        (await RecipientsAsync("renewal-report")).ShouldBeEmpty();
        var report = await Api.ReadAsync("/reports/renewal");
        var skipped = report["sends"]!.AsArray().ShouldHaveSingleItem()!;
        (skipped["status"]!.ToString(), skipped["reason"]!.ToString(), skipped["recipients"]!.GetValue<int>(), report["configured"]!.GetValue<bool>()).ShouldBe(("skipped", "No mail server is configured.", 0, false));
        (await Api.PostAsync("/reports/renewal/send")).ShouldBe(200)["status"]!.ToString().ShouldBe("skipped");
        await ServerIsAsync("localhost");
        await LookAsync(Monday.AddHours(2));
        (await RecipientsAsync("renewal-report")).Count.ShouldBe(3);
    }

    [Test]
    public async Task One_that_is_turned_off_is_not_sent_by_the_clock()
    {
        (await Api.PatchAsync("/settings/notifications", new { renewal_report_enabled = false })).ShouldBe(200);
        await LookAsync(Monday);
        var report = await Api.ReadAsync("/reports/renewal");
        (report["enabled"]!.GetValue<bool>(), report["next_send_at"], report["sends"]!.AsArray().Count).ShouldBe((false, null, 0));
        (await Api.PatchAsync("/settings/notifications", new { renewal_report_enabled = true })).ShouldBe(200);
    }

    [Test]
    public async Task The_digest_goes_to_those_who_may_see_the_audit_and_names_no_money()
    {
        await LookAsync(Monday);
        (await RecipientsAsync("activity-digest")).ShouldBeEmpty();
        await LookAsync(Monday.AddHours(1));
        (await RecipientsAsync("activity-digest")).ShouldBe([_exec, _idaho], ignoreOrder: true);
        var mail = await MailAsync(_exec, "activity-digest");
        mail.Text.ShouldSatisfyAllConditions(() => mail.Text.ShouldContain("Contracts: 2 created"), () => mail.Text.ShouldContain(_sales), () => mail.Text.ShouldNotContain("$"), () => mail.Text.ShouldNotContain("71,234"));
        mail.ShowsMoney.ShouldBeFalse();
        (await MailAsync(_idaho, "activity-digest")).Text.ShouldContain("Contracts: 1 created");
    }

    [TestCase("/reports/renewal/preview", "text/html")]
    [TestCase("/reports/renewal/preview?format=text", "text/plain")]
    [TestCase("/reports/activity-digest/preview", "text/html")]
    public async Task A_preview_is_a_page_that_runs_nothing(string path, string type)
    {
        var preview = await Api.ReadAsync(path);
        preview.MediaType.ShouldBe(type);
        preview.Headers.GetValues("Content-Security-Policy").Single().ShouldSatisfyAllConditions(p => p.ShouldContain("sandbox"), p => p.ShouldContain("default-src 'none'"), p => p.ShouldNotContain("allow-scripts"));
        preview.Text.ShouldNotContain("unsubscribe");
    }

    [Test]
    public async Task A_preview_without_money_is_what_such_a_reader_gets()
    {
        (await Api.ReadAsync("/reports/renewal/preview")).Text.ShouldContain(Amount);
        (await Api.ReadAsync("/reports/renewal/preview?as=without_money")).Text.ShouldSatisfyAllConditions(t => t.ShouldNotContain("71,234"), t => t.ShouldContain(Nevada));
        (await Api.As("sales").ReadAsync("/reports/renewal/preview?as=me")).Text.ShouldNotContain("71,234");
        (await Api.As("sales").ReadAsync("/reports/renewal")).Text.ShouldNotContain("71,234");
        (await Api.As("sales").GetAsync("/reports/activity-digest/preview")).ShouldBeProblem(403, "auth.permission_missing")["permission"]!.ToString().ShouldBe("audit_view");
    }

    [TestCase("as=somebody")]
    [TestCase("format=pdf")]
    [TestCase("as=me&as=me")]
    [TestCase("foo=1")]
    public async Task It_refuses_by_name_what_it_does_not_know(string query)
    {
        var problem = (await Api.GetAsync("/reports/renewal/preview?" + query)).ShouldBe(400).ShouldBeProblem();
        (problem["detail"]!.ToString() + problem["known"]).ShouldContain(query.Split('=')[0]);
    }

    private sealed record Queued(string Subject, string Html, string Text, bool ShowsMoney, string Unsubscribe);

    /// <summary>What the scheduler does every half hour, in a scope of its own.</summary>
    private async Task LookAsync(DateTimeOffset now)
    {
        Clock.Now = now;
        foreach (var name in new[] { "renewal_report", "activity_digest" })
        {
            var job = Server.Services.GetRequiredService<JobCatalog>().Find(name)!;
            await using var scope = Server.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem("test");
            await job.RunAsync(scope.ServiceProvider, CancellationToken.None);
        }
    }

    private async Task ServerIsAsync(string? host) =>
        (await Api.PatchAsync("/settings/notifications", new { smtp_host = host, smtp_port = _mail.Port, smtp_from = "NetOS <netos@example.net>" })).ShouldBe(200);

    private async Task<string> EmailAsync(string role, object? fields = null) => (await Api.UserAsync(role, fields))["email"]!.ToString();

    private async Task<List<string>> RecipientsAsync(string kind)
    {
        await using var command = Server.Services.GetRequiredService<Databases>().Planned.CreateCommand($"select recipient from outbox_messages where kind = '{kind}' order by id");
        await using var row = await command.ExecuteReaderAsync();
        List<string> recipients = [];
        while (await row.ReadAsync())
            recipients.Add(row.GetString(0));
        return recipients;
    }

    private async Task<Queued> MailAsync(string recipient, string kind = "renewal-report")
    {
        await using var command = Server.Services.GetRequiredService<Databases>().Planned.CreateCommand(
            $"select subject, html_body, text_body, shows_money, unsubscribe from outbox_messages where kind = '{kind}' and recipient = '{recipient}'");
        await using var row = await command.ExecuteReaderAsync();
        (await row.ReadAsync()).ShouldBeTrue(recipient);
        return new Queued(row.GetString(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), row.GetString(4));
    }

    private async Task SqlAsync(string sql)
    {
        await using var command = Server.Services.GetRequiredService<Databases>().Planned.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
