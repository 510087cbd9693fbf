using System.Text.Json;
using NetOS.Application.Common.Security;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

internal enum FieldType { Text, Word, Uuid, Number, Money, Integer, Float, Boolean, Date, Instant, TextList, Json }

/// <summary>
/// One field of a resource, declared once: lists, single reads, filters, sorting, facets, totals, export, body binding, redaction, audit and the
/// OpenAPI document all read this.
/// </summary>
internal sealed record Field(string Name, FieldType Type, string Description)
{
    private JsonEncodedText? _encoded;

    /// <summary>SQL over the resource's aliases; <c>{t}</c> is the resource's own table.</summary>
    public string Sql { get; init; } = "{t}." + Name;

    /// <summary>Keys of the joins the SQL needs.</summary>
    public string[] Joins { get; init; } = [];

    /// <summary>Needed to see the field; null = the resource's own view permission is enough.</summary>
    public string? View { get; init; }

    /// <summary>Needed to write the field; null = the resource's own edit permission.</summary>
    public string? Edit { get; init; }

    /// <summary>Lower-case words the value may take.</summary>
    public IReadOnlyCollection<string> Words { get; init; } = [];

    /// <summary>Read with a record and with lists; others only when asked for by name or on a single read.</summary>
    public bool InLists { get; init; } = true;

    public bool InRecords { get; init; } = true;

    /// <summary>What sorting compares, where it is not the value itself.</summary>
    public string? SortSql { get; init; }

    /// <summary>With derived words: the condition that is true for a word, so that an index can serve it.</summary>
    public IReadOnlyDictionary<string, string>? WordConditions { get; init; }

    public bool Filterable { get; init; } = true;
    public bool Sortable { get; init; } = true;
    public bool Facet { get; init; }
    public bool Total { get; init; }

    /// <summary>With a facet over ids: SQL of the words people know them by.</summary>
    public string? FacetLabel { get; init; }

    public string[] FacetLabelJoins { get; init; } = [];

    /// <summary>The value the API's examples show.</summary>
    public object? Example { get; init; }

    /// <summary>Replaces the value for callers who lack a permission instead of leaving it out: SQL.</summary>
    public (string Permission, string Sql)? Masked { get; init; }

    public JsonEncodedText Encoded => _encoded ??= JsonEncodedText.Encode(Name);

    public bool HasOrder => Type is FieldType.Number or FieldType.Money or FieldType.Integer or FieldType.Float or FieldType.Date or FieldType.Instant;

    public NpgsqlDbType DbType => Type switch
    {
        FieldType.Uuid => NpgsqlDbType.Uuid,
        FieldType.Number or FieldType.Money => NpgsqlDbType.Numeric,
        FieldType.Integer => NpgsqlDbType.Bigint,
        FieldType.Float => NpgsqlDbType.Double,
        FieldType.Boolean => NpgsqlDbType.Boolean,
        FieldType.Date => NpgsqlDbType.Date,
        FieldType.Instant => NpgsqlDbType.TimestampTz,
        _ => NpgsqlDbType.Text,
    };
}

internal static class FieldRights
{
    public static bool Sees(this Caller caller, Field field) => field.View is null || caller.May(field.View);
}
