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
        var noticeForExit = NoticeGivenOn(question, question.Today);
        var fees = new EtfFees(question, Horizon(question, on));
        int[] subjects = [.. Enumerable.Range(0, fees.Subjects.Count).Where(place => question.Asks(fees.Subjects[place]))];
        var fee = fees.On(on, noticeGivenOn);
        var exits = new EtfExits(fees, question.Terms, question.Today, noticeForExit, subjects);
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

    private static DateOnly NoticeGivenOn(EtfQuestion question, DateOnly on) => question.NoticeGivenOn ?? (question.Today < on ? question.Today : on);

    // The last day any rate is needed for.
    private static DateOnly Horizon(EtfQuestion question, DateOnly on)
    {
        var last = new[] { on, question.NoticeGivenOn ?? on, EtfExits.WindowEnd(question.Today), question.Terms.EndDate ?? on, question.Terms.StartDate }.Max();
        return last.AddDays(question.Terms.NoticeDays);
    }
}
