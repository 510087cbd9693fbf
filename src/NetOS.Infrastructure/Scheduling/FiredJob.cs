using NetOS.Application.Common.Scheduling;
using Quartz;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>What the scheduler fires: one class for all jobs, told apart by the key.</summary>
internal sealed class FiredJob(JobCatalog catalog, JobRunner runner, RunningJobs running) : IJob
{
    /// <summary>Who asked for a run, in the data of its trigger.</summary>
    public const string AskedBy = "asked_by";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        using var _ = running.Enter();
        var name = context.JobDetail.Key.Name;
        // While a new version is rolled out, an old instance may get a job of the new one: the retry finds another.
        var job = catalog.Find(name) ?? throw new JobExecutionException($"This instance knows no job {name}.");
        var fire = new JobFire(context.FireInstanceId, CauseOf(context), context.RetryAttempt + 1, context.MergedJobDataMap.TryGetValue(AskedBy, out var by) ? by as string : null);
        var outcome = await runner.RunAsync(job, fire, running.Stopping);
        var goesOn = outcome == JobOutcome.Failed || (outcome == JobOutcome.Busy && job.Schedule is JobSchedule.Day);
        if (!goesOn || fire.Cause == RunCause.Manual)
            return;
        // A trigger that retries by itself is told so by an exception; that of a recovery does not, and is followed by one that does.
        if (context.RetryPolicy is { MaxAttempts: > 0 })
            throw new JobExecutionException($"Job {name} goes on later: {outcome}.");
        await SingleRuns.CatchUpAsync(context.Scheduler, job, SingleRuns.FirstRetry, cancellationToken);
    }

    private static string CauseOf(IJobExecutionContext context) => context switch
    {
        { Recovering: true } => RunCause.Recovery,
        { RetryAttempt: > 0 } => RunCause.Retry,
        { Trigger.Key.Group: SingleRuns.ManualGroup } => RunCause.Manual,
        { Trigger.Key.Group: SingleRuns.MissedGroup } => RunCause.Missed,
        _ => RunCause.Schedule,
    };
}
