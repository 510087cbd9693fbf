using System.Net.Sockets;
using NetOS.Application.Common.Email;
using NetOS.Infrastructure.Email.Smtp;

namespace NetOS.FunctionalTests.Mail;

/// <summary>The sender against a real mail server, and against things that are none.</summary>
internal sealed class SmtpSenderTests
{
    private static readonly SmtpLimits Short = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(20));
    private static readonly EmailMessage Message = new("test", "dana@example.net", "Decide by Feb 9: L3/ETH/009812", "Hello\n.\n..two dots\nRésumé of costs: 4 179,95 €", "<p>Hello</p>\n.\n<p>Résumé</p>");

    private TestCertificates _certificates = null!;

    [OneTimeSetUp]
    public void MakeAuthority() => _certificates = new TestCertificates();

    [OneTimeTearDown]
    public void DropAuthority() => _certificates.Dispose();

    [TestCase("PLAIN")]
    [TestCase("LOGIN")]
    public async Task Over_STARTTLS_it_signs_in_and_the_mail_arrives_whole(string method)
    {
        await using var server = await StartAsync(new MailServerOptions { Username = "netos", Password = "s3cret pass", AuthMethods = [method] });
        (await SendAsync(server.At(SmtpSecurity.Auto, username: "netos", password: "s3cret pass"))).ShouldStartWith("250");
        var mail = server.Mails.ShouldHaveSingleItem();
        mail.Secure.ShouldBeTrue();
        mail.User.ShouldBe("netos");
        mail.To.ShouldBe("dana@example.net");
        mail.Header("From").ShouldBe("\"NetOS\" <netos@example.net>");
        mail.Header("To").ShouldBe("dana@example.net");
        mail.Header("Subject").ShouldBe(Message.Subject);
        mail.Header("Message-ID").ShouldBe("<0001@netos.example.net>");
        mail.Header("Date").ShouldBe("Fri, 20 Nov 2026 15:00:00 +0000");
        mail.Header("Auto-Submitted").ShouldBe("auto-generated");
        mail.Raw.ShouldContain("Hello\r\n.\r\n..two dots\r\nR=C3=A9sum=C3=A9 of costs: 4 179,95 =E2=82=AC\r\n");
        server.Events("auth").ShouldHaveSingleItem()["secure"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Test]
    public async Task On_the_port_for_it_TLS_comes_first()
    {
        await using var server = await StartAsync(new MailServerOptions { Mode = "tls" });
        await SendAsync(server.At(SmtpSecurity.Tls));
        server.Mails.ShouldHaveSingleItem().Secure.ShouldBeTrue();
    }

    [Test]
    public async Task Readable_only_by_choice()
    {
        await using var server = await StartAsync(new MailServerOptions { Mode = "plain" });
        var refused = await FailAsync(server.At(SmtpSecurity.Auto));
        (refused.Fault, refused.Stage).ShouldBe((MailFault.Server, MailStage.Starttls));
        refused.Reason.ShouldContain("does not offer STARTTLS");
        server.Events("mail").ShouldBeEmpty();
        await SendAsync(server.At(SmtpSecurity.None));
        server.Mails.ShouldHaveSingleItem().Secure.ShouldBeFalse();
    }

    [Test]
    public async Task A_wrong_password_is_told_in_the_servers_words()
    {
        await using var server = await StartAsync(new MailServerOptions { Username = "netos", Password = "right" });
        var refused = await FailAsync(server.At(SmtpSecurity.Starttls, username: "netos", password: "wr0ng-one"));
        (refused.Fault, refused.Stage).ShouldBe((MailFault.Server, MailStage.SignIn));
        refused.Words.ShouldBe("535 5.7.8 Error: authentication failed");
        refused.ToString().ShouldNotContain("wr0ng-one");
        server.Events("mail").ShouldBeEmpty();
    }

    [Test]
    public async Task Ways_to_sign_in_that_NetOS_does_not_know_are_named()
    {
        await using var server = await StartAsync(new MailServerOptions { Username = "netos", Password = "right", AuthMethods = ["XOAUTH2"] });
        (await FailAsync(server.At(SmtpSecurity.Starttls, username: "netos", password: "right"))).Reason.ShouldContain("XOAUTH2");
    }

    [Test]
    public async Task A_username_without_a_password_is_not_tried()
    {
        await using var server = await StartAsync(new MailServerOptions { Username = "netos", Password = "right" });
        (await FailAsync(server.At(SmtpSecurity.Starttls, username: "netos"))).Stage.ShouldBe(MailStage.SignIn);
        server.Events("auth").ShouldBeEmpty();
    }

    [TestCase("greeting", MailStage.Greeting, MailFault.Server)]
    [TestCase("content", MailStage.Content, MailFault.Later)]
    public async Task A_server_that_says_nothing_is_not_waited_for_for_ever(string where, MailStage stage, MailFault fault)
    {
        await using var server = await StartAsync(new MailServerOptions { Hang = where });
        var began = DateTime.UtcNow;
        var failed = await FailAsync(server.At(SmtpSecurity.Starttls));
        (failed.Stage, failed.Fault).ShouldBe((stage, fault));
        failed.Reason.ShouldContain("no answer within 2 seconds");
        (DateTime.UtcNow - began).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Test]
    public async Task A_connection_that_breaks_while_the_mail_is_handed_over_is_tried_again_later()
    {
        await using var server = await StartAsync(new MailServerOptions { Drop = "data" });
        var failed = await FailAsync(server.At(SmtpSecurity.Starttls));
        (failed.Fault, failed.Stage).ShouldBe((MailFault.Later, MailStage.Content));
    }

    [TestCase("mail", 451, MailFault.Later, MailStage.Sender)]
    [TestCase("rcpt", 450, MailFault.Later, MailStage.Recipient)]
    [TestCase("data", 452, MailFault.Later, MailStage.Content)]
    [TestCase("mail", 553, MailFault.Never, MailStage.Sender)]
    [TestCase("rcpt", 550, MailFault.Never, MailStage.Recipient)]
    [TestCase("data", 554, MailFault.Never, MailStage.Content)]
    public async Task What_comes_again_is_told_apart_from_what_does_not(string where, int code, MailFault fault, MailStage stage)
    {
        await using var server = await StartAsync(new MailServerOptions { Failures = [new MailFailure(where, code, "x.7.1 The reason", 1)] });
        var failed = await FailAsync(server.At(SmtpSecurity.Starttls));
        (failed.Fault, failed.Stage).ShouldBe((fault, stage));
        failed.Words.ShouldBe($"{code} x.7.1 The reason");
        await SendAsync(server.At(SmtpSecurity.Starttls));
        server.Mails.Count.ShouldBe(where == "data" ? 2 : 1);
    }

    [Test]
    public async Task A_certificate_for_another_name_is_refused_with_both_names()
    {
        await using var server = await TestMailServer.StartAsync(_certificates.For("mail.other.example", new MailServerOptions()));
        var refused = await FailAsync(server.At(SmtpSecurity.Starttls));
        (refused.Fault, refused.Stage).ShouldBe((MailFault.Server, MailStage.Certificate));
        refused.Reason.ShouldContain("mail.other.example");
        refused.Reason.ShouldContain("not for localhost");
        server.Events("mail").ShouldBeEmpty();
    }

    [Test]
    public async Task A_certificate_that_ended_is_refused_with_its_day()
    {
        await using var server = await TestMailServer.StartAsync(_certificates.For("localhost", new MailServerOptions { Mode = "tls" }, fromDays: -30, toDays: -2));
        (await FailAsync(server.At(SmtpSecurity.Tls))).Reason.ShouldContain($"it ended on {DateTime.UtcNow.AddDays(-2):yyyy-MM-dd}");
    }

    [Test]
    public async Task An_issuer_nobody_named_is_refused_by_name()
    {
        await using var server = await StartAsync(new MailServerOptions());
        var refused = await Should.ThrowAsync<MailFailedException>(() => new SmtpSender(Short, new TrustedRoots([])).SendAsync(Outgoing(Message), server.At(SmtpSecurity.Starttls), CancellationToken.None));
        refused.Stage.ShouldBe(MailStage.Certificate);
        refused.Reason.ShouldContain("Test authority");
        refused.Reason.ShouldContain("SMTP_CA_FILE");
    }

    [Test]
    public async Task An_address_beyond_ASCII_goes_where_the_server_knows_it()
    {
        var umlaut = Message with { Recipient = "jörg@bücher.example" };
        await using (var server = await StartAsync(new MailServerOptions()))
        {
            await SendAsync(server.At(SmtpSecurity.Starttls), umlaut);
            server.Mails.ShouldHaveSingleItem().To.ShouldStartWith("jörg@");
        }

        await using var old = await StartAsync(new MailServerOptions { HideUtf8 = true });
        var refused = await FailAsync(old.At(SmtpSecurity.Starttls), umlaut);
        (refused.Fault, refused.Stage).ShouldBe((MailFault.Never, MailStage.Recipient));
        await SendAsync(old.At(SmtpSecurity.Starttls), Message with { Recipient = "joerg@bücher.example" });
    }

    [Test]
    public async Task Regular_mail_says_how_to_turn_it_off()
    {
        await using var server = await StartAsync(new MailServerOptions());
        await SendAsync(server.At(SmtpSecurity.Starttls), Message with { Unsubscribe = new Uri("https://netos.example.net/unsubscribe?token=" + new string('x', 150)) });
        var mail = server.Mails.ShouldHaveSingleItem();
        mail.Header("List-Unsubscribe").ShouldBe($"<https://netos.example.net/unsubscribe?token={new string('x', 150)}>");
        mail.Header("List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
    }

    [TestCase("dana@example.net\r\nRCPT TO:<eve@example.net>")]
    [TestCase("dana@example.net> SIZE=1")]
    [TestCase("nobody")]
    public async Task What_is_no_address_never_gets_into_a_command(string recipient)
    {
        await using var server = await StartAsync(new MailServerOptions());
        var refused = await FailAsync(server.At(SmtpSecurity.Starttls), Message with { Recipient = recipient });
        (refused.Fault, refused.Stage).ShouldBe((MailFault.Never, MailStage.Recipient));
        server.Events("connect").ShouldBeEmpty();
    }

    [TestCase("SSH-2.0-OpenSSH_9.6\r\n", MailStage.Greeting, "no mail server")]
    [TestCase("554 5.7.1 You are not wanted here\r\n", MailStage.Greeting, "not wanted here")]
    [TestCase("421 Too busy\r\n", MailStage.Greeting, "Too busy")]
    public async Task What_is_no_mail_server_or_none_for_us_is_told(string says, MailStage stage, string words)
    {
        using var listener = Listen(says);
        var failed = await FailAsync(At(listener));
        (failed.Fault, failed.Stage).ShouldBe((MailFault.Server, stage));
        failed.Message.ShouldContain(words);
        failed.Message.ShouldNotContain("SSH-2.0");
    }

    [Test]
    public async Task Words_put_in_before_the_encryption_are_not_believed()
    {
        using var listener = Listen("220 here\r\n", "250-here\r\n250 STARTTLS\r\n", "220 go on\r\n250 AUTH PLAIN\r\n");
        var failed = await FailAsync(At(listener));
        (failed.Fault, failed.Stage).ShouldBe((MailFault.Server, MailStage.Starttls));
        failed.Reason.ShouldContain("before the connection was encrypted");
    }

    [Test]
    public async Task A_port_nobody_listens_on_is_told()
    {
        using var listener = Listen();
        var nobody = At(listener);
        listener.Stop();
        var failed = await FailAsync(nobody);
        (failed.Fault, failed.Stage).ShouldBe((MailFault.Server, MailStage.Connect));
    }

    [TestCase("169.254.169.254")]
    [TestCase("0.0.0.0")]
    [TestCase("::ffff:169.254.169.254")]
    public async Task Addresses_no_mail_server_has_are_not_called(string host) =>
        (await FailAsync(new MailServer(host, 587, SmtpSecurity.Auto, null, null, "netos@example.net"))).Reason.ShouldContain("no address of a mail server");

    private Task<TestMailServer> StartAsync(MailServerOptions options) => TestMailServer.StartAsync(options.Mode == "plain" ? options : _certificates.For("localhost", options));

    private Task<string> SendAsync(MailServer server, EmailMessage? message = null) => new SmtpSender(Short, _certificates.Roots).SendAsync(Outgoing(message ?? Message), server, CancellationToken.None);

    private Task<MailFailedException> FailAsync(MailServer server, EmailMessage? message = null) => Should.ThrowAsync<MailFailedException>(() => SendAsync(server, message));

    private static OutgoingEmail Outgoing(EmailMessage message) => new(message, "<0001@netos.example.net>", TestClock.Start);

    private static MailServer At(TcpListener listener) => new("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, SmtpSecurity.Starttls, null, null, "netos@example.net");

    /// <summary>Says one text at once and one after each line it hears.</summary>
    private static TcpListener Listen(params string[] says)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _ = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            foreach (var text in says)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
                _ = await stream.ReadAsync(new byte[1_000]);
            }
        });
        return listener;
    }
}
