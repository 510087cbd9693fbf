using MediatR;
using NetOS.Application.Common;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Settings;
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
    IRenewalRepository renewals, IRecordStore<Contract> store, RenewalKeeper keeper, EndOfContract end, ISettings settings, IUnitOfWork work, BusinessCalendar calendar)
    : IRequestHandler<EvaluateRenewals, EvaluatedRenewals>
{
    private const int Portion = 200;

    private readonly Dictionary<Guid, string> _failures = [];

    public async Task<EvaluatedRenewals> Handle(EvaluateRenewals request, CancellationToken ct)
    {
        var until = calendar.Today.AddDays((await settings.ReadAsync<RenewalSettings>(ct)).LookaheadDays);
        var opened = await OpenAsync(until, ct);
        var missed = await MissAsync(ct);
        var ended = await EndAsync(ct);
        if (ended > 0)
        {
            // The last contract of a chain that was caught up with may be in sight, and late.
            opened += await OpenAsync(until, ct);
            missed += await MissAsync(ct);
        }

        return new EvaluatedRenewals(opened, missed, ended, [.. _failures.Values]);
    }

    // First what is in sight, so that a deadline that passed meanwhile has a renewal to be flagged on.
    private Task<int> OpenAsync(DateOnly until, CancellationToken ct) => InPortionsAsync(
        (after, limit) => renewals.ComingIntoSightAsync(until, after, limit, ct),
        async due =>
        {
            var open = (await renewals.OfAsync([.. due.Select(c => c.Id)], ct)).Where(r => r.IsOpen).Select(r => r.ContractId).ToHashSet();
            var unseen = due.Where(c => c.DecisionDeadline <= until && !open.Contains(c.Id)).ToList();
            unseen.ForEach(contract => renewals.Add(Renewal.Open(contract, null, keeper.Actor)));
            return unseen.Count;
        },
        ct);

    private Task<int> MissAsync(CancellationToken ct) => InPortionsAsync(
        (after, limit) => renewals.MissingAsync(calendar.Today, after, limit, ct),
        async due =>
        {
            var byContract = due.ToDictionary(c => c.Id);
            return (await renewals.OfAsync([.. byContract.Keys], ct)).Count(renewal => renewal.Miss(byContract[renewal.ContractId], keeper.Actor));
        },
        ct);

    private async Task<int> InPortionsAsync(Func<Guid, int, Task<IReadOnlyList<Contract>>> next, Func<IReadOnlyList<Contract>, Task<int>> act, CancellationToken ct)
    {
        var (after, done) = (Guid.Empty, 0);
        while (await next(after, Portion) is { Count: > 0 } due)
        {
            after = due[^1].Id;
            try
            {
                done += await SavedAsync(() => act(due), ct);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // One of them stands in the way, or somebody was faster: each for itself.
                foreach (var contract in due)
                    done += await AloneAsync(contract.Id, async c => await act([c]), ct);
            }

            work.Forget();
        }

        return done;
    }

    /// <summary>In the order of their last days, so that what days missed would have brought comes as they would have brought it.</summary>
    private async Task<int> EndAsync(CancellationToken ct)
    {
        var done = 0;
        HashSet<Guid> stuck = [];
        while (await renewals.EndedAsync(calendar.Today, stuck, Portion, ct) is { Count: > 0 } due)
        {
            work.Forget();
            foreach (var id in due.Select(c => c.Id))
            {
                var more = false;
                var ended = await AloneAsync(
                    id,
                    async contract =>
                    {
                        var (came, made) = await end.ComeAsync(contract, ct);
                        more = made.Append(contract).Any(c => c.HasRunOut(calendar.Today));
                        return came ? 1 : 0;
                    },
                    ct);
                done += ended;
                if (ended == 0)
                    stuck.Add(id);
                if (ended > 0 && more)
                    break; // what follows may have run out before the next of the portion
            }
        }

        return done;
    }

    /// <summary>In a transaction of its own, from what is stored by then: a contract that cannot be brought on holds up no other.</summary>
    private async Task<int> AloneAsync(Guid id, Func<Contract, Task<int>> act, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SavedAsync(async () => (await store.FindAsync([id], ct)).Single() is { DeletedAt: null } contract ? await act(contract) : 0, ct);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // Somebody who changed it at the same time is done by the second attempt.
                if (attempt == 1)
                    continue;
                var number = (await store.FindAsync([id], ct)).Single().Details.AgreementNumber;
                _failures[id] = $"{number ?? id.ToString()}: {error.GetBaseException().Message}";
                work.Forget();
                return 0;
            }
        }
    }

    private Task<int> SavedAsync(Func<Task<int>> act, CancellationToken ct) => work.TransactAsync(
        async () =>
        {
            var count = await act();
            await work.SaveAsync(ct);
            return count;
        },
        ct);
}
