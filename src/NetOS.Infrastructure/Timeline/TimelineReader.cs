using System.Buffers;
using System.Text.Json;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Timeline;

/// <summary>Terms of contracts and licences as a table: the names of the columns once, then the rows; carriers beside them.</summary>
internal sealed class TimelineReader(Databases databases, BusinessCalendar calendar)
{
    private sealed record Carrier(string Name, long Series);

    public async Task WriteAsync(TimelineRequest request, Caller caller, IBufferWriter<byte> output, CancellationToken ct)
    {
        var view = calendar.For(caller);
        (TimelineColumn Column, int Ordinal)[] shown = [.. TimelineColumn.All.Select((c, i) => (c, i)).Where(c => !c.c.OfCarrier && Sees(caller, c.c))];
        await using var connection = await (request.Contracts.WantsItsOwnPlan ? databases.Planned : databases.Prepared).OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new TimelineSql(request, caller, view).Statement().ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("business_date", view.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        WriteNames(writer, "columns", shown.Select(c => c.Column.Name));
        var (total, carriers) = await WriteRowsAsync(writer, row, shown, ct);
        WriteCarriers(writer, carriers);
        writer.WriteNumber("total", total);
        writer.WriteNumber("limit", request.Limit);
        string[] withheld = [.. TimelineColumn.All.Where(c => !Sees(caller, c)).Select(c => c.Name)];
        if (withheld.Length > 0)
            WriteNames(writer, "redacted", withheld);
        writer.WriteEndObject();
    }

    private static bool Sees(Caller caller, TimelineColumn column) => column.View is null || caller.May(column.View);

    private static async Task<(long Total, SortedDictionary<Guid, Carrier> Carriers)> WriteRowsAsync(Utf8JsonWriter writer, NpgsqlDataReader row, (TimelineColumn Column, int Ordinal)[] shown, CancellationToken ct)
    {
        var (carrier, name, series, count) = (row.GetOrdinal("carrier_id"), row.GetOrdinal("carrier_name"), row.GetOrdinal("carrier_series"), TimelineColumn.All.Count);
        var total = 0L;
        SortedDictionary<Guid, Carrier> carriers = [];
        writer.WriteStartArray("rows");
        while (await row.ReadAsync(ct))
        {
            total = row.GetInt64(count);
            writer.WriteStartArray();
            foreach (var (column, ordinal) in shown)
                RecordJson.WriteValue(writer, row, ordinal, column.Type);
            writer.WriteEndArray();
            if (!row.IsDBNull(carrier) && !row.IsDBNull(name))
                carriers.TryAdd(row.GetGuid(carrier), new Carrier(row.GetString(name), row.GetInt64(series)));
        }

        writer.WriteEndArray();
        return (total, carriers);
    }

    private static void WriteCarriers(Utf8JsonWriter writer, SortedDictionary<Guid, Carrier> carriers)
    {
        writer.WriteStartArray("carriers");
        foreach (var (id, carrier) in carriers)
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("name", carrier.Name);
            writer.WriteNumber("series", carrier.Series);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter writer, string member, IEnumerable<string> names)
    {
        writer.WriteStartArray(member);
        foreach (var name in names)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }
}
