namespace NetOS.Domain.Contracts;

/// <summary>Months as contracts count them: from the anchor day of the whole chain, so two renewals equal one of twice the length.</summary>
/// <remarks>Source: domain.md, section 4, Calendar. An anchor day is 1 … 31; in a shorter month it is that month's last day.</remarks>
public static class ContractCalendar
{
    /// <summary>The day <paramref name="months"/> months after <paramref name="start"/>, on the anchor day: 2024-01-31 + 1 = 2024-02-29, + 2 = 2024-03-31.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years 1 … 9999.</exception>
    public static DateOnly AddMonths(DateOnly start, int months, int anchorDay)
    {
        var first = new DateOnly(start.Year, start.Month, 1).AddMonths(months);
        return first.AddDays(Math.Min(anchorDay, DateTime.DaysInMonth(first.Year, first.Month)) - 1);
    }

    /// <summary>Last day, inclusive, of a term: the day before the next term starts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years 1 … 9999.</exception>
    public static DateOnly EndOf(DateOnly start, int months, int anchorDay) => AddMonths(start, months, anchorDay).AddDays(-1);

    /// <summary>Whole months completed from <paramref name="start"/> until <paramref name="date"/> begins; 0 before the start.</summary>
    public static int MonthsBetween(DateOnly start, DateOnly date, int anchorDay)
    {
        if (date <= start)
            return 0;
        var months = ((date.Year - start.Year) * 12) + date.Month - start.Month;
        return AddMonths(start, months, anchorDay) > date ? months - 1 : months;
    }

    /// <summary>Whether a term may start on this day in a chain with this anchor day.</summary>
    public static bool IsAnchored(DateOnly date, int anchorDay) => AddMonths(date, 0, anchorDay) == date;
}
