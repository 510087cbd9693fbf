using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Email;

/// <summary>A new message in the outbox table. What becomes of it is <see cref="OutboxStore"/>'s.</summary>
internal sealed class OutboxMessage
{
    public Guid Id { get; init; }
    public string Kind { get; init; } = "";
    public string Recipient { get; init; } = "";
    public string Subject { get; init; } = "";
    public string TextBody { get; init; } = "";
    public string HtmlBody { get; init; } = "";
    public string Status { get; init; } = OutboxWords.Waiting;
    public DateTimeOffset CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";
    public DateTimeOffset NextAttemptAt { get; init; }
    public string MessageId { get; init; } = "";
    public string? DedupeKey { get; init; }
    public string? Unsubscribe { get; init; }
    public bool ShowsMoney { get; init; }
}

/// <inheritdoc cref="IEmailOutbox"/>
internal sealed class Outbox(NetOsDbContext db, ICurrentCaller current, PublicAddress address, TimeProvider clock) : IEmailOutbox
{
    public void Add(EmailMessage message) => db.Add(Of(message));

    public async Task<bool> TryAddAsync(EmailMessage message, CancellationToken ct)
    {
        var m = Of(message);
        return await db.Database.ExecuteSqlAsync(
            $"""
            insert into outbox_messages (id, kind, recipient, subject, text_body, html_body, status, created_at, created_by, next_attempt_at, message_id, dedupe_key, unsubscribe, shows_money)
            values ({m.Id}, {m.Kind}, {m.Recipient}, {m.Subject}, {m.TextBody}, {m.HtmlBody}, {m.Status}, {m.CreatedAt}, {m.CreatedBy}, {m.NextAttemptAt}, {m.MessageId}, {m.DedupeKey}, {m.Unsubscribe}, {m.ShowsMoney})
            on conflict (dedupe_key) do nothing
            """,
            ct) == 1;
    }

    private OutboxMessage Of(EmailMessage message)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        return new OutboxMessage
        {
            Id = id,
            Kind = message.Kind,
            Recipient = message.Recipient,
            Subject = message.Subject,
            TextBody = message.Text,
            HtmlBody = message.Html,
            CreatedAt = now,
            CreatedBy = current.Caller.Email,
            NextAttemptAt = now,
            MessageId = $"<{id:N}@{address.BaseUrl.IdnHost}>",
            DedupeKey = message.DedupeKey,
            Unsubscribe = message.Unsubscribe?.AbsoluteUri,
            ShowsMoney = message.ShowsMoney,
        };
    }
}
