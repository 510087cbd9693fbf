using NetOS.Application.Common.Email;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Email;

/// <summary>A message in the outbox table.</summary>
internal sealed class OutboxMessage
{
    /// <summary>Not sent yet: no sender is configured, or its turn has not come.</summary>
    public const string Waiting = "waiting";

    public Guid Id { get; init; }
    public string Kind { get; init; } = "";
    public string Recipient { get; init; } = "";
    public string Subject { get; init; } = "";
    public string TextBody { get; init; } = "";
    public string HtmlBody { get; init; } = "";
    public string Status { get; init; } = Waiting;
    public DateTimeOffset CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";
}

internal sealed class Outbox(NetOsDbContext db, ICurrentCaller current, TimeProvider clock) : IEmailOutbox
{
    public void Add(EmailMessage message) => db.Add(new OutboxMessage
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        Kind = message.Kind,
        Recipient = message.Recipient,
        Subject = message.Subject,
        TextBody = message.Text,
        HtmlBody = message.Html,
        CreatedAt = clock.GetUtcNow(),
        CreatedBy = current.Caller.Email,
    });
}
