using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Email;

/// <summary>Whether e-mails can leave.</summary>
internal sealed record OutboxState(bool Configured, long Waiting, string Detail);

internal sealed class OutboxStatus(Databases databases)
{
    public async Task<OutboxState> ReadAsync(CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select count(*) from outbox_messages where status = 'waiting'");
        var waiting = (long)(await command.ExecuteScalarAsync(ct))!;
        // There is no sender in this version.
        return new OutboxState(false, waiting, "No mail server is configured; messages wait here.");
    }
}
