using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;

namespace NetOS.FunctionalTests.Scheduling;

/// <summary>A server that is stopped while a job runs on and on.</summary>
internal sealed class StoppingTests : SqlFixture
{
    [Test]
    public async Task A_run_under_way_gets_ten_seconds_and_then_has_failed_with_a_retry_to_come()
    {
        var server = new NetOsServer(Connection.ConnectionString, new Dictionary<string, string> { ["NETOS_RUN_JOBS"] = "true" }, services => services.AddSingleton<IScheduledJob>(new ProbeJob("probe_endless", JobSchedule.Daily(2), async (_, ct) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, ct);
            return null;
        })));
        var stop = new Stopwatch();
        await using (server)
        {
            server.StartServer();
            await Until.AsyncIs(() => ValueAsync<string>("select status from job_runs where job = 'probe_endless'"), status => status == "running", TimeSpan.FromSeconds(60), "The run");
            stop.Start();
        }

        stop.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(20));
        (await RowsAsync("select status, error from job_runs where job = 'probe_endless'")).ShouldBe(["failed NetOS was stopped while this ran."]);
        (await RowsAsync("select retry_attempt, next_fire_time is not null from qrtz_triggers where job_name = 'probe_endless' and trigger_group = 'missed'")).ShouldBe(["1 True"]);
    }
}
