using NetOS.Application.Common.Email;

namespace NetOS.Application.Reports;

/// <summary>How an e-mail came about, for its last lines.</summary>
/// <param name="Sent">Who gets it and when, as a sentence.</param>
/// <param name="Unsubscribe">Where its reader turns it off; null in a preview.</param>
public sealed record ReportFoot(string Sent, Uri? Unsubscribe);

/// <summary>A composed report: everything but what differs from reader to reader with the same rights.</summary>
/// <param name="Name">What the report is called.</param>
/// <param name="Subject">Its subject and title: the news.</param>
/// <param name="Lead">The next most important thing, in one line.</param>
/// <param name="Day">The business day it is about.</param>
/// <param name="Rows">HTML of its rows.</param>
/// <param name="Lines">The same as text.</param>
/// <param name="ShowsMoney">Whether it names amounts.</param>
/// <param name="Counts">What it counts, by name.</param>
public sealed record ReportMail(string Name, string Subject, string Lead, DateOnly Day, string Rows, string Lines, bool ShowsMoney, IReadOnlyDictionary<string, int> Counts)
{
    private const string Change = "An admin changes the day under Admin, Notifications.";
    private const string Withheld = "Amounts are left out for readers who may not see money.";

    public string Html(ReportFoot foot)
    {
        var off = foot.Unsubscribe is { } link ? " " + MailHtml.Anchor(link.AbsoluteUri, "Do not send me this report.", $"color:{MailHtml.Link}") : "";
        return MailHtml.Page(Subject, Name, Day, Lead, Rows, MailHtml.Text($"{foot.Sent} {Change} {Withheld}") + off);
    }

    public string Text(ReportFoot foot) => $"""
        {Name}, {ReportWords.WholeDate(Day)}

        {Subject}
        {Lead}

        {Lines.TrimEnd()}

        --
        {foot.Sent} {Change} {Withheld}{(foot.Unsubscribe is { } link ? $"\nDo not send me this report: {link.AbsoluteUri}" : "")}
        """;

    /// <summary>The e-mail to one reader.</summary>
    public EmailMessage To(string recipient, string kind, string dedupeKey, ReportFoot foot) => new(kind, recipient, Subject, Text(foot), Html(foot))
    {
        DedupeKey = dedupeKey,
        Unsubscribe = foot.Unsubscribe,
        ShowsMoney = ShowsMoney,
    };
}
