using MediatR;
using NetOS.Application.Common;
using NetOS.Application.Common.Records;
using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts;

/// <summary>
/// Brings the calendar's own changes in: scheduled contracts whose day has come start, and rates and terms that differ today from the day
/// their snapshot was written (an escalation, a start, an end) are written anew. Safe to run twice and late.
/// </summary>
/// <returns>How many circuits got new terms.</returns>
public sealed record RefreshTerms : IRequest<int>;

internal sealed class RefreshTermsHandler(IContractRepository contracts, TermsKeeper keeper, IUnitOfWork work, BusinessCalendar calendar)
    : IRequestHandler<RefreshTerms, int>
{
    private const int Portion = 500;

    public async Task<int> Handle(RefreshTerms request, CancellationToken ct)
    {
        await InPortionsAsync(contracts.StartingAsync, Begin, ct);
        await InPortionsAsync(contracts.RatesDueAsync, due => keeper.KeepRatesAsync(due, ct), ct);
        return await InPortionsAsync(contracts.DueAsync, due => keeper.KeepAsync(due, ct), ct);

        Task Begin(IReadOnlyList<Contract> starting)
        {
            foreach (var contract in starting)
                contract.Begin(calendar.Today);
            return keeper.KeepWithAsync(starting, [], ct);
        }
    }

    private async Task<int> InPortionsAsync<T>(Func<DateOnly, int, CancellationToken, Task<IReadOnlyList<T>>> next, Func<IReadOnlyList<T>, Task> keep, CancellationToken ct)
    {
        for (var done = 0; ;)
        {
            var due = await next(calendar.Today, Portion, ct);
            if (due.Count == 0)
                return done;
            await keep(due);
            await work.SaveAsync(ct);
            work.Forget();
            done += due.Count;
        }
    }
}
