using NetOS.Domain.Circuits;

namespace NetOS.Domain.Contracts;

/// <summary>What all contracts over one circuit say of it on a day.</summary>
public static class ContractsOfCircuit
{
    /// <param name="contracts">All contracts over the circuit, of any status.</param>
    /// <param name="circuitId">The circuit.</param>
    /// <param name="ownMrc">The circuit's own MRC: what counts without a contract, and where a contract names none.</param>
    /// <param name="today">The business day.</param>
    /// <returns>The contract in force (active or month to month, and started; the latest where records disagree) and the day this must be looked at again.</returns>
    public static CurrentTerms TermsOn(IEnumerable<Contract> contracts, Guid circuitId, decimal? ownMrc, DateOnly today)
    {
        // An MSA sets the frame of others; it is no term of a circuit itself.
        List<Contract> orders = [.. contracts.Where(contract => contract.DeletedAt is null && contract.Details.Kind != ContractKind.Msa && Subject(contract, circuitId) is not null)];
        var starts = orders
            .Where(order => order.Details is { Status: ContractStatus.Scheduled or ContractStatus.Active or ContractStatus.MonthToMonth } && order.Details.StartDate > today)
            .Select(order => (DateOnly?)order.Details.StartDate);
        var current = orders
            .Where(order => order.IsInForce(today))
            .OrderByDescending(order => order.Details.StartDate).ThenByDescending(order => order.Id)
            .FirstOrDefault();
        if (current is null)
            return CurrentTerms.None with { Mrc = ownMrc, RefreshOn = starts.Min() };

        var terms = current.Details;
        var mrc = Subject(current, circuitId)!.Mrc ?? ownMrc;
        var dayAfterEnd = terms.EndDate >= today ? terms.EndDate?.AddDays(1) : null;
        return new CurrentTerms(
            current.Id,
            mrc is { } anchored ? ContractRate.On(terms, anchored, today).Amount : null,
            terms.StartDate,
            terms.EndDate,
            current.DecisionDeadline,
            starts.Append(ContractRate.NextStepAfter(terms, today)).Append(dayAfterEnd).Min());
    }

    private static ContractSubject? Subject(Contract contract, Guid circuitId) => contract.Subjects.FirstOrDefault(subject => subject.CircuitId == circuitId);
}
