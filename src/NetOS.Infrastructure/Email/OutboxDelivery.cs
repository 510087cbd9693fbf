using Microsoft.Extensions.Logging;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Settings;

namespace NetOS.Infrastructure.Email;

/// <summary>Sends what is due. As many instances as like may do so at once: each e-mail is one's alone.</summary>
internal sealed class OutboxDelivery(OutboxStore outbox, ISettings settings, IEmailSender sender, GivenUpEmail givenUp, TimeProvider clock, ILogger<OutboxDelivery> log)
{
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private DateTimeOffset _restUntil;
    private MailServer? _restFrom;

    /// <returns>How many e-mails were tried.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var tried = 0;
        while (!ct.IsCancellationRequested)
        {
            // Asked each time: who mends the settings need not wait until the rest is through with the old ones.
            var now = await settings.ReadAsync<NotificationSettings>(ct);
            if (now.Server() is not { } server || (server == _restFrom && clock.GetUtcNow() < _restUntil))
                return tried;
            if (await outbox.TakeAsync(ct) is not { } taken)
                return tried;
            tried++;
            await SendAsync(taken, server, now.AdminEmail, ct);
        }

        return tried;
    }

    private async Task SendAsync(TakenEmail taken, MailServer server, string? administrator, CancellationToken ct)
    {
        try
        {
            var reply = await sender.SendAsync(taken.Email, server, ct);
            // The server has it: that is noted even if this process is to stop now.
            await outbox.SentAsync(taken, reply, CancellationToken.None);
        }
        catch (MailFailedException failure)
        {
            var over = await outbox.FailedAsync(taken, failure, CancellationToken.None);
            log.LogWarning("E-mail {Id} ({Kind}) was not taken at attempt {Attempt}{Over}: {Reason}", taken.Id, taken.Email.Message.Kind, taken.Attempt, over ? ", which was the last" : "", failure.Message);
            if (over)
                await givenUp.TellAsync(taken, failure.Message, administrator, CancellationToken.None);
            // A server that answers nobody is not asked once for every e-mail.
            if (failure.Fault == MailFault.Server)
                (_restUntil, _restFrom) = (clock.GetUtcNow() + Rest, server);
        }
    }
}
