using MediatR;
using NetOS.Application.Common;
using NetOS.Application.Common.Records;

namespace NetOS.Application.Contracts;

/// <summary>
/// Brings the calendar's own changes in: scheduled contracts whose day has come start, and circuits whose terms differ today from the day
/// their snapshot was written (an escalation, a start, an end) get a new one. Safe to run twice and late.
/// </summary>
/// <returns>How many circuits were renewed.</returns>
public sealed record RefreshCircuitTerms : IRequest<int>;

internal sealed class RefreshCircuitTermsHandler(IContractRepository contracts, CircuitTermsKeeper keeper, IUnitOfWork work, BusinessCalendar calendar)
    : IRequestHandler<RefreshCircuitTerms, int>
{
    private const int Portion = 500;

    public async Task<int> Handle(RefreshCircuitTerms request, CancellationToken ct)
    {
        await StartContractsAsync(ct);
        for (var done = 0; ;)
        {
            var due = await contracts.DueAsync(calendar.Today, Portion, ct);
            if (due.Count == 0)
                return done;
            await keeper.KeepAsync(due, ct);
            await work.SaveAsync(ct);
            work.Forget();
            done += due.Count;
        }
    }

    private async Task StartContractsAsync(CancellationToken ct)
    {
        while (await contracts.StartingAsync(calendar.Today, Portion, ct) is { Count: > 0 } starting)
        {
            foreach (var contract in starting)
            {
                contract.Begin(calendar.Today);
                await keeper.KeepWithAsync(contract, [.. contract.Subjects.Select(s => s.CircuitId)], ct);
            }

            await work.SaveAsync(ct);
            work.Forget();
        }
    }
}
