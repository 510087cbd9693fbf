using System.Text.Json.Nodes;
using NetOS.Application.Common.Settings;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Settings;

/// <summary>What people set of one group.</summary>
/// <param name="Set">The values they set, without secrets.</param>
/// <param name="Secrets">The secrets they set; null = they cannot be read any more.</param>
/// <param name="Version">Grows by one with every change; 0 = nobody has set anything.</param>
/// <param name="UpdatedAt">When it last changed.</param>
/// <param name="UpdatedBy">By whom.</param>
internal sealed record SettingsRow(JsonObject Set, JsonObject? Secrets, int Version, DateTime? UpdatedAt, string? UpdatedBy)
{
    public static SettingsRow Untouched => new([], [], 0, null, null);

    public bool Holds(string name) => Set.ContainsKey(name) || Secrets?.ContainsKey(name) == true;
}

/// <summary>Reads settings from the database; each question is one look at one row, so that every instance knows at once.</summary>
internal sealed class SettingsStore(Databases databases, EnvironmentSettings environment, SecretBox secrets, IEnumerable<SettingsGroup> groups) : ISettings
{
    private const string Sql = "select value::text, secrets, version, updated_at, updated_by from settings where key = $1";

    public async Task<T> ReadAsync<T>(CancellationToken ct) where T : class, new()
    {
        var group = groups.OfType<SettingsGroup<T>>().Single();
        return SettingsGroup<T>.Typed(Effective(group, await ReadAsync(group, ct)));
    }

    public async Task<SettingsRow> ReadAsync(SettingsGroup group, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(Sql);
        return await ReadAsync(group, command, ct);
    }

    /// <summary>Within a transaction that is about to change it.</summary>
    public async Task<SettingsRow> ReadLockedAsync(SettingsGroup group, NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Sql + " for update", connection);
        return await ReadAsync(group, command, ct);
    }

    /// <summary>The values that hold: what people set, before the environment, before what is usual.</summary>
    public JsonObject Effective(SettingsGroup group, SettingsRow row)
    {
        var values = group.Usual;
        foreach (var layer in new[] { environment.Values, row.Set, row.Secrets })
        {
            foreach (var (name, value) in layer ?? [])
            {
                if (group.Find(name) is not null)
                    values[name] = value?.DeepClone();
            }
        }

        return values;
    }

    public string SourceOf(SettingField field, SettingsRow row) => row.Holds(field.Name) ? "database" : environment.Values.ContainsKey(field.Name) ? "environment" : "default";

    private async Task<SettingsRow> ReadAsync(SettingsGroup group, NpgsqlCommand command, CancellationToken ct)
    {
        command.Parameters.Add(new NpgsqlParameter { Value = group.Key });
        await using var row = await command.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct))
            return SettingsRow.Untouched;
        var kept = row.IsDBNull(1) ? "{}" : secrets.Open(row.GetFieldValue<byte[]>(1));
        return new SettingsRow(JsonNode.Parse(row.GetString(0))!.AsObject(), kept is null ? null : JsonNode.Parse(kept)!.AsObject(), row.GetInt32(2), row.GetDateTime(3), row.GetString(4));
    }
}
