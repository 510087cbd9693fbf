using NetOS.Domain.Circuits;

namespace NetOS.Domain.Contracts;

public enum SubjectKind { Circuit, Asset, ElectricalService }

/// <summary>A record a contract can be over.</summary>
public readonly record struct SubjectRef(SubjectKind Kind, Guid Id)
{
    public static SubjectRef Circuit(Guid id) => new(SubjectKind.Circuit, id);

    public static SubjectRef Asset(Guid id) => new(SubjectKind.Asset, id);

    public static SubjectRef ElectricalService(Guid id) => new(SubjectKind.ElectricalService, id);
}

/// <summary>What a contract says of one of its subjects.</summary>
/// <param name="Subject">The circuit, asset or electrical service.</param>
/// <param name="Mrc">Per month at the escalator's anchor, 0 … 999,999,999.99; null: the subject's own rate.</param>
public sealed record SubjectTerms(SubjectRef Subject, decimal? Mrc);

/// <summary>What the record a contract is over says of itself.</summary>
/// <param name="Subject">The record.</param>
/// <param name="Label">The words people know it by.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="OwnMrc">Its own rate per month: MRC, rent, or average cost of power.</param>
/// <param name="InstalledOn">A circuit's install date.</param>
/// <param name="AwaitsInstall">A circuit that is on order and has no install date yet.</param>
public sealed record SubjectFacts(SubjectRef Subject, string Label, string Currency, decimal? OwnMrc, DateOnly? InstalledOn = null, bool AwaitsInstall = false)
{
    public static SubjectFacts Of(Circuit circuit) => new(
        SubjectRef.Circuit(circuit.Id), circuit.Details.CircuitId, circuit.Details.Currency, circuit.Details.Mrc, circuit.Details.InstallDate,
        circuit.Details is { InstallDate: null, Status: CircuitStatus.Quoted or CircuitStatus.Ordered or CircuitStatus.Provisioning });
}

/// <summary>A circuit, infrastructure asset or electrical service a contract is over. It lives and dies with its contract.</summary>
public sealed class ContractSubject
{
    private ContractSubject() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ContractId { get; private set; }
    public Guid? CircuitId { get; private set; }
    public Guid? AssetId { get; private set; }
    public Guid? ElectricalServiceId { get; private set; }

    /// <inheritdoc cref="SubjectTerms.Mrc"/>
    public decimal? Mrc { get; private set; }

    /// <summary>What it costs per month today while its contract is in force; a snapshot <see cref="Contract.KeepRates"/> wrote.</summary>
    public decimal? Rate { get; private set; }

    /// <summary>The record itself.</summary>
    public SubjectRef Ref => CircuitId is { } circuit ? SubjectRef.Circuit(circuit) : AssetId is { } asset ? SubjectRef.Asset(asset) : SubjectRef.ElectricalService(ElectricalServiceId!.Value);

    public SubjectTerms Terms => new(Ref, Mrc);

    internal static ContractSubject Of(Guid contractId, SubjectTerms terms) => new()
    {
        ContractId = contractId,
        CircuitId = terms.Subject.Kind == SubjectKind.Circuit ? terms.Subject.Id : null,
        AssetId = terms.Subject.Kind == SubjectKind.Asset ? terms.Subject.Id : null,
        ElectricalServiceId = terms.Subject.Kind == SubjectKind.ElectricalService ? terms.Subject.Id : null,
        Mrc = terms.Mrc,
    };

    internal void Agree(decimal? mrc) => Mrc = mrc;

    internal void Keep(decimal? rate) => Rate = rate;
}
