using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;

namespace NetOS.Infrastructure.Reading;

/// <summary>Writes rows as JSON straight from the reader: no objects in between.</summary>
internal static class RecordJson
{
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private const decimal Unscaled = 1.000000000000000000000000000000000m;

    /// <summary>The number without the zeros a numeric column of fixed scale brings.</summary>
    public static decimal WithoutTrailingZeros(decimal number)
    {
        var whole = decimal.Truncate(number);
        return whole == number ? whole : number / Unscaled;
    }

    /// <summary>The members of one record, from the given column on.</summary>
    /// <returns>The first column after it.</returns>
    public static int WriteMembers(Utf8JsonWriter writer, NpgsqlDataReader row, Projection projection, int ordinal = 0)
    {
        foreach (var column in projection.Columns)
        {
            writer.WritePropertyName(column.Field.Encoded);
            WriteValue(writer, row, ordinal++, column.Field.Type);
        }

        foreach (var included in projection.Included)
        {
            writer.WritePropertyName(included.Name);
            ordinal = WriteIncluded(writer, row, included, ordinal);
        }

        return ordinal;
    }

    public static void WriteValue(Utf8JsonWriter writer, NpgsqlDataReader row, int ordinal, FieldType type)
    {
        if (row.IsDBNull(ordinal))
        {
            writer.WriteNullValue();
            return;
        }

        switch (type)
        {
            case FieldType.Uuid:
                writer.WriteStringValue(row.GetGuid(ordinal));
                break;
            case FieldType.Money:
                writer.WriteNumberValue(row.GetDecimal(ordinal));
                break;
            case FieldType.Number:
                writer.WriteNumberValue(WithoutTrailingZeros(row.GetDecimal(ordinal)));
                break;
            case FieldType.Integer:
                writer.WriteNumberValue(row.GetInt64(ordinal));
                break;
            case FieldType.Float:
                writer.WriteNumberValue(row.GetDouble(ordinal));
                break;
            case FieldType.Boolean:
                writer.WriteBooleanValue(row.GetBoolean(ordinal));
                break;
            case FieldType.Date:
                WriteDate(writer, row.GetFieldValue<DateOnly>(ordinal));
                break;
            case FieldType.Instant:
                writer.WriteStringValue(row.GetDateTime(ordinal));
                break;
            case FieldType.TextList:
                writer.WriteStartArray();
                foreach (var item in row.GetFieldValue<string[]>(ordinal))
                    writer.WriteStringValue(item);
                writer.WriteEndArray();
                break;
            case FieldType.Json:
                writer.WriteRawValue(row.GetFieldValue<byte[]>(ordinal), skipInputValidation: true);
                break;
            default:
                writer.WriteStringValue(row.GetString(ordinal));
                break;
        }
    }

    private static int WriteIncluded(Utf8JsonWriter writer, NpgsqlDataReader row, IncludedRecord included, int ordinal)
    {
        var end = ordinal + included.Columns.Count;
        if (row.IsDBNull(ordinal)) // the id is always first
        {
            writer.WriteNullValue();
            return end;
        }

        writer.WriteStartObject();
        foreach (var column in included.Columns)
        {
            writer.WritePropertyName(column.Field.Encoded);
            WriteValue(writer, row, ordinal++, column.Field.Type);
        }

        writer.WriteEndObject();
        return end;
    }

    private static void WriteDate(Utf8JsonWriter writer, DateOnly date)
    {
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out _, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }

    public static string? TextOf(DbDataReader row, int ordinal) => row.IsDBNull(ordinal) ? null : row.GetString(ordinal);
}
