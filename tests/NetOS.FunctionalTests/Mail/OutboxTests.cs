using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Settings;
using NetOS.FunctionalTests.Access;
using NetOS.Infrastructure.Email;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.FunctionalTests.Mail;

/// <summary>E-mails from the act that writes them to the mail server's "taken", and what happens when that does not come.</summary>
internal sealed class OutboxTests : ApiFixture
{
    private readonly TestCertificates _certificates = new();
    private TestMailServer _mail = null!;

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["SMTP_CA_FILE"] = _certificates.RootFile, ["NETOS_PUBLIC_BASE_URL"] = "https://netos.example.net" };

    protected override async Task BeforeAllAsync()
    {
        _mail = await TestMailServer.StartAsync(_certificates.For("localhost", new MailServerOptions
        {
            Username = "netos",
            Password = "long enough password",
            Failures = [new("rcpt", 451, "4.7.1 Greylisted", 1, "grey"), new("rcpt", 550, "5.1.1 No such user", 1, "gone"), new("rcpt", 451, "4.2.2 Mailbox full", 100, "full"), new("rcpt", 550, "5.1.1 No such user", 9, "lost")],
        }));
        (await Api.PatchAsync("/settings/notifications", new { smtp_host = "localhost", smtp_port = _mail.Port, smtp_username = "netos", smtp_password = "long enough password", smtp_from = "NetOS <netos@example.net>" })).ShouldBe(200);
    }

    [OneTimeTearDown]
    public async Task StopMailAsync()
    {
        await _mail.DisposeAsync();
        _certificates.Dispose();
    }

    [Test]
    public async Task A_new_user_is_written_to_by_the_settings_people_made()
    {
        var user = await Api.UserAsync("sales", new { name = "Zoë" });
        var sent = await UntilAsync(user["email"]!.ToString(), OutboxWords.Sent);
        sent["attempts"]!.GetValue<int>().ShouldBe(1);
        sent["reply"]!.ToString().ShouldStartWith("250");
        sent["sent_at"].ShouldNotBeNull();
        var mail = MailTo(user["email"]!.ToString()).ShouldHaveSingleItem();
        (mail.Secure, mail.User).ShouldBe((true, "netos"));
        mail.Header("Message-ID").ShouldBe(sent["message_id"]!.ToString());
        mail.Header("Message-ID")!.ShouldEndWith("@netos.example.net>");
        (await Api.ReadAsync("/outbox/status"))["detail"]!.ToString().ShouldContain($"localhost:{_mail.Port}");
    }

    [Test]
    public async Task What_the_server_puts_off_is_tried_again_a_minute_later()
    {
        var to = await AddAsync("grey");
        var waiting = await UntilAsync(to, OutboxWords.Waiting, attempts: 1);
        waiting["error"]!.ToString().ShouldContain("451 4.7.1 Greylisted");
        waiting["next_attempt_at"]!.GetValue<DateTimeOffset>().ShouldBe(Clock.Now + OutboxStore.Pauses[0]);
        Clock.Now += OutboxStore.Pauses[0];
        var sent = await UntilAsync(to, OutboxWords.Sent);
        sent["attempts"]!.GetValue<int>().ShouldBe(2);
        sent["error"].ShouldBeNull();
        MailTo(to).Count.ShouldBe(1);
    }

    [Test]
    public async Task What_the_server_refuses_for_good_waits_for_people()
    {
        var to = await AddAsync("gone");
        var failed = await UntilAsync(to, OutboxWords.Failed);
        failed["error"]!.ToString().ShouldContain("550 5.1.1 No such user");
        var id = failed["id"]!.ToString();
        (await Api.ReadAsync("/outbox/status"))["failed"]!.GetValue<long>().ShouldBeGreaterThan(0);
        (await Api.As("finance").PostAsync($"/outbox/{id}/retry")).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.PostAsync($"/outbox/{id}/retry")).ShouldBe(200)["status"]!.ToString().ShouldBeOneOf(OutboxWords.Waiting, OutboxWords.Sending, OutboxWords.Sent);
        await UntilAsync(to, OutboxWords.Sent);
        (await Api.PostAsync($"/outbox/{id}/retry")).ShouldBeProblem(409, "outbox.status");
        (await Api.PostAsync($"/outbox/{id}/discard")).ShouldBeProblem(409, "outbox.status");
        (await Api.ReadAsync($"/audit?entity=outbox&entity_id={id}")).Column("action").ShouldBe(["retried"]);
        (await Api.PostAsync($"/outbox/{Guid.NewGuid()}/retry")).ShouldBeProblem(404, "record.not_found");
    }

    [Test]
    public async Task After_the_last_attempt_it_is_given_up_and_what_is_discarded_never_leaves()
    {
        var to = await AddAsync("full");
        foreach (var pause in OutboxStore.Pauses)
        {
            await UntilAsync(to, OutboxWords.Waiting, attempts: OutboxStore.Pauses.TakeWhile(p => p != pause).Count() + 1);
            Clock.Now += pause;
        }

        var over = await UntilAsync(to, OutboxWords.Failed);
        over["attempts"]!.GetValue<int>().ShouldBe(OutboxStore.Pauses.Count + 1);
        (await Api.PostAsync($"/outbox/{over["id"]}/discard")).ShouldBe(200)["status"]!.ToString().ShouldBe(OutboxWords.Discarded);
        Clock.Now += TimeSpan.FromDays(30);
        await Delivery().RunAsync(CancellationToken.None);
        (await MessageAsync(to))["status"]!.ToString().ShouldBe(OutboxWords.Discarded);
        MailTo(to).ShouldBeEmpty();
    }

    [Test]
    public async Task The_administrator_hears_of_what_is_given_up_once_and_of_nothing_else()
    {
        var administrator = $"admin{Make.Next()}@example.net";
        (await Api.PatchAsync("/settings/notifications", new { admin_email = administrator })).ShouldBe(200);
        var to = await AddAsync("lost");
        var failed = await UntilAsync(to, OutboxWords.Failed);
        (await UntilAsync(administrator, OutboxWords.Sent))["subject"]!.ToString().ShouldContain(to);
        MailTo(administrator).ShouldHaveSingleItem().Raw.ShouldContain("550 5.1.1 No such user");
        (await Api.PostAsync($"/outbox/{failed["id"]}/retry")).ShouldBe(200);
        await UntilAsync(to, OutboxWords.Failed);
        (await MessageAsync(administrator))["status"]!.ToString().ShouldBe(OutboxWords.Sent);
        (await Api.PatchAsync("/settings/notifications", new { admin_email = $"lost{Make.Next()}@example.net" })).ShouldBe(200);
        await UntilAsync(await AddAsync("lost"), OutboxWords.Failed);
        for (var i = 0; i < 3; i++)
            await Delivery().RunAsync(CancellationToken.None);
        (await Api.ReadAsync("/outbox?kind=given_up")).Items.Where(m => m!["recipient"]!.ToString().StartsWith("lost", StringComparison.Ordinal)).ShouldHaveSingleItem();
        (await Api.PatchAsync("/settings/notifications", new JsonObject { ["admin_email"] = null })).ShouldBe(200);
    }

    [Test]
    public async Task Many_instances_at_once_send_each_message_once()
    {
        var recipients = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AddAsync("many")));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Delivery().RunAsync(CancellationToken.None)));
        foreach (var to in recipients)
        {
            await UntilAsync(to, OutboxWords.Sent);
            MailTo(to).Count.ShouldBe(1, to);
        }
    }

    [Test]
    public async Task What_a_dying_instance_had_is_sent_by_another_under_the_same_id_and_the_late_one_changes_nothing()
    {
        var store = Server.Services.GetRequiredService<OutboxStore>();
        Clock.Now -= TimeSpan.FromDays(1); // nobody else takes what is older than anything there is
        var to = await AddAsync("crash");
        var taken = (await store.TakeAsync(CancellationToken.None)).ShouldNotBeNull();
        taken.Email.Message.Recipient.ShouldBe(to);
        await Delivery().RunAsync(CancellationToken.None);
        MailTo(to).ShouldBeEmpty();
        Clock.Now += OutboxStore.Lease;
        var sent = await UntilAsync(to, OutboxWords.Sent);
        sent["attempts"]!.GetValue<int>().ShouldBe(2);
        MailTo(to).ShouldHaveSingleItem().Header("Message-ID").ShouldBe(taken.Email.MessageId);
        await store.FailedAsync(taken, new MailFailedException(MailFault.Later, MailStage.Content, "Too late."), CancellationToken.None);
        (await MessageAsync(to))["status"]!.ToString().ShouldBe(OutboxWords.Sent);
    }

    [Test]
    public async Task One_key_is_one_message()
    {
        var key = $"report:{Guid.NewGuid():N}";
        (await TryAddAsync("once1@example.net", key)).ShouldBeTrue();
        (await TryAddAsync("once1@example.net", key)).ShouldBeFalse();
        (await Api.ReadAsync("/outbox?recipient=once1@example.net")).Total.ShouldBe(1);
    }

    [Test]
    public async Task With_settings_that_are_wrong_everything_waits_and_says_so_and_leaves_when_they_are_mended()
    {
        using var nobody = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        nobody.Start();
        var port = ((IPEndPoint)nobody.LocalEndpoint).Port;
        nobody.Stop();
        (await Api.PatchAsync("/settings/notifications", new { smtp_port = port, smtp_password = "long enough password" })).ShouldBe(200);
        var to = await AddAsync("mended");
        (await UntilAsync(to, OutboxWords.Waiting, attempts: 1))["error"]!.ToString().ShouldContain($"localhost:{port}");
        (await Api.ReadAsync("/outbox/status"))["detail"]!.ToString().ShouldContain($"localhost:{port}");
        (await Api.PatchAsync("/settings/notifications", new { smtp_port = _mail.Port, smtp_password = "long enough password" })).ShouldBe(200);
        await UntilAsync(to, OutboxWords.Sent);
    }

    [Test]
    public async Task What_shows_money_is_read_by_those_who_may_see_it()
    {
        var role = (await Api.PostAsync("/roles", new { name = $"Mail room {Make.Next()}", permissions = new[] { "settings_view" } })).ShouldBe(201);
        var reader = Api.With((await Api.TokenAsync((await Api.UserAsync("sales", new { role_id = role.Id })).Id)).Secret());
        await TryAddAsync("money@example.net", "money", showsMoney: true);
        (await Api.ReadAsync("/outbox?recipient=money@example.net")).Items.ShouldHaveSingleItem()!["text_body"]!.ToString().ShouldBe("Text");
        var seen = (await reader.ReadAsync("/outbox?recipient=money@example.net")).Items.ShouldHaveSingleItem()!;
        seen["subject"]!.ToString().ShouldBe("Subject");
        (seen["text_body"], seen["html_body"]).ShouldBe((null, null));
    }

    // As another process has it: its own memory of which server to leave alone.
    private OutboxDelivery Delivery() => new(
        new OutboxStore(Server.Services.GetRequiredService<Databases>(), Clock), Server.Services.GetRequiredService<ISettings>(), Server.Services.GetRequiredService<IEmailSender>(),
        Server.Services.GetRequiredService<GivenUpEmail>(), Clock, NullLogger<OutboxDelivery>.Instance);

    private IReadOnlyList<ReceivedMail> MailTo(string recipient) => [.. _mail.Mails.Where(m => m.To == recipient)];

    private async Task<string> AddAsync(string name)
    {
        var to = $"{name}{Make.Next()}@example.net";
        await TryAddAsync(to, null);
        return to;
    }

    private async Task<bool> TryAddAsync(string to, string? key, bool showsMoney = false)
    {
        await using var scope = Server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem("test");
        return await scope.ServiceProvider.GetRequiredService<IEmailOutbox>().TryAddAsync(new EmailMessage("test", to, "Subject", "Text", "<p>HTML</p>") { DedupeKey = key, ShowsMoney = showsMoney }, CancellationToken.None);
    }

    private async Task<JsonNode> MessageAsync(string to) => (await Api.ReadAsync($"/outbox?recipient={to}")).Items.ShouldHaveSingleItem()!;

    /// <summary>The message once it is where it should be; the server's own worker may be the one that brings it there.</summary>
    private async Task<JsonNode> UntilAsync(string to, string status, int? attempts = null)
    {
        for (var i = 0; i < 100; i++)
        {
            await Delivery().RunAsync(CancellationToken.None);
            var message = await MessageAsync(to);
            if (message["status"]!.ToString() == status && (attempts is null || message["attempts"]!.GetValue<int>() == attempts))
                return message;
            await Task.Delay(100);
        }

        throw new ShouldAssertException($"{to} is not {status}: {await MessageAsync(to)}");
    }
}
