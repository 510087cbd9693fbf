using NetOS.Application.Common.Scheduling;

namespace NetOS.FunctionalTests.Scheduling;

/// <summary>A job whose body a test gives.</summary>
internal sealed class ProbeJob(string name, JobSchedule schedule, Func<IServiceProvider, CancellationToken, Task<object?>> body) : IScheduledJob
{
    public string Name => name;

    public string Description => "What a test asks for.";

    public JobSchedule Schedule => schedule;

    public Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct) => body(scope, ct);
}
