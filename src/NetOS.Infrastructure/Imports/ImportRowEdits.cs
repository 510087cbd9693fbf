using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Reading;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports;

/// <summary>Mending rows where they are: the file stays as it was uploaded, what is written over it is kept beside.</summary>
internal sealed class ImportRowEdits(Databases databases, ImportStore imports, ImportRunner runner)
{
    private const int LongestText = 10_000;

    public async Task ChangeAsync(ImportState import, int number, JsonElement body, Caller caller, CancellationToken ct)
    {
        JsonValues.RequireMembers(body, "values", "selected");
        var kind = ImportKinds.Get(import.Kind);
        Dictionary<string, string?> edits = [];
        if (body.TryGetProperty("values", out var values))
        {
            if (values.ValueKind != JsonValueKind.Object)
                throw JsonValues.Wrong("values", "an object: field → text");
            foreach (var (name, value) in values.EnumerateObject().Select(m => (m.Name, m.Value)))
                edits[FieldOf(kind, import, caller, name)] = value.ValueKind == JsonValueKind.Null ? null : TextOf(value, name);
        }

        bool? selected = !body.TryGetProperty("selected", out var flag) ? null : flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.GetBoolean() : throw JsonValues.Wrong("selected", "true or false");
        await using (var command = databases.Prepared.CreateCommand(
            "update import_rows set selected = coalesce($3, selected), edits = nullif((coalesce(edits, '{}') || $4) - $5::text[], '{}') where import_id = $1 and number = $2 and data"))
        {
            ImportStore.Add(command, import.Id, number);
            ImportStore.AddOptional(command, selected, NpgsqlDbType.Boolean);
            ImportStore.AddJson(command, edits.Where(e => e.Value is not null).ToDictionary());
            command.Parameters.Add(new NpgsqlParameter { Value = edits.Where(e => e.Value is null).Select(e => e.Key).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
            if (await command.ExecuteNonQueryAsync(ct) == 0)
                throw new NotFoundException("row", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        await AgainAsync(import, [number], ct);
    }

    /// <summary>Chooses or leaves out all rows of some states.</summary>
    public async Task<int> SelectAsync(ImportState import, JsonElement body, CancellationToken ct)
    {
        JsonValues.RequireMembers(body, "selected", "state");
        if (!body.TryGetProperty("selected", out var flag) || flag.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            throw JsonValues.Wrong("selected", "true or false");
        string[] known = [RowStates.New, RowStates.Update, RowStates.Unchanged, RowStates.Duplicate, RowStates.Error];
        var states = body.TryGetProperty("state", out var list) && list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(s => s.ValueKind == JsonValueKind.String && known.Contains(s.GetString()))
            ? list.EnumerateArray().Select(s => s.GetString()!).ToArray()
            : throw JsonValues.Wrong("state", $"a list of {string.Join(", ", known)}");
        var changed = await NumbersAsync("update import_rows set selected = $2 where import_id = $1 and data and selected <> $2 and state = any($3) returning number", ct, import.Id, flag.GetBoolean(), states);
        // A key that was there twice may be there once now, and one that was there once, twice.
        await AgainAsync(import, flag.GetBoolean() ? [.. changed.Intersect(await SharedAsync(import, ct))] : states.Contains(RowStates.Duplicate) ? changed : [], ct);
        return changed.Count;
    }

    /// <summary>Writes the same over every cell of a field that says the same.</summary>
    public async Task<int> ReplaceAsync(ImportState import, JsonElement body, Caller caller, CancellationToken ct)
    {
        JsonValues.RequireMembers(body, "field", "from", "to");
        var kind = ImportKinds.Get(import.Kind);
        var field = FieldOf(kind, import, caller, Required(body, "field"));
        var (from, to) = (Required(body, "from"), Required(body, "to"));
        var column = import.Columns.FirstOrDefault(c => c.Field == field && !c.Ignored)?.Index ?? -1;
        var changed = await NumbersAsync(
            """
            update import_rows set edits = coalesce(edits, '{}') || jsonb_build_object($2::text, $5::text) where import_id = $1 and data
              and trim(coalesce(edits->>$2, case when jsonb_typeof(cells->$3) = 'object' then (select value from jsonb_each_text(cells->$3)) else cells->>$3 end)) = trim($4)
            returning number
            """, ct, import.Id, field, column, from, to);
        await AgainAsync(import, changed, ct);
        return changed.Count;
    }

    /// <summary>Agrees that what a field names and nobody finds is made with this import.</summary>
    public async Task<int> CreateMissingAsync(ImportState import, JsonElement body, CancellationToken ct)
    {
        JsonValues.RequireMembers(body, "field", "value");
        var kind = ImportKinds.Get(import.Kind);
        var (name, value) = (Required(body, "field"), Required(body, "value"));
        if (kind.Find(name) is null || kind.PartOf(name) is not { Role: PartRole.Reference, Creates: true } part)
            throw new InvalidException("field", $"{name} names no record that could be made here.");
        await imports.ApproveAsync(import.Id, new ImportApproval(part.Name, value), ct);
        var concerned = await NumbersAsync(
            "select number from import_rows where import_id = $1 and data and state = 'error' and messages @> jsonb_build_array(jsonb_build_object('code', 'reference.unknown', 'field', $2::text))", ct, import.Id, name);
        await AgainAsync(await imports.GetAsync(import.Id, ct), concerned, ct);
        return concerned.Count;
    }

    /// <summary>Selected rows with a key that another selected row has too.</summary>
    private Task<List<int>> SharedAsync(ImportState import, CancellationToken ct) => NumbersAsync(
        """
        select distinct r.number from import_rows r, unnest(r.keys) own where r.import_id = $1 and r.selected
          and own in (select k from import_rows o, unnest(o.keys) k where o.import_id = $1 and o.selected group by k having count(distinct o.number) > 1)
        """, ct, import.Id);

    private async Task AgainAsync(ImportState import, List<int> numbers, CancellationToken ct)
    {
        if (import.Status == ImportStatuses.Validated && numbers.Count > 0)
            await runner.RevalidateAsync(import, numbers, ct);
    }

    private async Task<List<int>> NumbersAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = databases.Prepared.CreateCommand(sql);
        ImportStore.Add(command, values);
        List<int> numbers = [];
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            numbers.Add(row.GetInt32(0));
        return numbers;
    }

    /// <summary>A field of the kind that a row can say something for.</summary>
    private static string FieldOf(ImportKind kind, ImportState import, Caller caller, string name) =>
        kind.Find(name) is not { } field ? throw new InvalidException(name, $"{kind.Title} have no field {name}.")
        // What a cell says shows in whether writing over it changes anything.
        : field.View is { } needed && !caller.May(needed) ? throw ForbiddenException.Fields("see", [name], needed)
        : import.Columns.Any(c => c.Field == name && !c.Ignored) ? name : throw new InvalidException(name, $"No column of the file brings {name}: map one first.");

    private static string Required(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? TextOf(value, name) : throw new InvalidException(name, "Required: it is missing.");

    private static string TextOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw JsonValues.Wrong(name, "a text, as a cell would hold it");
        var text = BodyText.Read(value, name);
        return text.Length <= LongestText ? text : throw new InvalidException(name, $"At most {LongestText:N0} characters.");
    }
}
