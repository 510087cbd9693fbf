using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>What can be imported: the records of a row and their fields.</summary>
internal sealed class ImportKind
{
    private readonly Dictionary<string, (ImportPart Part, ImportField Field)> _fields;

    /// <param name="name">As in the API.</param>
    /// <param name="title">For people.</param>
    /// <param name="parts">In the order in which they are written: references first, followers last.</param>
    public ImportKind(string name, string title, params IReadOnlyList<ImportPart> parts)
    {
        (Name, Title, Parts) = (name, title, parts);
        Main = parts.Single(p => p.Role == PartRole.Main);
        _fields = parts.SelectMany(p => p.Fields, (part, field) => (part, field)).ToDictionary(x => x.field.Name);
        // What lists show and no file can set: columns of an export that need no attention.
        ReadOnly = Main.Resource.Fields.Select(f => f.Name).Where(field => !_fields.ContainsKey(field)).ToHashSet(StringComparer.Ordinal);
    }

    public string Name { get; }

    public string Title { get; }

    public IReadOnlyList<ImportPart> Parts { get; }

    public ImportPart Main { get; }

    public Resource Resource => Main.Resource;

    public IEnumerable<ImportField> Fields => _fields.Values.Select(f => f.Field);

    public IReadOnlySet<string> ReadOnly { get; }

    public ImportField? Find(string name) => _fields.TryGetValue(name, out var found) ? found.Field : null;

    public ImportPart PartOf(string field) => _fields[field].Part;

    /// <summary>Fields that somebody may not see, whoever's file they came in.</summary>
    public IReadOnlySet<string> HiddenFrom(Caller caller) => Fields.Where(f => f.View is { } needed && !caller.May(needed)).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Needed to write the field; null where it only finds a record.</summary>
    public string? EditOf(ImportField field) => field.Edit ?? (PartOf(field.Name).Role == PartRole.Reference ? null : PartOf(field.Name).Resource.Edit);
}
