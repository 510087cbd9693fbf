using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>Fills the dates of a contract that follow from the others.</summary>
/// <remarks>
/// Of months and end, what was changed leads and the other follows; both changed must agree to a day.
/// When only the start (or the anchor day) moved, the months are kept and the end moves with it, keeping a day's difference;
/// an end that is no whole number of months from the start is a day somebody chose: it is kept and the months follow.
/// Of a co-terminated contract only what is empty follows.
/// </remarks>
public static class ContractTerm
{
    /// <summary>100 years.</summary>
    public const int MostMonths = 1200;

    private static readonly DateOnly Earliest = new(1900, 1, 1), Latest = new(2199, 12, 31);

    /// <param name="next">The fields as asked for.</param>
    /// <param name="before">The fields as they are, complete; null on creation.</param>
    /// <exception cref="RuleBrokenException">A date or length is out of range, or months and end disagree.</exception>
    public static ContractDetails Complete(ContractDetails next, ContractDetails? before)
    {
        CheckDate("start_date", next.StartDate);
        CheckDate("escalator_anchor_on", next.EscalatorAnchorOn);
        CheckDate("end_date", next.EndDate, yearsMore: MostMonths / 12);
        if (next.EndDate < next.StartDate && next.EndDate != before?.EndDate)
            throw RuleBrokenException.Value("contract.end_before_start", "end_date", $"The end is before the start {next.StartDate:yyyy-MM-dd}.");
        CheckMonths("term_months", next.TermMonths);
        CheckMonths("renewal_term_months", next.RenewalTermMonths);

        var anchored = next with { AnchorDay = AnchorDay(next, before), EscalatorAnchorOn = EscalatorAnchor(next, before) };
        var complete = Length(anchored, before);
        if (complete.EndDate < complete.StartDate)
            throw RuleBrokenException.Value("contract.end_before_start", "start_date", $"The start is after the end {complete.EndDate:yyyy-MM-dd}.");
        if (complete.TermMonths > MostMonths)
            throw RuleBrokenException.Value("contract.term_range", "end_date", $"The end is more than {MostMonths} months after the start {complete.StartDate:yyyy-MM-dd}.");
        return complete;
    }

    private static ContractDetails Length(ContractDetails next, ContractDetails? before)
    {
        var monthsChanged = next.TermMonths != before?.TermMonths;
        var endChanged = next.EndDate != before?.EndDate;
        if (next.CoTerminated)
            return Fill(next, next.TermMonths, next.EndDate);
        if (monthsChanged && endChanged)
            return Agreeing(Fill(next, next.TermMonths, next.EndDate));
        if (monthsChanged)
            return Fill(next, next.TermMonths, end: null);
        if (endChanged)
            return Fill(next, months: null, next.EndDate);
        if (before is not { TermMonths: { } months, EndDate: { } end })
            return next;
        if (before.CoTerminated)
            return Agreeing(next);
        if (next.StartDate == before.StartDate && next.AnchorDay == before.AnchorDay)
            return next;
        var off = end.DayNumber - EndOf(before, months).DayNumber;
        return Math.Abs(off) <= 1 ? next with { EndDate = EndOf(next, months).AddDays(off) } : Fill(next, months: null, end);
    }

    private static ContractDetails Fill(ContractDetails details, int? months, DateOnly? end) => details with
    {
        TermMonths = months ?? (end is { } last ? MonthsUntil(details, last) : null),
        EndDate = end ?? (months is { } length ? EndOf(details, length) : null),
    };

    private static ContractDetails Agreeing(ContractDetails details)
    {
        if (details is { TermMonths: { } months, EndDate: { } end } && EndOf(details, months) is var due && Math.Abs(end.DayNumber - due.DayNumber) > 1)
        {
            throw RuleBrokenException.Value("contract.end_not_on_term", "end_date", $"{months} months from {details.StartDate:yyyy-MM-dd} end on {due:yyyy-MM-dd}: give one of the two, or set co_terminated when the end is another contract's.");
        }

        return details;
    }

    private static DateOnly EndOf(ContractDetails details, int months) => ContractCalendar.EndOf(details.StartDate, months, details.AnchorDay!.Value);

    /// <summary>Months of a term with this end, a begun month counting whole. A day over is the other convention of counting, not a month more.</summary>
    internal static int MonthsUntil(ContractDetails details, DateOnly end) => ContractCalendar.MonthsBetween(details.StartDate, end.AddDays(-1), details.AnchorDay!.Value) + 1;

    private static int AnchorDay(ContractDetails next, ContractDetails? before)
    {
        var moved = before is not null && next.StartDate != before.StartDate && next.AnchorDay == before.AnchorDay;
        var given = moved && (next.PredecessorId is null || !ContractCalendar.IsAnchored(next.StartDate, before!.AnchorDay!.Value)) ? null : next.AnchorDay;
        if (given is not { } day)
            return next.StartDate.Day;
        if (day is < 1 or > 31 || !ContractCalendar.IsAnchored(next.StartDate, day))
            throw RuleBrokenException.Value("contract.anchor_day", "anchor_day", $"A term of a chain anchored on day {day} cannot start on {next.StartDate:yyyy-MM-dd}: leave anchor_day out or give {next.StartDate.Day}.");
        return day;
    }

    private static DateOnly EscalatorAnchor(ContractDetails next, ContractDetails? before)
    {
        var moved = before is not null && next.EscalatorAnchorOn == before.EscalatorAnchorOn && before.EscalatorAnchorOn == before.StartDate;
        return moved ? next.StartDate : next.EscalatorAnchorOn ?? next.StartDate;
    }

    private static void CheckDate(string field, DateOnly? date, int yearsMore = 0)
    {
        var latest = Latest.AddYears(yearsMore);
        if (date < Earliest || date > latest)
            throw RuleBrokenException.Value("contract.date_range", field, $"{field} must be between {Earliest:yyyy-MM-dd} and {latest:yyyy-MM-dd}.");
    }

    private static void CheckMonths(string field, int? months)
    {
        if (months is < 1 or > MostMonths)
            throw RuleBrokenException.Value("contract.term_range", field, $"{field} must be 1 to {MostMonths}.");
    }
}
