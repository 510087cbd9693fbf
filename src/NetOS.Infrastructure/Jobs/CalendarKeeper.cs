using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetOS.Application.Common;
using NetOS.Application.Contracts;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Jobs;

/// <summary>
/// Brings in what a new business day changes by itself. Looks at start and then often; a lock in the database sees to it that one instance does the work.
/// </summary>
internal sealed class CalendarKeeper(Databases databases, BusinessCalendar calendar, AuditRetention retention, SessionStore sessions, TimeProvider clock, IServiceScopeFactory scopes, ILogger<CalendarKeeper> log) : BackgroundService
{
    private const long Lock = 0x4E65744F53_02;
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan KeysLast = TimeSpan.FromHours(24);

    private DateOnly _done;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        do
        {
            try
            {
                if (calendar.Today != _done)
                    await RunAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "The day's own changes were not brought in; NetOS tries again in {Minutes} minutes", Look.TotalMinutes);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken ct)
    {
        var today = calendar.Today;
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using (var take = new NpgsqlCommand("select pg_try_advisory_lock($1)", connection) { Parameters = { new NpgsqlParameter { Value = Lock } } })
        {
            if (await take.ExecuteScalarAsync(ct) is not true)
                return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem("calendar-" + today.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture));
            var renewed = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RefreshTerms(), ct);
            await using var sweep = new NpgsqlCommand("delete from idempotency_keys where created_at < $1", connection) { Parameters = { new NpgsqlParameter { Value = clock.GetUtcNow() - KeysLast } } };
            await sweep.ExecuteNonQueryAsync(ct);
            await sessions.SweepAsync(ct);
            await retention.RunAsync(scope.ServiceProvider.GetRequiredService<CallerContext>(), ct);
            log.LogInformation("Terms of {Count} circuits renewed for {Today}", renewed, today);
            _done = today;
        }
        finally
        {
            await using var release = new NpgsqlCommand("select pg_advisory_unlock($1)", connection) { Parameters = { new NpgsqlParameter { Value = Lock } } };
            await release.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
