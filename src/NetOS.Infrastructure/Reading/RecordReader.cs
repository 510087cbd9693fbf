using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

/// <summary>Answers single reads and lists: SQL from the field table in, JSON out.</summary>
internal sealed class RecordReader(Databases databases, BusinessCalendar calendar)
{
    private readonly ConcurrentDictionary<(Resource, PermissionSet Rights, bool Single), Projection> _usual = new();

    /// <summary>The usual fields of a resource for a caller, computed once per set of rights.</summary>
    public Projection Usual(Resource resource, Caller caller, bool single) =>
        _usual.GetOrAdd((resource, caller.Permissions, single), static (key, who) => Projection.Of(key.Item1, who, key.Single), caller);

    public Projection ProjectionOf(Resource resource, Caller caller, ListRequest request, bool single = false) =>
        request.Fields is null && request.Includes.Count == 0
            ? Usual(resource, caller, single)
            : Projection.Of(resource, caller, single, request.Fields, request.Includes);

    /// <summary>Writes the record into the buffer; false when there is none.</summary>
    public async Task<bool> ReadAsync(Projection projection, Caller caller, Guid id, IBufferWriter<byte> output, CancellationToken ct, bool deletedToo = false)
    {
        var resource = projection.Resource;
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        var sql = new SqlText(calendar.For(caller));
        AddSingle(sql, projection, sql.Parameter(id, NpgsqlDbType.Uuid), deletedToo);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct))
            return false;
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        RecordJson.WriteMembers(writer, row, projection);
        WriteRedacted(writer, projection);
        writer.WriteEndObject();
        return true;
    }

    /// <summary>Writes the list's envelope into the buffer. One round trip, whatever it is asked for.</summary>
    public async Task ListAsync(Projection projection, Caller caller, ListRequest request, IBufferWriter<byte> output, CancellationToken ct)
    {
        var sql = new ListSql(projection, request, calendar.For(caller));
        var search = request.Search is not null && request.Cursor is null;
        await using var connection = await (request.WantsItsOwnPlan ? databases.Planned : databases.Prepared).OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add((search ? sql.SearchPage() : sql.Page()).ToCommand());
        if (!search)
            batch.BatchCommands.Add(sql.Count().ToCommand());
        foreach (var facet in request.Facets)
            batch.BatchCommands.Add(sql.Facet(facet).ToCommand());
        foreach (var total in request.Totals)
            batch.BatchCommands.Add(sql.Total(total).ToCommand());

        await using var row = await batch.ExecuteReaderAsync(ct);
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        var (total_, last) = await WriteItemsAsync(writer, row, projection, request, search, ct);
        writer.WriteNumber("total", total_);
        writer.WriteNumber("limit", request.Limit);
        writer.WriteNumber("offset", request.Offset);
        if (request.Cursor is not null)
            writer.WriteString("next_cursor", last is null ? null : CursorSql.Encode(request.Sort, last));
        await WriteFacetsAsync(writer, row, request, ct);
        await WriteTotalsAsync(writer, row, request, ct);
        WriteRedacted(writer, projection);
        writer.WriteEndObject();
    }

    /// <summary>The ids and versions of everything a request matches.</summary>
    public async Task<List<(Guid Id, int Version)>> IdsAsync(Resource resource, Caller caller, ListRequest request, CancellationToken ct)
    {
        var sql = new ListSql(Usual(resource, caller, single: false), request, calendar.For(caller));
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.Ids().ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        List<(Guid, int)> ids = [];
        while (await row.ReadAsync(ct))
            ids.Add((row.GetGuid(0), row.GetInt32(1)));
        return ids;
    }

    public static void WriteRedacted(Utf8JsonWriter writer, Projection projection)
    {
        if (projection.Redacted.Count == 0)
            return;
        writer.WriteStartArray("redacted");
        foreach (var name in projection.Redacted)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    private static void AddSingle(SqlText sql, Projection projection, string id, bool deletedToo)
    {
        var (resource, alias) = (projection.Resource, projection.Resource.Alias);
        var separator = "select ";
        foreach (var column in projection.Columns)
        {
            sql.Add(separator).Add(column.Sql, alias);
            separator = ", ";
        }

        foreach (var included in projection.Included)
        {
            foreach (var column in included.Columns)
                sql.Add(", ").Add(column.Sql, included.Alias);
        }

        sql.Add(" from ").Add(resource.Table).Add(" ").Add(alias);
        foreach (var join in projection.Joins)
            sql.Add(" ").Add(resource.Joins[join], alias);
        foreach (var included in projection.Included)
            sql.Add(" ").Add(included.Include.Join, alias);
        sql.Add(" where {t}.id = ", alias).Add(id);
        if (resource.SoftDelete && !deletedToo)
            sql.Add(" and {t}.deleted_at is null", alias);
        if (ScopeSql.Narrows(resource.Table, sql.View))
            sql.Add($" and {{in_scope:{resource.Table}:{alias}}}");
        if (resource.Always is { } always)
            sql.Add(" and ").Add(always, alias);
    }

    private static async Task<(long Total, List<string?>? Last)> WriteItemsAsync(
        Utf8JsonWriter writer, NpgsqlDataReader row, Projection projection, ListRequest request, bool search, CancellationToken ct)
    {
        long total = 0;
        List<string?>? last = null;
        var count = 0;
        writer.WriteStartArray("items");
        while (await row.ReadAsync(ct))
        {
            if (search)
            {
                total = row.GetInt64(0);
                if (row.IsDBNull(1))
                    continue; // nothing on this page; the row only carries the count
            }

            writer.WriteStartObject();
            var next = RecordJson.WriteMembers(writer, row, projection, search ? 1 : 0);
            writer.WriteEndObject();
            if (request.Cursor is not null && ++count == request.Limit)
                last = [.. Enumerable.Range(next, request.Sort.Count).Select(i => RecordJson.TextOf(row, i))];
        }

        writer.WriteEndArray();
        if (!search)
        {
            await row.NextResultAsync(ct);
            await row.ReadAsync(ct);
            total = row.GetInt64(0);
        }

        return (total, last);
    }

    private static async Task WriteFacetsAsync(Utf8JsonWriter writer, NpgsqlDataReader row, ListRequest request, CancellationToken ct)
    {
        if (request.Facets.Count == 0)
            return;
        List<string> truncated = [];
        writer.WriteStartObject("facets");
        foreach (var facet in request.Facets)
        {
            await row.NextResultAsync(ct);
            writer.WriteStartArray(facet.Name);
            for (var i = 0; await row.ReadAsync(ct); i++)
            {
                if (i == ListSql.FacetValues)
                {
                    truncated.Add(facet.Name);
                    break;
                }

                writer.WriteStartObject();
                writer.WriteString("value", RecordJson.TextOf(row, 0));
                writer.WriteString("label", RecordJson.TextOf(row, 1));
                writer.WriteNumber("count", row.GetInt64(2));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        if (truncated.Count == 0)
            return;
        writer.WriteStartArray("truncated_facets");
        foreach (var name in truncated)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    private static async Task WriteTotalsAsync(Utf8JsonWriter writer, NpgsqlDataReader row, ListRequest request, CancellationToken ct)
    {
        if (request.Totals.Count == 0)
            return;
        writer.WriteStartObject("totals");
        foreach (var total in request.Totals)
        {
            await row.NextResultAsync(ct);
            writer.WriteStartArray(total.Name);
            while (await row.ReadAsync(ct))
            {
                writer.WriteStartObject();
                writer.WriteString("currency", row.GetString(0));
                writer.WriteNumber("amount", row.GetDecimal(1));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
