using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Access;

/// <summary>Deletes sessions that ended long ago, once a day; a lock in the database sees to it that one instance does.</summary>
internal sealed class SessionSweeper(Databases databases, SessionStore sessions, TimeProvider clock, ILogger<SessionSweeper> log) : BackgroundService
{
    private const long Lock = 0x4E65744F53_03;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30), Pause = TimeSpan.FromDays(1);

    public async Task<int> SweepAsync(CancellationToken ct)
    {
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using (var take = new NpgsqlCommand("select pg_try_advisory_lock($1)", connection) { Parameters = { new NpgsqlParameter { Value = Lock } } })
        {
            if (await take.ExecuteScalarAsync(ct) is not true)
                return 0;
        }

        try
        {
            return await sessions.SweepAsync(clock.GetUtcNow() - Kept, ct);
        }
        finally
        {
            await using var release = new NpgsqlCommand("select pg_advisory_unlock($1)", connection) { Parameters = { new NpgsqlParameter { Value = Lock } } };
            await release.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "Old sessions were not deleted; NetOS tries again tomorrow");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
