using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Persistence;

/// <summary>
/// Hears from the database which tables changed, whichever instance changed them, so that what is kept in memory can be thrown away in time.
/// While it does not hear, nothing may be kept.
/// </summary>
internal sealed class ChangeListener(Databases databases, ILogger<ChangeListener> log) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);
    private volatile bool _listening;

    public bool IsListening => _listening;

    /// <summary>A table changed; null = any may have.</summary>
    public event Action<string?>? Changed;

    /// <summary>For changes this process has just made itself: nobody waits for the database to tell.</summary>
    public void Tell(string table) => Changed?.Invoke(table);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(databases.ConnectionString);
                connection.Notification += (_, told) => Changed?.Invoke(told.Payload);
                await connection.OpenAsync(stoppingToken);
                await using (var listen = new NpgsqlCommand("listen netos_changes", connection))
                    await listen.ExecuteNonQueryAsync(stoppingToken);
                Changed?.Invoke(null);
                _listening = true;
                while (true)
                    await connection.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) when (error is NpgsqlException or IOException)
            {
                _listening = false;
                log.LogWarning("Nothing is kept in memory: the database does not tell of changes ({Reason})", error.Message);
                await Task.Delay(Retry, stoppingToken);
            }
        }
    }
}
