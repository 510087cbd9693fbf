using NetOS.Application.Common;
using NetOS.Application.Contracts;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;

namespace NetOS.Application.Renewals;

/// <summary>Brings a contract whose last day is past to what follows it.</summary>
internal sealed class EndOfContract(IRenewalRepository renewals, RenewalKeeper keeper, TermsKeeper terms, BusinessCalendar calendar)
{
    /// <summary>Does nothing to one that has not run out.</summary>
    /// <returns>Whether it came to its end, and the contracts made for it.</returns>
    public async Task<(bool Ended, IReadOnlyList<Contract> Made)> ComeAsync(Contract contract, CancellationToken ct)
    {
        if (!contract.HasRunOut(calendar.Today))
            return (false, []);
        List<Contract> made = [];
        List<Renewal> decisions = [.. await renewals.OfAsync([contract.Id], ct)];
        var open = decisions.Find(r => r.IsOpen) ?? OpenLate(contract, decisions);
        open?.Miss(contract, keeper.Actor);
        if (open?.Status == RenewalStatus.NoticeSent && await keeper.CompleteAsync(open, contract, "The contract came to its end; its notice was out.", ct) is { } agreed)
            made.Add(agreed);

        var taken = await renewals.TakenAfterAsync(contract, contract.LastDay!.Value, ct);
        var givenUp = ContractEnd.GivenUp(contract, taken);
        var followed = (givenUp.Count > 0 && givenUp.Count == contract.Subjects.Count) || made.Exists(c => c.Details.Status != ContractStatus.Draft) || await renewals.IsFollowedAsync(contract.Id, ct);
        var outcome = ContractEnd.After(contract, decisions, followed, calendar.Today);
        var monthly = contract.Details.Status == ContractStatus.MonthToMonth;
        var status = StatusAfter(outcome, monthly);
        switch (outcome)
        {
            case ContractOutcome.RenewsItself:
                made.Add(await keeper.FollowAsync(contract, null, ContractStatus.Scheduled, givenUp, ct));
                break;
            case ContractOutcome.MonthToMonth:
                var later = taken.Where(other => !monthly || !givenUp.Contains(other.Key)).Select(other => (DateOnly?)other.Value.AddDays(-1)).Min();
                var running = monthly ? await keeper.FollowAsync(contract, null, ContractStatus.MonthToMonth, givenUp, ct) : contract;
                running.EndOn(later);
                if (monthly)
                    made.Add(running);
                break;
            case ContractOutcome.ExpiredDisconnect:
                await keeper.DisconnectAsync(contract, "The contract ended and disconnects by itself", ct);
                break;
        }

        contract.Move(status);
        open?.Close(keeper.Actor, outcome switch
        {
            ContractOutcome.RenewsItself => "Nothing was decided in time: the contract renewed by itself.",
            ContractOutcome.MonthToMonth => "The term is over: the contract runs month to month.",
            _ => "The contract came to its end.",
        });
        await terms.KeepWithAsync([contract, .. made], [], ct);
        return (true, made);
    }

    /// <summary>A term that began and ran out unseen, while NetOS stood still, has its record too.</summary>
    private Renewal? OpenLate(Contract contract, List<Renewal> decisions)
    {
        if (contract.DecisionDeadline is null)
            return null;
        var renewal = Renewal.Open(contract, null, keeper.Actor);
        renewals.Add(renewal);
        decisions.Add(renewal);
        return renewal;
    }

    private static ContractStatus StatusAfter(ContractOutcome outcome, bool monthly) => outcome switch
    {
        ContractOutcome.RenewsItself or ContractOutcome.Superseded => ContractStatus.Superseded,
        ContractOutcome.MonthToMonth => monthly ? ContractStatus.Superseded : ContractStatus.MonthToMonth,
        ContractOutcome.Terminated => ContractStatus.Terminated,
        _ => ContractStatus.Expired,
    };
}
