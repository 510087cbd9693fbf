using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports.Reading;

/// <summary>What a key of a row led to.</summary>
/// <param name="Key">The key; null when the row names no record of the part.</param>
/// <param name="Ids">The records found, in no order.</param>
internal sealed record FoundRecords(RecordKey? Key, IReadOnlyList<Guid> Ids)
{
    public static readonly FoundRecords Nothing = new(null, []);
}

/// <summary>Recognises records: one statement a key for a whole portion of rows. Records outside the caller's scope are not there.</summary>
internal sealed class RecordFinder(NpgsqlConnection connection, ScopeGuard guard)
{
    /// <summary>By row, the records of the first key that leads to any; else the first key the row has.</summary>
    public async Task<Dictionary<int, FoundRecords>> FindAsync(ImportPart part, IReadOnlyList<RecordKey> keys, IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        Dictionary<int, FoundRecords> found = [];
        foreach (var key in keys)
        {
            var asking = rows.Where(row => (!found.TryGetValue(row.Number, out var so) || so is { Ids.Count: 0, Key.MustExist: false }) && IsNamed(row, key)).ToList();
            if (asking.Count == 0)
                continue;
            var hits = await AskAsync(part, key, asking, ct);
            foreach (var row in asking)
            {
                var ids = hits.GetValueOrDefault(row.Number) ?? [];
                if (ids.Count > 0 || !found.ContainsKey(row.Number))
                    found[row.Number] = new FoundRecords(key, ids);
            }
        }

        return found;
    }

    /// <summary>Labels of records, by id.</summary>
    public async Task<Dictionary<Guid, string>> LabelsAsync(ImportPart part, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        Dictionary<Guid, string> labels = [];
        if (ids.Count == 0)
            return labels;
        await using var command = new NpgsqlCommand(part.LabelSql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = ids.Distinct().ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            labels[row.GetGuid(0)] = row.IsDBNull(1) ? row.GetGuid(0).ToString() : row.GetString(1);
        return labels;
    }

    public static bool IsNamed(ImportRow row, RecordKey key)
    {
        return key.Fields.All(IsThere) && !key.Unless.Any(IsThere);

        bool IsThere(string field) => row.Has(field) || row.Records.ContainsKey(field);
    }

    /// <summary>A key's value as text: of a field what it says, of another part its record.</summary>
    public static string TextOf(ImportRow row, string field) =>
        row.Values.TryGetValue(field, out var value) ? ValueText.Of(value.Value!) : row.Records[field].Id.ToString();

    private async Task<Dictionary<int, List<Guid>>> AskAsync(ImportPart part, RecordKey key, List<ImportRow> asking, CancellationToken ct)
    {
        Dictionary<int, List<Guid>> hits = [];
        // What this import only thinks of is in no table.
        var real = asking.Where(row => !key.Fields.Any(f => row.Records.TryGetValue(f, out var record) && record.Made && !row.Has(f))).ToList();
        var columns = string.Join(", ", key.Fields.Select((_, i) => (char)('a' + i)));
        var arrays = string.Join(", ", key.Fields.Select((_, i) => $"${i + 2}::text[]"));
        // A plan made while a table was empty is no plan for when it is full; triggers in between keep theirs.
        await using var batch = new NpgsqlBatch(connection);
        var command = new NpgsqlBatchCommand(key.Sql.Replace("{k}", $"unnest($1::int[], {arrays}) as k(ord, {columns})", StringComparison.Ordinal));
        foreach (var one in new[] { new NpgsqlBatchCommand("set local plan_cache_mode = force_custom_plan"), command, new NpgsqlBatchCommand("set local plan_cache_mode = auto") })
            batch.BatchCommands.Add(one);
        command.Parameters.Add(new NpgsqlParameter { Value = real.Select(r => r.Number).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer });
        foreach (var field in key.Fields)
            command.Parameters.Add(new NpgsqlParameter { Value = real.Select(r => TextOf(r, field)).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using (var row = await batch.ExecuteReaderAsync(ct))
        {
            while (await row.ReadAsync(ct))
            {
                var number = row.GetInt32(0);
                if (!hits.TryGetValue(number, out var ids))
                    hits[number] = ids = [];
                if (!ids.Contains(row.GetGuid(1)))
                    ids.Add(row.GetGuid(1));
            }
        }

        var visible = await guard.VisibleAsync(connection, part.Resource.Table, [.. hits.Values.SelectMany(ids => ids).Distinct()], ct);
        if (visible is HashSet<Guid> some)
        {
            foreach (var ids in hits.Values)
                ids.RemoveAll(id => !some.Contains(id));
        }

        return hits;
    }
}
