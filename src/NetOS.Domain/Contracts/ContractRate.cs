using System.Globalization;

namespace NetOS.Domain.Contracts;

/// <summary>A rate on one day.</summary>
/// <param name="Amount">Money per month, in the contract's currency, rounded to cents.</param>
/// <param name="Periods">Whole escalator periods completed; 0 without an escalator.</param>
/// <param name="Warnings">What had to be assumed, in words.</param>
public sealed record RateOnDate(decimal Amount, int Periods, IReadOnlyList<string> Warnings);

/// <summary>A rate that holds from a day on.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Amount">Money per month, rounded to cents.</param>
public readonly record struct RateStep(DateOnly From, decimal Amount);

/// <summary>The rate of a contract on a date. Bills, profit and loss, and ETF all read it here.</summary>
/// <remarks>
/// Source: domain.md, section 4, Rate on a date: <c>mrc × (1 + p/100)^k</c>, or <c>+ step × k</c>, k = whole periods since the
/// escalator's anchor. Floor and cap bound each period's percent (of a fixed percent or CPI) before compounding.
/// It goes on escalating after the end of the term. A rate is never below 0 nor above 999,999,999.99.
/// </remarks>
public static class ContractRate
{
    private const decimal Most = 999_999_999.99m;

    /// <param name="terms">A contract's completed fields.</param>
    /// <param name="mrc">Money per month at the anchor; 0 … 999,999,999.99.</param>
    /// <param name="date">Any day.</param>
    public static RateOnDate On(ContractDetails terms, decimal mrc, DateOnly date)
    {
        var periods = PeriodsOn(terms, date);
        var amount = mrc;
        var cut = false;
        for (var period = 1; period <= periods; period++)
        {
            amount = Escalated(terms, amount, period);
            cut |= amount > Most;
            amount = Math.Min(amount, Most);
        }

        return new RateOnDate(InCents(amount), periods, [.. Warnings(terms, periods, cut)]);
    }

    /// <summary>The rate as steps: what <see cref="On"/> says of each day up to <paramref name="last"/>.</summary>
    /// <returns>In order of days, the first from <see cref="DateOnly.MinValue"/>; the days depend on the terms, not on the MRC.</returns>
    public static IReadOnlyList<RateStep> Steps(ContractDetails terms, decimal mrc, DateOnly last)
    {
        List<RateStep> steps = [new(DateOnly.MinValue, InCents(mrc))];
        var periods = PeriodsOn(terms, last);
        var amount = mrc;
        for (var period = 1; period <= periods; period++)
        {
            amount = Math.Min(Escalated(terms, amount, period), Most);
            if (Changes(terms, period))
                steps.Add(new RateStep(StartOf(terms, period), InCents(amount)));
        }

        return steps;
    }

    /// <summary>The next day after <paramref name="date"/> on which the rate changes; null when it never does as far as is known.</summary>
    public static DateOnly? NextStepAfter(ContractDetails terms, DateOnly date)
    {
        var next = PeriodsOn(terms, date) + 1;
        var last = terms.EscalatorKind == EscalatorKind.Cpi ? Math.Max(next, terms.EscalatorPeriods.Count + 1) : next;
        for (var period = next; period <= last; period++)
        {
            if (Changes(terms, period))
                return StartOf(terms, period);
        }

        return null;
    }

    /// <summary>The escalator period in force on a day, and the day it began; period 0 began on the anchor, even where that is still to come.</summary>
    public static (int Number, DateOnly BeganOn) PeriodOn(ContractDetails terms, DateOnly date)
    {
        var number = PeriodsOn(terms, date);
        return (number, number == 0 ? AnchorOn(terms) : StartOf(terms, number));
    }

    private static bool Changes(ContractDetails terms, int period) => terms.EscalatorKind switch
    {
        EscalatorKind.None => false,
        EscalatorKind.FixedStep => Step(terms) != 0,
        _ => Percent(terms, period) != 0,
    };

    private static int PeriodsOn(ContractDetails terms, DateOnly date) => terms.EscalatorKind == EscalatorKind.None
        ? 0
        : ContractCalendar.MonthsBetween(AnchorOn(terms), date, AnchorDay(terms)) / terms.EscalatorEveryMonths;

    private static DateOnly StartOf(ContractDetails terms, int period) => ContractCalendar.AddMonths(AnchorOn(terms), period * terms.EscalatorEveryMonths, AnchorDay(terms));

    private static decimal Escalated(ContractDetails terms, decimal amount, int period) =>
        Math.Max(0, terms.EscalatorKind == EscalatorKind.FixedStep ? amount + Step(terms) : amount * (1 + (Percent(terms, period) / 100)));

    private static decimal InCents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static decimal Step(ContractDetails terms) => terms.EscalatorValue ?? 0;

    /// <param name="terms">Of a fixed percent or CPI.</param>
    /// <param name="period">1 … .</param>
    private static decimal Percent(ContractDetails terms, int period)
    {
        var percent = terms.EscalatorKind == EscalatorKind.FixedPercent ? terms.EscalatorValue ?? 0
            : period <= terms.EscalatorPeriods.Count ? terms.EscalatorPeriods[period - 1]
            : 0;
        return Math.Min(Math.Max(percent, terms.EscalatorFloor ?? percent), terms.EscalatorCap ?? decimal.MaxValue);
    }

    private static DateOnly AnchorOn(ContractDetails terms) => terms.EscalatorAnchorOn ?? terms.StartDate;

    // An escalator that steps on a day of its own (each 1 January of a chain that began on the 15th) keeps that day.
    private static int AnchorDay(ContractDetails terms)
    {
        var anchor = AnchorOn(terms);
        return terms.AnchorDay is { } day && ContractCalendar.IsAnchored(anchor, day) ? day : anchor.Day;
    }

    private static IEnumerable<string> Warnings(ContractDetails terms, int periods, bool cut)
    {
        var known = terms.EscalatorPeriods.Count;
        if (terms.EscalatorKind == EscalatorKind.Cpi && known < periods)
            yield return string.Create(CultureInfo.InvariantCulture, $"The CPI percent of {(known + 1 == periods ? $"period {periods}" : $"periods {known + 1} to {periods}")} is not recorded and counts 0.");
        if (cut)
            yield return "The rate passed 999,999,999.99 and is cut there.";
    }
}
