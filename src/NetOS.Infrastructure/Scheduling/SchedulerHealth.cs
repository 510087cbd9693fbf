using Quartz;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>How the scheduler of this process is.</summary>
internal sealed class SchedulerHealth(SchedulerSettings settings)
{
    private volatile IScheduler? _scheduler;
    private volatile string? _failure;
    private volatile bool _stopping;

    public bool HasRun => _scheduler is not null;

    /// <summary><c>ok</c>, or what is wrong; null where this process runs no jobs.</summary>
    public string? Check => !settings.RunJobs ? null
        : _stopping ? "stopping"
        : _scheduler is { } scheduler ? scheduler.Status == SchedulerStatus.Running ? "ok" : "stopped"
        : _failure ?? "starting";

    public void Runs(IScheduler scheduler) => _scheduler = scheduler;

    public void Stops() => _stopping = true;

    public void Fails(string reason) => _failure = "does not start: " + reason;
}
