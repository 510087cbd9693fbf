namespace NetOS.Domain.Contracts;

/// <summary>What a contract says of one circuit.</summary>
/// <param name="CircuitId">The circuit.</param>
/// <param name="Mrc">Per month at the escalator's anchor, 0 … 999,999,999.99; null: the circuit's own MRC.</param>
public sealed record SubjectTerms(Guid CircuitId, decimal? Mrc);

/// <summary>A circuit a contract is over. It lives and dies with its contract.</summary>
public sealed class ContractSubject
{
    private ContractSubject() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ContractId { get; private set; }
    public Guid CircuitId { get; private set; }

    /// <inheritdoc cref="SubjectTerms.Mrc"/>
    public decimal? Mrc { get; private set; }

    internal static ContractSubject Of(Guid contractId, SubjectTerms terms) =>
        new() { ContractId = contractId, CircuitId = terms.CircuitId, Mrc = terms.Mrc };

    internal void Agree(decimal? mrc) => Mrc = mrc;
}
