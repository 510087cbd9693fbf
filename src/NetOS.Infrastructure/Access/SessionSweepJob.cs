using NetOS.Application.Common.Scheduling;

namespace NetOS.Infrastructure.Access;

internal sealed class SessionSweepJob(SessionStore sessions) : IScheduledJob
{
    public string Name => "session_sweep";

    public string Description => "Removes browser sessions that ended 30 days ago or earlier.";

    public JobSchedule Schedule => JobSchedule.Daily(3, 10);

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct) => new { sessions = await sessions.SweepAsync(ct) };
}
