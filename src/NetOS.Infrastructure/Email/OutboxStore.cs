using NetOS.Application.Common.Email;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Email;

/// <summary>An e-mail an instance has taken to send.</summary>
/// <param name="Id">The message.</param>
/// <param name="Attempt">Which attempt this is; only it may say what became of the message.</param>
/// <param name="Email">What to send.</param>
internal sealed record TakenEmail(Guid Id, int Attempt, OutgoingEmail Email);

/// <summary>
/// Who sends what when. An e-mail is leased to one instance for longer than sending can take; an instance that dies leaves it to the next when the lease ends. If it died between the
/// server's "taken" and the note of it here, the e-mail is sent again, under the same Message-ID: rather twice than never.
/// </summary>
internal sealed class OutboxStore(Databases databases, TimeProvider clock)
{
    /// <summary>Longer than <see cref="Smtp.SmtpLimits.Whole"/>, whatever the clocks of two instances differ.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>How long after each failed attempt the next one comes; after the last the message is given up.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    private const string Entity = "outbox";

    /// <returns>Null when nothing is due.</returns>
    public async Task<TakenEmail?> TakeAsync(CancellationToken ct)
    {
        const string Sql = """
            update outbox_messages set status = 'sending', attempts = attempts + 1, lease_until = $2
            where id = (
              select id from outbox_messages where (status = 'waiting' and next_attempt_at <= $1) or (status = 'sending' and lease_until <= $1)
              order by next_attempt_at, id limit 1 for update skip locked)
            returning id, attempts, kind, recipient, subject, text_body, html_body, unsubscribe, message_id, created_at
            """;
        await using var command = databases.Prepared.CreateCommand(Sql);
        Add(command, clock.GetUtcNow(), clock.GetUtcNow() + Lease);
        await using var row = await command.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct))
            return null;
        var message = new EmailMessage(row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6)) { Unsubscribe = row.IsDBNull(7) ? null : new Uri(row.GetString(7)) };
        return new TakenEmail(row.GetGuid(0), row.GetInt32(1), new OutgoingEmail(message, row.GetString(8), row.GetFieldValue<DateTimeOffset>(9)));
    }

    /// <summary>Notes that the mail server took it. What another instance took over meanwhile is no longer this one's.</summary>
    public Task SentAsync(TakenEmail taken, string reply, CancellationToken ct) =>
        RunAsync("update outbox_messages set status = 'sent', sent_at = $3, reply = $4, error = null, lease_until = null where id = $1 and attempts = $2 and status = 'sending'",
            ct, taken.Id, taken.Attempt, clock.GetUtcNow(), reply);

    /// <summary>Notes a failed attempt: the next one comes later, or people decide.</summary>
    /// <returns>True when it was given up.</returns>
    public async Task<bool> FailedAsync(TakenEmail taken, MailFailedException failure, CancellationToken ct)
    {
        var over = failure.Fault == MailFault.Never || taken.Attempt > Pauses.Count;
        var next = clock.GetUtcNow() + (over ? TimeSpan.Zero : Pauses[taken.Attempt - 1]);
        await RunAsync("update outbox_messages set status = $3, error = $4, next_attempt_at = $5, lease_until = null where id = $1 and attempts = $2 and status = 'sending'",
            ct, taken.Id, taken.Attempt, over ? OutboxWords.Failed : OutboxWords.Waiting, failure.Message, next);
        return over;
    }

    /// <summary>Tries everything that waits at once: the settings were mended.</summary>
    public Task WakeAsync(CancellationToken ct) => RunAsync("update outbox_messages set next_attempt_at = $1 where status = 'waiting' and next_attempt_at > $1", ct, clock.GetUtcNow());

    /// <summary>Tries an e-mail again from the beginning.</summary>
    /// <exception cref="ConflictException">It was sent, is being sent or was discarded.</exception>
    public Task RetryAsync(Guid id, ICurrentCaller current, CancellationToken ct) =>
        DecideAsync(id, "retried", "status = 'waiting', attempts = 0, next_attempt_at = $2", [OutboxWords.Waiting, OutboxWords.Failed], current, ct);

    /// <summary>Sees to it that an e-mail is not sent.</summary>
    /// <exception cref="ConflictException">It was sent or discarded, or is being sent.</exception>
    public Task DiscardAsync(Guid id, ICurrentCaller current, CancellationToken ct) =>
        DecideAsync(id, "discarded", "status = 'discarded', next_attempt_at = $2", [OutboxWords.Waiting, OutboxWords.Failed], current, ct);

    private async Task DecideAsync(Guid id, string action, string change, string[] from, ICurrentCaller current, CancellationToken ct)
    {
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var find = new NpgsqlCommand("select status, recipient, subject from outbox_messages where id = $1 for update", connection) { Parameters = { new NpgsqlParameter { Value = id } } };
        string status, label;
        await using (var row = await find.ExecuteReaderAsync(ct))
        {
            if (!await row.ReadAsync(ct))
                throw new NotFoundException(OutboxResource.Definition.Singular, id.ToString());
            (status, label) = (row.GetString(0), $"{row.GetString(2)}, to {row.GetString(1)}");
        }

        if (!from.Contains(status))
            throw new ConflictException("outbox.status", $"This e-mail is {status}; only one that is {string.Join(" or ", from)} can be {action}.") { Extensions = { ["allowed"] = from } };
        await using (var write = new NpgsqlCommand($"update outbox_messages set {change} where id = $1", connection))
        {
            Add(write, id, clock.GetUtcNow());
            await write.ExecuteNonQueryAsync(ct);
        }

        var row2 = new AuditRow(Entity, id, label, action, action == "discarded" ? [new FieldChange("status", status, OutboxWords.Discarded)] : []);
        await AuditTrail.WriteAsync(connection, [row2], current, clock.GetUtcNow(), ct);
        await transaction.CommitAsync(ct);
    }

    private async Task RunAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = databases.Prepared.CreateCommand(sql);
        Add(command, values);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(value is string text ? new NpgsqlParameter { Value = text, NpgsqlDbType = NpgsqlDbType.Text } : new NpgsqlParameter { Value = value });
    }
}
