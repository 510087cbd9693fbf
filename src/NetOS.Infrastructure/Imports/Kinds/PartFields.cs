using System.Text.Json;
using NetOS.Domain.Common;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Kinds.Bodies;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>The fields of a part, taken from the resource's own table of fields: name, type, words, description, example and permission are said there.</summary>
internal static class PartFields
{
    /// <summary>The one field every export has that says which record a row is about.</summary>
    public const string Id = "id", Version = "version", ExternalId = "external_id";

    /// <summary>The source of an external id that names none.</summary>
    public const string FileSource = "import";

    /// <param name="resource">The resource.</param>
    /// <param name="members">Members of its body, in the order of a template; all of them are fields of the same name after the prefix.</param>
    /// <param name="prefix">Before each name; empty for the row's own record.</param>
    public static IReadOnlyList<ImportField> Of<TDetails>(Resource resource, string prefix, params IReadOnlyList<string> members) where TDetails : RecordDetails, new()
    {
        var unknown = members.Except(BodyBinder<TDetails>.Names).ToList();
        if (unknown.Count > 0)
            throw new ArgumentException($"{typeof(TDetails).Name} has no {string.Join(", ", unknown)}.", nameof(members));
        return [.. members.Select(member => Of(resource, prefix, member))];
    }

    /// <summary>What every kind of record has beside its own fields: the id and the version of an export, and a name of another system.</summary>
    public static IReadOnlyList<ImportField> Record(Resource resource) =>
    [
        new(Id, null, ValueKind.Text, $"Which {resource.Singular}: as exported; leave it empty for a new one.") { Synonyms = ["netos id", "uuid"] },
        new(Version, null, ValueKind.Integer, "As exported; when the record changed since, the row is refused instead of overwriting.") { Min = 1 },
        new(ExternalId, null, ValueKind.Text, "Its name in another system, as source:id, e.g. crm:4711; without a source it is that of imported files. A record that has it is found by it, another gets it.") { Synonyms = ["external reference", "source id", "foreign key"], Example = "crm:4711", MaxLength = 301 },
        Of(resource, "", "external_ids") with { Synonyms = ["external references"], Example = null },
    ];

    /// <summary>What the row's own record needs of every kind.</summary>
    /// <param name="lists">Members that hold a list.</param>
    public static IReadOnlyList<Func<IServiceProvider, IBodyTranslation>> RecordTranslations(params IReadOnlyList<string> lists) => [_ => new ClearedLists([.. lists, "external_ids"])];

    /// <summary>A field that only says which record is meant.</summary>
    public static ImportField Reference(string name, string description, params IReadOnlyList<string> synonyms) => new(name, null, ValueKind.Text, description) { Synonyms = synonyms };

    /// <summary>The id of an export beside a name.</summary>
    public static ImportField ReferenceId(string name) => new(name, null, ValueKind.Text, "The same by its id, as exported.");

    /// <summary>What another system calls a record: <c>source:id</c>.</summary>
    public static ExternalId ExternalIdOf(string text) => text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? new(text[..colon].Trim(), text[(colon + 1)..].Trim()) : new(FileSource, text.Trim());

    /// <summary>Whether the field names its record by another system's id.</summary>
    public static bool IsExternalId(this ImportField field) => field.Name == ExternalId || field.Name.EndsWith("_" + ExternalId, StringComparison.Ordinal);

    /// <summary>Changes some of the fields, each found by its name.</summary>
    public static IReadOnlyList<ImportField> With(this IReadOnlyList<ImportField> fields, params IReadOnlyList<(string Name, Func<ImportField, ImportField> Change)> changes)
    {
        var byName = changes.ToDictionary(c => c.Name, c => c.Change);
        if (byName.Keys.Except(fields.Select(f => f.Name)).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"No field {unknown}.", nameof(changes));
        return [.. fields.Select(f => byName.TryGetValue(f.Name, out var change) ? change(f) : f)];
    }

    public static Func<ImportField, ImportField> Called(params string[] synonyms) => f => f with { Synonyms = synonyms };

    public static Func<ImportField, ImportField> Kind(ValueKind kind, params string[] synonyms) => f => f with { Kind = kind, Synonyms = synonyms };

    public static Func<ImportField, ImportField> Words(WordTable words, params string[] synonyms) => f => f with { Kind = ValueKind.Word, Words = words, Synonyms = synonyms };

    private static readonly string[] LongTexts = ["notes", "description", "access_notes", "body"];

    private static ImportField Of(Resource resource, string prefix, string member)
    {
        var field = resource.Find(member) ?? throw new ArgumentException($"{resource.Name} shows no {member}.", nameof(member));
        var required = resource.Required.Contains(member);
        return new ImportField(prefix + member, member, KindOf(field), field.Description)
        {
            Required = required && prefix.Length == 0,
            View = field.View,
            Edit = field.Edit,
            ToBody = field.Type == FieldType.Json ? text => JsonSerializer.Deserialize<JsonElement>((string)text) : null,
            Example = ExampleOf(field.Example),
            Words = field.Words.Count > 0 ? new WordTable([.. field.Words.Select(w => new WordChoice(w))]) : null,
            MaxLength = LongTexts.Contains(member) ? 10_000 : 200,
            MultiLine = LongTexts.Contains(member),
            Scale = field.Type == FieldType.Money ? 2 : 4,
        };
    }

    private static ValueKind KindOf(Field field) => field.Type switch
    {
        FieldType.Text or FieldType.Uuid => ValueKind.Text,
        FieldType.Word => ValueKind.Word,
        FieldType.Number or FieldType.Float => ValueKind.Decimal,
        FieldType.Money => ValueKind.Money,
        FieldType.Integer => ValueKind.Integer,
        FieldType.Boolean => ValueKind.Boolean,
        FieldType.Date => ValueKind.Date,
        FieldType.Instant => ValueKind.Instant,
        FieldType.TextList => ValueKind.TextList,
        FieldType.Json => ValueKind.Json,
        _ => throw new NotSupportedException($"Say here how cells of {field.Type} are read."),
    };

    private static string? ExampleOf(object? example) => example switch
    {
        null => null,
        string[] { Length: > 0 } list => string.Join(", ", list),
        Array => null,
        bool flag => flag ? "yes" : "no",
        IFormattable value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => example.ToString(),
    };
}
