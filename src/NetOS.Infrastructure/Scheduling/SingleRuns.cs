using NetOS.Application.Common.Scheduling;
using Quartz;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>Runs of a job beside its schedule.</summary>
internal static class SingleRuns
{
    public const string ManualGroup = "manual", MissedGroup = "missed";

    public static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);

    /// <summary>After the last of these a job waits for its next turn.</summary>
    public static readonly RetryPolicy Retries = RetryPolicy.Explicit([FirstRetry, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)]);

    /// <summary>Runs a day's job once more, unless it is done by then. What waits for a later instant is brought forward; what is about to fire or running is left alone.</summary>
    public static async Task CatchUpAsync(IScheduler scheduler, IScheduledJob job, TimeSpan after, CancellationToken ct)
    {
        var (key, at) = (new TriggerKey(job.Name, MissedGroup), TimeProvider.System.GetUtcNow() + after);
        var trigger = TriggerBuilder.Create().WithIdentity(key).ForJob(job.Name).StartAt(at).WithRetryPolicy(Retries).Build();
        if (await scheduler.GetTrigger(key, ct) is { } stored)
        {
            if (stored.NextFireTimeUtc > at)
                await scheduler.RescheduleJob(key, trigger, ct);
            return;
        }

        try
        {
            await scheduler.ScheduleJob(trigger, cancellationToken: ct);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another instance has just done the same.
        }
    }

    /// <summary>Runs a job now because somebody asks for it. Whoever asks sees how it ends, so it is not retried.</summary>
    public static async Task RunNowAsync(IScheduler scheduler, IScheduledJob job, string askedBy, CancellationToken ct)
    {
        var key = new TriggerKey($"{job.Name}-{Guid.CreateVersion7():N}", ManualGroup);
        await scheduler.ScheduleJob(TriggerBuilder.Create().WithIdentity(key).ForJob(job.Name).StartNow().UsingJobData(FiredJob.AskedBy, askedBy).Build(), cancellationToken: ct);
    }
}
