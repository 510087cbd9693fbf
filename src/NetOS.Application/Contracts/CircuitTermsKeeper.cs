using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts;

/// <summary>What only contracts need to know of the store.</summary>
public interface IContractRepository
{
    /// <summary>The live contracts over any of these circuits, with their subjects.</summary>
    Task<IReadOnlyList<Contract>> OverCircuitsAsync(IReadOnlyCollection<Guid> circuitIds, CancellationToken ct);

    /// <summary>Live circuits by id.</summary>
    Task<IReadOnlyList<Circuit>> CircuitsAsync(IReadOnlyCollection<Guid> circuitIds, CancellationToken ct);

    /// <summary>Live contracts that are scheduled to start on or before this day.</summary>
    Task<IReadOnlyList<Contract>> StartingAsync(DateOnly today, int limit, CancellationToken ct);

    /// <summary>Live circuits whose snapshot of terms is due on or before this day, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<Circuit>> DueAsync(DateOnly today, int limit, CancellationToken ct);
}

/// <summary>Writes what the contracts say today onto the circuits, whenever either side changes and when a date makes it differ.</summary>
internal sealed class CircuitTermsKeeper(IContractRepository contracts, BusinessCalendar calendar)
{
    public Task<IReadOnlyList<Circuit>> CircuitsAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) => contracts.CircuitsAsync(ids, ct);

    public Task KeepAsync(IReadOnlyCollection<Circuit> circuits, CancellationToken ct) => KeepAsync(circuits, null, ct);

    public async Task KeepAsync(IReadOnlyCollection<Guid> circuitIds, CancellationToken ct) => await KeepAsync(await contracts.CircuitsAsync(circuitIds, ct), null, ct);

    /// <summary>As if the contract, which is being made or changed, were stored already.</summary>
    public async Task KeepWithAsync(Contract changing, IReadOnlyCollection<Guid> circuitIds, CancellationToken ct) =>
        await KeepAsync(await contracts.CircuitsAsync(circuitIds, ct), changing, ct);

    private async Task KeepAsync(IReadOnlyCollection<Circuit> circuits, Contract? changing, CancellationToken ct)
    {
        if (circuits.Count == 0)
            return;
        IEnumerable<Contract> over = await contracts.OverCircuitsAsync([.. circuits.Select(c => c.Id)], ct);
        if (changing is not null)
            over = over.Where(c => c.Id != changing.Id).Append(changing);
        var byCircuit = over.SelectMany(c => c.Subjects, (contract, subject) => (subject.CircuitId, contract)).ToLookup(x => x.CircuitId, x => x.contract);
        foreach (var circuit in circuits)
            circuit.KeepTerms(ContractsOfCircuit.TermsOn(byCircuit[circuit.Id], circuit.Id, circuit.Details.Mrc, calendar.Today));
    }

    /// <exception cref="InvalidException">A contract over the circuit that has not ended is in another currency.</exception>
    public async Task RequireCurrencyAsync(Guid circuitId, string currency, CancellationToken ct)
    {
        var over = (await contracts.OverCircuitsAsync([circuitId], ct)).Where(c => c.Details.Status is not (ContractStatus.Expired or ContractStatus.Terminated or ContractStatus.Superseded));
        if (over.FirstOrDefault(c => c.Details.Currency != currency) is { } other)
            throw new InvalidException("currency", $"Its contract {other.Details.AgreementNumber ?? other.Id.ToString()} is in {other.Details.Currency}: end that first.");
    }

    /// <summary>The day a notice given on this day ends under the circuit's current contract; null without one.</summary>
    public async Task<DateOnly?> NoticeEndsAsync(Circuit circuit, DateOnly givenOn, CancellationToken ct)
    {
        if (circuit.Terms.ContractId is not { } id)
            return null;
        var current = (await contracts.OverCircuitsAsync([circuit.Id], ct)).FirstOrDefault(c => c.Id == id);
        return current is null ? null : givenOn.AddDays(current.Details.NoticeDays);
    }
}
