using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Quartz;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>Starts the scheduler once NetOS serves, and stops it: runs under way get a while to end before they are told to.</summary>
internal sealed class SchedulerService(
    [FromKeyedServices(SchedulerSetup.Name)] IScheduler scheduler, ScheduleKeeper keeper, RunningJobs running, SchedulerHealth health, IHostApplicationLifetime lifetime, ILogger<SchedulerService> log) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5), Patience = TimeSpan.FromSeconds(10), LastPatience = TimeSpan.FromSeconds(2);

    private readonly Lazy<Task> _end = new(() => EndAsync(scheduler, running, health));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!health.HasRun)
                {
                    await keeper.ApplyAsync(scheduler, stoppingToken);
                    await scheduler.Start(stoppingToken);
                    health.Runs(scheduler);
                }

                await keeper.CatchUpAsync(scheduler, stoppingToken);
                return;
            }
            catch (Exception error) when (error is SchedulerException or NpgsqlException)
            {
                health.Fails(error.Message);
                log.LogWarning(error, "The scheduler is not all there yet; NetOS tries again in {Seconds} seconds", Retry.TotalSeconds);
                await Task.Delay(Retry, stoppingToken);
            }
        }
    }

    // Hosts may stop their services twice, even at once: both wait for the one end.
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await _end.Value.WaitAsync(cancellationToken);
    }

    private static async Task EndAsync(IScheduler scheduler, RunningJobs running, SchedulerHealth health)
    {
        if (!health.HasRun)
            return;
        health.Stops();
        await scheduler.Standby();
        if (!await running.EndAsync(Patience))
        {
            await running.StopAsync();
            await running.EndAsync(LastPatience);
        }

        await scheduler.Shutdown(waitForJobsToComplete: false);
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }
}
