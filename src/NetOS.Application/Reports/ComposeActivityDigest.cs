using System.Globalization;
using System.Text;

namespace NetOS.Application.Reports;

/// <summary>Puts the weekly activity digest into words: subject, HTML and text.</summary>
public static class ComposeActivityDigest
{
    public const string Name = "Weekly activity digest";

    private const int PeopleShown = 15, KindsShown = 15;

    /// <summary>A section of the digest: the same lines become a table or text.</summary>
    private sealed record Section(string Title, IReadOnlyList<MailHtml.Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string? Rest);

    /// <param name="digest">What was done.</param>
    /// <param name="link">The whole address of a page of NetOS.</param>
    public static ReportMail Compose(ActivityDigest digest, Func<string, string> link)
    {
        var sections = Sections(digest).Where(s => s.Rows.Count > 0).ToList();
        return new ReportMail(Name, Headline(digest), Lead(digest), digest.Day, Rows(digest, sections, link), Lines(sections, link), ShowsMoney: false, digest.Counts);
    }

    private static string Headline(ActivityDigest digest) => digest.IsEmpty
        ? $"Nothing was changed in the last {ReportWords.Count(digest.LookbackDays, "day")}"
        : $"{ReportWords.Count(digest.Writes, "change")} by {People(digest.Counts["people"])} in the last {ReportWords.Count(digest.LookbackDays, "day")}";

    private static string Lead(ActivityDigest digest) => digest.IsEmpty
        ? "Nobody changed a record or a right, no API token was used and no report was sent."
        : $"{ReportWords.Count(digest.AuthorizationCount, "change")} of who may do what, {ReportWords.Count(digest.TokenCount, "API token")} in use.";

    private static string People(int count) => count == 1 ? "1 person" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} people");

    private static IEnumerable<Section> Sections(ActivityDigest digest)
    {
        yield return ByWord("Who", "Person", digest.Written, w => w.Actor, PeopleShown);
        yield return ByWord("What", "Kind of record", digest.Written, w => KindOf(w.Entity), KindsShown);
        var hidden = digest.AuthorizationCount - digest.Authorizations.Count;
        yield return new Section("Who may do what", [new("Changed", 48), new("By"), new("When", 24)],
            [.. digest.Authorizations.Select(a => (IReadOnlyList<string>)[$"{KindOf(a.Entity).TrimEnd('s')} {a.Label}: {a.Action}", a.Actor, Instant(a.At)])], hidden > 0 ? $"and {hidden} more." : null);
        var unseen = digest.TokenCount - digest.Tokens.Count;
        yield return new Section("API tokens in use", [new("Token", 30), new("Of"), new("Requests", 17, Number: true), new("Last", 24)],
            [.. digest.Tokens.Select(t => (IReadOnlyList<string>)[t.Token + "…", t.Actor, Figure(t.Requests), Instant(t.LastAt)])], unseen > 0 ? $"and {unseen} more." : null);
        yield return new Section("Reports", [new("Report", 50), new("When"), new("Recipients", 20, Number: true)],
            [.. digest.Reports.Select(r => (IReadOnlyList<string>)[$"{r.Name}, {(r.Trigger == "manual" ? "by hand" : "scheduled")}{(r.Status == "skipped" ? ", skipped" : "")}", Instant(r.At), Figure(r.Recipients)])], null);
        yield return new Section("Renewals", [new("Step"), new("Times", 20, Number: true)],
            [.. (digest.Renewals ?? []).Select(r => (IReadOnlyList<string>)[ReportWords.Capital(ReportWords.Plain(r.Step)), Figure(r.Count)])], null);
    }

    /// <summary>Created, changed and deleted records by person or by kind, the busiest first.</summary>
    private static Section ByWord(string title, string name, IReadOnlyList<WrittenRecords> written, Func<WrittenRecords, string> word, int shown)
    {
        var groups = written.GroupBy(word).Select(g => (g.Key, Created: Sum(g, "created"), Deleted: Sum(g, "deleted"), All: g.Sum(w => w.Count)))
            .OrderByDescending(g => g.All).ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase).ToList();
        var rest = groups.Skip(shown).ToList();
        return new Section(title, [new(name, 43), new("Created", 19, Number: true), new("Changed", 19, Number: true), new("Deleted", 19, Number: true)],
            [.. groups.Take(shown).Select(g => (IReadOnlyList<string>)[g.Key, Figure(g.Created), Figure(g.All - g.Created - g.Deleted), Figure(g.Deleted)])],
            rest.Count > 0 ? $"and {rest.Count} more, {ReportWords.Count(rest.Sum(g => g.All), "change")}." : null);
    }

    private static string Rows(ActivityDigest digest, IReadOnlyList<Section> sections, Func<string, string> link)
    {
        var text = new StringBuilder(MailHtml.Sentence(Lead(digest)));
        foreach (var section in sections)
        {
            text.Append(MailHtml.Row("20px 32px 0", MailHtml.Heading(section.Title, null, null, null) + MailHtml.Table(section.Columns, section.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(MailHtml.Text)]))));
            if (section.Rest is { } rest)
                text.Append(MailHtml.Row("10px 32px 0", $"""<div style="{MailHtml.Font}font-size:13px;color:{MailHtml.Soft}">{MailHtml.Text(rest)}</div>"""));
        }

        return text.Append(MailHtml.Buttons(link("/admin/audit"), "Open the audit", link("/admin/tokens"), "See the API tokens")).ToString();
    }

    private static string Lines(IReadOnlyList<Section> sections, Func<string, string> link)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            text.Append($"{section.Title}\n");
            foreach (var row in section.Rows)
                text.Append($"* {row[0]}: {string.Join(", ", section.Columns.Skip(1).Zip(row.Skip(1), (column, cell) => column.Number ? $"{cell} {column.Name.ToLowerInvariant()}" : cell))}\n");
            if (section.Rest is { } rest)
                text.Append($"  {rest}\n");
            text.Append('\n');
        }

        return text.Append($"The audit: {link("/admin/audit")}").ToString();
    }

    private static long Sum(IEnumerable<WrittenRecords> written, string action) => written.Where(w => w.Action == action).Sum(w => w.Count);

    /// <summary>A kind of record in words: <c>rf-links</c> → <c>RF links</c>.</summary>
    private static string KindOf(string entity) => ReportWords.Capital(entity.Replace('-', ' ')).Replace("Rf ", "RF ", StringComparison.Ordinal).Replace("Api ", "API ", StringComparison.Ordinal);

    private static string Figure(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("MMM d, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
