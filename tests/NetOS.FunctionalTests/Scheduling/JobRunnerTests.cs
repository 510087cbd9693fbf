using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Scheduling;
using Npgsql;

namespace NetOS.FunctionalTests.Scheduling;

/// <summary>Bodies of jobs as the runner runs them, by the test's clock and without the scheduler.</summary>
internal sealed class JobRunnerTests : ApiFixture
{
    private JobRunner Runner => Server.Services.GetRequiredService<JobRunner>();

    private static JobFire Fire(string cause = RunCause.Schedule, int attempt = 1) => new(Guid.NewGuid().ToString("N"), cause, attempt);

    // Each run begins a second after the one before, as their order tells.
    private Task<JobOutcome> RunAsync(IScheduledJob job, string cause = RunCause.Schedule, int attempt = 1)
    {
        Clock.Now += TimeSpan.FromSeconds(1);
        return Runner.RunAsync(job, Fire(cause, attempt), CancellationToken.None);
    }

    [Test]
    public async Task A_days_work_is_done_once_and_again_on_the_next_day()
    {
        var runs = 0;
        var job = new ProbeJob("probe_daily", JobSchedule.Daily(3), (_, _) => Task.FromResult<object?>(new { Count = ++runs }));
        (await RunAsync(job)).ShouldBe(JobOutcome.Done);
        (await RunAsync(job)).ShouldBe(JobOutcome.DoneBefore);
        (await RunAsync(job, RunCause.Manual)).ShouldBe(JobOutcome.Done);
        Clock.GoTo(TestClock.Today.AddDays(1));
        (await RunAsync(job)).ShouldBe(JobOutcome.Done);
        runs.ShouldBe(3);
        (await RowsAsync("probe_daily", "status, cause, period, result->>'count'")).ShouldBe(["done schedule 2026-11-20 1", "done manual 2026-11-20 2", "done schedule 2026-11-21 3"]);
    }

    [Test]
    public async Task A_job_every_so_often_runs_whenever_it_is_fired()
    {
        var job = new ProbeJob("probe_often", JobSchedule.Every(TimeSpan.FromMinutes(1)), (_, _) => Task.FromResult<object?>(null));
        (await RunAsync(job)).ShouldBe(JobOutcome.Done);
        (await RunAsync(job)).ShouldBe(JobOutcome.Done);
        (await RowsAsync("probe_often", "status, period, result")).ShouldBe(["done null null", "done null null"]);
    }

    [Test]
    public async Task A_failure_is_written_down_in_its_words_and_the_day_is_still_to_be_done()
    {
        var fails = true;
        var job = new ProbeJob("probe_failing", JobSchedule.Daily(3), (_, _) => fails ? throw new RuleBrokenException("probe.broken", "The link is down.") : Task.FromResult<object?>(null));
        (await RunAsync(job)).ShouldBe(JobOutcome.Failed);
        fails = false;
        (await RunAsync(job, RunCause.Retry, 2)).ShouldBe(JobOutcome.Done);
        (await RowsAsync("probe_failing", "status, cause, attempt, error, finished_at is not null")).ShouldBe(["failed schedule 1 The link is down. True", "done retry 2 null True"]);
        Server.Failures.Take().ShouldContain("probe_failing");
    }

    [Test]
    public async Task What_the_database_refuses_is_told_without_the_values_of_records()
    {
        var job = new ProbeJob("probe_refused", JobSchedule.Daily(3), async (scope, ct) =>
        {
            await using var command = scope.GetRequiredService<Databases>().Planned.CreateCommand("insert into job_periods values ('secret', 'value', now()), ('secret', 'value', now())");
            return await command.ExecuteNonQueryAsync(ct);
        });
        (await RunAsync(job)).ShouldBe(JobOutcome.Failed);
        var error = (await RowsAsync("probe_refused", "error")).ShouldHaveSingleItem();
        error.ShouldContain("23505");
        error.ShouldNotContain("secret");
        Server.Failures.Take();
    }

    [Test]
    public async Task Two_runs_of_a_job_are_never_under_way_at_once()
    {
        var (inside, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var job = new ProbeJob("probe_slow", JobSchedule.Daily(3), async (_, _) =>
        {
            inside.SetResult();
            await release.Task;
            return null;
        });
        var first = RunAsync(job);
        await inside.Task;
        (await RunAsync(job)).ShouldBe(JobOutcome.Busy);
        release.SetResult();
        (await first).ShouldBe(JobOutcome.Done);
        (await RowsAsync("probe_slow", "status")).ShouldBe(["done"]);
    }

    [Test]
    public async Task A_run_whose_process_died_is_called_lost_by_the_next()
    {
        await ExecuteAsync("insert into job_runs (id, job, period, cause, fire_id, instance, attempt, status, started_at) values (gen_random_uuid(), 'probe_lost', '2026-11-20', 'schedule', 'x', 'gone', 1, 'running', '2026-11-20 14:00Z')");
        (await RunAsync(new ProbeJob("probe_lost", JobSchedule.Daily(3), (_, _) => Task.FromResult<object?>(null)), RunCause.Recovery)).ShouldBe(JobOutcome.Done);
        (await RowsAsync("probe_lost", "status, cause, error is not null")).ShouldBe(["lost schedule True", "done recovery False"]);
    }

    [Test]
    public async Task A_run_that_is_told_to_stop_has_failed_and_says_why()
    {
        using var stop = new CancellationTokenSource();
        var job = new ProbeJob("probe_stopped", JobSchedule.Daily(3), async (_, ct) =>
        {
            await stop.CancelAsync();
            ct.ThrowIfCancellationRequested();
            return null;
        });
        (await Runner.RunAsync(job, Fire(), stop.Token)).ShouldBe(JobOutcome.Failed);
        (await RowsAsync("probe_stopped", "status, error")).ShouldBe(["failed NetOS was stopped while this ran."]);
        Server.Failures.Take();
    }

    [Test]
    public async Task A_body_acts_as_NetOS_itself_with_no_permission()
    {
        Caller? caller = null;
        await RunAsync(new ProbeJob("probe_caller", JobSchedule.Daily(3), (scope, _) =>
        {
            caller = scope.GetRequiredService<ICurrentCaller>().Caller;
            return Task.FromResult<object?>(null);
        }));
        caller!.Email.ShouldBe("system@netos");
        caller.Permissions.ShouldBe(PermissionSet.None);
    }

    [Test]
    public async Task A_year_is_gone_through_day_by_day_without_the_scheduler()
    {
        var due = Server.Services.GetRequiredService<DueJobs>();
        var daily = Server.Services.GetRequiredService<JobCatalog>().All.Where(job => job.Schedule is JobSchedule.Day).Select(job => job.Name).ToHashSet();
        daily.Count.ShouldBeGreaterThan(4);
        for (var day = TestClock.Today.AddDays(30); day < TestClock.Today.AddDays(33); day = day.AddDays(1))
        {
            Clock.GoTo(day);
            (await due.RunDueAsync(CancellationToken.None)).Values.ShouldAllBe(outcome => outcome == JobOutcome.Done);
            (await due.RunDueAsync(CancellationToken.None)).Where(done => daily.Contains(done.Key)).ShouldAllBe(done => done.Value == JobOutcome.DoneBefore);
        }

        (await RowsAsync("contract_terms", "period")).ShouldBe(["2026-12-20", "2026-12-21", "2026-12-22"]);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = Server.Services.GetRequiredService<Databases>().Planned.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<List<string>> RowsAsync(string job, string columns)
    {
        await using var command = Server.Services.GetRequiredService<Databases>().Planned.CreateCommand($"select {columns} from job_runs where job = $1 order by started_at");
        command.Parameters.Add(new NpgsqlParameter { Value = job });
        await using var row = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await row.ReadAsync())
            rows.Add(string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(i => row.IsDBNull(i) ? "null" : row.GetValue(i) switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd"),
                DateTime day => day.ToString("yyyy-MM-dd"),
                var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
            })));
        return rows;
    }
}
