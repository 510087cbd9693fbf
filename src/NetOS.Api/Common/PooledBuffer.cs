using System.Buffers;
using System.Security.Cryptography;

namespace NetOS.Api.Common;

/// <summary>
/// A growing byte buffer in pieces rented from the shared pool: answers are written whole, so that they can be hashed and compressed whole.
/// Pieces never move; a large answer leaves no halves of itself behind in the pool.
/// </summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstPiece = 16 * 1024, Piece = 64 * 1024;

    private readonly List<(byte[] Bytes, int Used)> _full = [];
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstPiece);
    private int _used;
    private int _before;

    public int Length => _before + _used;

    /// <summary>The beginning; everything when it is short.</summary>
    public ReadOnlySpan<byte> Head => _full.Count > 0 ? _full[0].Bytes.AsSpan(0, _full[0].Used) : _bytes.AsSpan(0, _used);

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(_used);
    }

    public async Task WriteToAsync(Stream stream, CancellationToken ct)
    {
        foreach (var (bytes, used) in _full)
            await stream.WriteAsync(bytes.AsMemory(0, used), ct);
        await stream.WriteAsync(_bytes.AsMemory(0, _used), ct);
    }

    public byte[] ToArray()
    {
        var whole = new byte[Length];
        var at = 0;
        foreach (var (bytes, used) in _full)
        {
            bytes.AsSpan(0, used).CopyTo(whole.AsSpan(at));
            at += used;
        }

        _bytes.AsSpan(0, _used).CopyTo(whole.AsSpan(at));
        return whole;
    }

    /// <summary>SHA-256 over everything written.</summary>
    public void Hash(Span<byte> hash)
    {
        if (_full.Count == 0)
        {
            SHA256.HashData(_bytes.AsSpan(0, _used), hash);
            return;
        }

        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (bytes, used) in _full)
            sum.AppendData(bytes.AsSpan(0, used));
        sum.AppendData(_bytes.AsSpan(0, _used));
        sum.GetHashAndReset(hash);
    }

    public void Dispose()
    {
        foreach (var (bytes, _) in _full)
            ArrayPool<byte>.Shared.Return(bytes);
        _full.Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 256);
        if (_bytes.Length - _used >= needed)
            return;
        _full.Add((_bytes, _used));
        _before += _used;
        _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(Piece, needed));
        _used = 0;
    }
}
