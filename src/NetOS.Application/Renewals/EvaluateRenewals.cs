using MediatR;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Settings;
using NetOS.Application.Contracts;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;

namespace NetOS.Application.Renewals;

/// <summary>
/// What a day does to renewals by itself: opens those that come into sight, flags those whose deadline has passed, and brings contracts whose last day
/// is past to what follows, as often as terms have run out meanwhile. Looks at the state only, so it is safe to run twice, late, or after a week's outage.
/// </summary>
public sealed record EvaluateRenewals : IRequest<EvaluatedRenewals>;

/// <summary>How many it opened, flagged as missed and brought to their end, and which contracts it could not bring there.</summary>
public sealed record EvaluatedRenewals(int Opened, int Missed, int Ended, IReadOnlyList<string> Failures);

internal sealed class EvaluateRenewalsHandler(
    IRenewalRepository renewals, IRecordStore<Contract> store, RenewalKeeper keeper, TermsKeeper terms, ISettings settings, IUnitOfWork work, BusinessCalendar calendar)
    : IRequestHandler<EvaluateRenewals, EvaluatedRenewals>
{
    private const int Portion = 200;

    private readonly List<string> _failures = [];

    public async Task<EvaluatedRenewals> Handle(EvaluateRenewals request, CancellationToken ct)
    {
        var until = calendar.Today.AddDays((await settings.ReadAsync<RenewalSettings>(ct)).LookaheadDays);
        var opened = await OpenAsync(until, ct);
        var missed = await MissAsync(ct);
        // A roll makes contracts whose ids come later, so that one pass rolls as often as terms have run out; the last of them may be in sight.
        var ended = await InPortionsAsync((after, limit) => renewals.EndedAsync(calendar.Today, after, limit, ct), due => EachAsync(due, c => EndAsync(c, ct), ct));
        if (ended > 0)
        {
            opened += await OpenAsync(until, ct);
            missed += await MissAsync(ct);
        }

        return new EvaluatedRenewals(opened, missed, ended, _failures);
    }

    // First what is in sight, so that a deadline that passed meanwhile has a renewal to be flagged on.
    private Task<int> OpenAsync(DateOnly until, CancellationToken ct) => InPortionsAsync(
        (after, limit) => renewals.ComingIntoSightAsync(until, after, limit, ct),
        async due =>
        {
            foreach (var contract in due)
                renewals.Add(Renewal.Open(contract, null, keeper.Actor));
            await work.SaveAsync(ct);
            return due.Count;
        });

    private Task<int> MissAsync(CancellationToken ct) => InPortionsAsync(
        (after, limit) => renewals.MissingAsync(calendar.Today, after, limit, ct),
        async due =>
        {
            var byContract = due.ToDictionary(c => c.Id);
            var missed = (await renewals.OfAsync([.. byContract.Keys], ct)).Count(renewal => renewal.Miss(byContract[renewal.ContractId], keeper.Actor));
            await work.SaveAsync(ct);
            return missed;
        });

    private async Task EndAsync(Contract contract, CancellationToken ct)
    {
        List<Contract> changed = [contract];
        var decisions = await renewals.OfAsync([contract.Id], ct);
        var open = decisions.FirstOrDefault(r => r.IsOpen);
        var lastDay = contract.LastDay!.Value;
        if (open?.Status == RenewalStatus.NoticeSent && await keeper.CompleteAsync(open, contract, "The contract came to its end; its notice was out.", ct) is { } agreed)
            changed.Add(agreed);

        var taken = await renewals.TakenAfterAsync(contract, lastDay, ct);
        var outcome = ContractEnd.After(contract, decisions, followed: taken.Count == contract.Subjects.Count || await renewals.IsFollowedAsync(contract.Id, ct), calendar.Today);
        switch (outcome)
        {
            case ContractOutcome.RunsOn:
                return;
            case ContractOutcome.RenewsItself:
                changed.Add(await keeper.FollowAsync(contract, null, ContractStatus.Scheduled, [.. taken.Keys], ct));
                break;
            case ContractOutcome.MonthToMonth when taken.Count > 0:
                contract.EndOn(taken.Values.Min().AddDays(-1));
                break;
            case ContractOutcome.ExpiredDisconnect:
                await keeper.DisconnectAsync(contract, lastDay, "The contract ended and disconnects by itself", ct);
                break;
        }

        contract.Move(StatusAfter(outcome));
        open?.Close(keeper.Actor, outcome switch
        {
            ContractOutcome.RenewsItself => "Nothing was decided in time: the contract renewed by itself.",
            ContractOutcome.MonthToMonth => "The term is over: the contract runs month to month.",
            _ => "The contract came to its end.",
        });
        await terms.KeepWithAsync(changed, [], ct);
    }

    private static ContractStatus StatusAfter(ContractOutcome outcome) => outcome switch
    {
        ContractOutcome.RenewsItself or ContractOutcome.Superseded => ContractStatus.Superseded,
        ContractOutcome.MonthToMonth => ContractStatus.MonthToMonth,
        ContractOutcome.Terminated => ContractStatus.Terminated,
        _ => ContractStatus.Expired,
    };

    /// <summary>Each in a transaction of its own: one that cannot be brought to its end holds up no other.</summary>
    private async Task<int> EachAsync(IReadOnlyList<Contract> due, Func<Contract, Task> act, CancellationToken ct)
    {
        var done = 0;
        foreach (var contract in due)
        {
            try
            {
                await work.TransactAsync(
                    async () =>
                    {
                        // Loaded anew: a refusal before made NetOS forget what it had loaded.
                        await act((await store.FindAsync([contract.Id], ct)).Single());
                        await work.SaveAsync(ct);
                        return true;
                    },
                    ct);
                done++;
            }
            catch (Exception refused) when (refused is RequestException or RuleBrokenException)
            {
                _failures.Add($"{contract.Details.AgreementNumber ?? contract.Id.ToString()}: {refused.Message}");
            }
        }

        return done;
    }

    private async Task<int> InPortionsAsync(Func<Guid, int, Task<IReadOnlyList<Contract>>> next, Func<IReadOnlyList<Contract>, Task<int>> act)
    {
        var (after, done) = (Guid.Empty, 0);
        while (await next(after, Portion) is { Count: > 0 } due)
        {
            after = due[^1].Id;
            done += await act(due);
            work.Forget();
        }

        return done;
    }
}
