using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Email;

/// <summary>What becomes of an e-mail.</summary>
internal static class OutboxWords
{
    public const string
        Waiting = "waiting",
        Sending = "sending",
        Sent = "sent",
        Failed = "failed",
        Discarded = "discarded";

    public static readonly IReadOnlyList<string> All = [Waiting, Sending, Sent, Failed, Discarded];
}

internal static class OutboxResource
{
    public static readonly Resource Definition = new()
    {
        Name = "outbox",
        Singular = "e-mail",
        Table = "outbox_messages",
        Alias = "om",
        View = Permission.SettingsView,
        Edit = Permission.SettingsEdit,
        SearchText = "netos_fold({t}.recipient || ' ' || {t}.subject)",
        DefaultSort = "-created_at",
        SoftDelete = false,
        Fields =
        [
            new("id", FieldType.Uuid, "Identifies the message."),
            F.Text("kind", "Why it is sent.", "welcome").WithFacet(),
            F.Text("recipient", "To whom.", "dana@example.net"),
            F.Text("subject", "Its subject.", "Your access to NetOS"),
            Body("text_body", "The body as plain text."),
            Body("html_body", "The body as HTML."),
            new("status", FieldType.Word, "waiting (its turn has not come), sending, sent, failed (given up: retry or discard it) or discarded.") { Words = OutboxWords.All, Facet = true, Example = OutboxWords.Waiting },
            F.Integer("attempts", "How often a mail server was asked to take it.", 1),
            new("next_attempt_at", FieldType.Instant, "When it is tried next, while it waits."),
            F.Text("error", "Why the last attempt failed, in the mail server's own words where it said any."),
            F.Text("reply", "What the mail server said when it took it.", "250 2.0.0 OK: queued as 4F1A2"),
            F.Text("message_id", "Its Message-ID: the same at every attempt.", "<0198c0de7f0070008000000000000001@netos.example.net>"),
            new("created_at", FieldType.Instant, "When it was written."),
            F.Text("created_by", "Whose act wrote it."),
            new("sent_at", FieldType.Instant, "When the mail server took it."),
        ],
    };

    private static Field Body(string name, string description) => new(name, FieldType.Text, description)
    {
        Filterable = false,
        Sortable = false,
        Masked = (Permission.FinancialsView, $"case when {{t}}.shows_money then null else {{t}}.{name} end"),
    };
}
