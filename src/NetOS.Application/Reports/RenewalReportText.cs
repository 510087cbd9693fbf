using System.Text;

namespace NetOS.Application.Reports;

/// <summary>The renewal report for readers without HTML.</summary>
internal static class RenewalReportText
{
    public static string Of(RenewalReport report, Func<string, string> link)
    {
        if (report.IsEmpty)
            return "";
        var text = new StringBuilder(report.Extent).Append('\n');
        foreach (var group in report.Groups.Append(report.Licenses).Where(g => g.Rows.Count > 0))
        {
            var heading = group.Urgency is { } urgency ? $"{UrgencyLook.Of(urgency).Word}: {UrgencyLook.Of(urgency).Meaning}" : "FCC licenses";
            text.Append($"\n{heading} ({group.Rows.Count})\n");
            foreach (var row in group.First)
                AddRow(text, report, row, link);
            if (group.Rest is { } rest)
                text.Append($"  {rest}\n");
        }

        return text.Append($"\nThe renewals board: {link("/renewals")}\nThe timeline: {link("/timeline")}").ToString();
    }

    private static void AddRow(StringBuilder text, RenewalReport report, RenewalReportRow row, Func<string, string> link)
    {
        var money = row.Mrc is { } mrc ? $", {ReportWords.Money(new Amount(row.Currency, mrc))} a month" : "";
        text.Append($"* {row.Label}: {(row.IsLicense ? "expires" : "decide by")} {ReportWords.Date(row.Deadline, report.Day)} ({ReportWords.DaysTo(row.Deadline, report.Day)}){money}\n");
        foreach (var line in new[] { RenewalReport.PartyOf(row), RenewalReport.FactsOf(row), row.IsLicense ? "" : $"{report.OutcomeOf(row)}. {report.TermOf(row)}.", link(row.Path) }.Where(line => line.Length > 0))
            text.Append($"  {line}\n");
    }
}
