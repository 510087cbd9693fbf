using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Activity;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Installation;
using NetOS.Infrastructure.Reading;
using Quartz;

namespace NetOS.Infrastructure.Scheduling;

/// <param name="RunJobs">Whether this process runs jobs; without, it only serves and leaves them to others.</param>
internal sealed record SchedulerSettings(bool RunJobs);

internal static class SchedulerSetup
{
    /// <summary>The scheduler's name: what makes all processes on one database one cluster.</summary>
    public const string Name = "netos";

    /// <summary>Few: jobs are background work and shall leave the processor to requests.</summary>
    private const int Threads = 3;

    // A process silent for both together is taken for dead: longer than any pause of the runtime, short enough for work to go on soon.
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(4), Silence = TimeSpan.FromSeconds(8);

    public static readonly TimeSpan TakenForDead = CheckIn + Silence;

    public static void AddScheduling(this IServiceCollection services)
    {
        services.AddSingleton<InstanceName>();
        services.AddSingleton<JobCatalog>();
        services.AddSingleton<JobRunStore>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<DueJobs>();
        services.AddSingleton<RunningJobs>();
        services.AddSingleton<ScheduleKeeper>();
        services.AddSingleton<SchedulerHealth>();
        services.AddSingleton<FiredJob>();
        services.AddSingleton<ScheduleReader>();
        services.AddSingleton<RunNow>();
        services.AddSingleton<SystemReader>();
        services.AddScoped<IOncePer, OncePer>();
        services.AddScheduledJob<SessionSweepJob>();
        services.AddScheduledJob<IdempotencySweepJob>();
        services.AddScheduledJob<AuditRetentionJob>();
        services.AddScheduledJob<JobRunSweepJob>();
        services.AddScheduledJob<DocumentsCheckJob>();
        services.AddQuartz(Name, quartz =>
        {
            // When to fire is the world's time; only what a job does goes by the application's clock.
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.UseDefaultThreadPool(Threads);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(source => source.DataSourceFactory = provider => provider.GetRequiredService<Databases>().Scheduler);
                store.UseClustering(cluster =>
                {
                    cluster.CheckinInterval = CheckIn;
                    cluster.CheckinMisfireThreshold = Silence;
                });
                store.ConfigureStore(options =>
                {
                    options.StoreJobDataAsStrings = true;
                    // Few jobs: taking the cluster's lock each time costs nothing, and no two rounds can meet in a deadlock.
                    options.LockFreeFiringRounds = false;
                    options.AcquireTriggersWithinLock = true;
                    options.CommandTimeout = TimeSpan.FromSeconds(15);
                });
            });
        });
        services.AddOptions<QuartzSchedulerOptions>(Name).Configure<InstanceName>((options, instance) => options.InstanceId = instance.Value);
    }
}
