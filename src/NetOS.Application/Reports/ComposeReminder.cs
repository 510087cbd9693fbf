namespace NetOS.Application.Reports;

/// <summary>Puts the deadlines one person is reminded of today into words.</summary>
public static class ComposeReminder
{
    public const string Name = "Renewal reminder";

    /// <param name="report">The terms and licences to be reminded of; at least one.</param>
    /// <param name="link">The whole address of a page of NetOS.</param>
    /// <param name="documents">Whether its reader may open documents.</param>
    public static ReportMail Compose(RenewalReport report, Func<string, string> link, bool documents)
    {
        var rows = report.Terms.Concat(report.Licenses.Rows).OrderBy(row => row.Deadline).ToList();
        var first = rows[0];
        var days = ReportWords.DaysTo(first.Deadline, report.Day);
        var late = first.Deadline < report.Day;
        var what = first.IsLicense ? late ? "License expired" : "License expires" : late ? "Deadline missed" : "Decide by";
        var more = rows.Count == 1 ? "" : $" and {rows.Count - 1} more";
        return new ReportMail(
            Name, $"{what} {ReportWords.Date(first.Deadline, report.Day)} ({days}): {first.Label}{more}", $"{first.Label}: {report.OutcomeOf(first)}.", report.Day,
            new RenewalReportHtml(report, link, documents).Rows(), RenewalReportText.Of(report, link), report.ShowsMoney, report.Counts);
    }
}
