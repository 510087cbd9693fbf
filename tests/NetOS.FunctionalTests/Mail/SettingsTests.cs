using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Api.Common;
using NetOS.Application.Common.Settings;
using Npgsql;

namespace NetOS.FunctionalTests.Mail;

/// <summary>Settings over the environment over what is usual; secrets that stay secret.</summary>
internal sealed class SettingsTests : ApiFixture
{
    private const string Notifications = "/settings/notifications", Secret = "correct horse battery x9Qz";

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["SMTP_HOST"] = "smtp.example.net",
        ["SMTP_FROM"] = "netos@example.net",
        ["RENEWAL_REPORT_HOUR"] = "6",
        ["NEW_USER_EMAIL_ENABLED"] = "false",
    };

    [TearDown]
    public async Task ForgetAsync() => (await Api.PatchAsync(Notifications, new JsonObject
    {
        ["smtp_host"] = null,
        ["smtp_port"] = null,
        ["smtp_security"] = null,
        ["smtp_username"] = null,
        ["smtp_password"] = null,
        ["smtp_from"] = null,
        ["admin_email"] = null,
        ["renewal_report_hour"] = null,
    })).ShouldBe(200);

    [Test]
    public async Task What_people_set_comes_before_the_environment_and_that_before_what_is_usual()
    {
        var before = await Api.ReadAsync(Notifications);
        Shown(before, "smtp_host").ShouldBe(("smtp.example.net", "environment"));
        Shown(before, "renewal_report_hour").ShouldBe(("6", "environment"));
        Shown(before, "activity_digest_hour").ShouldBe(("9", "default"));
        var changed = (await Api.PatchAsync(Notifications, new { renewal_report_hour = 7, admin_email = "noc@example.net" })).ShouldBe(200);
        Shown(changed, "renewal_report_hour").ShouldBe(("7", "database"));
        (await SettingsNowAsync()).RenewalReportHour.ShouldBe(7);
        Shown((await Api.PatchAsync(Notifications, new JsonObject { ["renewal_report_hour"] = null })).ShouldBe(200), "renewal_report_hour").ShouldBe(("6", "environment"));
        (await SettingsNowAsync()).RenewalReportHour.ShouldBe(6);
        (await SettingsNowAsync()).AdminEmail.ShouldBe("noc@example.net");
    }

    [Test]
    public async Task A_secret_is_never_told_again_and_is_not_readable_in_the_database()
    {
        var set = (await Api.PatchAsync(Notifications, new { smtp_username = "netos", smtp_password = Secret })).ShouldBe(200);
        (set["smtp_password_set"]!.GetValue<bool>(), set["smtp_password_last_four"]!.ToString()).ShouldBe((true, "x9Qz"));
        foreach (var answer in new[] { set, await Api.ReadAsync(Notifications), await Api.ReadAsync("/audit?entity=settings&limit=50"), await Api.ReadAsync("/audit/requests?limit=50") })
            answer.Text.ShouldNotContain("battery");
        (await SettingsNowAsync()).SmtpPassword.ShouldBe(Secret);
        (await SettingsNowAsync()).ToString().ShouldNotContain("battery");
        (await SettingsNowAsync()).Server()!.ToString().ShouldBe("smtp.example.net:587");
        (await RowAsync()).ShouldNotContain("battery");
        (await Api.PatchAsync(Notifications, new { smtp_password = "short" })).ShouldBe(200)["smtp_password_last_four"].ShouldBeNull();
    }

    [TestCase("""{"smtp_host": "evil.example.net"}""")]
    [TestCase("""{"smtp_port": 2525}""")]
    [TestCase("""{"smtp_security": "tls"}""")]
    public async Task The_password_goes_to_no_server_it_was_not_given_for(string change)
    {
        (await Api.PatchAsync(Notifications, new { smtp_username = "netos", smtp_password = Secret })).ShouldBe(200);
        (await Api.PatchAsync(Notifications, change)).ShouldBe(422)["errors"]!["smtp_password"].ShouldNotBeNull();
        (await Api.PostAsync(Notifications + "/test", change)).ShouldBe(422)["errors"]!["smtp_password"].ShouldNotBeNull();
        var with = JsonNode.Parse(change)!.AsObject();
        with["smtp_password"] = "another one";
        (await Api.PatchAsync(Notifications, with)).ShouldBe(200);
    }

    [TestCase("smtp_port", "22")]
    [TestCase("smtp_port", "70000")]
    [TestCase("smtp_port", "\"587\"")]
    [TestCase("smtp_host", "\"a host\"")]
    [TestCase("smtp_host", "\"http://smtp.example.net/\"")]
    [TestCase("smtp_security", "\"ssl\"")]
    [TestCase("smtp_from", "\"netos\"")]
    [TestCase("smtp_from", "\"netos@example.net\\r\\nBcc: eve@example.net\"")]
    [TestCase("smtp_password", "\"\"")]
    [TestCase("smtp_password", "\"a\\nb\"")]
    [TestCase("renewal_report_weekday", "7")]
    [TestCase("renewal_report_hour", "24")]
    [TestCase("activity_digest_lookback_days", "0")]
    [TestCase("new_user_email_enabled", "\"yes\"")]
    public async Task A_wrong_value_is_refused_with_what_is_allowed(string field, string value)
    {
        var version = (await Api.ReadAsync(Notifications)).Version;
        var refused = (await Api.PatchAsync(Notifications, $$"""{"{{field}}": {{value}}}""")).ShouldBeProblem(422, "request.invalid");
        refused["errors"]![field]![0]!.ToString().Length.ShouldBeGreaterThan(10);
        (await Api.ReadAsync(Notifications)).Version.ShouldBe(version);
    }

    [Test]
    public async Task Signing_in_without_encryption_is_for_this_machine_only()
    {
        (await Api.PatchAsync(Notifications, new { smtp_security = "none", smtp_username = "netos", smtp_password = Secret })).ShouldBe(422)["errors"]!["smtp_security"].ShouldNotBeNull();
        (await Api.PatchAsync(Notifications, new { smtp_host = "127.0.0.1", smtp_security = "none", smtp_username = "netos", smtp_password = Secret })).ShouldBe(200);
    }

    [Test]
    public async Task Two_who_change_at_once_do_not_overwrite_each_other_unseen()
    {
        var read = await Api.ReadAsync(Notifications);
        (await Api.PatchAsync(Notifications, new { admin_email = "a@example.net" }, ("If-Match", read.ETag!))).ShouldBe(200).Version.ShouldBe(read.Version + 1);
        (await Api.PatchAsync(Notifications, new { admin_email = "b@example.net" }, ("If-Match", read.ETag!))).ShouldBeProblem(412, "version.stale");
        (await Api.PatchAsync(Notifications, new { admin_email = "a@example.net" })).ShouldBe(200).Version.ShouldBe(read.Version + 1);
    }

    [Test]
    public async Task Who_changed_what_is_on_record()
    {
        (await Api.PatchAsync(Notifications, new { admin_email = "on-record@example.net", smtp_password = Secret })).ShouldBe(200);
        var row = (await Api.ReadAsync("/audit?entity=settings&sort=-id&limit=1")).Items.Single()!;
        row["label"]!.ToString().ShouldBe("Notifications");
        var changes = row["changes"]!.AsArray().ToDictionary(c => c!["field"]!.ToString(), c => c!["new"]!.ToString());
        changes["admin_email"].ShouldBe("on-record@example.net");
        changes["smtp_password"].ShouldBe("••••");
    }

    [Test]
    public async Task The_test_uses_what_is_typed_and_saves_nothing()
    {
        using var certificates = new TestCertificates();
        await using var mail = await TestMailServer.StartAsync(certificates.For("localhost", new MailServerOptions { Mode = "plain", Username = "netos", Password = Secret }));
        var version = (await Api.ReadAsync(Notifications)).Version;
        var form = new JsonObject { ["recipient"] = "dana@example.net", ["smtp_host"] = "localhost", ["smtp_port"] = mail.Port, ["smtp_security"] = "none" };
        var sent = (await Api.PostAsync(Notifications + "/test", form)).ShouldBe(200);
        (sent["sent"]!.GetValue<bool>(), sent["recipient"]!.ToString(), sent["server"]!.ToString()).ShouldBe((false, "dana@example.net", $"localhost:{mail.Port}"));
        (sent["stage"]!.ToString(), sent["words"]!.ToString()[..3]).ShouldBe(("sender", "530"));
        form["smtp_username"] = "netos";
        form["smtp_password"] = "wrong";
        (await Api.PostAsync(Notifications + "/test", form)).ShouldBe(200)["words"]!.ToString().ShouldBe("535 5.7.8 Error: authentication failed");
        form["smtp_password"] = Secret;
        (await Api.PostAsync(Notifications + "/test", form)).ShouldBe(200)["sent"]!.GetValue<bool>().ShouldBeTrue();
        mail.Mails.ShouldHaveSingleItem().To.ShouldBe("dana@example.net");
        form["recipient"] = "nobody";
        (await Api.PostAsync(Notifications + "/test", form)).ShouldBe(422)["errors"]!["recipient"].ShouldNotBeNull();
        (await Api.ReadAsync(Notifications)).Version.ShouldBe(version);
        (await Api.ReadAsync("/audit?entity=settings&action=tested")).Items[0]!["changes"]!.ToJsonString().ShouldContain($"localhost:{mail.Port}");
    }

    [Test]
    public async Task Nobody_has_NetOS_knock_on_doors_all_day()
    {
        var busy = Api.As("exec", "busy@example.net");
        for (var i = 0; i < 10; i++)
            (await busy.PostAsync(Notifications + "/test", new { smtp_host = "169.254.169.254" })).ShouldBe(200)["stage"]!.ToString().ShouldBe("connect");
        (await busy.PostAsync(Notifications + "/test", new { smtp_host = "169.254.169.254" })).ShouldBeProblem(429, "settings.too_many_tests");
    }

    [Test]
    public async Task Renewals_have_settings_of_their_own()
    {
        var usual = await Api.ReadAsync("/settings/renewals");
        usual["approval_threshold_mrc"]!.GetValue<decimal>().ShouldBe(5_000m);
        usual["reminder_days"]!.AsArray().Select(d => d!.GetValue<int>()).ShouldBe([90, 60, 30, 14, 7, 1, 0]);
        (await Api.PatchAsync("/settings/renewals", new { approval_threshold_mrc = 2_500.50m, reminder_days = new[] { 30, 0 } })).ShouldBe(200);
        var now = await Server.Services.GetRequiredService<ISettings>().ReadAsync<RenewalSettings>(CancellationToken.None);
        (now.ApprovalThresholdMrc, now.LookaheadDays).ShouldBe((2_500.50m, 180));
        now.ReminderDays.ShouldBe([30, 0]);
        foreach (var wrong in new[] { """{"lookahead_days": 89}""", """{"reminder_days": [7, 30]}""", """{"reminder_days": []}""", """{"approval_threshold_mrc": 1.005}""", """{"approval_threshold_mrc": -1}""" })
            (await Api.PatchAsync("/settings/renewals", wrong)).ShouldBeProblem(422, "request.invalid");
        var role = (await Api.PostAsync("/roles", new { name = $"Settings without money {Make.Next()}", permissions = new[] { "settings_edit" } })).ShouldBe(201);
        var other = Api.As(role["key"]!.ToString());
        (await other.ReadAsync("/settings/renewals"))["approval_threshold_mrc"].ShouldBeNull();
        (await other.PatchAsync("/settings/renewals", new { approval_threshold_mrc = 0 })).ShouldBe(403);
        (await other.PatchAsync("/settings/renewals", new { lookahead_days = 200 })).ShouldBe(200);
    }

    [TestCase("SMTP_PORT", "0", "1 to 65535")]
    [TestCase("SMTP_PORT", "smtp", "1 to 65535")]
    [TestCase("SMTP_FROM", "netos", "e-mail address")]
    [TestCase("SMTP_HOST", "two words", "smtp.example.net")]
    [TestCase("SMTP_SECURITY", "ssl", "starttls")]
    [TestCase("ADMIN_EMAIL", "NOC <noc@example.net>", "e-mail address")]
    [TestCase("RENEWAL_REPORT_ENABLED", "yes", "true or false")]
    [TestCase("RENEWAL_REPORT_WEEKDAY", "monday", "0 to 6")]
    [TestCase("RENEWAL_REPORT_HOUR", "24", "0 to 23")]
    [TestCase("RENEWAL_REPORT_LOOKAHEAD_DAYS", "0", "1 to 1095")]
    [TestCase("ACTIVITY_DIGEST_ENABLED", "2", "true or false")]
    [TestCase("ACTIVITY_DIGEST_WEEKDAY", "7", "0 to 6")]
    [TestCase("ACTIVITY_DIGEST_HOUR", "-1", "0 to 23")]
    [TestCase("ACTIVITY_DIGEST_LOOKBACK_DAYS", "93", "1 to 92")]
    [TestCase("NEW_USER_EMAIL_ENABLED", "on", "true or false")]
    [TestCase("SMTP_CA_FILE", "/nowhere/ca.pem", "PEM file")]
    public void A_wrong_environment_stops_the_start_with_its_name_and_what_is_allowed(string variable, string value, string allowed)
    {
        var message = Should.Throw<ConfigurationException>(() => From((variable, value))).Message;
        message.ShouldStartWith(variable);
        message.ShouldContain(allowed);
    }

    [Test]
    public void The_password_stands_in_no_message_of_the_start() =>
        Should.Throw<ConfigurationException>(() => From(("SMTP_PASSWORD", "secret\nphrase"))).Message.ShouldNotContain("phrase");

    [Test]
    public void An_environment_without_encryption_signs_in_nowhere_else() =>
        Should.Throw<ConfigurationException>(() => From(("SMTP_HOST", "smtp.example.net"), ("SMTP_SECURITY", "none"), ("SMTP_USERNAME", "netos"))).Message.ShouldStartWith("SMTP_SECURITY");

    private static MailEnvironment From(params (string Name, string Value)[] settings) =>
        MailEnvironment.From(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build());

    private static (string?, string?) Shown(Answer answer, string field) => (answer[field]?.ToString(), answer["sources"]![field]?.ToString());

    private Task<NotificationSettings> SettingsNowAsync() => Server.Services.GetRequiredService<ISettings>().ReadAsync<NotificationSettings>(CancellationToken.None);

    private async Task<string> RowAsync()
    {
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select value::text || encode(secrets, 'escape') from settings where key = 'notifications'", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
