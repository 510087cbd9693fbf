namespace NetOS.Domain.Contracts;

/// <summary>The best day to leave on.</summary>
/// <remarks>
/// The fee stays the same between a few days on which something begins or ends, and charges only grow: so the first day of each such stretch is its
/// cheapest. Only while notice given today still runs does every day differ.
/// </remarks>
internal sealed class EtfExits(EtfFees fees, ContractDetails terms, DateOnly today, DateOnly noticeGivenOn, int[] subjects)
{
    public const int WindowMonths = 24;

    private readonly DateOnly _lastNoticeDay = fees.NoticeEnd(noticeGivenOn) ?? DateOnly.MinValue;

    /// <summary>The last day of the window: a term of 24 months from today.</summary>
    public static DateOnly WindowEnd(DateOnly today) => ContractCalendar.EndOf(today, WindowMonths, today.Day);

    /// <summary>The day of the next 24 months on which charges from today to it and the fee on it are least together; the earliest of several.</summary>
    public EtfExit Cheapest() => On(Candidates(WindowEnd(today))).Aggregate((best, exit) => exit.Total < best.Total ? exit : best);

    /// <summary>Leaving on each of some days, which are in order.</summary>
    public IEnumerable<EtfExit> On(IEnumerable<DateOnly> days)
    {
        var charges = new EtfCharges(fees.Rates, today > terms.StartDate ? today : terms.StartDate, subjects);
        return days.Select(day => new EtfExit(day, FeeOn(day), charges.Until(day)));
    }

    /// <summary>The first day from today on without a fee; null: none is known.</summary>
    public DateOnly? Free()
    {
        var last = new[] { WindowEnd(today), terms.EndDate ?? today, _lastNoticeDay }.Max();
        foreach (var day in Candidates(last))
        {
            if (FeeOn(day) == 0)
                return day;
        }

        return null;
    }

    private decimal FeeOn(DateOnly day) => fees.On(day, noticeGivenOn).Amount(subjects);

    // Every day that begins a stretch of one fee, and every day of notice, in order.
    private SortedSet<DateOnly> Candidates(DateOnly last)
    {
        SortedSet<DateOnly> days = [today, .. Turns().Where(day => day > today && day <= last), .. MonthTurns(last)];
        for (var day = today; day <= _lastNoticeDay && day <= last; day = day.AddDays(1))
            days.Add(day);
        return days;
    }

    private IEnumerable<DateOnly> Turns()
    {
        yield return terms.StartDate;
        if (terms.EndDate is { } end)
        {
            yield return end;
            yield return end.AddDays(1);
        }

        foreach (var change in fees.Rates.ChangesAfter(today))
            yield return change;
        foreach (var subject in fees.Subjects)
        {
            if (subject.FirstDay is { } first)
                yield return first;
        }
    }

    // A month of the term is served from its first day, and served in full on its last.
    private IEnumerable<DateOnly> MonthTurns(DateOnly last)
    {
        for (var month = Math.Max(1, fees.Months.NumberOf(today)); month <= fees.Months.Term; month++)
        {
            var next = fees.Months.FirstDayOf(month + 1);
            if (next.AddDays(-1) is var lastDay && lastDay > last)
                yield break;
            if (lastDay > today)
                yield return lastDay;
            if (next > today && next <= last)
                yield return next;
        }
    }
}

/// <summary>What service costs from a day on, by the actual days of each calendar month; days are asked for in order.</summary>
internal sealed class EtfCharges(EtfRates rates, DateOnly first, int[] subjects)
{
    private DateOnly _open = first;
    private decimal _settled;

    /// <summary>From the first day to this one, both included; 0 before.</summary>
    public decimal Until(DateOnly last)
    {
        var sum = _settled;
        foreach (var days in rates.Days(_open, last))
        {
            var amount = subjects.Sum(place => EtfRates.ByDays(days.Rates[place], days.First, days.Last));
            sum += amount;
            if (days.Last == last)
                break;
            _settled += amount;
            _open = days.Last.AddDays(1);
        }

        return sum;
    }
}
