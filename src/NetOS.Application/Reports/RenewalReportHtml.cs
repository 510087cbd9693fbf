using System.Text;
using NetOS.Domain.Contracts;

namespace NetOS.Application.Reports;

/// <summary>The rows of the renewal report as an e-mail.</summary>
/// <param name="report">What it says.</param>
/// <param name="link">The whole address of a page of NetOS.</param>
/// <param name="documents">Whether its reader may open documents.</param>
internal sealed class RenewalReportHtml(RenewalReport report, Func<string, string> link, bool documents)
{
    private const string Deadline = "Decide by";

    public string Rows()
    {
        var text = new StringBuilder(MailHtml.Sentence(report.IsEmpty ? report.Lead : report.Extent));
        if (report.Terms.Count > 0)
            text.Append(Figures());
        foreach (var group in report.Groups.Where(g => g.Rows.Count > 0))
            Add(text, group, UrgencyLook.Of(group.Urgency!.Value));
        AddLicenses(text);
        text.Append(TermsChart.Html(report));
        return text.Append(MailHtml.Buttons(link("/renewals"), "Open the renewals board", link("/timeline"), "See the timeline")).ToString();
    }

    private string Figures()
    {
        var (overdue, critical, later) = (report.Of(Urgency.Overdue), report.Of(Urgency.Critical), report.Of(Urgency.Active, Urgency.Watch));
        return MailHtml.Figures(Figure("Overdue", overdue), Figure($"Critical, {RenewalUrgency.CriticalDays} days", critical), Figure("Active and watch", later));
    }

    private static (string, string, IReadOnlyList<string>) Figure(string name, IReadOnlyList<RenewalReportRow> rows) =>
        (name, rows.Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), [.. RenewalReport.MrcOf(rows).Select(ReportWords.Money)]);

    private void Add(StringBuilder text, ReportGroup group, UrgencyLook look)
    {
        var money = report.ShowsMoney;
        List<MailHtml.Column> columns = [new("Agreement", money ? 38 : 46), new(Deadline, money ? 13 : 15), new("If nothing is done")];
        if (money)
            columns.Insert(2, new("MRC", 14, Number: true));
        var rows = group.First.Select(row =>
        {
            List<string> cells = [NameOf(row), DeadlineOf(row), $"{MailHtml.Small(report.OutcomeOf(row), MailHtml.Soft)}<br>{MailHtml.Small(report.TermOf(row))}"];
            if (money)
                cells.Insert(2, $"""<span style="white-space:nowrap">{MailHtml.Text(row.Mrc is { } mrc ? ReportWords.Money(new Amount(row.Currency, mrc)) : "–")}</span>""");
            return (IReadOnlyList<string>)cells;
        });
        text.Append(MailHtml.Row("20px 32px 0", MailHtml.Heading(look.Word, look.Ink, look.Ground, look.Meaning) + MailHtml.Table(columns, rows, stacks: true)));
        AddRest(text, group);
    }

    private void AddLicenses(StringBuilder text)
    {
        if (report.Licenses.Rows.Count == 0)
            return;
        var rows = report.Licenses.First.Select(row => (IReadOnlyList<string>)[NameOf(row), DeadlineOf(row), MailHtml.Small(report.OutcomeOf(row), MailHtml.Soft)]);
        text.Append(MailHtml.Row("20px 32px 0", MailHtml.Heading("FCC licenses", null, null, "of RF links, not contracts")
            + MailHtml.Table([new("License", 54), new("Expires", 15), new("If nothing is done")], rows, stacks: true)));
        AddRest(text, report.Licenses);
    }

    private static void AddRest(StringBuilder text, ReportGroup group)
    {
        if (group.Rest is { } rest)
            text.Append(MailHtml.Row("10px 32px 0", $"""<div style="{MailHtml.Font}font-size:13px;color:{MailHtml.Soft}">{MailHtml.Text(rest)}</div>"""));
    }

    private string NameOf(RenewalReportRow row)
    {
        var swatch = row.IsLicense ? MailHtml.Faint : UrgencyLook.SeriesColour(row.Series);
        List<string> lines = [MailHtml.Anchor(link(row.Path), row.Label, $"color:{MailHtml.Ink};font-weight:600;text-decoration:none")];
        string[] facts = [.. RenewalReport.FactsOf(row) is { Length: > 0 } said ? [MailHtml.Small(said)] : Array.Empty<string>(), .. documents ? [MailHtml.Anchor(link(row.Path + "#documents"), "Documents", $"font-size:12px;color:{MailHtml.Link}")] : Array.Empty<string>()];
        lines.AddRange(new[] { RenewalReport.PartyOf(row) is { Length: > 0 } party ? MailHtml.Small(party) : "", string.Join(MailHtml.Small(" · "), facts) }.Where(line => line.Length > 0));
        return $"""<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding:4px 9px 0 0;vertical-align:top"><div style="width:9px;height:9px;border-radius:2px;background:{swatch};font-size:0;line-height:0">&nbsp;</div></td><td style="{MailHtml.Font}font-size:13px;line-height:18px;word-break:break-word">{string.Join("<br>", lines)}</td></tr></table>""";
    }

    private string DeadlineOf(RenewalReportRow row)
    {
        var colour = UrgencyLook.Of(report.UrgencyOf(row)).Days;
        return $"""{MailHtml.Text(ReportWords.Date(row.Deadline, report.Day))}<br><span style="font-size:12px;font-weight:600;color:{colour};white-space:nowrap">{MailHtml.Text(ReportWords.DaysTo(row.Deadline, report.Day))}</span>""";
    }
}
