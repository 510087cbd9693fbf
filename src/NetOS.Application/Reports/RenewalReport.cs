using NetOS.Domain.Contracts;

namespace NetOS.Application.Reports;

/// <summary>Terms of one urgency, or the licences.</summary>
/// <param name="Urgency">Null for licences, which are a kind of their own.</param>
/// <param name="Rows">The most urgent first.</param>
/// <param name="Shown">How many of them the e-mail shows.</param>
public sealed record ReportGroup(Urgency? Urgency, IReadOnlyList<RenewalReportRow> Rows, int Shown)
{
    public IEnumerable<RenewalReportRow> First => Rows.Take(Shown);

    /// <summary>What is said of the rest: <c>and 6 more, $16,370.00.</c>; null when there is none.</summary>
    public string? Rest
    {
        get
        {
            var rest = Rows.Skip(Shown).ToList();
            var sums = RenewalReport.MrcOf(rest);
            return rest.Count == 0 ? null : $"and {rest.Count} more{(sums.Count == 0 ? "" : ", " + ReportWords.Money(sums))}.";
        }
    }
}

/// <summary>What the weekly renewal report says, before it is put into words and tables.</summary>
public sealed class RenewalReport
{
    // The most urgent need the most room; all together stays below what mail programs cut off.
    private static readonly (Urgency Urgency, int Shown)[] Places = [(Urgency.Overdue, 10), (Urgency.Critical, 8), (Urgency.Active, 6), (Urgency.Watch, 4)];
    private const int LicensesShown = 5;

    /// <param name="rows">What is to be decided, as the reader may see it.</param>
    /// <param name="day">The business day.</param>
    /// <param name="lookaheadDays">How far ahead it looks.</param>
    public RenewalReport(IEnumerable<RenewalReportRow> rows, DateOnly day, int lookaheadDays)
    {
        (Day, LookaheadDays) = (day, lookaheadDays);
        var sorted = rows.OrderBy(r => r.Deadline).ThenBy(r => r.Label, StringComparer.OrdinalIgnoreCase).ToList();
        Terms = [.. sorted.Where(r => !r.IsLicense)];
        Groups = [.. Places.Select(p => new ReportGroup(p.Urgency, [.. Terms.Where(r => UrgencyOf(r) == p.Urgency)], p.Shown))];
        Licenses = new ReportGroup(null, [.. sorted.Where(r => r.IsLicense)], LicensesShown);
    }

    public DateOnly Day { get; }

    public int LookaheadDays { get; }

    /// <summary>The contracts to decide about; licences stand apart.</summary>
    public IReadOnlyList<RenewalReportRow> Terms { get; }

    public IReadOnlyList<ReportGroup> Groups { get; }

    public ReportGroup Licenses { get; }

    public bool IsEmpty => Terms.Count == 0 && Licenses.Rows.Count == 0;

    public bool ShowsMoney => Terms.Any(r => r.Mrc is not null);

    public Urgency UrgencyOf(RenewalReportRow row) => RenewalUrgency.On(ContractStatus.Active, row.Deadline, Day, LookaheadDays);

    public IReadOnlyList<RenewalReportRow> Of(params Urgency[] urgencies) => [.. Groups.Where(g => urgencies.Contains(g.Urgency!.Value)).SelectMany(g => g.Rows)];

    /// <summary>What terms cost a month, by currency.</summary>
    public static IReadOnlyList<Amount> MrcOf(IEnumerable<RenewalReportRow> rows) => ReportWords.Sums(rows.Where(r => r.Mrc is not null).Select(r => new Amount(r.Currency, r.Mrc!.Value)));

    public IReadOnlyDictionary<string, int> Counts => new Dictionary<string, int>
    {
        ["total"] = Terms.Count,
        ["overdue"] = Of(Urgency.Overdue).Count,
        ["critical"] = Of(Urgency.Critical).Count,
        ["active"] = Of(Urgency.Active).Count,
        ["watch"] = Of(Urgency.Watch).Count,
        ["licenses"] = Licenses.Rows.Count,
    };

    /// <summary>The news in one line: what is late, else what is due, else that nothing is.</summary>
    public string Headline
    {
        get
        {
            var (overdue, critical) = (Of(Urgency.Overdue).Count, Of(Urgency.Critical).Count);
            var expired = Licenses.Rows.Count(r => UrgencyOf(r) == Urgency.Overdue);
            List<string> parts =
            [
                .. overdue > 0 ? [$"{ReportWords.Count(overdue, "renewal")} overdue"] : Array.Empty<string>(),
                .. critical > 0 ? [overdue > 0 ? $"{critical} due within {RenewalUrgency.CriticalDays} days" : $"{ReportWords.Count(critical, "renewal")} due within {RenewalUrgency.CriticalDays} days"] : Array.Empty<string>(),
                .. expired > 0 ? [$"{ReportWords.Count(expired, "FCC license")} expired"] : Array.Empty<string>(),
            ];
            return parts.Count > 0 ? string.Join(", ", parts) : IsEmpty ? $"Nothing to decide in the next {LookaheadDays} days" : $"Nothing overdue, nothing due within {RenewalUrgency.CriticalDays} days";
        }
    }

    /// <summary>The next most important thing: what lateness costs, and what comes first.</summary>
    public string Lead
    {
        get
        {
            if (IsEmpty)
                return "Every renewal in sight is settled and no FCC license expires soon. There is nothing for you to do.";
            var late = MrcOf(Of(Urgency.Overdue));
            var next = Terms.Concat(Licenses.Rows).Where(r => r.Deadline >= Day).MinBy(r => r.Deadline);
            var cost = late.Count == 0 ? "" : $"{ReportWords.Money(late)} a month is past its deadline. ";
            return cost + (next is null ? "Nothing else is ahead." : $"Next: {next.Label} by {ReportWords.DayOfWeek(next.Deadline, Day)}.");
        }
    }

    /// <summary>Of how many terms this is the news, and in what the figures are.</summary>
    public string Extent
    {
        get
        {
            var currencies = Terms.Where(r => r.Mrc is not null).Select(r => r.Currency).Distinct().ToList();
            var figures = currencies switch
            {
                [] => "",
                [var one] => $" Figures are {one} a month.",
                _ => " Figures are a month, each currency by itself.",
            };
            var licenses = Licenses.Rows.Count switch
            {
                0 => "",
                1 => " 1 FCC license has expired or soon will.",
                var many => $" {many} FCC licenses have expired or soon will.",
            };
            return $"Of {ReportWords.Count(Terms.Count, "term")} to decide in the next {LookaheadDays} days.{figures}{licenses}";
        }
    }

    /// <summary>What happens to a term when nobody does anything.</summary>
    public string OutcomeOf(RenewalReportRow row)
    {
        if (row.IsLicense)
            return row.Deadline < Day ? $"Expired on {ReportWords.Date(row.EndDate, Day)}" : $"Expires on {ReportWords.Date(row.EndDate, Day)}";
        var after = ReportWords.Date(row.EndDate.AddDays(1), Day);
        var outcome = row.EndOfTerm switch
        {
            "auto_renew" => $"Renews on {after}{(row.RenewalTermMonths is { } months ? $" for {ReportWords.Count(months, "month")}" : "")}",
            "month_to_month" => $"Goes month to month on {after}",
            "auto_disconnect" => $"Disconnects after {ReportWords.Date(row.EndDate, Day)}",
            _ => $"Ends on {ReportWords.Date(row.EndDate, Day)}",
        };
        return outcome + (row.AwaitsApproval ? "; waits for approval" : row.Owner is null ? "; no owner yet" : "");
    }

    /// <summary>When a term ends and how long before notice is due.</summary>
    public string TermOf(RenewalReportRow row) => $"Term ends {ReportWords.Date(row.EndDate, Day)}{(row.NoticeDays is { } days ? $", notice {ReportWords.Count(days, "day")}" : "")}";

    /// <summary>Paper, kind, status and owner of a term.</summary>
    public static string FactsOf(RenewalReportRow row) => string.Join(" · ", new[]
    {
        row.AgreementNumber,
        row.Kind is { } kind ? ReportWords.Plain(kind) : null,
        row.IsLicense ? null : ReportWords.Plain(row.Status) + (row.Decision is { } decision ? $": {ReportWords.Plain(decision)}" : ""),
        row.Owner,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>Whom it is with and where it is.</summary>
    public static string PartyOf(RenewalReportRow row) => string.Join(", ", new[] { row.Counterparty, row.Where, row.MoreSubjects > 0 ? $"and {row.MoreSubjects} more" : null }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
