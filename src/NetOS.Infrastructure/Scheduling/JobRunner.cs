using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetOS.Application.Common;
using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>How a firing ended.</summary>
internal enum JobOutcome
{
    Done,
    Failed,

    /// <summary>The day's run has been carried through before.</summary>
    DoneBefore,

    /// <summary>Another run of the job is under way.</summary>
    Busy,
}

/// <summary>Runs a job's body: never two at once, a day's work once, and each run on record. Takes the time from the application's clock.</summary>
internal sealed class JobRunner(Databases databases, JobRunStore runs, BusinessCalendar calendar, IServiceScopeFactory scopes, ILogger<JobRunner> log)
{
    private const int LongestError = 1_000;

    public async Task<JobOutcome> RunAsync(IScheduledJob job, JobFire fire, CancellationToken ct)
    {
        await using var held = await JobLock.TryTakeAsync(databases, job.Name, ct);
        if (held is null)
            return JobOutcome.Busy;
        var period = job.Schedule.PeriodAt(calendar.LocalNow);
        if (period is { } day && fire.Cause != RunCause.Manual && await runs.IsDoneAsync(job.Name, day, ct))
            return JobOutcome.DoneBefore;
        await runs.LoseAsync(job.Name, ct);
        var run = await runs.StartAsync(job.Name, period, fire, ct);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem(run.ToString("N"));
            var result = await job.RunAsync(scope.ServiceProvider, ct) is { } done ? JsonSerializer.Serialize(done, JsonColumn.Options) : null;
            await runs.FinishAsync(run, result, null);
            log.LogInformation("Job {Job} was done: {Result}", job.Name, result);
            return JobOutcome.Done;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            log.LogError(error, "Job {Job} failed at attempt {Attempt}", job.Name, fire.Attempt);
            await runs.FinishAsync(run, null, WordsOf(error, ct));
            return JobOutcome.Failed;
        }
    }

    private static string WordsOf(Exception error, CancellationToken ct)
    {
        var words = error switch
        {
            OperationCanceledException when ct.IsCancellationRequested => "NetOS was stopped while this ran.",
            // The detail may hold values of records.
            PostgresException refused => $"{refused.MessageText} ({refused.SqlState})",
            _ => error.Message,
        };
        return words.Length <= LongestError ? words : words[..LongestError] + "…";
    }
}
