using System.Globalization;
using System.Text;

namespace NetOS.Application.Reports;

/// <summary>Deadlines as an iCalendar file (RFC 5545): one whole-day event each, with an alarm a week and a day before.</summary>
public static class ComposeCalendar
{
    private const int LineOctets = 75;

    /// <param name="report">What is to be decided, as its reader may see it.</param>
    /// <param name="link">The whole address of a page of NetOS.</param>
    /// <param name="host">Makes the events' names unique in the world.</param>
    /// <param name="now">When the file is written.</param>
    public static string Of(RenewalReport report, Func<string, string> link, string host, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Add(text, "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//NetOS//Renewals//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:NetOS renewals", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H");
        foreach (var row in report.Terms.Concat(report.Licenses.Rows).OrderBy(r => r.Deadline).ThenBy(r => r.Id))
        {
            Add(
                text,
                "BEGIN:VEVENT",
                string.Create(CultureInfo.InvariantCulture, $"UID:{row.Id}-{row.EndDate:yyyyMMdd}@{host}"),
                string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"),
                string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{row.Deadline:yyyyMMdd}"),
                string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{row.Deadline.AddDays(1):yyyyMMdd}"),
                "SUMMARY:" + Escaped($"{(row.IsLicense ? "FCC license expires" : "Decide")}: {row.Label}{(row.Counterparty is { } party ? $" ({party})" : "")}"),
                "DESCRIPTION:" + Escaped(string.Join("\n", Lines(report, row))),
                "URL:" + link(row.Path),
                "TRANSP:TRANSPARENT");
            AddAlarm(text, "-P7D", row);
            AddAlarm(text, "-P1D", row);
            Add(text, "END:VEVENT");
        }

        Add(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static IEnumerable<string> Lines(RenewalReport report, RenewalReportRow row)
    {
        yield return $"{report.OutcomeOf(row)}.";
        if (!row.IsLicense)
            yield return $"{report.TermOf(row)}.";
        if (RenewalReport.PartyOf(row) is { Length: > 0 } party)
            yield return party;
        if (RenewalReport.FactsOf(row) is { Length: > 0 } facts)
            yield return facts;
        if (row.Mrc is { } mrc)
            yield return $"{ReportWords.Money(new Amount(row.Currency, mrc))} a month";
    }

    private static void AddAlarm(StringBuilder text, string before, RenewalReportRow row) =>
        Add(text, "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + before, "DESCRIPTION:" + Escaped(row.Label), "END:VALARM");

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Lines end with CRLF and go on after 75 octets on the next, which begins with a blank; no character is cut.</summary>
    private static void Add(StringBuilder text, params IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var octets = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (octets + rune.Utf8SequenceLength > LineOctets)
                {
                    text.Append("\r\n ");
                    octets = 1;
                }

                text.Append(rune.ToString());
                octets += rune.Utf8SequenceLength;
            }

            text.Append("\r\n");
        }
    }
}
