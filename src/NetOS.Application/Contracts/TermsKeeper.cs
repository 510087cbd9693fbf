using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts;

/// <summary>
/// Writes what contracts say today: the rate of each subject, and onto circuits the terms in force. Runs whenever either side changes and when a
/// date makes it differ.
/// </summary>
internal sealed class TermsKeeper(IContractRepository contracts, BusinessCalendar calendar) : IBeforeSave
{
    private readonly List<Circuit> _later = [];

    /// <summary>After a circuit changed its own rate: with all others of this save, just before it.</summary>
    public void KeepLater(Circuit circuit) => _later.Add(circuit);

    public async Task RunAsync(CancellationToken ct)
    {
        if (_later.Count == 0)
            return;
        Circuit[] circuits = [.. _later];
        _later.Clear();
        await KeepAsync(circuits, ct);
    }

    public void Forget() => _later.Clear();

    /// <summary>After circuits came, went or changed their own rate.</summary>
    public async Task KeepAsync(IReadOnlyCollection<Circuit> circuits, CancellationToken ct)
    {
        if (circuits.Count == 0)
            return;
        var over = await contracts.OverAsync([.. circuits.Select(c => SubjectRef.Circuit(c.Id))], ct);
        await KeepRatesAsync(over, ct);
        KeepTerms(circuits, over);
    }

    /// <summary>After a subject changed its own rate, or contracts over it came or went.</summary>
    public async Task KeepAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct)
    {
        if (subjects.Count == 0)
            return;
        var over = await contracts.OverAsync(subjects, ct);
        await KeepRatesAsync(over, ct);
        KeepTerms(await CircuitsOfAsync(subjects, ct), over);
    }

    /// <summary>As if these contracts, which are being made or changed, were stored already.</summary>
    /// <param name="changing">The contracts.</param>
    /// <param name="before">What they were over before.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task KeepWithAsync(IReadOnlyCollection<Contract> changing, IEnumerable<SubjectRef> before, CancellationToken ct)
    {
        await KeepRatesAsync(changing, ct);
        SubjectRef[] touched = [.. before.Union(changing.SelectMany(c => c.Subjects).Select(s => s.Ref))];
        var circuits = await CircuitsOfAsync(touched, ct);
        var over = circuits.Count == 0 ? [] : await contracts.OverAsync([.. circuits.Select(c => SubjectRef.Circuit(c.Id))], ct);
        KeepTerms(circuits, over.UnionBy(changing, c => c.Id).Select(c => changing.FirstOrDefault(k => k.Id == c.Id) ?? c));
    }

    public async Task KeepRatesAsync(IReadOnlyCollection<Contract> of, CancellationToken ct)
    {
        var facts = await contracts.FactsAsync([.. of.SelectMany(c => c.Subjects).Select(s => s.Ref).Distinct()], ct);
        foreach (var contract in of)
            contract.KeepRates(facts, calendar.Today);
    }

    /// <exception cref="InvalidException">A contract over the record that has not ended is in another currency.</exception>
    public async Task RequireCurrencyAsync(SubjectRef subject, string currency, CancellationToken ct)
    {
        var over = (await contracts.OverAsync([subject], ct)).Where(c => c.Details.Status is not (ContractStatus.Expired or ContractStatus.Terminated or ContractStatus.Superseded));
        if (over.FirstOrDefault(c => c.Details.Currency != currency) is { } other)
            throw new InvalidException("currency", $"Its contract {other.Details.AgreementNumber ?? other.Id.ToString()} is in {other.Details.Currency}: end that first.");
    }

    /// <summary>The day a notice given on this day ends under the circuit's current contract; null without one.</summary>
    public async Task<DateOnly?> NoticeEndsAsync(Circuit circuit, DateOnly givenOn, CancellationToken ct)
    {
        if (circuit.Terms.ContractId is not { } id)
            return null;
        var current = (await contracts.OverAsync([SubjectRef.Circuit(circuit.Id)], ct)).FirstOrDefault(c => c.Id == id);
        return current is null ? null : givenOn.AddDays(current.Details.NoticeDays);
    }

    private Task<IReadOnlyList<Circuit>> CircuitsOfAsync(IEnumerable<SubjectRef> subjects, CancellationToken ct) =>
        contracts.CircuitsAsync([.. subjects.Where(s => s.Kind == SubjectKind.Circuit).Select(s => s.Id)], ct);

    private void KeepTerms(IEnumerable<Circuit> circuits, IEnumerable<Contract> over)
    {
        var byCircuit = over.SelectMany(c => c.Subjects, (contract, subject) => (subject.CircuitId, contract)).ToLookup(x => x.CircuitId, x => x.contract);
        foreach (var circuit in circuits)
            circuit.KeepTerms(ContractsOfCircuit.TermsOn(byCircuit[circuit.Id], circuit.Id, circuit.Details.Mrc, calendar.Today));
    }
}
