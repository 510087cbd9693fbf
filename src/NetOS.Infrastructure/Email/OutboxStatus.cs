using NetOS.Application.Common.Settings;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Email;

/// <summary>Whether e-mails can leave.</summary>
/// <param name="Configured">There is a mail server and a sender's address.</param>
/// <param name="Waiting">E-mails whose turn has not come.</param>
/// <param name="Failed">E-mails that were given up and that nobody has decided on.</param>
/// <param name="LastSentAt">When a mail server last took one.</param>
/// <param name="Detail">The same in words.</param>
internal sealed record OutboxState(bool Configured, long Waiting, long Failed, DateTime? LastSentAt, string Detail);

internal sealed class OutboxStatus(Databases databases, ISettings settings)
{
    private const string Sql = """
        select count(*) filter (where status in ('waiting', 'sending')), count(*) filter (where status = 'failed'), max(sent_at),
          (select error from outbox_messages where status = 'waiting' and error is not null order by next_attempt_at desc limit 1)
        from outbox_messages
        """;

    public async Task<OutboxState> ReadAsync(CancellationToken ct)
    {
        var now = await settings.ReadAsync<NotificationSettings>(ct);
        await using var command = databases.Prepared.CreateCommand(Sql);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        var error = RecordJson.TextOf(row, 3);
        var detail = (now.SmtpHost, now.SmtpFrom) switch
        {
            (null, _) => "No mail server is configured; e-mails wait here.",
            (_, null) => "There is no address e-mails are from (SMTP_FROM); e-mails wait here.",
            _ when error is not null => $"E-mails are tried again and again: {error}",
            _ => $"E-mails leave by {now.Server()}.",
        };
        return new OutboxState(now.Server() is not null, row.GetInt64(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetDateTime(2), detail);
    }
}
