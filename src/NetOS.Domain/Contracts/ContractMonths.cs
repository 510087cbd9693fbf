namespace NetOS.Domain.Contracts;

/// <summary>The months of a contract's term, numbered from 1; a month served in part counts as served.</summary>
/// <remarks>Source: domain.md, section 4, ETF.</remarks>
internal sealed class ContractMonths
{
    private readonly DateOnly _start;
    private readonly DateOnly? _end;
    private readonly int _anchorDay;

    /// <param name="terms">Completed fields.</param>
    public ContractMonths(ContractDetails terms)
    {
        _start = terms.StartDate;
        _end = terms.EndDate;
        _anchorDay = terms.AnchorDay ?? terms.StartDate.Day;
        Term = terms.EndDate is { } end ? ContractTerm.MonthsUntil(terms, end) : 0;
    }

    /// <summary>Of the whole term; 0 when evergreen.</summary>
    public int Term { get; }

    /// <summary>The month a day falls in, on and on after the term; 0 before the start.</summary>
    public int NumberOf(DateOnly day) => day < _start ? 0 : ContractCalendar.MonthsBetween(_start, day, _anchorDay) + 1;

    /// <summary>Months served in full when service ends with this day.</summary>
    public int CompletedBy(DateOnly lastDay) => ContractCalendar.MonthsBetween(_start, lastDay.AddDays(1), _anchorDay);

    /// <summary>Whole months of the term after the one a day falls in; none from the last day on.</summary>
    public int RemainingAfter(DateOnly lastDay) => lastDay >= _end ? 0 : Math.Max(0, Term - NumberOf(lastDay));

    public DateOnly FirstDayOf(int month) => ContractCalendar.AddMonths(_start, month - 1, _anchorDay);

    /// <summary>The first month that begins on this day or after it; 1 for all days before the start.</summary>
    public int FirstFrom(DateOnly day)
    {
        var month = NumberOf(day);
        return month == 0 ? 1 : FirstDayOf(month) == day ? month : month + 1;
    }
}
