using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;

namespace NetOS.FunctionalTests.Scheduling;

/// <summary>The scheduler itself, in a server that runs jobs: it fires by the world's time while the application's clock stands still.</summary>
internal sealed class SchedulerTests : ApiFixture
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private int _often;

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["NETOS_RUN_JOBS"] = "true" };

    protected override void Services(IServiceCollection services) => services
        .AddSingleton<IScheduledJob>(new ProbeJob("probe_failing", JobSchedule.Daily(2), (_, _) => throw new InvalidOperationException("The printer is on fire.")))
        .AddSingleton<IScheduledJob>(new ProbeJob("probe_often", JobSchedule.Every(TimeSpan.FromSeconds(1)), (_, _) => Task.FromResult<object?>(Interlocked.Increment(ref _often))))
        .AddSingleton<IScheduledJob>(new ProbeJob("probe_later", JobSchedule.Daily(23, 50), (_, _) => Task.FromResult<object?>(null)));

    [Test]
    public async Task After_the_start_what_was_missed_today_runs_at_once()
    {
        var run = await LastRunAsync("contract_terms", r => r?["status"]?.GetValue<string>() == "done");
        run!["cause"]!.GetValue<string>().ShouldBe("missed");
        run["period"]!.GetValue<string>().ShouldBe("2026-11-20");
        run["seconds"]!.GetValue<double>().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Test]
    public async Task What_is_due_later_today_waits_for_its_hour()
    {
        await LastRunAsync("contract_terms", r => r?["status"]?.GetValue<string>() == "done");
        var later = await ScheduleAsync("probe_later");
        later["last_run"].ShouldBeNull();
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var next = TimeZoneInfo.ConvertTime(later["next_run"]!["at"]!.GetValue<DateTimeOffset>(), zone);
        (next.Hour, next.Minute).ShouldBe((23, 50));
        next.ShouldBeGreaterThan(TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, zone));
    }

    [Test]
    public async Task A_failed_run_is_retried_after_a_minute_and_says_so()
    {
        var run = await LastRunAsync("probe_failing", r => r?["status"]?.GetValue<string>() == "failed");
        run!["error"]!.GetValue<string>().ShouldBe("The printer is on fire.");
        var schedule = await Until.AsyncIs(() => ScheduleAsync("probe_failing"), s => s["next_run"]!["attempt"]!.GetValue<int>() == 2, Soon, "A retry");
        (schedule["next_run"]!["at"]!.GetValue<DateTimeOffset>() - DateTimeOffset.UtcNow).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        Server.Failures.Take();
    }

    [Test]
    public async Task A_job_every_so_often_runs_again_and_again() => await Until.AsyncIs(() => Task.FromResult(Volatile.Read(ref _often)), count => count >= 3, Soon, "Three runs");

    [Test]
    public async Task Who_asks_for_a_run_stands_with_it()
    {
        await LastRunAsync("session_sweep", r => r?["status"]?.GetValue<string>() == "done");
        Clock.Now += TimeSpan.FromMinutes(1);
        var answer = (await Api.As("exec", "dana@example.net").PostAsync("/schedules/session_sweep/run")).ShouldBe(202);
        answer.Headers.Location!.ToString().ShouldBe("/api/v1/schedules/session_sweep/runs");
        var run = await LastRunAsync("session_sweep", r => r?["cause"]?.GetValue<string>() == "manual" && r["status"]!.GetValue<string>() == "done");
        run!["asked_by"]!.GetValue<string>().ShouldBe("dana@example.net");
        (await Api.ReadAsync("/schedules/session_sweep/runs"))["items"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Test]
    public async Task The_process_is_ready_when_its_scheduler_runs_and_stands_among_the_instances()
    {
        await Until.AsyncIs(() => Api.GetAsync("/readyz"), answer => (int)answer.Status == 200 && answer["checks"]!["scheduler"]!.GetValue<string>() == "ok", Soon, "A ready process");
        var instance = (await Api.ReadAsync("/system"))["instances"]!.AsArray().ShouldHaveSingleItem()!;
        instance["current"]!.GetValue<bool>().ShouldBeTrue();
        instance["alive"]!.GetValue<bool>().ShouldBeTrue();
    }

    private async Task<JsonNode?> LastRunAsync(string name, Func<JsonNode?, bool> wanted) => (await Until.AsyncIs(() => ScheduleAsync(name), schedule => wanted(schedule["last_run"]), Soon, $"A run of {name}"))["last_run"];

    private async Task<JsonNode> ScheduleAsync(string name) => (await Api.ReadAsync("/schedules"))["items"]!.AsArray().Single(s => s!["name"]!.GetValue<string>() == name)!;
}
