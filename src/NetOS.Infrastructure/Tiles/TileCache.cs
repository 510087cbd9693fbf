using Microsoft.Extensions.Caching.Memory;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Tiles;

/// <summary>A tile as it is served.</summary>
internal sealed record CachedTile(byte[] Bytes, string ETag);

/// <summary>
/// Keeps merged tiles until the database says that something they show has changed. While it does not hear it keeps nothing.
/// </summary>
internal sealed class TileCache : IDisposable
{
    private const long Budget = 48 * 1024 * 1024;

    private readonly MemoryCache _tiles = new(new MemoryCacheOptions { SizeLimit = Budget });
    private readonly ChangeListener _changes;
    private long _epoch;

    public TileCache(ChangeListener changes)
    {
        _changes = changes;
        changes.Changed += table =>
        {
            if (table is null or "circuits" or "endpoints" or "carriers" or "infrastructure" or "customers" or "rf_links")
                Interlocked.Increment(ref _epoch);
        };
    }

    public CachedTile? Find(string key) => _changes.IsListening && _tiles.TryGetValue((_epoch, key), out CachedTile? tile) ? tile : null;

    /// <summary>The state of the data a tile about to be cut will show; given back to <see cref="Keep"/>.</summary>
    public long Epoch => Interlocked.Read(ref _epoch);

    public void Keep(string key, long epoch, CachedTile tile)
    {
        if (_changes.IsListening && epoch == Epoch)
            _tiles.Set((epoch, key), tile, new MemoryCacheEntryOptions { Size = tile.Bytes.Length + 256, SlidingExpiration = TimeSpan.FromMinutes(30) });
    }

    public void Dispose() => _tiles.Dispose();
}
