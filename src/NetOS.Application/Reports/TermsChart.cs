using System.Globalization;
using System.Text;

namespace NetOS.Application.Reports;

/// <summary>The next terms as bars over the months ahead, drawn with table cells: a bar to the deadline, the deadline's mark, the notice window to the term's end.</summary>
internal static class TermsChart
{
    private const int Shown = 12, MonthsNamed = 14;
    private const double MarkWidth = 1, NarrowestNamed = 8;

    public static string Html(RenewalReport report)
    {
        var (from, days) = (report.Day, report.LookaheadDays);
        var terms = report.Terms.Take(Shown).ToList();
        if (terms.Count == 0)
            return "";
        var text = new StringBuilder(MailHtml.Heading("The months ahead", null, null, "a mark at each deadline, the darker part is the notice window"));
        text.Append("""<table role="presentation" cellpadding="0" cellspacing="0" width="100%" style="border-collapse:collapse;table-layout:fixed">""");
        text.Append($"""<tr><td width="34%" style="border-bottom:1px solid {MailHtml.StrongLine};font-size:0">&nbsp;</td><td style="border-bottom:1px solid {MailHtml.StrongLine}">{Cells(Months(from, days))}</td></tr>""").Append('\n');
        foreach (var row in terms)
        {
            text.Append($"""<tr><td width="34%" style="{MailHtml.Font}font-size:12px;line-height:16px;color:{MailHtml.Soft};padding:4px 12px 4px 0;word-break:break-word">{MailHtml.Text(row.Label)}</td><td style="padding:4px 0;border-bottom:1px solid {MailHtml.Line}">{Bar(report, row, from, days)}</td></tr>""");
            text.Append('\n');
        }

        return MailHtml.Row("20px 32px 0", text.Append("</table>").ToString());
    }

    private static string Bar(RenewalReport report, RenewalReportRow row, DateOnly from, int days)
    {
        var look = UrgencyLook.Of(report.UrgencyOf(row));
        var mark = Percent(row.Deadline, from, days, 100 - MarkWidth);
        var end = Math.Max(Percent(row.EndDate, from, days, 100), mark + MarkWidth);
        return Cells([(mark, look.Bar, null), (MarkWidth, look.Mark, null), (end - mark - MarkWidth, look.Notice, null), (100 - end, null, null)]);
    }

    /// <summary>The window's months, or of a long window its quarters, each as wide as the part of it that is in the window.</summary>
    private static List<(double Width, string? Colour, string? Text)> Months(DateOnly from, int days)
    {
        var until = from.AddDays(days);
        var step = days <= MonthsNamed * 30 ? 1 : 3;
        List<(double, string?, string?)> months = [];
        for (var month = from; month < until;)
        {
            var next = new DateOnly(month.Year, month.Month, 1).AddMonths(step);
            var end = next < until ? next : until;
            var width = (end.DayNumber - month.DayNumber) * 100.0 / days;
            var name = width < NarrowestNamed ? "" : month.ToString(step == 1 ? "MMM" : "MMM yyyy", CultureInfo.InvariantCulture);
            months.Add((width, null, name));
            month = next;
        }

        return months;
    }

    private static double Percent(DateOnly day, DateOnly from, int days, double most) => Math.Clamp((day.DayNumber - from.DayNumber) * 100.0 / days, 0, most);

    private static string Cells(IEnumerable<(double Width, string? Colour, string? Text)> cells)
    {
        var text = new StringBuilder("""<table role="presentation" cellpadding="0" cellspacing="0" width="100%" style="border-collapse:collapse;table-layout:fixed"><tr>""");
        foreach (var (width, colour, words) in cells.Where(c => c.Width > 0))
        {
            var part = width.ToString("0.##", CultureInfo.InvariantCulture);
            text.Append(words is null
                ? $"""<td width="{part}%" height="12" {(colour is null ? "" : $"bgcolor=\"{colour}\" ")}style="height:12px;font-size:0;line-height:0{(colour is null ? "" : $";background:{colour}")}">&nbsp;</td>"""
                : $"""<td width="{part}%" style="{MailHtml.Font}font-size:11px;line-height:16px;color:{MailHtml.Faint};padding:0 0 4px;overflow:hidden;white-space:nowrap">{words}</td>""");
        }

        return text.Append("</tr></table>").ToString();
    }
}
