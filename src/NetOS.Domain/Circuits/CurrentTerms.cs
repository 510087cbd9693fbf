namespace NetOS.Domain.Circuits;

/// <summary>What the contracts over a circuit say on one day: lists, maps and totals read it instead of computing it.</summary>
/// <param name="ContractId">The contract in force, if any.</param>
/// <param name="Mrc">Its rate that day for this circuit; without a contract the circuit's own MRC.</param>
/// <param name="TermStart">First day of the term.</param>
/// <param name="TermEnd">Last day of the term; null when evergreen.</param>
/// <param name="DecisionDeadline">Last day to decide, while something must still be decided; else null.</param>
/// <param name="RefreshOn">The next day on which any of this differs; null when never.</param>
public sealed record CurrentTerms(Guid? ContractId, decimal? Mrc, DateOnly? TermStart, DateOnly? TermEnd, DateOnly? DecisionDeadline, DateOnly? RefreshOn)
{
    public static readonly CurrentTerms None = new(null, null, null, null, null, null);
}
