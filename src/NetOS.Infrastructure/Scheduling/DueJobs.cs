using NetOS.Application.Common.Scheduling;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>
/// Runs what is due by the application's clock, here and now, without the scheduler: each daily job that has not been done for the last day whose hour has come,
/// and each job that runs every so often. For simulations of many days and for tests.
/// </summary>
internal sealed class DueJobs(JobCatalog catalog, JobRunner runner)
{
    /// <returns>How each job ended, by name.</returns>
    public async Task<IReadOnlyDictionary<string, JobOutcome>> RunDueAsync(CancellationToken ct)
    {
        Dictionary<string, JobOutcome> outcomes = [];
        // By their hour, as the day would bring them.
        foreach (var job in catalog.All.OrderBy(job => job.Schedule is JobSchedule.Day day ? day.At : TimeOnly.MaxValue))
            outcomes[job.Name] = await runner.RunAsync(job, new JobFire(Guid.NewGuid().ToString("N"), RunCause.Schedule), ct);
        return outcomes;
    }
}
