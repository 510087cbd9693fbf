using System.Buffers;
using System.Text.Json;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using Npgsql;

namespace NetOS.Infrastructure.Reading;

/// <summary>Answers GeoJSON: PostGIS brings the geometry as text, the rest is written beside it.</summary>
internal sealed class MapReader(Databases databases, BusinessCalendar calendar)
{
    public async Task WriteAsync(Resource resource, Caller caller, ListRequest request, IBufferWriter<byte> output, CancellationToken ct)
    {
        var projection = Projection.Of(resource, caller, single: false, [.. resource.MapFields.Select(name => resource.Find(name)!)]);
        var sql = new ListSql(projection, request, calendar.For(caller));
        await using var connection = await (request.WantsItsOwnPlan ? databases.Planned : databases.Prepared).OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.Map().ToCommand(), sql.Omitted().ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        while (await row.ReadAsync(ct))
            WriteFeature(writer, row, projection);
        writer.WriteEndArray();
        await row.NextResultAsync(ct);
        await row.ReadAsync(ct);
        writer.WriteNumber("omitted", row.GetInt64(0));
        writer.WriteEndObject();
    }

    /// <summary>One feature: the columns are its properties, the column after them its geometry.</summary>
    public static void WriteFeature(Utf8JsonWriter writer, NpgsqlDataReader row, Projection projection)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        writer.WriteStartObject("properties");
        var geometry = RecordJson.WriteMembers(writer, row, projection);
        writer.WriteEndObject();
        writer.WritePropertyName("geometry");
        writer.WriteRawValue(row.GetFieldValue<byte[]>(geometry), skipInputValidation: true);
        writer.WriteEndObject();
    }
}
