using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Imports.Names;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Reading;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports;

/// <summary>Which rows of a preview, in which order.</summary>
internal sealed record RowQuestion(IReadOnlyList<string> States, string? Message, string? Search, bool ProblemsFirst, int Limit, int Offset);

/// <summary>A cell of a preview.</summary>
/// <param name="Text">What it holds.</param>
/// <param name="Before">What is stored, where it differs; empty where nothing is stored.</param>
/// <param name="Edited">Whether somebody wrote over it here.</param>
internal sealed record RowValue(string Text, string? Before, bool? Edited);

/// <summary>What is said of a row.</summary>
internal sealed record RowMessage(string? Field, string Severity, string Code, string Message)
{
    /// <summary>Whether it may be told to whom some fields are hidden: words about a cell may repeat what it holds.</summary>
    public bool IsShown(IReadOnlySet<string> hidden) => Field is null || Code == ImportMessage.Forbidden || !hidden.Contains(Field);
}

/// <summary>A row of a preview.</summary>
internal sealed record RowView(
    int Number, string State, bool Selected, IReadOnlyDictionary<string, RowValue> Values, IReadOnlyList<RowMessage> Messages, IReadOnlyList<string> Creates, Guid? RecordId, string? Label);

/// <summary>A message of a preview and how many rows have it.</summary>
internal sealed record MessageCount(string Code, string? Field, string Severity, string Message, int Count);

internal sealed record RowPage(IReadOnlyList<RowView> Items, int Total, IReadOnlyList<MessageCount> Messages);

/// <summary>The preview: rows as people look through them.</summary>
internal sealed class ImportRowReader(Databases databases)
{
    private const int MostMessages = 50;

    public async Task<RowPage> ReadAsync(ImportState import, RowQuestion question, Caller caller, CancellationToken ct)
    {
        const string Where = """
            where import_id = $1 and ($2::text[] is null or shown = any($2) or warned and shown not in ('error', 'skipped') and 'warning' = any($2)) and ($3::text is null or messages @> jsonb_build_array(jsonb_build_object('code', $3)))
              and ($4::text is null or ($7 and (cells::text ilike $4 or edits::text ilike $4)) or label ilike $4)
            """;
        var hidden = ImportKinds.Get(import.Kind).HiddenFrom(caller);
        const string Rows = $"(select r.*, {ImportStore.Shown} as shown from import_rows r) r";
        var order = question.ProblemsFirst
            ? "case shown when 'error' then 0 when 'duplicate' then 1 when 'skipped' then 5 else 3 end, warned desc, case shown when 'update' then 0 when 'new' then 1 when 'unchanged' then 2 else 3 end, number"
            : "number";
        await using var batch = databases.Planned.CreateBatch();
        foreach (var sql in new[]
        {
            $"select count(*)::int from {Rows} {Where.Replace("$7", "$5", StringComparison.Ordinal)}",
            $"select number, cells::text, edits::text, shown, selected, messages::text, diff::text, creates, record_id, label from {Rows} {Where} order by {order} limit $5 offset $6",
            $"""
             select m->>'code', m->>'field', m->>'severity', m->>'message', count(*)::int from import_rows r, jsonb_array_elements(r.messages) m where r.import_id = $1 and r.data
             group by 1, 2, 3, 4 order by m->>'severity', count(*) desc, 1 limit {MostMessages}
             """,
        })
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.Add(new NpgsqlParameter { Value = import.Id });
            if (sql.Contains("$2", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = question.States.Count == 0 ? DBNull.Value : question.States.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
                command.Parameters.Add(new NpgsqlParameter { Value = (object?)question.Message ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
                command.Parameters.Add(new NpgsqlParameter { Value = question.Search is { Length: > 0 } text ? $"%{SearchTerms.EscapeLike(text)}%" : DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
            }

            if (sql.Contains("limit $5", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = question.Limit });
                command.Parameters.Add(new NpgsqlParameter { Value = question.Offset });
            }

            // Who may not see all cells searches by what they see, or the search would tell the rest.
            if (sql.Contains("$2", StringComparison.Ordinal))
                command.Parameters.Add(new NpgsqlParameter { Value = hidden.Count == 0 });

            batch.BatchCommands.Add(command);
        }

        await using var row = await batch.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        var total = row.GetInt32(0);
        await row.NextResultAsync(ct);
        List<RowView> items = [];
        while (await row.ReadAsync(ct))
            items.Add(ViewOf(import, row, hidden));
        await row.NextResultAsync(ct);
        List<MessageCount> messages = [];
        while (await row.ReadAsync(ct))
        {
            var message = new RowMessage(RecordJson.TextOf(row, 1), row.GetString(2), row.GetString(0), row.GetString(3));
            if (message.IsShown(hidden))
                messages.Add(new MessageCount(message.Code, message.Field, message.Severity, message.Message, row.GetInt32(4)));
        }

        return new RowPage(items, total, messages);
    }

    /// <exception cref="NotFoundException">The import has no such row.</exception>
    public async Task<RowView> GetAsync(ImportState import, int number, Caller caller, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(
            $"select number, cells::text, edits::text, {ImportStore.Shown}, selected, messages::text, diff::text, creates, record_id, label from import_rows where import_id = $1 and number = $2");
        ImportStore.Add(command, import.Id, number);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? ViewOf(import, row, ImportKinds.Get(import.Kind).HiddenFrom(caller)) : throw new NotFoundException("row", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static RowView ViewOf(ImportState import, NpgsqlDataReader row, IReadOnlySet<string> hidden)
    {
        var cells = CellJson.Read(row.GetString(1));
        var edits = row.IsDBNull(2) ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(2))!;
        var changes = row.IsDBNull(6) ? [] : JsonSerializer.Deserialize<List<RowChange>>(row.GetString(6), JsonColumn.Options)!;
        Dictionary<string, RowValue> values = [];
        foreach (var column in import.Columns.Where(c => c is { Field: not null, Ignored: false } && !hidden.Contains(c.Field)))
        {
            var edited = edits.TryGetValue(column.Field!, out var edit);
            var text = edited ? edit! : column.Index < cells.Length ? cells[column.Index].Text : "";
            var change = changes.Find(c => c.Field == column.Field);
            if (text.Length > 0 || change is not null)
                values[column.Field!] = new RowValue(text, BeforeOf(change), edited ? true : null);
        }

        // What is written over a field that no column brings.
        foreach (var (field, text) in edits.Where(e => !values.ContainsKey(e.Key) && !hidden.Contains(e.Key)))
            values[field] = new RowValue(text, BeforeOf(changes.Find(c => c.Field == field)), true);
        return new RowView(
            row.GetInt32(0), row.GetString(3), row.GetBoolean(4), values, [.. JsonSerializer.Deserialize<List<RowMessage>>(row.GetString(5), JsonColumn.Options)!.Where(m => m.IsShown(hidden))], row.IsDBNull(7) ? [] : row.GetFieldValue<string[]>(7),
            row.IsDBNull(8) ? null : row.GetGuid(8), RecordJson.TextOf(row, 9));
    }

    private static string? BeforeOf(RowChange? change) => change is null ? null : change.Before ?? "";
}

/// <summary>What a record may be called that a row names and nobody finds.</summary>
internal sealed record Suggestion(string Value, string Label, double Score);

/// <summary>Names alike to one that no record has, the likeliest first.</summary>
internal sealed class ImportSuggestions(Databases databases)
{
    private const int Candidates = 200, Shown = 8;
    private const double Floor = 0.35;

    /// <exception cref="InvalidException">The field names no record.</exception>
    public async Task<(IReadOnlyList<Suggestion> Items, bool Creatable, string Kind)> FindAsync(ImportState import, string field, string value, Caller caller, CancellationToken ct)
    {
        var kind = ImportKinds.Get(import.Kind);
        if (kind.Find(field) is null || kind.PartOf(field) is not { Role: PartRole.Reference } part)
            throw new InvalidException("field", $"{field} does not name another record. Those that do: {string.Join(", ", kind.Parts.Where(p => p.Role == PartRole.Reference).Select(p => p.Fields[0].Name))}.");
        if (!caller.May(part.Resource.View))
            throw ForbiddenException.Permission(part.Resource.View);
        // The label is what the first field of a part says; trigrams find candidates, likeness of names ranks them.
        var label = LabelColumn(part);
        var sql = new SqlText(new Viewpoint(default, default, caller.Scope, caller.Permissions));
        sql.Add($"select t.{label} from {part.Resource.Table} t where t.deleted_at is null and t.{label} is not null and {{in_scope:{part.Resource.Table}:t}} order by similarity(t.{label}, ", "t")
            .Add(sql.Parameter(value, NpgsqlDbType.Text)).Add($") desc, t.{label} limit {Candidates}");
        await using var batch = databases.Planned.CreateBatch();
        batch.BatchCommands.Add(sql.ToCommand());
        HashSet<string> names = [];
        await using (var row = await batch.ExecuteReaderAsync(ct))
        {
            while (await row.ReadAsync(ct))
                names.Add(row.GetString(0));
        }

        var best = NameLikeness.Best(value, names, Shown, Floor);
        return ([.. best.Select(b => new Suggestion(b.Name, b.Name, Math.Round(b.Score, 2)))], part.Creates && caller.May(part.Resource.Edit), part.Label);
    }

    private static string LabelColumn(ImportPart part) => part.Fields[0].Member ?? (part.Fields[0].Name.EndsWith("_code", StringComparison.Ordinal) ? "code" : "name");
}
