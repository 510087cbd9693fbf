using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports.Columns;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Reading;
using NetOS.Infrastructure.Jobs;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports;

/// <summary>What people do with an import before and after it is written: bring a file, say what its columns are, start work on it, stop it.</summary>
internal sealed class ImportService(ImportStore imports, ImportMappings mappings, IImportFiles files, Databases databases, JobStore jobs, TimeProvider clock)
{
    private static readonly string[] ColumnMembers = ["field", "date_order", "decimal", "unit"];

    /// <param name="kindName">What the file holds.</param>
    /// <param name="fileName">As it was called.</param>
    /// <param name="file">Its bytes; it can seek.</param>
    /// <param name="template">A kept mapping to use; null = one with the same headers, where there is one.</param>
    /// <param name="caller">Who brings it.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="InvalidException">It cannot be read.</exception>
    public async Task<ImportState> CreateAsync(string? kindName, string fileName, Stream file, Guid? template, Caller caller, CancellationToken ct)
    {
        var kind = ImportKinds.Get(kindName);
        RequireEdit(kind, caller);
        var look = await files.LookAsync(file, fileName, FileChoices.None, ct);
        var kept = template is { } wanted ? await mappings.GetAsync(wanted, kind.Name, ct) : await mappings.FitAsync(kind.Name, look.Headers, ct);
        var id = await imports.AddAsync(kind.Name, fileName, file, look, [], kept?.Id, caller, ct);
        file.Position = 0;
        try
        {
            return await StageAsync(id, kind, file, look, kept, caller, ct);
        }
        catch
        {
            // Refused on its way through: there is nothing to show of it.
            await imports.RemoveAsync(id);
            throw;
        }
    }

    /// <summary>Says what the columns are; another sheet, header row, encoding or delimiter reads the file anew.</summary>
    public async Task<ImportState> MapAsync(Guid id, JsonElement body, Caller caller, CancellationToken ct)
    {
        JsonValues.RequireMembers(body, "sheet", "header_row", "header_rows", "encoding", "delimiter", "columns", "defaults", "create_missing");
        var import = await OpenAsync(id, caller, ct);
        var kind = ImportKinds.Get(import.Kind);
        var choices = new FileChoices(TextOf(body, "encoding"), TextOf(body, "delimiter"), TextOf(body, "sheet"), NumberOf(body, "header_row"), NumberOf(body, "header_rows"));
        if (choices != FileChoices.None && !Same(choices, import.Look))
        {
            await using var file = await imports.OpenFileAsync(id, ct);
            // What somebody chose before still holds, unless they choose anew.
            var all = new FileChoices(
                choices.Encoding ?? import.Look.Encoding, choices.Delimiter ?? import.Look.Delimiter, choices.Sheet ?? import.Look.Sheet,
                choices.HeaderRow ?? (choices.Sheet is null || choices.Sheet == import.Look.Sheet ? import.Look.HeaderRow : null), choices.HeaderRowCount);
            var look = await files.LookAsync(file, import.FileName, all, ct);
            file.Position = 0;
            import = await StageAsync(id, kind, file, look, await mappings.FitAsync(kind.Name, look.Headers, ct), caller, ct, start: body.EnumerateObject().All(m => m.Name is not ("columns" or "defaults" or "create_missing")));
        }

        await KeepDefaultsAsync(import, kind, body, ct);
        import = await imports.GetAsync(id, ct);
        return body.TryGetProperty("columns", out var columns) || body.TryGetProperty("defaults", out _) || body.TryGetProperty("create_missing", out _)
            ? await MapColumnsAsync(import, kind, columns, caller, ct)
            : import;
    }

    /// <summary>The rows as the file and the mapping have them, looked at anew.</summary>
    public Task ValidateAsync(ImportState import, Caller caller, CancellationToken ct) =>
        imports.QueueAsync(import.Id, [ImportStatuses.Parsed, ImportStatuses.Mapped, ImportStatuses.Validated], ImportStatuses.Mapped, ImportPhases.Validating, null, import.Counts.Total, caller, ct);

    public async Task<ImportState> StartAsync(Guid id, string phase, string mode, Caller caller, CancellationToken ct)
    {
        var import = await imports.GetAsync(id, caller, ct);
        if (phase == ImportPhases.Reverting)
        {
            if (import.Status != ImportStatuses.Committed)
                throw Conflict(import, "Only a committed import can be taken back.");
            if (import.CommittedAt + ImportStore.Revertible < clock.GetUtcNow().UtcDateTime)
                throw new ConflictException("import.too_old", $"It was committed {import.CommittedAt:yyyy-MM-dd}; imports can be taken back for {ImportStore.Revertible.Days} days.");
            await imports.QueueAsync(id, [ImportStatuses.Committed], ImportStatuses.Committed, phase, mode, import.Counts.Committed, caller, ct);
            return await imports.GetAsync(id, ct);
        }

        if (import.Status != ImportStatuses.Validated)
            throw Conflict(import, "Map every column and let the rows be validated first.");
        var bad = await SelectedErrorsAsync(id, ct);
        if (bad > 0 && mode != "valid")
            throw new ConflictException("import.has_errors", $"{bad} selected rows have errors: mend them, leave them out, or commit with mode valid.") { Extensions = { ["errors_left"] = bad } };
        await imports.QueueAsync(id, [ImportStatuses.Validated], phase == ImportPhases.Committing ? ImportStatuses.Committing : ImportStatuses.Validated, phase, mode, import.Counts.New + import.Counts.Update, caller, ct);
        return await imports.GetAsync(id, ct);
    }

    /// <summary>Stops what is under way; where nothing is, ends the import.</summary>
    public async Task<ImportState> CancelAsync(Guid id, Caller caller, CancellationToken ct)
    {
        var import = await imports.GetAsync(id, caller, ct);
        if (import.JobId is { } job && import.Progress is not null)
        {
            await jobs.CancelAsync(job, ct);
            var back = import.Status switch { ImportStatuses.Committing => ImportStatuses.Validated, ImportStatuses.Mapped => ImportStatuses.Parsed, var same => same };
            await imports.MoveAsync(id, [import.Status], back, "Stopped; nothing was written.", ct, job);
        }
        else if (!await imports.MoveAsync(id, [ImportStatuses.Uploaded, ImportStatuses.Parsed, ImportStatuses.Mapped, ImportStatuses.Validated, ImportStatuses.Failed], ImportStatuses.Cancelled, null, ct))
        {
            throw Conflict(import, "There is nothing to stop.");
        }

        return await imports.GetAsync(id, ct);
    }

    /// <exception cref="ConflictException">It is written, ended or at work.</exception>
    public async Task<ImportState> OpenAsync(Guid id, Caller caller, CancellationToken ct)
    {
        var import = await imports.GetAsync(id, caller, ct);
        return !ImportStatuses.IsOpen(import.Status) ? throw Conflict(import, "Only an import that is not committed can be changed.")
            : import.Progress is not null ? throw new ConflictException("import.busy", "Work on this import is under way: wait for its end, or cancel it.") : import;
    }

    private async Task<ImportState> StageAsync(Guid id, ImportKind kind, Stream file, FileLook look, ImportMapping? kept, Caller caller, CancellationToken ct, bool start = true)
    {
        var mapper = new ColumnMapper(kind, look.Headers);
        await using (var connection = await databases.Prepared.OpenConnectionAsync(ct))
        {
            await using var transaction = await connection.BeginTransactionAsync(ct);
            await RowStore.StageAsync(connection, id, mapper.WatchAsync(files.RowsAsync(file, look, ct)), ct);
            await transaction.CommitAsync(ct);
        }

        await imports.RecountAsync(id, ct);

        var columns = mapper.Guess(kept?.Columns.ToDictionary(c => c.Header) ?? []);
        await imports.KeepMappingAsync(id, look, columns, ImportStatuses.Parsed, kept?.Id, ct);
        var import = await imports.GetAsync(id, ct);
        if (start && IsComplete(kind, import))
            await ValidateAsync(import, caller, ct);
        return await imports.GetAsync(id, ct);
    }

    private async Task<ImportState> MapColumnsAsync(ImportState import, ImportKind kind, JsonElement sent, Caller caller, CancellationToken ct)
    {
        if (sent.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
            throw new InvalidException("columns", "It must be an object: header → {\"field\": …}, or null to leave the column out.");
        var columns = import.Columns.ToDictionary(c => c.Header);
        Dictionary<string, string[]> errors = [];
        foreach (var (header, choice) in (sent.ValueKind == JsonValueKind.Object ? [.. sent.EnumerateObject()] : Array.Empty<JsonProperty>()).Select(m => (m.Name, m.Value)))
        {
            try
            {
                columns[header] = ChoiceOf(kind, columns.GetValueOrDefault(header) ?? throw new InvalidException(header, $"The file has no such header. It has {string.Join(", ", columns.Keys)}."), choice);
            }
            catch (InvalidException wrong)
            {
                errors[$"columns.{header}"] = [.. wrong.Errors.Values.First()];
            }
        }

        foreach (var twice in columns.Values.Where(c => c is { Field: not null, Ignored: false }).GroupBy(c => c.Field!).Where(g => g.Count() > 1))
            errors["columns." + twice.Last().Header] = [$"{twice.Key} is given by {twice.First().Header} already."];
        if (errors.Count > 0)
            throw new InvalidException(errors);

        var mapper = new ColumnMapper(kind, import.Look.Headers);
        await WatchAsync(import.Id, mapper, ct);
        List<ImportColumn> asked = [.. columns.Values.OrderBy(c => c.Index).Select(mapper.Ask)];
        await imports.KeepMappingAsync(import.Id, import.Look, asked, ImportStatuses.Parsed, import.TemplateId, ct);
        import = await imports.GetAsync(import.Id, ct);
        if (IsComplete(kind, import))
            await ValidateAsync(import, caller, ct);
        return await imports.GetAsync(import.Id, ct);
    }

    /// <summary>A text every row has for a field, and the references whose missing records are made without more ado.</summary>
    private async Task KeepDefaultsAsync(ImportState import, ImportKind kind, JsonElement body, CancellationToken ct)
    {
        var (defaults, approvals) = (import.Defaults, import.Approvals);
        if (body.TryGetProperty("defaults", out var texts))
        {
            if (texts.ValueKind != JsonValueKind.Object || texts.EnumerateObject().Any(m => m.Value.ValueKind != JsonValueKind.String))
                throw JsonValues.Wrong("defaults", "an object: field → the text every row has");
            if (texts.EnumerateObject().FirstOrDefault(m => kind.Find(m.Name) is null) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
                throw new InvalidException($"defaults.{unknown.Name}", $"{kind.Title} have no such field.");
            defaults = texts.EnumerateObject().Where(m => m.Value.GetString()!.Trim().Length > 0).ToDictionary(m => m.Name, m => BodyText.Read(m.Value, $"defaults.{m.Name}"));
        }

        if (body.TryGetProperty("create_missing", out var parts))
        {
            var makeable = kind.Parts.Where(p => p is { Role: PartRole.Reference, Creates: true }).Select(p => p.Name).ToList();
            if (parts.ValueKind != JsonValueKind.Array || parts.EnumerateArray().Any(p => p.ValueKind != JsonValueKind.String || !makeable.Contains(p.GetString()!)))
                throw JsonValues.Wrong("create_missing", $"a list of {string.Join(", ", makeable)}");
            approvals = [.. approvals.Where(a => a.Text != ImportApproval.Anything), .. parts.EnumerateArray().Select(p => new ImportApproval(p.GetString()!, ImportApproval.Anything))];
        }

        if (defaults != import.Defaults || approvals != import.Approvals)
            await imports.KeepDefaultsAsync(import.Id, defaults, approvals, ct);
    }

    private static ImportColumn ChoiceOf(ImportKind kind, ImportColumn column, JsonElement choice)
    {
        if (choice.ValueKind == JsonValueKind.Null)
            return column with { Field = null, Ignored = true, Score = 1, How = "chosen", DateOrder = null, Decimal = null, Unit = null };
        JsonValues.RequireMembers(choice, ColumnMembers);
        var name = TextOf(choice, "field") ?? throw new InvalidException("field", "Required: the field, or null in place of the whole to leave the column out.");
        var field = kind.Find(name) ?? throw new InvalidException("field", $"{kind.Title} have no field {name}. Known: {string.Join(", ", kind.Fields.Select(f => f.Name))}.");
        var next = name == column.Field ? column with { Ignored = false } : column with { Field = name, Ignored = false, DateOrder = null, Decimal = null, Unit = null };
        foreach (var (code, member) in new[] { (ColumnAnswers.DateOrder, "date_order"), (ColumnAnswers.Decimal, "decimal"), (ColumnAnswers.Unit, "unit") })
        {
            if (!choice.TryGetProperty(member, out _))
                continue;
            var value = TextOf(choice, member);
            if (value is not null && ColumnAnswers.Apply(field.Rule, code, value) is null)
                throw new InvalidException(member, $"{value} is no {member.Replace('_', ' ')} of {name}.");
            next = next.With(code, value);
        }

        return next with { Score = 1, How = "chosen" };
    }

    /// <summary>Nothing is left to say: every column has a field or is left out, every question is answered, every required field is there.</summary>
    private static bool IsComplete(ImportKind kind, ImportState import) => Unmapped(import).Count == 0 && Missing(kind, import).Count == 0 && import.Columns.All(c => c.Questions.Count == 0);

    public static IReadOnlyList<string> Unmapped(ImportState import) => [.. import.Columns.Where(c => c is { Field: null, Ignored: false }).Select(c => c.Header)];

    /// <summary>Required fields no column brings; a file of changes says which records by their ids and needs none.</summary>
    public static IReadOnlyList<string> Missing(ImportKind kind, ImportState import)
    {
        var given = import.Columns.Where(c => c is { Field: not null, Ignored: false }).Select(c => c.Field!).Concat(import.Defaults.Keys).ToHashSet();
        if (given.Contains(PartFields.Id) || given.Contains(PartFields.ExternalId))
            return [];
        return [.. kind.Parts.SelectMany(p => p.Fields.Where(f => f.Required && !given.Contains(f.Name) && !(p.Role == PartRole.Reference && p.Fields.Any(o => given.Contains(o.Name)))).Select(f => f.Name))];
    }

    private async Task WatchAsync(Guid id, ColumnMapper mapper, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select cells::text from import_rows where import_id = $1 and data order by number");
        ImportStore.Add(command, id);
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            mapper.Watch(CellJson.Read(row.GetString(0)));
    }

    private async Task<int> SelectedErrorsAsync(Guid id, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select count(*)::int from import_rows where import_id = $1 and selected and data and state in ('error', 'duplicate')");
        ImportStore.Add(command, id);
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    private static bool Same(FileChoices choices, FileLook look) =>
        (choices.Encoding ?? look.Encoding) == look.Encoding && (choices.Delimiter ?? look.Delimiter) == look.Delimiter && (choices.Sheet ?? look.Sheet) == look.Sheet
        && (choices.HeaderRow ?? look.HeaderRow) == look.HeaderRow && (choices.HeaderRowCount ?? look.HeaderRowCount) == look.HeaderRowCount;

    private static void RequireEdit(ImportKind kind, Caller caller)
    {
        if (!caller.May(kind.Resource.View))
            throw ForbiddenException.Permission(kind.Resource.View);
    }

    private static ConflictException Conflict(ImportState import, string words) => new("import.status", $"The import is {import.Status}. {words}");

    private static string? TextOf(JsonElement body, string name) => !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString() : throw JsonValues.Wrong(name, "a text");

    private static int? NumberOf(JsonElement body, string name) => !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw JsonValues.Wrong(name, "a whole number");
}
