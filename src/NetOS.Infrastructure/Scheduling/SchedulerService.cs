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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await keeper.ApplyAsync(scheduler, stoppingToken);
                await scheduler.Start(stoppingToken);
                await keeper.CatchUpAsync(scheduler, stoppingToken);
                health.Runs(scheduler);
                return;
            }
            catch (Exception error) when (error is SchedulerException or NpgsqlException)
            {
                health.Fails(error.Message);
                log.LogWarning(error, "The scheduler does not start; NetOS tries again in {Seconds} seconds", Retry.TotalSeconds);
                await Task.Delay(Retry, stoppingToken);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!health.HasRun)
            return;
        await scheduler.Standby(cancellationToken);
        if (!await running.EndAsync(Patience))
        {
            await running.StopAsync();
            await running.EndAsync(LastPatience);
        }

        await scheduler.Shutdown(waitForJobsToComplete: false, cancellationToken);
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }
}
