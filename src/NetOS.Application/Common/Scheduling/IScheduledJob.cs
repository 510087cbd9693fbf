using Microsoft.Extensions.DependencyInjection;

namespace NetOS.Application.Common.Scheduling;

/// <summary>
/// Work that runs by the clock. It runs on one instance at a time, late rather than never, and perhaps again after a failure: a second run of the same
/// day must do no harm. What may happen only once (an e-mail) asks <see cref="IOncePer"/>.
/// </summary>
public interface IScheduledJob
{
    /// <summary>Small letters and underscores; what addresses, runs and logs call it. Never reused for other work.</summary>
    string Name { get; }

    /// <summary>One sentence for people: what it does.</summary>
    string Description { get; }

    JobSchedule Schedule { get; }

    /// <param name="scope">Services of this run; its caller is NetOS itself.</param>
    /// <param name="ct">Set when NetOS stops and the run takes too long.</param>
    /// <returns>What was done, kept as JSON with the run; null = nothing worth telling.</returns>
    Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct);
}

public static class ScheduledJobs
{
    /// <summary>Adds a job that runs by the clock.</summary>
    public static IServiceCollection AddScheduledJob<TJob>(this IServiceCollection services) where TJob : class, IScheduledJob => services.AddSingleton<IScheduledJob, TJob>();
}
