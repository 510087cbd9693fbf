using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Documents;

/// <summary>What serving a document's file takes.</summary>
internal sealed record ServedDocument(string FileName, string ContentType, string Sha256, int? PageCount, bool HasPreview, DateTimeOffset UploadedAt);

/// <summary>The live documents a caller may see, and all there are for the check of the storage.</summary>
internal sealed class DocumentFiles(Databases databases, BusinessCalendar calendar)
{
    /// <returns>Null when there is none for this caller.</returns>
    public async Task<ServedDocument?> FindAsync(Guid id, Caller caller, CancellationToken ct)
    {
        var sql = new SqlText(calendar.For(caller));
        sql.Add("select d.file_name, d.content_type, d.sha256, d.page_count, d.has_preview, d.created_at from documents d where d.deleted_at is null and {in_scope:documents:d} and d.id = ")
            .Add(sql.Parameter(id, NpgsqlDbType.Uuid));
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct)
            ? new ServedDocument(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetInt32(3), row.GetBoolean(4), row.GetFieldValue<DateTimeOffset>(5))
            : null;
    }

    /// <summary>Every document on record, deleted ones included, with the size of its file.</summary>
    public async Task<Dictionary<Guid, (long Size, string Title)>> AllAsync(CancellationToken ct)
    {
        await using var command = databases.Planned.CreateCommand("select id, size_bytes, title from documents");
        await using var row = await command.ExecuteReaderAsync(ct);
        var all = new Dictionary<Guid, (long, string)>();
        while (await row.ReadAsync(ct))
            all[row.GetGuid(0)] = (row.GetInt64(1), row.GetString(2));
        return all;
    }
}
