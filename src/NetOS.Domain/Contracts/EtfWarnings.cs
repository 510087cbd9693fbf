namespace NetOS.Domain.Contracts;

/// <summary>What had to be assumed to name a fee, in words.</summary>
internal static class EtfWarnings
{
    public static IEnumerable<string> Of(EtfQuestion question, EtfFees fees, DateOnly on)
    {
        var (terms, clause) = (question.Terms, question.Terms.Etf);
        if (terms.Status is ContractStatus.Expired or ContractStatus.Terminated or ContractStatus.Superseded)
            yield return $"The contract is {terms.Status.ToString()!.ToLowerInvariant()}: the fee is what its terms said.";
        foreach (var subject in question.Subjects.Where(subject => subject.Mrc is null && question.Asks(subject)))
            yield return $"{subject.Label} has no MRC: it counts 0.";
        foreach (var warning in RateWarnings(terms, fees, on))
            yield return warning;
        foreach (var warning in fees.Warnings)
            yield return warning;
        if (clause?.PreInstall is not null)
        {
            foreach (var subject in question.Subjects.Where(subject => subject.FirstDayUnknown && question.Asks(subject)))
                yield return $"{subject.Label} has no install date: it counts as installed.";
        }

        foreach (var waiver in clause?.Waivers ?? [])
        {
            if (waiver.Kind == EtfWaiverKind.ChronicOutage && !question.Assumed.Contains(waiver.Kind))
                yield return "Chronic outages waive the fee, but none are evaluated: the waiver counts as not met.";
        }

        foreach (var kind in question.Assumed.Where(kind => clause?.Waivers?.Any(waiver => waiver.Kind == kind) != true))
            yield return $"The clause has no waiver for {new EtfWaiver(kind).InWords()}.";
    }

    private static IEnumerable<string> RateWarnings(ContractDetails terms, EtfFees fees, DateOnly on)
    {
        var last = fees.Months.RemainingAfter(on) > 0 ? fees.Months.FirstDayOf(fees.Months.Term) : on;
        return fees.Subjects.SelectMany(subject => ContractRate.On(terms, subject.Mrc ?? 0, last).Warnings).Distinct();
    }
}
