using System.Buffers;
using System.Text.Json;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Lifecycle;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Audit;

/// <summary>What happened to a record on one line of time: changes from the audit and life-cycle events, newest first.</summary>
internal sealed class HistoryReader(Databases databases)
{
    // With labels: the words for ids of carriers, endpoints and the like, as they are called now.
    private static string Labelled(string list) => $$"""
        (select coalesce(jsonb_agg(case when x->>'field' like '%\_id' then x
            || jsonb_strip_nulls(jsonb_build_object('old_label', netos_label(x->>'field', x->>'old'), 'new_label', netos_label(x->>'field', x->>'new'))) else x end), '[]')
         from jsonb_array_elements({{list}}) x)
        """;

    // Kinds without life-cycle events of their own have none.
    private static string SubjectOf(Resource resource) => resource.Name switch
    {
        "circuits" => "e.circuit_id",
        "infrastructure" => "e.asset_id",
        "rf-links" => "e.rf_link_id",
        _ => "null::uuid",
    };

    public async Task WriteAsync(Resource resource, Guid id, Caller caller, int limit, int offset, IBufferWriter<byte> output, CancellationToken ct)
    {
        var money = caller.May(Permission.FinancialsView);
        var events = caller.May(Permission.LifecycleView);
        var changes = money ? "a.changes" : AuditResource.ChangesFor([resource]).Replace("{t}", "a", StringComparison.Ordinal);
        var eventChanges = money ? "e.changes" : LifecycleEventResource.ChangesWithoutMoney.Replace("{t}", "e", StringComparison.Ordinal);
        var title = money ? "e.title" : "case when e.kind = 'rate_change' then 'Rate changed' else e.title end";
        var description = money ? "e.description" : "case when e.kind = 'rate_change' then null else e.description end";
        var sql = $"""
            with all_lines as (
              select a.at, 'change' as type, a.action, null::text kind, null::text title, null::text description, a.actor as by, a.source, {Labelled(changes)} changes, null::date occurred_on
              from audit_entries a where a.entity = $1 and a.entity_id = $2
              union all
              select e.created_at, 'event', 'recorded', e.kind, {title}, {description}, e.created_by, e.source, {Labelled(eventChanges)}, e.occurred_on
              from lifecycle_events e where {SubjectOf(resource)} = $2 and e.deleted_at is null and {(events ? "true" : "false")}),
            -- A change of nothing but withheld fields shows nothing.
            lines as (select * from all_lines where not (type = 'change' and action = 'updated' and changes = '[]'))
            select (select count(*) from lines), at, type, action, kind, title, description, by, source, changes::text, occurred_on
            from (values (1)) one left join (select * from lines order by coalesce(occurred_on::timestamp at time zone 'UTC', at) desc, at desc limit $3 offset $4) page on true
            order by coalesce(occurred_on::timestamp at time zone 'UTC', at) desc, at desc
            """;
        await using var command = databases.Prepared.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = resource.Name, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter { Value = id, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.Add(new NpgsqlParameter { Value = limit, NpgsqlDbType = NpgsqlDbType.Integer });
        command.Parameters.Add(new NpgsqlParameter { Value = offset, NpgsqlDbType = NpgsqlDbType.Integer });
        await using var row = await command.ExecuteReaderAsync(ct);
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        string[] names = ["", "at", "type", "action", "kind", "title", "description", "by", "source", "changes", "occurred_on"];
        long total = 0;
        writer.WriteStartObject();
        writer.WriteStartArray("items");
        while (await row.ReadAsync(ct))
        {
            total = row.GetInt64(0);
            if (row.IsDBNull(1))
                continue; // nothing on this page; the row only carries the count
            writer.WriteStartObject();
            for (var i = 1; i < names.Length; i++)
            {
                if (row.IsDBNull(i))
                    continue;
                writer.WritePropertyName(names[i]);
                RecordJson.WriteValue(writer, row, i, names[i] switch { "at" => FieldType.Instant, "changes" => FieldType.Json, "occurred_on" => FieldType.Date, _ => FieldType.Text });
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("total", total);
        writer.WriteNumber("limit", limit);
        writer.WriteNumber("offset", offset);
        writer.WriteEndObject();
    }
}
