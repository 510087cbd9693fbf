namespace NetOS.Application.Common.Email;

/// <summary>An e-mail to be sent.</summary>
/// <param name="Kind">Why it is sent, e.g. <c>welcome</c>.</param>
/// <param name="Recipient">One address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body for readers without HTML.</param>
/// <param name="Html">The body.</param>
public sealed record EmailMessage(string Kind, string Recipient, string Subject, string Text, string Html)
{
    /// <summary>At most one e-mail with the same key is ever taken, e.g. <c>renewal-report:2026-11-23:dana@example.net</c>.</summary>
    public string? DedupeKey { get; init; }

    /// <summary>Where its reader turns off e-mails of this kind with one click (RFC 8058); null = it is no regular one.</summary>
    public Uri? Unsubscribe { get; init; }

    /// <summary>Whether it says what something costs: then only people with <c>financials_view</c> read it in the outbox.</summary>
    public bool ShowsMoney { get; init; }
}

/// <summary>Takes e-mails; they leave later, and a mail server that fails never blocks a save.</summary>
public interface IEmailOutbox
{
    /// <summary>Takes an e-mail as part of what is being saved.</summary>
    void Add(EmailMessage message);

    /// <summary>Takes an e-mail at once, or as part of the transaction that is open.</summary>
    /// <returns>False when one with its <see cref="EmailMessage.DedupeKey"/> was taken before; nothing happens then.</returns>
    Task<bool> TryAddAsync(EmailMessage message, CancellationToken ct);
}
