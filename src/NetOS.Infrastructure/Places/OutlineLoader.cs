using System.IO.Compression;
using System.Security.Cryptography;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Places;

/// <summary>Puts the outlines of the program's file into the database, and puts newer ones in their place.</summary>
internal sealed class OutlineLoader(Databases databases)
{
    private static readonly string File = $"{typeof(OutlineLoader).Namespace}.outlines.jsonl.gz";

    /// <returns>How many were loaded; 0 when they were there.</returns>
    public async Task<int> EnsureAsync(CancellationToken ct)
    {
        var packed = await ReadFileAsync(ct);
        var hash = Convert.ToHexStringLower(SHA256.HashData(packed));
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using (var look = new NpgsqlBatch(connection))
        {
            look.BatchCommands.Add(new NpgsqlBatchCommand("lock table outline_source in share row exclusive mode"));
            look.BatchCommands.Add(new NpgsqlBatchCommand("select exists (select from outline_source where sha256 = $1)") { Parameters = { new NpgsqlParameter { Value = hash } } });
            if (await look.ExecuteScalarAsync(ct) is true)
                return 0;
        }

        var lines = Unpack(packed);
        await using (var batch = new NpgsqlBatch(connection))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("delete from outlines"));
            foreach (var line in lines)
                batch.BatchCommands.Add(new NpgsqlBatchCommand("select netos_load_outline($1)") { Parameters = { new NpgsqlParameter { Value = line, NpgsqlDbType = NpgsqlDbType.Jsonb } } });
            batch.BatchCommands.Add(new NpgsqlBatchCommand("insert into outline_source (sha256) values ($1) on conflict (single) do update set sha256 = excluded.sha256") { Parameters = { new NpgsqlParameter { Value = hash } } });
            batch.BatchCommands.Add(new NpgsqlBatchCommand("analyze outlines, outline_pieces"));
            await batch.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return lines.Count;
    }

    private static async Task<byte[]> ReadFileAsync(CancellationToken ct)
    {
        await using var stream = typeof(OutlineLoader).Assembly.GetManifestResourceStream(File) ?? throw new FileNotFoundException($"No embedded file {File}.");
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole, ct);
        return whole.ToArray();
    }

    private static List<string> Unpack(byte[] packed)
    {
        using var reader = new StreamReader(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress));
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }
}
