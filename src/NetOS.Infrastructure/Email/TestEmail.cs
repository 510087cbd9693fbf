using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Settings;

namespace NetOS.Infrastructure.Email;

/// <summary>What became of a test e-mail.</summary>
/// <param name="Sent">The mail server took it.</param>
/// <param name="Recipient">For whom it was.</param>
/// <param name="Server">Which mail server.</param>
/// <param name="Stage">Where it failed; null when it was sent.</param>
/// <param name="Detail">What happened, in words.</param>
/// <param name="Words">The mail server's own words; null when it said nothing.</param>
internal sealed record TestResult(bool Sent, string Recipient, string? Server, string? Stage, string Detail, string? Words);

/// <summary>Tries settings before they are saved: one e-mail, at once, past the outbox.</summary>
internal sealed class TestEmail(IEmailSender sender, PublicAddress address, Databases databases, TimeProvider clock)
{
    private const string Kind = "test";

    /// <summary>Sends it; the audit says by which server, since anybody who may change settings names one.</summary>
    public async Task<TestResult> SendAsync(NotificationSettings settings, string recipient, ICurrentCaller current, CancellationToken ct)
    {
        var result = await TryAsync(settings, recipient, ct);
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        var fields = new[] { new FieldChange("server", null, result.Server), new FieldChange("recipient", null, recipient), new FieldChange("sent", null, result.Sent) };
        await AuditTrail.WriteAsync(connection, [new AuditRow(SettingsChange.Entity, Guid.Empty, "Notifications", "tested", fields)], current, clock.GetUtcNow(), ct);
        return result;
    }

    private async Task<TestResult> TryAsync(NotificationSettings settings, string recipient, CancellationToken ct)
    {
        if (settings.Server() is not { } server)
        {
            var missing = settings.SmtpHost is null ? "There is no mail server to send by: fill in the server's name." : "There is no address e-mails are from: fill in the sender.";
            return new TestResult(false, recipient, settings.SmtpHost, EnumWords<MailStage>.ToWord(MailStage.Settings), missing, null);
        }

        try
        {
            var words = await sender.SendAsync(new OutgoingEmail(Message(recipient, server), $"<{Guid.CreateVersion7():N}@{address.BaseUrl.IdnHost}>", clock.GetUtcNow()), server, ct);
            return new TestResult(true, recipient, server.ToString(), null, $"{server} took the e-mail for {recipient}.", words);
        }
        catch (MailFailedException failed)
        {
            return new TestResult(false, recipient, server.ToString(), EnumWords<MailStage>.ToWord(failed.Stage), failed.Reason, failed.Words);
        }
    }

    private EmailMessage Message(string recipient, MailServer server)
    {
        var url = address.Of("/admin/notifications");
        return new EmailMessage(
            Kind, recipient, "Test e-mail of NetOS",
            $"This e-mail shows that NetOS can send by {server}.\n\nIt was asked for in Admin, Notifications: {url}\n",
            $"<p>This e-mail shows that NetOS can send by {System.Net.WebUtility.HtmlEncode(server.ToString())}.</p><p>It was asked for in <a href=\"{System.Net.WebUtility.HtmlEncode(url)}\">Admin, Notifications</a>.</p>");
    }
}
