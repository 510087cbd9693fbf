using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;
using NetOS.Application.Contracts.Etf;
using NetOS.Application.Renewals;

namespace NetOS.Application.Contracts;

/// <summary>Brings in what a new business day changes of contracts, renewals and circuits.</summary>
internal sealed class ContractTermsJob : IScheduledJob
{
    public string Name => "contract_terms";

    public string Description => "Starts contracts whose day has come, opens and flags renewals, rolls or ends what nobody decided, renews the rates and terms circuits show, and evaluates what leaving each contract would cost.";

    public JobSchedule Schedule => JobSchedule.Daily(0);

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct)
    {
        var mediator = scope.GetRequiredService<IMediator>();
        var circuits = await mediator.Send(new RefreshTerms(), ct);
        var renewals = await mediator.Send(new EvaluateRenewals(), ct);
        var exposures = await mediator.Send(new RefreshExposures(), ct);
        if (renewals.Failures.Count > 0)
            throw new InvalidOperationException($"{renewals.Failures.Count} contracts could not be brought to their end: {string.Join("; ", renewals.Failures.Take(10))}");
        return new { circuits, renewals.Opened, renewals.Missed, renewals.Ended, exposures };
    }
}
