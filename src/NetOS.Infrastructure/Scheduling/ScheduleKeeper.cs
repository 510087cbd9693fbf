using System.Globalization;
using NetOS.Application.Common;
using NetOS.Application.Common.Scheduling;
using Quartz;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>Keeps the scheduler's store as the jobs' classes say, and puts in what was missed.</summary>
internal sealed class ScheduleKeeper(JobCatalog catalog, JobRunStore runs, BusinessCalendar calendar)
{
    /// <summary>Brings the store in line. What has not changed keeps its place in time, so that what fell into an outage is still due.</summary>
    public async Task ApplyAsync(IScheduler scheduler, CancellationToken ct)
    {
        var stored = await scheduler.QueryJobs(new JobQuery(), ct);
        foreach (var gone in stored.Items.Select(job => job.Key).Where(key => catalog.Find(key.Name) is null).ToList())
            await scheduler.DeleteJob(gone, ct);
        foreach (var job in catalog.All)
        {
            var detail = JobBuilder.Create<FiredJob>().WithIdentity(job.Name).WithDescription(job.Description).StoreDurably().RequestRecovery().Build();
            var key = new TriggerKey(job.Name);
            if (await scheduler.GetTrigger(key, ct) is { } trigger && IsOf(job.Schedule, trigger) && await scheduler.GetTriggerState(key, ct) is not TriggerState.Error)
                await scheduler.AddJob(detail, AddJobOptions.Replacing, ct);
            else
                await scheduler.ScheduleJob(detail, [TriggerOf(job)], ScheduleJobOptions.Replacing, ct);
        }
    }

    /// <summary>Runs what this day's hour has come for and nobody has done, at once.</summary>
    public async Task CatchUpAsync(IScheduler scheduler, CancellationToken ct)
    {
        var now = calendar.LocalNow;
        foreach (var job in catalog.All)
        {
            if (job.Schedule.PeriodAt(now) is { } period && period == DateOnly.FromDateTime(now) && !await runs.IsDoneAsync(job.Name, period, ct))
                await SingleRuns.CatchUpAsync(scheduler, job, TimeSpan.Zero, ct);
        }
    }

    private ITrigger TriggerOf(IScheduledJob job) => TriggerBuilder.Create().WithIdentity(job.Name).ForJob(job.Name).WithDescription(job.Schedule.Words).StartNow().WithRetryPolicy(SingleRuns.Retries)
        .WithSchedule(job.Schedule switch
        {
            // What an outage swallowed is made up for once, however many turns it were.
            JobSchedule.Day day => CronScheduleBuilder.Create(CronOf(day)).InTimeZone(calendar.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed),
            JobSchedule.Interval interval => SimpleScheduleBuilder.Create().WithInterval(interval.Length).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow),
            var other => throw new NotSupportedException($"No trigger is known for {other}."),
        })
        .Build();

    private bool IsOf(JobSchedule schedule, ITrigger trigger) => (schedule, trigger) switch
    {
        (JobSchedule.Day day, ICronTrigger cron) => cron.CronExpressionString == CronOf(day) && cron.TimeZone.Id == calendar.TimeZoneId,
        (JobSchedule.Interval interval, ISimpleTrigger simple) => simple.RepeatInterval == interval.Length,
        _ => false,
    };

    private static string CronOf(JobSchedule.Day day) => string.Create(CultureInfo.InvariantCulture, $"0 {day.At.Minute} {day.At.Hour} * * ?");
}
