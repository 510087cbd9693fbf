namespace NetOS.FunctionalTests.Scheduling;

/// <summary>Two processes of NetOS on one database: what one of them was doing when it was killed, the other does, and its effect is there once.</summary>
internal sealed class TwoProcessTests : SqlFixture
{
    private static readonly TimeSpan Started = TimeSpan.FromSeconds(90), TakenOver = TimeSpan.FromSeconds(120);

    private readonly string _storage = Directory.CreateTempSubdirectory("netos-test-processes-").FullName;

    protected override Task BeforeAllAsync() => RunAsync("create table probe_effects (process int not null); create table probe_gate (shut boolean not null); insert into probe_gate values (true)");

    [OneTimeTearDown]
    public void RemoveStorage() => Directory.Delete(_storage, recursive: true);

    [Test]
    public async Task A_job_cut_off_by_a_killed_process_is_taken_over_and_takes_effect_once()
    {
        await using var one = new NetOsProcess(Connection.ConnectionString, _storage);
        await using var other = new NetOsProcess(Connection.ConnectionString, _storage);
        try
        {
            // Both are there, and one of them stands in the middle of the job.
            await Until.AsyncIs(() => ValueAsync<long>("select count(*) from qrtz_scheduler_state"), count => count == 2, Started, "Both processes signing in");
            var instance = await Until.AsyncIs(
                () => ValueAsync<string>($"select instance from job_runs where job = '{ProbeStartup.Job}' and status = 'running' and exists (select from pg_stat_activity where query like 'insert into probe_effects%' and state = 'idle in transaction')"),
                found => found is not null, Started, "The middle of the job");
            var (busy, idle) = instance!.Contains($"-{one.Id}-", StringComparison.Ordinal) ? (one, other) : (other, one);
            (await ValueAsync<long>("select count(*) from probe_effects")).ShouldBe(0, "nothing is committed in the middle");

            busy.Kill();
            await RunAsync("update probe_gate set shut = false");

            await Until.AsyncIs(() => ValueAsync<long>($"select count(*) from job_runs where job = '{ProbeStartup.Job}' and status = 'done'"), count => count == 1, TakenOver, "The other process taking over");
            (await RowsAsync("select process from probe_effects")).ShouldBe([idle.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            (await RowsAsync($"select status from job_runs where job = '{ProbeStartup.Job}' order by started_at")).ShouldBe(["lost", "done"]);

            // All other jobs were done too, by whichever process, and a day's work once.
            var jobs = await ValueAsync<long>("select count(*) from qrtz_job_details");
            await Until.AsyncIs(() => ValueAsync<long>("select count(distinct job) from job_runs where status = 'done'"), count => count == jobs, Started, "All jobs of the day");
            (await RowsAsync("select job from job_runs where status = 'done' and period is not null group by job, period having count(*) > 1")).ShouldBeEmpty();
        }
        catch
        {
            await TestContext.Out.WriteLineAsync(one.Log + other.Log);
            throw;
        }
    }
}
