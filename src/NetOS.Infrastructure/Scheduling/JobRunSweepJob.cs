using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>Keeps the record of runs small: jobs that run every few minutes would fill it with runs nobody asks about.</summary>
internal sealed class JobRunSweepJob(Databases databases, TimeProvider clock) : IScheduledJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90), FrequentKept = TimeSpan.FromDays(3), PeriodsKept = TimeSpan.FromDays(800);

    public string Name => "job_run_sweep";

    public string Description => "Removes runs of jobs older than 90 days; those of jobs without a day of their own that went well after three days.";

    public JobSchedule Schedule => JobSchedule.Daily(3, 40);

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return new
        {
            runs = await DeleteAsync("delete from job_runs where started_at < $1 and status <> 'running'", now - Kept, ct)
                + await DeleteAsync("delete from job_runs where period is null and status = 'done' and started_at < $1", now - FrequentKept, ct),
            periods = await DeleteAsync("delete from job_periods where done_at < $1", now - PeriodsKept, ct),
        };
    }

    private async Task<int> DeleteAsync(string sql, DateTimeOffset before, CancellationToken ct)
    {
        await using var command = databases.Planned.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = before });
        return await command.ExecuteNonQueryAsync(ct);
    }
}
