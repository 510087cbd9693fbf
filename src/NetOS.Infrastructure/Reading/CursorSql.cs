using System.Globalization;
using System.Text.Json;
using NetOS.Application.Common.Errors;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

/// <summary>Keyset paging: "what comes after these values of the sort keys", empty values last in both directions.</summary>
internal static class CursorSql
{
    /// <summary>The order and the values of its keys in the last record seen.</summary>
    public static string Encode(IReadOnlyList<SortKey> keys, IEnumerable<string?> values) =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(values.Prepend(OrderOf(keys)))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static void Add(SqlText sql, IReadOnlyList<SortKey> keys, IReadOnlyList<string?> last, string alias)
    {
        if (last.Count != keys.Count + 1 || last[0] != OrderOf(keys))
            throw new BadRequestException("query.value", "'cursor': it belongs to another sort order; start again with an empty cursor.");
        List<string> alternatives = [];
        var equal = "";
        for (var i = 0; i < keys.Count; i++)
        {
            var (field, descending) = (keys[i].Field, keys[i].Descending);
            var expression = field.SortSql ?? field.Sql;
            if (last[i + 1] is { } text)
            {
                var value = sql.Parameter(Typed(field, text), field.SortSql is null ? field.DbType : NpgsqlDbType.Date);
                alternatives.Add($"{equal}({expression} {(descending ? "<" : ">")} {value} or {expression} is null)");
                equal += $"{expression} = {value} and ";
            }
            else
            {
                equal += $"{expression} is null and ";
            }
        }

        sql.Add(" and (").Add(alternatives.Count == 0 ? "false" : string.Join(" or ", alternatives), alias).Add(")");
    }

    private static string OrderOf(IEnumerable<SortKey> keys) => string.Join(',', keys.Select(k => k.Descending ? "-" + k.Field.Name : k.Field.Name));

    private static object Typed(Field field, string text)
    {
        try
        {
            return (field.SortSql is null ? field.Type : FieldType.Date) switch
            {
                FieldType.Uuid => Guid.Parse(text),
                FieldType.Number or FieldType.Money => decimal.Parse(text, CultureInfo.InvariantCulture),
                FieldType.Integer => long.Parse(text, CultureInfo.InvariantCulture),
                FieldType.Float => double.Parse(text, CultureInfo.InvariantCulture),
                FieldType.Boolean => text == "true",
                FieldType.Date => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                FieldType.Instant => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUniversalTime(),
                _ => text.Contains('\0') ? throw new FormatException() : text,
            };
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new BadRequestException("query.value", "'cursor': take it from next_cursor as it is.");
        }
    }
}
