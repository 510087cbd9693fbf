using NetOS.Application.Common.Scheduling;

namespace NetOS.Infrastructure.Activity;

internal sealed class IdempotencySweepJob(IdempotencyStore calls) : IScheduledJob
{
    public string Name => "idempotency_sweep";

    public string Description => "Forgets the answers kept for repeated calls once their 24 hours are over.";

    public JobSchedule Schedule => JobSchedule.Daily(3, 20);

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct) => new { calls = await calls.SweepAsync(ct) };
}
