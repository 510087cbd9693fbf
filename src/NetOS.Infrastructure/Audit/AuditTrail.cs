using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Renewals;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Renewals;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Audit;

/// <summary>What a save does to one record, field by field.</summary>
internal sealed record AuditedChange(Entity Entity, string Action, IReadOnlyList<FieldChange> Fields);

/// <summary>One line of the audit.</summary>
internal sealed record AuditRow(string Entity, Guid Id, string Label, string Action, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>What kind of event it is; null = told from the entity and the request.</summary>
    public string? EventType { get; init; }
}

/// <summary>Compares tracked records with what they were and writes one audit row for each that changed.</summary>
internal static class AuditTrail
{
    public const string Created = "created", Updated = "updated", Deleted = "deleted", Restored = "restored";

    // Stamps say that something changed, not what; snapshots are consequences of other changes.
    private static readonly HashSet<string> Unaudited =
        [nameof(Entity.Id), nameof(Entity.Version), nameof(Entity.CreatedAt), nameof(Entity.CreatedBy), nameof(Entity.UpdatedAt), nameof(Entity.UpdatedBy), nameof(Entity.DeletedAt),
        nameof(ApiToken.Hash), nameof(ApiToken.PreviousHash), nameof(Contract.RatesRefreshOn), nameof(Contract.RenewalSettled)];

    // Changes of who may do what stand apart from those of the network.
    private static readonly HashSet<string> Authorization = ["users", "roles", "api-tokens", "sessions"];

    public static List<AuditedChange> Collect(ChangeTracker tracker)
    {
        var subjects = tracker.Entries<ContractSubject>().ToLookup(e => e.Entity.ContractId);
        List<AuditedChange> changes = [];
        foreach (var entry in tracker.Entries<Entity>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Unchanged))
                continue;
            List<FieldChange> fields = [.. FieldsOf(entry), .. SubjectsOf(entry, subjects)];
            var presence = entry.State == EntityState.Modified && entry.Property(nameof(Entity.DeletedAt)).IsModified;
            if (fields.Count == 0 && !presence && entry.State != EntityState.Added)
                continue;
            var action = entry.State == EntityState.Added ? Created : !presence ? Updated : entry.Entity.DeletedAt is null ? Restored : Deleted;
            changes.Add(new AuditedChange(entry.Entity, action, fields));
        }

        return changes;
    }

    public static Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<AuditedChange> changes, ICurrentCaller current, DateTimeOffset now, CancellationToken ct) =>
        WriteAsync(connection, [.. changes.Select(c => new AuditRow(ResourceNames.Of(c.Entity), c.Entity.Id, ResourceNames.LabelOf(c.Entity), c.Action, c.Fields))], current, now, ct);

    /// <summary>For what is stored without an entity.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<AuditRow> rows, ICurrentCaller current, DateTimeOffset now, CancellationToken ct)
    {
        if (rows.Count == 0)
            return;
        const string Sql = """
            insert into audit_entries (at, actor, role, source, request_id, token, address, event_type, entity, entity_id, label, action, changes)
            select $1, $2, $3, $4, $5, $6, $7, x.event_type, x.entity, x.entity_id, x.label, x.action, x.changes::jsonb
            from unnest($8, $9, $10, $11, $12, $13) as x(event_type, entity, entity_id, label, action, changes)
            """;
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = now, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        foreach (var text in new[] { current.Caller.Email, current.Caller.Role, current.Source, current.RequestId, current.Caller.Token, current.Address })
            command.Parameters.Add(new NpgsqlParameter { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        AddArray(command, NpgsqlDbType.Text, rows.Select(r => r.EventType ?? (Authorization.Contains(r.Entity) ? "authz" : r.Entity.StartsWith("feedback", StringComparison.Ordinal) ? "feedback" : current.EventType)).ToArray());
        AddArray(command, NpgsqlDbType.Text, rows.Select(r => r.Entity).ToArray());
        AddArray(command, NpgsqlDbType.Uuid, rows.Select(r => r.Id).ToArray());
        AddArray(command, NpgsqlDbType.Text, rows.Select(r => r.Label).ToArray());
        AddArray(command, NpgsqlDbType.Text, rows.Select(r => r.Action).ToArray());
        AddArray(command, NpgsqlDbType.Text, rows.Select(r => JsonSerializer.Serialize(r.Fields, JsonColumn.Options)).ToArray());
        await command.ExecuteNonQueryAsync(ct);
    }

    private static IEnumerable<FieldChange> FieldsOf(EntityEntry<Entity> entry)
    {
        if (entry.State == EntityState.Unchanged)
            yield break;
        var properties = entry.Properties.Where(p => !Unaudited.Contains(p.Metadata.Name))
            .Concat(entry.ComplexProperties.Where(c => c.Metadata.ClrType != typeof(CurrentTerms)).SelectMany(c => c.Properties));
        foreach (var property in properties)
        {
            var created = entry.State == EntityState.Added;
            if (created ? IsEmpty(property.CurrentValue) : !property.IsModified)
                continue;
            yield return new FieldChange(property.Metadata.GetColumnName(), created ? null : Shown(property.OriginalValue), Shown(property.CurrentValue));
        }
    }

    /// <summary>What a contract is over is part of it; what that costs today is not.</summary>
    private static IEnumerable<FieldChange> SubjectsOf(EntityEntry<Entity> entry, ILookup<Guid, EntityEntry<ContractSubject>> subjects)
    {
        if (entry.Entity is not Contract)
            yield break;
        var own = subjects[entry.Entity.Id].ToList();
        if (own.All(s => s.State == EntityState.Unchanged))
            yield break;
        var before = own.Where(s => s.State != EntityState.Added).Select(s => s.Entity.Terms with { Mrc = (decimal?)s.OriginalValues[nameof(ContractSubject.Mrc)] }).ToList();
        var after = own.Where(s => s.State != EntityState.Deleted).Select(s => s.Entity.Terms).ToList();
        if (!before.SequenceEqual(after))
            yield return new FieldChange("subjects", entry.State == EntityState.Added ? null : before.ConvertAll(Subject), after.ConvertAll(Subject));
    }

    private static Dictionary<string, object?> Subject(SubjectTerms terms) =>
        new() { [EnumWords.Of(terms.Subject.Kind) + "_id"] = terms.Subject.Id, ["mrc"] = terms.Mrc };

    private static bool IsEmpty(object? value) => value is null or "" or false or System.Collections.ICollection { Count: 0 };

    private static object? Shown(object? value) => value switch
    {
        Enum word => EnumWords.Of(word),
        EtfClause clause => clause.ToJson(),
        SuccessorTerms successor => SuccessorJson.ToElement(successor),
        _ => value,
    };

    private static void AddArray<T>(NpgsqlCommand command, NpgsqlDbType type, T[] values) =>
        command.Parameters.Add(new NpgsqlParameter { Value = values, NpgsqlDbType = NpgsqlDbType.Array | type });
}
