using NetOS.Domain.Common;
using NetOS.Infrastructure.Imports.Kinds.Bodies;
using NetOS.Infrastructure.Imports.Writing;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports.Kinds;

internal enum PartRole
{
    /// <summary>A record the row's own one refers to: found or made, never changed.</summary>
    Reference,

    /// <summary>The row's own record: made or changed.</summary>
    Main,

    /// <summary>A record that refers to the row's own one: found or made, never changed.</summary>
    Follower,
}

/// <summary>One of the records a row is about.</summary>
internal abstract class ImportPart(Resource resource, string name, PartRole role)
{
    /// <summary>Within its kind; of a reference, the field that names its record.</summary>
    public string Name => name;

    public Resource Resource => resource;

    public PartRole Role => role;

    /// <summary>One of it, in words; the resource's own unless a reference has a better one.</summary>
    public string Label { get; init; } = resource.Singular;

    public required IReadOnlyList<ImportField> Fields { get; init; }

    /// <summary>In the order in which they are tried.</summary>
    public required IReadOnlyList<RecordKey> Keys { get; init; }

    /// <summary>Of a reference: the member of the row's own record that points at it.</summary>
    public string? RefersAs { get; init; }

    /// <summary>A reference with one of these fields says enough of its record to make it; without, somebody must agree first.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Whether a missing record can be made at all.</summary>
    public bool Creates { get; init; } = true;

    /// <summary>SQL (id, label) of records by ids <c>$1</c>.</summary>
    public string LabelSql { get; init; } = $"select id, name from {resource.Table} where id = any($1)";

    /// <summary>Members of the record that follow from the other parts of the row.</summary>
    public Func<RowParts, IEnumerable<(string Member, object? Value)>> Follows { get; init; } = _ => [];

    /// <summary>Whether a follower is wanted for a row at all.</summary>
    public string? WantedBy { get; init; }

    /// <summary>What turns members only a sheet has into those of the record.</summary>
    public IReadOnlyList<Func<IServiceProvider, IBodyTranslation>> Translations { get; init; } = [];

    public ImportField? FieldOf(string member) => Fields.FirstOrDefault(f => f.Member == member);

    /// <summary>What a body of the API can say of the record.</summary>
    public abstract IReadOnlyCollection<string> Members { get; }

    public IPartWriter WriterIn(IServiceProvider scope)
    {
        var writer = RecordWriterIn(scope);
        return Translations.Count == 0 ? writer : new TranslatingWriter(writer, [.. Translations.Select(t => t(scope))]);
    }

    protected abstract IPartWriter RecordWriterIn(IServiceProvider scope);
}

/// <summary>The records of a row found or made so far.</summary>
internal delegate Guid? RowParts(string part);

internal sealed class ImportPart<TEntity, TDetails>(Resource resource, string name, PartRole role) : ImportPart(resource, name, role)
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails, new()
{
    public override IReadOnlyCollection<string> Members => BodyBinder<TDetails>.Names;

    protected override IPartWriter RecordWriterIn(IServiceProvider scope) => new PartWriter<TEntity, TDetails>(Resource, scope);
}

/// <summary>A record that belongs to another for good: it is made with its owner, and stays with it.</summary>
internal sealed class OwnedPart<TEntity, TDetails>(Resource resource, string name, OwnedBy<TEntity, TDetails> owned) : ImportPart(resource, name, PartRole.Main)
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails, new()
{
    public override IReadOnlyCollection<string> Members => BodyBinder<TDetails>.Names;

    protected override IPartWriter RecordWriterIn(IServiceProvider scope) => new OwnedWriter<TEntity, TDetails>(Resource, owned, new PartWriter<TEntity, TDetails>(Resource, scope), scope);
}
