using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Jobs;

/// <summary>Carries out one kind of job.</summary>
internal interface IJobHandler
{
    string Kind { get; }

    /// <returns>The result as JSON.</returns>
    Task<string> RunAsync(IServiceProvider scope, TakenJob job, Caller caller, Func<int, Task> progress, CancellationToken ct);
}

/// <summary>A bulk call over more records than one request should change.</summary>
internal sealed class BulkJob<TEntity, TDetails>(Resource resource, BulkRunner runner) : IJobHandler
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails, new()
{
    private const int ShownErrors = 1_000;

    public string Kind => BulkRunner.JobKind(resource);

    public async Task<string> RunAsync(IServiceProvider scope, TakenJob job, Caller caller, Func<int, Task> progress, CancellationToken ct)
    {
        using var payload = JsonDocument.Parse(job.Payload);
        var plan = await runner.PlanAsync<TDetails>(resource, caller, WithoutNulls(payload.RootElement), ct);
        var result = await scope.GetRequiredService<IMediator>().Send(new BulkRecords<TEntity, TDetails>(plan.Ids, plan.Action, plan.Patch, plan.DryRun) { Progress = progress }, ct);
        return JsonSerializer.Serialize(
            new
            {
                result.Matched,
                Changed = result.Failed ? 0 : result.Changed,
                result.Failed,
                Token = plan.DryRun ? plan.TokenNow : null,
                Results = result.Results.Where(r => r.Status == BulkItem.ErrorStatus).Take(ShownErrors),
            },
            BulkRunner.Json);
    }

    private static JsonElement WithoutNulls(JsonElement payload) =>
        JsonSerializer.SerializeToElement(payload.EnumerateObject().Where(m => m.Value.ValueKind != JsonValueKind.Null).ToDictionary(m => m.Name, m => m.Value));
}

/// <summary>Takes jobs one after the other, whichever instance queued them.</summary>
internal sealed class JobWorker(JobStore jobs, AccountDirectory accounts, IEnumerable<IJobHandler> handlers, IServiceScopeFactory scopes, ILogger<JobWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await jobs.TakeAsync(stoppingToken) is { } job)
                    await RunAsync(job, stoppingToken);
                else
                    await jobs.RestAsync(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Npgsql.NpgsqlException unreachable)
            {
                log.LogWarning(unreachable, "The database does not answer the job worker");
                await Task.Delay(Pause * 10, stoppingToken);
            }
        }
    }

    private async Task RunAsync(TakenJob job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(ct);
        try
        {
            var caller = await OwnerAsync(job, ct);
            scope.ServiceProvider.GetRequiredService<CallerContext>().Enter(caller, job.Id.ToString("N"), "api", eventType: "bulk");
            var handler = handlers.Single(h => h.Kind == job.Kind);
            var result = await handler.RunAsync(scope.ServiceProvider, job, caller, ShowAsync, cancelled.Token);
            var failed = JsonDocument.Parse(result).RootElement.TryGetProperty("failed", out var flag) && flag.GetBoolean();
            await jobs.FinishAsync(job.Id, failed ? "failed" : "done", result, failed ? "Some records refuse the change; nothing was written." : null, ct);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            log.LogInformation("Job {Job} was cancelled", job.Id);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Job {Job} failed", job.Id);
            await jobs.FinishAsync(job.Id, "failed", null, error is RequestException or RuleBrokenException ? error.Message : "NetOS failed on this job; the log tells why.", ct);
        }

        async Task ShowAsync(int processed)
        {
            if (!await jobs.ProgressAsync(job.Id, processed, ct))
                await cancelled.CancelAsync();
        }
    }

    /// <summary>Whoever queued the job, with the rights they have now.</summary>
    /// <exception cref="ConflictException">They are gone or no longer active.</exception>
    private async Task<Caller> OwnerAsync(TakenJob job, CancellationToken ct)
    {
        if (job.UserId is { } id)
        {
            return await accounts.FindAsync(id, ct) is { Active: true } owner
                ? owner.ToCaller(SignInMethod.System)
                : throw new ConflictException("job.owner_gone", $"{job.Owner} is no longer an active user; nothing was done.");
        }

        // A development identity has no user, only its role.
        return (await accounts.RolesAsync(ct)).TryGetValue(job.Role, out var role)
            ? new Caller(job.Owner, job.Owner, role.Key, role.Permissions)
            : throw new ConflictException("job.owner_gone", $"The role {job.Role} is gone; nothing was done.");
    }
}
