using System.Text.Json;
using System.Text.Json.Nodes;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Settings;

/// <summary>Changes settings: what is sent is set, what is null falls back to the environment or what is usual, the rest stays.</summary>
internal sealed class SettingsChange(Databases databases, SettingsStore store, SecretBox box, TimeProvider clock)
{
    public const string Entity = "settings";
    private const string Hidden = "••••";

    /// <summary>The settings as they would hold with a body's changes; nothing is written.</summary>
    /// <param name="group">Which settings.</param>
    /// <param name="body">The changes.</param>
    /// <param name="beside">A member of the body that is no setting.</param>
    /// <param name="caller">Who would change them.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<JsonObject> PreviewAsync(SettingsGroup group, JsonElement body, string beside, Caller caller, CancellationToken ct)
    {
        var row = await store.ReadAsync(group, ct);
        return Effective(group, row, Next(group, row, Read(group, body, caller, beside)), Given(body));
    }

    /// <exception cref="StaleSettingsException">They are not at the version the caller read.</exception>
    public async Task ApplyAsync(SettingsGroup group, JsonElement body, int? version, ICurrentCaller current, CancellationToken ct)
    {
        var changes = Read(group, body, current.Caller);
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await EnsureRowAsync(group, current, connection, ct);
        var row = await store.ReadLockedAsync(group, connection, ct);
        if (version is { } known && known != row.Version)
            throw new StaleSettingsException(group.Label, row.Version);
        var next = Next(group, row, changes);
        var after = Effective(group, row, next, Given(body));
        if (next.Secrets is { Count: > 0 } && !box.Lasts)
            throw new ConflictException("settings.no_keys", "A secret cannot be kept: there is no folder for the keys that encrypt it. Set NETOS_KEYS to a folder outside the database that only NetOS can read, and start again.");
        var fields = Differences(group, row, next, after);
        if (fields.Count == 0)
            return;
        await WriteAsync(group, next, current, connection, ct);
        await AuditTrail.WriteAsync(connection, [new AuditRow(Entity, Guid.Empty, group.Label, AuditTrail.Updated, fields)], current, clock.GetUtcNow(), ct);
        await transaction.CommitAsync(ct);
    }

    private static HashSet<string> Given(JsonElement body) => [.. body.EnumerateObject().Select(m => m.Name)];

    /// <summary>The values of a body by name, null where one is to fall back.</summary>
    private static JsonObject Read(SettingsGroup group, JsonElement body, Caller caller, string? beside = null)
    {
        JsonValues.RequireMembers(body, [.. group.Fields.Select(f => f.Name), .. beside is null ? Array.Empty<string>() : [beside]]);
        JsonObject changes = [];
        Dictionary<string, string[]> errors = [];
        foreach (var member in body.EnumerateObject().Where(m => m.Name != beside))
        {
            var field = group.Find(member.Name)!;
            if (field.Edit is { } needed && !caller.May(needed))
                throw ForbiddenException.Fields("change", [field.Name], needed);
            var value = member.Value.ValueKind == JsonValueKind.Null ? null : field.Read(member.Value);
            if (value is null && member.Value.ValueKind != JsonValueKind.Null)
                errors[field.Name] = [$"It must be {field.Allowed}."];
            changes[field.Name] = value;
        }

        return errors.Count > 0 ? throw new InvalidException(errors) : changes;
    }

    private static SettingsRow Next(SettingsGroup group, SettingsRow row, JsonObject changes)
    {
        var set = row.Set.DeepClone().AsObject();
        // Secrets that cannot be read stay as they are until somebody sets them anew: their keys may come back.
        var secrets = row.Secrets is null && !changes.Any(c => group.Find(c.Key)!.Kind == SettingKind.Secret) ? null : row.Secrets?.DeepClone().AsObject() ?? [];
        foreach (var (name, value) in changes)
        {
            var place = group.Find(name)!.Kind == SettingKind.Secret ? secrets! : set;
            place.Remove(name);
            if (value is not null)
                place[name] = value.DeepClone();
        }

        return row with { Set = set, Secrets = secrets };
    }

    private JsonObject Effective(SettingsGroup group, SettingsRow row, SettingsRow next, HashSet<string> given)
    {
        var after = store.Effective(group, next);
        var wrong = group.Check(store.Effective(group, row), after, given).ToLookup(e => e.Field, e => e.Message);
        return wrong.Count == 0 ? after : throw new InvalidException(wrong.ToDictionary(e => e.Key, e => e.ToArray()));
    }

    /// <summary>What holds from now on and did not before, or is now set where it only fell back; secrets say no more than that.</summary>
    private List<FieldChange> Differences(SettingsGroup group, SettingsRow row, SettingsRow next, JsonObject after)
    {
        var before = store.Effective(group, row);
        List<FieldChange> fields = [];
        foreach (var field in group.Fields)
        {
            var (old, now) = (before[field.Name], after[field.Name]);
            if (JsonNode.DeepEquals(old, now) && row.Holds(field.Name) == next.Holds(field.Name))
                continue;
            fields.Add(field.Kind == SettingKind.Secret ? new FieldChange(field.Name, old is null ? null : Hidden, now is null ? null : Hidden) : new FieldChange(field.Name, old, now));
        }

        return fields;
    }

    private async Task EnsureRowAsync(SettingsGroup group, ICurrentCaller current, NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("insert into settings (key, value, version, updated_at, updated_by) values ($1, '{}', 0, $2, $3) on conflict do nothing", connection);
        foreach (var value in new object[] { group.Key, clock.GetUtcNow(), current.Caller.Email })
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task WriteAsync(SettingsGroup group, SettingsRow next, ICurrentCaller current, NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("update settings set value = $2, secrets = case when $6 then secrets else $3 end, version = version + 1, updated_at = $4, updated_by = $5 where key = $1", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = group.Key });
        command.Parameters.Add(new NpgsqlParameter { Value = next.Set.ToJsonString(), NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter { Value = next.Secrets is { Count: > 0 } secrets ? box.Close(secrets.ToJsonString()) : DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea });
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow() });
        command.Parameters.Add(new NpgsqlParameter { Value = current.Caller.Email });
        command.Parameters.Add(new NpgsqlParameter { Value = next.Secrets is null });
        await command.ExecuteNonQueryAsync(ct);
    }
}
