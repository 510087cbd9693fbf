using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Tiles;

/// <summary>A tile as it is served.</summary>
internal sealed record CachedTile(byte[] Bytes, string ETag);

/// <summary>
/// Keeps merged tiles until the database says that something they show has changed. While it is not listening it keeps nothing.
/// </summary>
internal sealed class TileCache(Databases databases, ILogger<TileCache> log) : BackgroundService
{
    private const long Budget = 48 * 1024 * 1024;
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly MemoryCache _tiles = new(new MemoryCacheOptions { SizeLimit = Budget });
    private volatile bool _listening;
    private long _epoch;

    public CachedTile? Find(string key) => _listening && _tiles.TryGetValue((_epoch, key), out CachedTile? tile) ? tile : null;

    /// <summary>The state of the data a tile about to be cut will show; given back to <see cref="Keep"/>.</summary>
    public long Epoch => Interlocked.Read(ref _epoch);

    public void Keep(string key, long epoch, CachedTile tile)
    {
        if (_listening && epoch == Epoch)
            _tiles.Set((epoch, key), tile, new MemoryCacheEntryOptions { Size = tile.Bytes.Length + 256, SlidingExpiration = TimeSpan.FromMinutes(30) });
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(databases.ConnectionString);
                connection.Notification += (_, _) => Interlocked.Increment(ref _epoch);
                await connection.OpenAsync(stoppingToken);
                await using (var listen = new NpgsqlCommand("listen netos_changes", connection))
                    await listen.ExecuteNonQueryAsync(stoppingToken);
                Interlocked.Increment(ref _epoch);
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
                log.LogWarning("Tiles are not kept: the database does not tell of changes ({Reason})", error.Message);
                await Task.Delay(Retry, stoppingToken);
            }
        }
    }

    public override void Dispose()
    {
        _tiles.Dispose();
        base.Dispose();
    }
}
