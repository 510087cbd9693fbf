namespace NetOS.Domain.Contracts;

/// <summary>A rate and the days it holds.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null: nothing is known to change it any more.</param>
/// <param name="Amount">Money per month, over all subjects.</param>
public sealed record RateSpan(DateOnly From, DateOnly? Until, decimal Amount);

/// <summary>The rates of a contract one after another, from its first day on.</summary>
public static class RateSchedule
{
    /// <summary>How far a contract without an end is looked ahead.</summary>
    public const int EvergreenMonths = 60;

    /// <param name="terms">A contract's completed fields.</param>
    /// <param name="bases">What each subject costs per month at the escalator's anchor.</param>
    /// <param name="today">The business day.</param>
    /// <returns>The steps that begin within the term, the renewal after it, and the past.</returns>
    public static IReadOnlyList<RateSpan> Of(ContractDetails terms, IReadOnlyCollection<decimal> bases, DateOnly today)
    {
        List<RateSpan> steps = [];
        var last = LastDay(terms, today);
        for (DateOnly? from = terms.StartDate; from is { } day && (day <= last || steps.Count == 0); from = ContractRate.NextStepAfter(terms, day))
        {
            var amount = bases.Sum(mrc => ContractRate.On(terms, mrc, day).Amount);
            if (steps is not [.., var before])
                steps.Add(new RateSpan(day, null, amount));
            else if (before.Amount != amount)
                steps = [.. steps[..^1], before with { Until = day.AddDays(-1) }, new RateSpan(day, null, amount)];
        }

        if (steps is [.., var open] && ContractRate.NextStepAfter(terms, last > open.From ? last : open.From) is { } next)
            steps[^1] = open with { Until = next.AddDays(-1) };
        return steps;
    }

    /// <summary>What had to be assumed for the steps.</summary>
    public static IReadOnlyList<string> Warnings(ContractDetails terms, IReadOnlyCollection<decimal> bases, DateOnly today) =>
        [.. bases.SelectMany(mrc => ContractRate.On(terms, mrc, LastDay(terms, today)).Warnings).Distinct()];

    private static DateOnly LastDay(ContractDetails terms, DateOnly today)
    {
        if (terms.EndDate is not { } end)
            return Later(terms.StartDate, today).AddMonths(EvergreenMonths);
        var renewed = terms is { EndOfTerm: EndOfTerm.AutoRenew, RenewalTermMonths: { } months } ? end.AddMonths(months) : end;
        return Later(renewed, today);
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
