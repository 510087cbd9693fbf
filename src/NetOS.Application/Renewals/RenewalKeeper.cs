using NetOS.Application.Common;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Contracts;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Renewals;

namespace NetOS.Application.Renewals;

/// <summary>What a step of a renewal does to the contract, its successor and its circuits.</summary>
internal sealed class RenewalKeeper(
    IRenewalRepository renewals, IContractRepository contracts, IRecordStore<Contract> store, IRecordStore<LifecycleEvent> events, ISettings settings, ICurrentCaller current, BusinessCalendar calendar)
{
    public RenewalActor Actor => new(current.Caller.Email, calendar.Now, calendar.Today);

    /// <summary>Opens the renewal of a contract whose deadline is in sight and about which none is open.</summary>
    public async Task OpenWhenInSightAsync(Contract contract, CancellationToken ct)
    {
        var lookahead = (await settings.ReadAsync<RenewalSettings>(ct)).LookaheadDays;
        if (contract.DecisionDeadline <= calendar.Today.AddDays(lookahead) && await renewals.LatestAsync(contract.Id, ct) is null or { IsOpen: false })
            renewals.Add(Renewal.Open(contract, null, Actor));
    }

    /// <summary>After the fields of a contract changed: what was decided may need a notice now, or none any more.</summary>
    public async Task RevisedAsync(Contract contract, CancellationToken ct)
    {
        if (await renewals.LatestAsync(contract.Id, ct) is { IsOpen: true } open)
        {
            contract.Settle(open.Settles(contract.Details));
            if (contract.Details.Status is not (ContractStatus.Active or ContractStatus.MonthToMonth))
                open.Close(Actor, $"The contract is {Renewal.Word(contract.Details.Status!.Value)} now: nothing is left to decide.");
        }

        await OpenWhenInSightAsync(contract, ct);
    }

    /// <summary>Whether the contract's rate today lies above the threshold of a second person.</summary>
    public async Task<bool> ApprovalNeededAsync(Contract contract, CancellationToken ct) =>
        contract.Subjects.Sum(s => s.Rate ?? 0) > (await settings.ReadAsync<RenewalSettings>(ct)).ApprovalThresholdMrc;

    /// <summary>Carries out what was decided and closes the renewal.</summary>
    /// <returns>The successor it made, if any; what it says of its subjects is the caller's to keep.</returns>
    public async Task<Contract?> CompleteAsync(Renewal renewal, Contract contract, string? comment, CancellationToken ct)
    {
        renewal.RequireCompletable(contract.Details);
        var successor = renewal.Decision switch
        {
            RenewalChoice.Renew => await FollowAsync(contract, renewal.Successor, ContractStatus.Scheduled, [], ct),
            RenewalChoice.Renegotiate => await FollowAsync(contract, renewal.Successor, ContractStatus.Draft, [], ct),
            _ => null,
        };
        if (renewal.Decision == RenewalChoice.Terminate)
            await TerminateAsync(renewal, contract, ct);
        renewal.Complete(contract.Details, successor?.Id, Actor, comment);
        contract.Settle(true);
        return successor;
    }

    /// <summary>A successor with the rate, the escalator and the subjects of the contract, where the changes do not say otherwise.</summary>
    /// <param name="contract">The contract that ends.</param>
    /// <param name="changes">How the successor differs.</param>
    /// <param name="status">Draft or scheduled; scheduled is active once its first day has come.</param>
    /// <param name="without">Subjects another contract has taken over.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Contract> FollowAsync(Contract contract, SuccessorTerms? changes, ContractStatus status, IReadOnlyCollection<SubjectRef> without, CancellationToken ct)
    {
        var successor = await NextAsync(contract, changes, status, without, ct);
        var startOn = successor.Details.StartDate;
        if (contract.Details.Status == ContractStatus.MonthToMonth && status != ContractStatus.Draft)
            contract.EndOn(startOn.AddDays(-1));
        store.Add(successor);
        AddEvents(successor, LifecycleEventKind.Renewal, startOn, status switch
        {
            ContractStatus.Draft => "Renegotiation: a draft successor was made",
            ContractStatus.MonthToMonth => "Goes on month to month",
            _ => $"Renewed until {successor.Details.EndDate:yyyy-MM-dd}",
        });
        return successor;
    }

    /// <summary>Whether the successor that was decided could be made, asked before the decision stands.</summary>
    /// <exception cref="Domain.Common.RuleBrokenException">Its terms break a rule; their field is named.</exception>
    public Task RequirePossibleAsync(Contract contract, Renewal renewal, CancellationToken ct) => renewal.Decision is RenewalChoice.Renew or RenewalChoice.Renegotiate
        ? NextAsync(contract, renewal.Successor, ContractStatus.Draft, [], ct)
        : Task.CompletedTask;

    /// <summary>Disconnects the circuits whose contract in force this is and which no other contract takes over; charges end with its last day.</summary>
    public async Task DisconnectAsync(Contract contract, string reason, CancellationToken ct)
    {
        var lastDay = contract.LastDay!.Value;
        var taken = await renewals.TakenAfterAsync(contract, lastDay, ct);
        // Found late, it still happened the day after.
        var on = calendar.Today <= lastDay ? calendar.Today : lastDay.AddDays(1);
        foreach (var circuit in await contracts.CircuitsAsync([.. contract.Subjects.Where(s => !taken.ContainsKey(s.Ref)).Select(s => s.CircuitId).OfType<Guid>()], ct))
        {
            if (circuit.Details.Status == CircuitStatus.Active && circuit.Terms.ContractId == contract.Id)
                events.Add(circuit.Move(CircuitStatus.DisconnectPending, on, reason, lastDay, null, mayForce: false));
        }
    }

    /// <summary>A contract that ran month to month until its notice was served runs on again, as far as no other takes over.</summary>
    public async Task TakeNoticeBackAsync(Contract contract, CancellationToken ct)
    {
        if (contract.Details.Status == ContractStatus.MonthToMonth)
            contract.EndOn((await renewals.TakenAfterAsync(contract, contract.Details.StartDate, ct)).Values.Select(day => (DateOnly?)day.AddDays(-1)).Min());
    }

    private async Task<Contract> NextAsync(Contract contract, SuccessorTerms? changes, ContractStatus status, IReadOnlyCollection<SubjectRef> without, CancellationToken ct)
    {
        var startOn = contract.Details.Status == ContractStatus.MonthToMonth
            ? changes?.StartDate ?? (contract.EndsOn ?? calendar.Today).AddDays(1)
            : contract.Details.EndDate!.Value.AddDays(1);
        if (status == ContractStatus.Scheduled && startOn <= calendar.Today)
            status = ContractStatus.Active;
        var facts = await contracts.FactsAsync([.. contract.Subjects.Select(s => s.Ref)], ct);
        return ContractEnd.Successor(contract, changes, startOn, status, without, facts, calendar.Today);
    }

    private async Task TerminateAsync(Renewal renewal, Contract contract, CancellationToken ct)
    {
        contract.EndByNotice(renewal.NoticeSentOn!.Value);
        await DisconnectAsync(contract, $"Contract {contract.Details.AgreementNumber} terminated".Replace("  ", " ", StringComparison.Ordinal), ct);
    }

    private void AddEvents(Contract contract, LifecycleEventKind kind, DateOnly on, string title)
    {
        foreach (var subject in contract.Subjects)
        {
            if (subject.CircuitId is { } circuit)
                events.Add(LifecycleEvent.OfChange(LifecycleSubject.Circuit(circuit), on, kind, title));
            else if (subject.AssetId is { } asset)
                events.Add(LifecycleEvent.OfChange(LifecycleSubject.Asset(asset), on, kind, title));
        }
    }
}
