using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Feedback;

/// <summary>A picture of a page.</summary>
internal sealed record Picture(string ContentType, byte[] Bytes);

/// <summary>Pictures people send with their requests. What one is follows from its bytes.</summary>
internal sealed class FeedbackScreenshots(Databases databases, TimeProvider clock)
{
    private const int Limit = 5 * 1024 * 1024;

    private static readonly (string ContentType, byte[] Begin)[] Kinds =
    [
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ];

    /// <param name="base64">The file as base64, with or without the head of a data URL.</param>
    /// <exception cref="InvalidException">It is no base64, too large, or no PNG or JPEG.</exception>
    public static Picture Read(string base64)
    {
        var data = base64.StartsWith("data:", StringComparison.Ordinal) ? base64[(base64.IndexOf(',', StringComparison.Ordinal) + 1)..] : base64;
        var bytes = new byte[(data.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(data, bytes, out var length))
            throw new InvalidException("image", "It must be a picture as base64, or a data URL.");
        if (length > Limit)
            throw new InvalidException("image", "A picture of at most 5 MB.");
        var picture = bytes[..length];
        var kind = Array.Find(Kinds, k => picture.AsSpan().StartsWith(k.Begin));
        return kind.ContentType is { } type ? new Picture(type, picture) : throw new InvalidException("image", "It must be a PNG or JPEG file.");
    }

    public async Task KeepAsync(Guid feedback, Picture picture, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(
            "insert into feedback_screenshots (feedback_id, content_type, content, created_at) values ($1, $2, $3, $4) on conflict (feedback_id) do update set content_type = excluded.content_type, content = excluded.content, created_at = excluded.created_at");
        foreach (var value in new object[] { feedback, picture.ContentType, picture.Bytes, clock.GetUtcNow() })
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<Picture?> FindAsync(Guid feedback, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select content_type, content from feedback_screenshots where feedback_id = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = feedback });
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? new Picture(row.GetString(0), row.GetFieldValue<byte[]>(1)) : null;
    }
}
