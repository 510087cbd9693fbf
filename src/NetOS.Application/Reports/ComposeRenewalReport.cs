namespace NetOS.Application.Reports;

/// <summary>Puts the weekly renewal report into words: subject, HTML and text.</summary>
public static class ComposeRenewalReport
{
    public const string Name = "Weekly renewal report";

    /// <param name="report">What it says.</param>
    /// <param name="link">The whole address of a page of NetOS.</param>
    /// <param name="documents">Whether its reader may open documents.</param>
    public static ReportMail Compose(RenewalReport report, Func<string, string> link, bool documents) => new(
        Name, report.Headline, report.Lead, report.Day, new RenewalReportHtml(report, link, documents).Rows(), RenewalReportText.Of(report, link), report.ShowsMoney, report.Counts);
}
