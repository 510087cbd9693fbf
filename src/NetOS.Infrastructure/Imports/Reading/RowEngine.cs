using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Writing;

namespace NetOS.Infrastructure.Imports.Reading;

/// <summary>
/// Finds out, portion by portion, what rows would do; and, with a keeper, does it. Both ways run through the same lines, so a preview and a commit cannot differ
/// in what they recognise or refuse.
/// </summary>
internal sealed class RowEngine(ImportKind kind, Caller caller, IReadOnlySet<(string Part, string Text)> approved, RecordFinder finder, IServiceProvider scope, AssumedRecords assumed, RowKeeper? keeper)
{
    private const int NamedMatches = 10;

    // Records this import makes, by resource and key, so that many rows can share one.
    private readonly Dictionary<(string Resource, string Key), Guid> _made = [];
    private List<(string Resource, string Key)> _marked = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IPartWriter> _writers = kind.Parts.ToDictionary(part => part.Name, part => part.WriterIn(scope));

    /// <summary>Earlier rows that a later one has the key of.</summary>
    public Dictionary<int, ImportMessage> Repeated { get; } = [];

    /// <summary>Marks the point that <see cref="Back"/> goes back to.</summary>
    public void Begin() => _marked = [];

    /// <summary>Forgets the records made since <see cref="Begin"/>: they are not there.</summary>
    public void Back()
    {
        foreach (var key in _marked)
            _made.Remove(key);
    }

    public async Task RunAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        foreach (var part in kind.Parts)
        {
            // Nothing is written for a row with a fault; to find all its faults at once, the rest of it is looked at all the same.
            var concerned = rows.Where(row => Concerns(part, row) && (keeper is null || !row.HasErrors)).ToList();
            if (concerned.Count == 0)
                continue;
            switch (part.Role)
            {
                case PartRole.Reference:
                    await ReferAsync(part, concerned, ct);
                    break;
                case PartRole.Main:
                    await MainAsync(part, concerned, ct);
                    break;
                default:
                    await FollowAsync(part, concerned, ct);
                    break;
            }

            if (keeper is not null)
                await keeper.SaveAsync(part, concerned, ct);
        }

        foreach (var row in rows.Where(row => row.HasErrors))
            row.State = row.State == RowStates.Duplicate ? RowStates.Duplicate : RowStates.Error;
    }

    private static bool Concerns(ImportPart part, ImportRow row) => part.Role switch
    {
        PartRole.Main => true,
        PartRole.Reference => part.Fields.Any(f => row.Values.TryGetValue(f.Name, out var value) && value.State != CellState.Blank),
        _ => row.Has(part.WantedBy!) && row.Records.ContainsKey(Main),
    };

    /// <summary>What a row's own record is called among its parts.</summary>
    public const string Main = "record";

    private async Task ReferAsync(ImportPart part, List<ImportRow> rows, CancellationToken ct)
    {
        var stated = part.Keys.Where(k => k.MustExist).ToList();
        var byId = await finder.FindAsync(part, stated, rows, ct);
        var byName = await finder.FindAsync(part, [.. part.Keys.Except(stated)], rows, ct);
        var present = await PresentAsync(part, rows, byId, byName, ct);
        List<(ImportRow Row, IReadOnlyList<Guid> Ids)> ambiguous = [];
        foreach (var row in rows)
        {
            if (part.Fields.Any(f => row.Messages.Exists(m => m.Field == f.Name && m.Severity == ImportMessage.ErrorSeverity)))
            {
                row.Failed.Add(part.Name);
                continue;
            }

            var (id, name) = (byId.GetValueOrDefault(row.Number) ?? FoundRecords.Nothing, byName.GetValueOrDefault(row.Number) ?? FoundRecords.Nothing);
            var field = FieldOf(part, row);
            if (id.Key is { } key && id.Ids.Count == 0)
            {
                Fail(row, part, key.Fields[0], "reference.unknown", $"There is no {part.Label} with this id.");
            }
            else if (id.Ids is [var one])
            {
                // An export has both: whoever changed the name alone means the name.
                if (name.Key is null || name.Ids.Contains(one))
                    row.Records[part.Name] = new RowRecord(one, false);
                else if (name.Ids is [var other] && (present.GetValueOrDefault(row.Number) == one || present.GetValueOrDefault(row.Number) == other))
                    row.Records[part.Name] = new RowRecord(present[row.Number] == one ? other : one, false);
                else if (name.Ids.Count == 0)
                    Fail(row, part, field, "reference.unknown", $"There is no {part.Label} “{Shown(row, field)}”.");
                else
                    Fail(row, part, field, "reference.contradicts", $"{id.Key!.Fields[0]} and {field} name different records: keep one of them.");
            }
            else if (name.Ids is [var only])
            {
                row.Records[part.Name] = new RowRecord(only, false);
            }
            else if (name.Ids.Count > 1)
            {
                ambiguous.Add((row, name.Ids));
            }
            else if (part.Fields.Any(f => row.Has(f.Name)))
            {
                await MakeReferenceAsync(part, row, field, ct);
            }
        }

        await NameAsync(part, ambiguous, ct);
        // The finder has seen them alive, and the caller may see them: nobody need ask for each again.
        foreach (var row in rows)
        {
            if (row.Records.TryGetValue(part.Name, out var record))
                assumed.Assume(record.Id);
        }
    }

    /// <summary>What the stored records refer to now; only where a row has both an id and a name that differ.</summary>
    private async Task<Dictionary<int, Guid>> PresentAsync(ImportPart part, List<ImportRow> rows, Dictionary<int, FoundRecords> byId, Dictionary<int, FoundRecords> byName, CancellationToken ct)
    {
        Dictionary<int, Guid> present = [];
        var torn = rows.Where(r => part.RefersAs is not null && byId.GetValueOrDefault(r.Number) is { Ids: [var one] } && byName.GetValueOrDefault(r.Number) is { Key: not null } name && !name.Ids.Contains(one)).ToList();
        if (torn.Count == 0)
            return present;
        var own = await finder.FindAsync(kind.Main, [.. kind.Main.Keys.Where(k => k.MustExist)], torn, ct);
        var writer = _writers[kind.Main.Name];
        await writer.LoadAsync([.. own.Values.SelectMany(o => o.Ids)], ct);
        foreach (var row in torn)
        {
            if (own.GetValueOrDefault(row.Number) is { Ids: [var id] } && writer.ValueOf(id, part.RefersAs!) is { ValueKind: JsonValueKind.String } value)
                present[row.Number] = value.GetGuid();
        }

        return present;
    }

    private async Task MakeReferenceAsync(ImportPart part, ImportRow row, string field, CancellationToken ct)
    {
        var text = Shown(row, field);
        var key = KeyOf(part, row);
        if (_made.TryGetValue((part.Resource.Name, key), out var before))
        {
            row.Records[part.Name] = new RowRecord(before, true);
            row.Creates.Add(part.Label);
            return;
        }

        var agreed = part.Evidence.Any(row.Has) || approved.Contains((part.Name, ValueText.Folded(text))) || approved.Contains((part.Name, ImportApproval.Anything));
        if (!part.Creates || !agreed)
        {
            Fail(row, part, field, "reference.unknown", $"There is no {part.Label} “{text}”.");
            return;
        }

        if (!caller.May(part.Resource.Edit))
        {
            Fail(row, part, field, "reference.not_yours", $"There is no {part.Label} “{text}”, and your role may not make one ({part.Resource.Edit}).");
            return;
        }

        try
        {
            var made = await _writers[part.Name].ApplyAsync(null, BodyOf(part, row), caller, rules: true, ct);
            _made[(part.Resource.Name, key)] = made.Entity.Id;
            _marked.Add((part.Resource.Name, key));
            assumed.Assume(made.Entity.Id);
            row.Records[part.Name] = new RowRecord(made.Entity.Id, true);
            row.Creates.Add(part.Label);
            keeper?.Made(row, part, made);
        }
        catch (Exception refused) when (refused is RequestException or RuleBrokenException)
        {
            Refuse(row, part, refused);
        }
    }

    private async Task MainAsync(ImportPart part, List<ImportRow> rows, CancellationToken ct)
    {
        var found = await finder.FindAsync(part, part.Keys, rows, ct);
        var writer = _writers[part.Name];
        await writer.LoadAsync([.. found.Values.SelectMany(f => f.Ids).Distinct()], ct);
        await NameAsync(part, [.. rows.Where(r => found.GetValueOrDefault(r.Number) is { Ids.Count: > 1 }).Select(r => (r, found[r.Number].Ids))], ct);
        foreach (var row in rows)
        {
            var (key, ids) = found.GetValueOrDefault(row.Number) ?? FoundRecords.Nothing;
            row.Label = part.Fields.Where(f => f.Member is not null && f.Required).Select(f => Shown(row, f.Name)).FirstOrDefault(text => text.Length > 0) ?? row.Label;
            if (key is { MustExist: true } && ids.Count == 0)
                row.Fail(key.Fields[0], "record.not_found", $"There is no {part.Resource.Singular} with this {key.Words}: leave the cell empty for a new one.");
            Guid? id = ids is [var one] ? one : null;
            row.RecordId = id;
            Remember(part, row, id);
            // Of the preview: a stored record has a version.
            var unseen = row.RecordVersion is null;
            if (keeper is not null && !unseen && ids.Count == 0 && key is not { MustExist: true })
            {
                row.Fail(null, "record.not_found", $"This {part.Resource.Singular} was deleted meanwhile.");
                continue;
            }

            if (ids.Count > 1 || (key is { MustExist: true } && id is null) || !IsCurrent(part, row, id, writer))
                continue;
            await ApplyAsync(part, row, id, unseen, writer, ct);
        }

        await ShowAsync(rows, ct);
    }

    private bool IsCurrent(ImportPart part, ImportRow row, Guid? id, IPartWriter writer)
    {
        if (id is not { } known)
            return true;
        if (writer.StateOf(known) is not { } now)
        {
            row.Fail(null, "record.not_found", $"This {part.Resource.Singular} was deleted meanwhile.");
            return false;
        }

        if (row.Has(PartFields.Version) && row.Values[PartFields.Version].Value is long version && version != now.Version)
        {
            row.Fail(PartFields.Version, "record.changed_since", $"It was changed since this was exported: {now.By}, {now.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC (version {now.Version}, here {version}). Export it anew, or empty the version to overwrite.");
            return false;
        }

        // What a preview was made of must still be so when it is written.
        if (keeper is not null && row.RecordVersion is { } seen && seen != now.Version)
        {
            row.Fail(null, "record.changed_since", $"It was changed since the preview: {now.By}, {now.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC. Validate again.");
            return false;
        }

        row.RecordVersion = now.Version;
        return true;
    }

    private async Task ApplyAsync(ImportPart part, ImportRow row, Guid? id, bool unseen, IPartWriter writer, CancellationToken ct)
    {
        try
        {
            var applied = await writer.ApplyAsync(id, BodyOf(part, row, id), caller, rules: row.Failed.Count == 0 && !row.HasErrors, ct);
            if (keeper is not null && unseen && applied.Changes.Count > 0)
            {
                row.Fail(null, "record.changed_since", $"There was no such {part.Resource.Singular} when this was previewed, and somebody made one since. Validate again.");
                return;
            }

            if (row.State != RowStates.Duplicate)
                row.State = applied.Created ? RowStates.New : applied.Changes.Count > 0 ? RowStates.Update : RowStates.Unchanged;
            row.Records[Main] = row.Records[part.Name] = new RowRecord(id ?? applied.Entity.Id, applied.Created);
            if (applied.Created)
                row.Creates.Insert(0, part.Resource.Singular);
            row.Changes.AddRange(applied.Changes.Select(c => new RowChange(NameOf(c.Member), ValueText.Of(c.Before), ValueText.Of(c.After))));
            if (applied.Created || applied.Changes.Count > 0)
                keeper?.Made(row, part, applied);
        }
        catch (Exception refused) when (refused is RequestException or RuleBrokenException)
        {
            Refuse(row, part, refused);
        }
    }

    private async Task FollowAsync(ImportPart part, List<ImportRow> rows, CancellationToken ct)
    {
        var found = await finder.FindAsync(part, part.Keys, rows, ct);
        var writer = _writers[part.Name];
        foreach (var row in rows)
        {
            if (found.GetValueOrDefault(row.Number) is { Ids.Count: > 0 } || row.HasErrors)
                continue;
            if (!caller.May(part.Resource.Edit))
            {
                row.Fail(part.WantedBy, "reference.not_yours", $"There is no {part.Label} “{Shown(row, part.WantedBy!)}”, and your role may not make one ({part.Resource.Edit}).");
                continue;
            }

            try
            {
                // Over a record that is only thought of, the rules that look at it have nothing to look at yet.
                var applied = await writer.ApplyAsync(null, BodyOf(part, row), caller, rules: keeper is not null || !row.Records[Main].Made, ct);
                row.Creates.Add(part.Label);
                row.State = row.State == RowStates.Unchanged ? RowStates.Update : row.State;
                keeper?.Made(row, part, applied);
            }
            catch (Exception refused) when (refused is RequestException or RuleBrokenException)
            {
                Refuse(row, part, refused);
            }
        }
    }

    /// <summary>Two rows of one file about the same record: both are named, neither wins.</summary>
    private void Remember(ImportPart part, ImportRow row, Guid? id)
    {
        foreach (var key in part.Keys.Where(k => RecordFinder.IsNamed(row, k)))
            row.Keys.Add(TextOf(key, row));
        if (id is { } known)
            row.Keys.Add(known.ToString());
        // A row that was left out is in nobody's way; its keys tell what happens when it is taken in again.
        if (!row.Selected)
            return;
        foreach (var key in row.Keys)
        {
            if (_keys.TryAdd(key, row.Number) || _keys[key] == row.Number)
                continue;
            var (first, field) = (_keys[key], FieldOf(part, row));
            row.State = RowStates.Duplicate;
            row.Fail(field, "row.same_key", $"Same key as row {first}: leave one of them out.");
            Repeated.TryAdd(first, ImportMessage.Error(field, "row.same_key", $"Same key as row {row.Number}: leave one of them out."));
            return;
        }
    }

    /// <summary>Ids in changes are shown as the names people know.</summary>
    private async Task ShowAsync(List<ImportRow> rows, CancellationToken ct)
    {
        foreach (var part in kind.Parts.Where(p => p.RefersAs is not null))
        {
            var shown = NameOf(part.RefersAs!);
            var changes = rows.SelectMany(row => row.Changes.Where(c => c.Field == shown).Select(change => (row, change))).ToList();
            var labels = await finder.LabelsAsync(part, [.. changes.SelectMany(c => new[] { c.change.Before, c.change.After }).Where(v => Guid.TryParse(v, out _)).Select(v => Guid.Parse(v!))], ct);
            foreach (var (row, change) in changes)
                row.Changes[row.Changes.IndexOf(change)] = change with { Before = Label(change.Before), After = Label(change.After) ?? Shown(row, FieldOf(part, row)) };

            string? Label(string? id) => Guid.TryParse(id, out var known) ? labels.GetValueOrDefault(known) : id;
        }
    }

    private async Task NameAsync(ImportPart part, List<(ImportRow Row, IReadOnlyList<Guid> Ids)> ambiguous, CancellationToken ct)
    {
        var labels = await finder.LabelsAsync(part, [.. ambiguous.SelectMany(a => a.Ids.Take(NamedMatches))], ct);
        foreach (var (row, ids) in ambiguous)
        {
            row.Failed.Add(part.Name);
            row.Fail(
                FieldOf(part, row), "reference.ambiguous",
                $"{ids.Count} records fit: {string.Join(", ", ids.Take(NamedMatches).Select(id => $"{labels.GetValueOrDefault(id)} ({id})"))}{(ids.Count > NamedMatches ? ", …" : "")}. Say which by its id.");
        }
    }

    private JsonElement BodyOf(ImportPart part, ImportRow row, Guid? id = null)
    {
        Dictionary<string, object?> body = [];
        AddExternalId(part, row, id, body);
        foreach (var field in part.Fields)
        {
            if (field.Member is not { } member || !row.Values.TryGetValue(field.Name, out var value))
                continue;
            if (value.State == CellState.Clear)
                body[member] = null;
            else if (value.State == CellState.Value)
                body[member] = field.ToBody is { } convert ? convert(value.Value!) : value.Value;
        }

        if (part.Role == PartRole.Main)
        {
            foreach (var reference in kind.Parts.Where(p => p.RefersAs is not null))
            {
                if (row.Records.TryGetValue(reference.Name, out var record))
                    body[reference.RefersAs!] = record.Id;
                else if (reference.Fields.Any(f => row.Values.TryGetValue(f.Name, out var value) && value.State == CellState.Clear))
                    body[reference.RefersAs!] = null;
            }
        }

        foreach (var (member, value) in part.Follows(name => row.Records.TryGetValue(name, out var record) ? record.Id : null))
            body[member] = value;
        return JsonSerializer.SerializeToElement(body);
    }

    /// <summary>A record keeps the names other systems have for it and gets this one too.</summary>
    private void AddExternalId(ImportPart part, ImportRow row, Guid? id, Dictionary<string, object?> body)
    {
        if (part.Fields.FirstOrDefault(f => f.IsExternalId() && row.Has(f.Name)) is not { } field || part.Fields.Any(f => f.Member == "external_ids" && row.Values.TryGetValue(f.Name, out var list) && list.State != CellState.Blank))
            return;
        var named = PartFields.ExternalIdOf((string)row.Values[field.Name].Value!);
        List<object> ids = id is { } known && _writers[part.Name].ValueOf(known, "external_ids") is { } before ? [.. before.EnumerateArray().Cast<object>()] : [];
        if (!ids.Cast<JsonElement>().Any(e => e.GetProperty("source").GetString() == named.Source && e.GetProperty("id").GetString() == named.Id))
            ids.Add(new { source = named.Source, id = named.Id });
        body["external_ids"] = ids;
    }

    /// <summary>The key a record is made under, so that the next row with it finds it.</summary>
    private static string KeyOf(ImportPart part, ImportRow row)
    {
        var key = part.Keys.FirstOrDefault(k => !k.MustExist && RecordFinder.IsNamed(row, k));
        return key is null ? "" : TextOf(key, row);
    }

    private static string TextOf(RecordKey key, ImportRow row) => key.Words + "\n" + string.Join('\n', key.Fields.Select(field =>
    {
        var text = ValueText.Folded(RecordFinder.TextOf(row, field));
        return key.WithoutBlanks.Contains(field) ? text.Replace(" ", "", StringComparison.Ordinal) : text;
    }));

    /// <summary>Says at a row what was said of the part of it.</summary>
    public void Refuse(ImportRow row, ImportPart part, Exception refused)
    {
        row.Failed.Add(part.Name);
        switch (refused)
        {
            case InvalidException invalid:
                foreach (var (member, messages) in invalid.Errors)
                {
                    // Of a field that is wrong already, nothing follows.
                    var field = NameOf(member, part);
                    if (!row.Messages.Exists(m => m.Field == field && m.Severity == ImportMessage.ErrorSeverity))
                        row.Fail(field, invalid.Code, messages[0]);
                }

                break;
            case RequestException request:
                row.Fail(null, request.Code, request.Message);
                break;
            case RuleBrokenException rule:
                row.Fail(rule.Field is { } member1 ? NameOf(member1, part) : null, rule.Code, rule.Message);
                break;
        }
    }

    private static void Fail(ImportRow row, ImportPart part, string field, string code, string message)
    {
        row.Failed.Add(part.Name);
        row.Fail(field, code, message);
    }

    private string NameOf(string member, ImportPart? part = null)
    {
        var own = part ?? kind.Main;
        return own.FieldOf(member)?.Name ?? (own.Role == PartRole.Main ? kind.Parts.FirstOrDefault(p => p.RefersAs == member)?.Fields[0].Name : null) ?? own.Fields[0].Name;
    }

    /// <summary>The field of a part that a message stands at: the first one the row has.</summary>
    private static string FieldOf(ImportPart part, ImportRow row) => part.Fields.FirstOrDefault(f => f.Name != PartFields.Id && row.Has(f.Name))?.Name ?? part.Fields[0].Name;

    private static string Shown(ImportRow row, string field) => row.Cells.TryGetValue(field, out var cell) ? cell.Text.Trim() : "";
}
