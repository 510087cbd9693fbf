using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Spreadsheets;

/// <summary>Streams a list as a file, row by row: memory does not grow with the list.</summary>
internal sealed class ListExporter(Databases databases, BusinessCalendar calendar)
{
    private const int FlushEvery = 500;

    public async Task WriteAsync(Resource resource, Caller caller, ListRequest request, ExportFormat format, Stream output, CancellationToken ct)
    {
        var map = format.Name == "geojson";
        var projection = Projection.Of(resource, caller, single: false, request.Fields);
        var sql = new ListSql(projection, request, calendar.For(caller));
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { (map ? sql.Map() : sql.Page(withLimit: false)).ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, ct);
        switch (format.Name)
        {
            case "csv":
                await WriteCsvAsync(projection, row, output, ct);
                break;
            case "xlsx":
                await WorkbookWriter.WriteAsync(projection, row, output, ct);
                break;
            default:
                await WriteFeaturesAsync(projection, row, output, ct);
                break;
        }
    }

    /// <summary>The cell of a value as text; null for an empty one. Lists are joined by commas, structured values are JSON.</summary>
    public static string? TextOf(NpgsqlDataReader row, int ordinal, FieldType type)
    {
        if (row.IsDBNull(ordinal))
            return null;
        return type switch
        {
            FieldType.Uuid => row.GetGuid(ordinal).ToString(),
            FieldType.Number => RecordJson.WithoutTrailingZeros(row.GetDecimal(ordinal)).ToString(CultureInfo.InvariantCulture),
            FieldType.Money => row.GetDecimal(ordinal).ToString(CultureInfo.InvariantCulture),
            FieldType.Integer => row.GetInt64(ordinal).ToString(CultureInfo.InvariantCulture),
            FieldType.Float => row.GetDouble(ordinal).ToString("R", CultureInfo.InvariantCulture),
            FieldType.Boolean => row.GetBoolean(ordinal) ? "true" : "false",
            FieldType.Date => row.GetFieldValue<DateOnly>(ordinal).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FieldType.Instant => row.GetDateTime(ordinal).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            FieldType.TextList => string.Join(", ", row.GetFieldValue<string[]>(ordinal)),
            _ => row.GetString(ordinal),
        };
    }

    private static async Task WriteCsvAsync(Projection projection, NpgsqlDataReader row, Stream output, CancellationToken ct)
    {
        // The byte order mark tells Excel that this is UTF-8.
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 32 * 1024, leaveOpen: true);
        await using var csv = CsvWriter.Create(writer, new CsvWriterOptions(), leaveOpen: true);
        foreach (var column in projection.Columns)
            csv.WriteField(column.Field.Name);
        await csv.EndRecordAsync(ct);
        for (var count = 1; await row.ReadAsync(ct); count++)
        {
            for (var i = 0; i < projection.Columns.Count; i++)
            {
                var type = projection.Columns[i].Field.Type;
                var text = TextOf(row, i, type);
                csv.WriteField(text is not null && type is (FieldType.Text or FieldType.TextList) ? FormulaGuard.Protect(text) : text);
            }

            await csv.EndRecordAsync(ct);
            if (count % FlushEvery == 0)
                await csv.FlushAsync(ct);
        }
    }

    private static async Task WriteFeaturesAsync(Projection projection, NpgsqlDataReader row, Stream output, CancellationToken ct)
    {
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        for (var count = 1; await row.ReadAsync(ct); count++)
        {
            MapReader.WriteFeature(writer, row, projection);
            if (count % FlushEvery == 0)
                await writer.FlushAsync(ct);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
