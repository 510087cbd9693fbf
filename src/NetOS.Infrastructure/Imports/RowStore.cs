using System.Text.Json;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;
using NetOS.Infrastructure.Imports.Reading;
using NetOS.Infrastructure.Persistence.Configurations;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports;

/// <summary>A row as it is staged.</summary>
internal sealed record StagedRow(int Number, SourceCell[] Cells, IReadOnlyDictionary<string, string>? Edits, bool Selected, int? RecordVersion, IReadOnlyList<ImportMessage> OfFile);

/// <summary>Staged rows: in by COPY, read in portions by their numbers, results back in one statement a portion.</summary>
internal static class RowStore
{
    private const string Columns = "number, cells::text, edits::text, selected, record_version, jsonb_path_query_array(messages, '$[*] ? (@.of_file == true)')::text";

    /// <summary>Replaces the rows of an import.</summary>
    /// <returns>How many rows hold records.</returns>
    public static async Task<int> StageAsync(NpgsqlConnection connection, Guid import, IAsyncEnumerable<SourceRow> rows, CancellationToken ct)
    {
        await using (var clear = new NpgsqlCommand("delete from import_rows where import_id = $1", connection))
        {
            ImportStore.Add(clear, import);
            await clear.ExecuteNonQueryAsync(ct);
        }

        var count = 0;
        await using var copy = await connection.BeginBinaryImportAsync("copy import_rows (import_id, number, cells, data, selected, messages) from stdin (format binary)", ct);
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (row.Role == RowRole.Blank)
                continue;
            var data = row.Role == RowRole.Data;
            count += data ? 1 : 0;
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(import, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(row.Number, NpgsqlDbType.Integer, ct);
            await copy.WriteAsync(CellJson.Write(row.Cells), NpgsqlDbType.Jsonb, ct);
            await copy.WriteAsync(data, NpgsqlDbType.Boolean, ct);
            await copy.WriteAsync(data, NpgsqlDbType.Boolean, ct);
            await copy.WriteAsync(JsonSerializer.Serialize(NotesOf(row), JsonColumn.Options), NpgsqlDbType.Jsonb, ct);
        }

        await copy.CompleteAsync(ct);
        return count;
    }

    /// <param name="connection">The connection.</param>
    /// <param name="import">The import.</param>
    /// <param name="condition">Further condition over the rows, SQL without parameters.</param>
    /// <param name="after">The number after which the portion begins.</param>
    /// <param name="limit">How many.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task<List<StagedRow>> PortionAsync(NpgsqlConnection connection, Guid import, string condition, int after, int limit, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select {Columns} from import_rows where import_id = $1 and number > $2 and data and {condition} order by number limit $3", connection);
        ImportStore.Add(command, import, after, limit);
        return await ReadAsync(command, ct);
    }

    public static async Task<List<StagedRow>> NumberedAsync(NpgsqlConnection connection, Guid import, IReadOnlyCollection<int> numbers, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select {Columns} from import_rows where import_id = $1 and number = any($2) and data order by number", connection);
        ImportStore.Add(command, import, numbers.ToArray());
        return await ReadAsync(command, ct);
    }

    /// <summary>Writes what was found out about rows.</summary>
    public static async Task KeepAsync(NpgsqlConnection connection, Guid import, IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        const string Sql = """
            update import_rows r set state = x.state, warned = x.warned, messages = x.messages::jsonb, diff = x.diff::jsonb, creates = string_to_array(x.creates, chr(10)), keys = string_to_array(x.keys, chr(11)),
              label = x.label, record_id = x.record_id, record_version = x.version
            from unnest($2::int[], $3::text[], $4::boolean[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::uuid[], $11::int[]) x(number, state, warned, messages, diff, creates, keys, label, record_id, version)
            where r.import_id = $1 and r.number = x.number
            """;
        await using var command = new NpgsqlCommand(Sql, connection);
        ImportStore.Add(command, import);
        Add(command, NpgsqlDbType.Integer, rows.Select(r => r.Number));
        Add(command, NpgsqlDbType.Text, rows.Select(r => r.State));
        Add(command, NpgsqlDbType.Boolean, rows.Select(r => r.Messages.Exists(m => m.Severity == ImportMessage.WarningSeverity)));
        Add(command, NpgsqlDbType.Text, rows.Select(r => JsonSerializer.Serialize(r.Messages, JsonColumn.Options)));
        Add(command, NpgsqlDbType.Text, rows.Select(r => r.Changes.Count == 0 ? null : JsonSerializer.Serialize(r.Changes, JsonColumn.Options)));
        Add(command, NpgsqlDbType.Text, rows.Select(r => r.Creates.Count == 0 ? null : string.Join('\n', r.Creates)));
        Add(command, NpgsqlDbType.Text, rows.Select(r => r.Keys.Count == 0 ? null : string.Join('\v', r.Keys)));
        Add(command, NpgsqlDbType.Text, rows.Select(r => r.Label));
        Add(command, NpgsqlDbType.Uuid, rows.Select(r => r.RecordId));
        Add(command, NpgsqlDbType.Integer, rows.Select(r => r.RecordVersion));
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Adds a message to rows that are looked at already, and makes duplicates of them.</summary>
    public static async Task RepeatAsync(NpgsqlConnection connection, Guid import, IReadOnlyDictionary<int, ImportMessage> repeated, CancellationToken ct)
    {
        if (repeated.Count == 0)
            return;
        await using var command = new NpgsqlCommand(
            "update import_rows r set state = 'duplicate', messages = messages || x.message::jsonb from unnest($2::int[], $3::text[]) x(number, message) where r.import_id = $1 and r.number = x.number", connection);
        ImportStore.Add(command, import);
        Add(command, NpgsqlDbType.Integer, repeated.Keys);
        Add(command, NpgsqlDbType.Text, repeated.Values.Select(m => JsonSerializer.Serialize(new[] { m }, JsonColumn.Options)));
        await command.ExecuteNonQueryAsync(ct);
    }

    private static IEnumerable<ImportMessage> NotesOf(SourceRow row)
    {
        foreach (var note in row.Notes)
            yield return new ImportMessage(null, note.IsError ? ImportMessage.ErrorSeverity : ImportMessage.WarningSeverity, note.Code, note.Message) { OfFile = true };
        if (row.Role != RowRole.Data)
            yield return ImportMessage.Warning(null, "row." + row.Role.ToString().ToLowerInvariant(), $"Not a record: {row.Role.ToString().ToLowerInvariant()}.");
    }

    private static async Task<List<StagedRow>> ReadAsync(NpgsqlCommand command, CancellationToken ct)
    {
        List<StagedRow> rows = [];
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
        {
            rows.Add(new StagedRow(
                row.GetInt32(0), CellJson.Read(row.GetString(1)), row.IsDBNull(2) ? null : JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(2)), row.GetBoolean(3),
                row.IsDBNull(4) ? null : row.GetInt32(4), row.GetString(5) is var notes && notes == "[]" ? [] : JsonSerializer.Deserialize<List<ImportMessage>>(notes, JsonColumn.Options)!));
        }

        return rows;
    }

    private static void Add<T>(NpgsqlCommand command, NpgsqlDbType type, IEnumerable<T> values) =>
        command.Parameters.Add(new NpgsqlParameter { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type });
}
