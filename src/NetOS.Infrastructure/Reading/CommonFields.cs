using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Reading;

/// <summary>Short ways to declare fields, so that a resource reads as a table.</summary>
internal static class F
{
    public static readonly IReadOnlyList<Field> Record =
    [
        new("id", FieldType.Uuid, "Identifies the record; UUID version 7."),
        new("version", FieldType.Integer, "Grows by one with every change."),
        new("created_at", FieldType.Instant, "When the record was made."),
        new("created_by", FieldType.Text, "Who made it."),
        new("updated_at", FieldType.Instant, "When it was last changed."),
        new("updated_by", FieldType.Text, "Who changed it last."),
        new("deleted_at", FieldType.Instant, "When it was deleted; null while it is live.") { InLists = false, InRecords = false },
        new("external_ids", FieldType.Json, "How other systems name this record: a list of {source, id}.") { Filterable = false, Sortable = false, Example = Array.Empty<object>() },
    ];

    /// <summary>Address and position of a record that stands somewhere.</summary>
    public static readonly IReadOnlyList<Field> Place =
    [
        Text("address_line1", "Street and number.", "733 W Henry St"),
        Text("address_line2", "Building, floor."),
        Text("city", "City.", "Indianapolis").WithFacet(),
        Text("state", "State or province.", "IN").WithFacet(),
        Text("postal_code", "ZIP or postal code.", "46225"),
        Text("country", "ISO 3166-1 alpha-2.", "US").WithFacet(),
        new("latitude", FieldType.Float, "Decimal degrees, WGS 84.") { Example = 39.758 },
        new("longitude", FieldType.Float, "Decimal degrees, WGS 84.") { Example = -86.171 },
    ];

    public static Field Text(string name, string description, object? example = null) => new(name, FieldType.Text, description) { Example = example };

    public static Field Word<T>(string name, string description, T example) where T : struct, Enum =>
        new(name, FieldType.Word, description) { Words = EnumWords<T>.All, Example = EnumWords<T>.ToWord(example) };

    public static Field Uuid(string name, string description) => new(name, FieldType.Uuid, description);

    public static Field Number(string name, string description, object? example = null) => new(name, FieldType.Number, description) { Example = example };

    public static Field Integer(string name, string description, object? example = null) => new(name, FieldType.Integer, description) { Example = example };

    public static Field Bool(string name, string description, bool example = false) => new(name, FieldType.Boolean, description) { Example = example };

    public static Field Date(string name, string description, object? example = null) => new(name, FieldType.Date, description) { Example = example };

    /// <summary>An amount: seen with <c>financials_view</c>, written with <c>financials_edit</c>.</summary>
    public static Field Money(string name, string description, object? example = null) =>
        new(name, FieldType.Money, description) { View = Permission.FinancialsView, Edit = Permission.FinancialsEdit, Example = example };

    /// <summary>A text, number or other value that counts as money.</summary>
    public static Field Financial(this Field field) => field with { View = Permission.FinancialsView, Edit = Permission.FinancialsEdit };

    /// <summary>Read through a join.</summary>
    public static Field From(this Field field, string join, string sql) => field with { Joins = [join], Sql = sql };

    public static Field As(this Field field, string sql) => field with { Sql = sql };

    public static Field WithFacet(this Field field, string? join = null, string? label = null) =>
        field with { Facet = true, FacetLabel = label, FacetLabelJoins = join is null ? [] : [join] };

    public static Field WithTotal(this Field field) => field with { Total = true };
}
