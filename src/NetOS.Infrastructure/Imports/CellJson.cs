using System.Text.Json;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports;

/// <summary>Cells as staged: a text is a JSON string, a blank cell null, everything else says its kind.</summary>
internal static class CellJson
{
    public static string Write(IReadOnlyList<SourceCell> cells)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var cell in cells)
                Write(writer, cell);
            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static SourceCell[] Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static void Write(Utf8JsonWriter writer, SourceCell cell)
    {
        switch (cell.Kind)
        {
            case SourceCellKind.Blank:
                writer.WriteNullValue();
                break;
            case SourceCellKind.Text:
                // PostgreSQL keeps every character but this one.
                writer.WriteStringValue(cell.Text.Replace("\0", "", StringComparison.Ordinal));
                break;
            default:
                writer.WriteStartObject();
                writer.WriteString(cell.Kind.ToString().ToLowerInvariant(), cell.Text);
                writer.WriteEndObject();
                break;
        }
    }

    private static SourceCell Read(JsonElement cell)
    {
        if (cell.ValueKind == JsonValueKind.Null)
            return SourceCell.Blank;
        if (cell.ValueKind == JsonValueKind.String)
            return new SourceCell(SourceCellKind.Text, cell.GetString()!);
        var member = cell.EnumerateObject().First();
        return new SourceCell(Enum.Parse<SourceCellKind>(member.Name, ignoreCase: true), member.Value.GetString()!);
    }
}
