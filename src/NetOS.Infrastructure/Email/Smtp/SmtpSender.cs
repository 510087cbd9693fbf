using NetOS.Application.Common.Email;
using NetOS.Infrastructure.Email.Mime;

namespace NetOS.Infrastructure.Email.Smtp;

/// <summary>Hands one e-mail to a mail server, on a connection of its own.</summary>
internal sealed class SmtpSender(SmtpLimits limits, TrustedRoots roots) : IEmailSender
{
    public async Task<string> SendAsync(OutgoingEmail email, MailServer server, CancellationToken ct)
    {
        var from = Mailbox.Parse(server.From) ?? throw new MailFailedException(MailFault.Server, MailStage.Settings, $"The sender '{server.From}' is no address e-mails can be from.");
        var to = Mailbox.ParsePlain(email.Message.Recipient) ?? throw new MailFailedException(MailFault.Never, MailStage.Recipient, $"'{email.Message.Recipient}' is no address an e-mail can go to.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(limits.Whole);
        try
        {
            await using var connection = await SmtpConnection.OpenAsync(server, limits.Connect, patience.Token);
            var session = new SmtpSession(connection, server, limits, roots);
            try
            {
                await session.BeginAsync(patience.Token);
                var words = await session.SendAsync(email, from, to, patience.Token);
                await session.QuitAsync();
                return words;
            }
            catch (MailFailedException refused) when (refused.Words is not null)
            {
                await session.QuitAsync();
                throw;
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new MailFailedException(MailFault.Later, MailStage.Content, $"{server} did not take the e-mail within {limits.Whole.TotalMinutes:0.#} minutes.");
        }
    }
}
