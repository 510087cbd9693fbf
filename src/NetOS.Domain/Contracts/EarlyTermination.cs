namespace NetOS.Domain.Contracts;

/// <summary>What leaving a contract early costs on any day, every term of the sum, and the best day to leave on.</summary>
/// <remarks>Source: domain.md, section 4, ETF. Pure: what must be known of records comes in with the question.</remarks>
public static class EarlyTermination
{
    /// <exception cref="Common.RuleBrokenException">A date lies where no contract does, or the subject is none of the contract's; the field is named.</exception>
    public static EtfAnswer Evaluate(EtfQuestion question)
    {
        question.Check();
        var on = question.On ?? question.Today;
        var noticeGivenOn = NoticeGivenOn(question, on);
        var fees = new EtfFees(question, Horizon(question, on));
        var subjects = Asked(question, fees);
        var fee = fees.On(on, noticeGivenOn);
        var exits = Exits(question, fees);
        return new EtfAnswer(
            on,
            fee.Amount(subjects),
            fees.Months.NumberOf(on),
            fees.Months.RemainingAfter(on),
            [.. fee.Terms(subjects)],
            question.Terms.Etf ?? new EtfNone(),
            [.. EtfWarnings.Of(question, fees, on)],
            exits.Cheapest(),
            exits.Free());
    }

    /// <summary>Leaving today, at the end of this calendar month and of each after it, and on the cheapest day: within the window of the cheapest exit, in order.</summary>
    /// <param name="question">Its own last day of service does not matter here.</param>
    public static IReadOnlyList<EtfExit> Course(EtfQuestion question)
    {
        question.Check();
        var today = question.Today;
        var exits = Exits(question, new EtfFees(question, Horizon(question, today)));
        SortedSet<DateOnly> days = [today, exits.Cheapest().On];
        var last = EtfExits.WindowEnd(today);
        for (var end = MonthEnd(today); end <= last; end = MonthEnd(end.AddDays(1)))
            days.Add(end);
        return [.. exits.On(days)];
    }

    /// <summary>Only the fee, of each subject in turn, for leaving on each of some days.</summary>
    /// <returns>By day, then by subject.</returns>
    public static IReadOnlyList<IReadOnlyList<decimal>> Fees(EtfQuestion question, IReadOnlyList<DateOnly> days)
    {
        var fees = new EtfFees(question, Horizon(question, days.Max()));
        return [.. days.Select(on => OfEach(fees.On(on, NoticeGivenOn(question, on)), fees.Subjects.Count))];
    }

    private static decimal[] OfEach(EtfFee fee, int subjects)
    {
        var sums = new decimal[subjects];
        foreach (var part in fee.Parts)
        {
            for (var i = 0; i < subjects; i++)
                sums[i] += part.Amounts[i];
        }

        return sums;
    }

    private static EtfExits Exits(EtfQuestion question, EtfFees fees) => new(fees, question.Terms, question.Today, NoticeGivenOn(question, question.Today), Asked(question, fees));

    private static int[] Asked(EtfQuestion question, EtfFees fees) => [.. Enumerable.Range(0, fees.Subjects.Count).Where(place => question.Asks(fees.Subjects[place]))];

    private static DateOnly MonthEnd(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly NoticeGivenOn(EtfQuestion question, DateOnly on) => question.NoticeGivenOn ?? (question.Today < on ? question.Today : on);

    // The last day any rate is needed for.
    private static DateOnly Horizon(EtfQuestion question, DateOnly on)
    {
        var last = new[] { on, question.NoticeGivenOn ?? on, EtfExits.WindowEnd(question.Today), question.Terms.EndDate ?? on, question.Terms.StartDate }.Max();
        return last.AddDays(question.Terms.NoticeDays);
    }
}
