using System.Collections.Frozen;
using System.Text.Json;

namespace NetOS.Infrastructure.Reading;

/// <summary>A kind of record as the API shows it: its table, its fields, its joins, its permissions.</summary>
internal sealed class Resource
{
    private FrozenDictionary<string, Field>? _byName;

    /// <summary>As in the URL, e.g. <c>service-types</c>; also the entity name of audit rows.</summary>
    public required string Name { get; init; }

    /// <summary>One of it, in words.</summary>
    public required string Singular { get; init; }

    public required string Table { get; init; }

    /// <summary>Alias of the table in SQL.</summary>
    public required string Alias { get; init; }

    public required string View { get; init; }
    public required string Edit { get; init; }
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>Joins by key, over <c>{t}</c>; each only when a field needs it.</summary>
    public IReadOnlyDictionary<string, string> Joins { get; init; } = new Dictionary<string, string>();

    /// <summary>Records that can stand inside: name → resource and the SQL that joins it under the alias <c>inc_name</c>.</summary>
    public IReadOnlyDictionary<string, Include> Includes { get; init; } = new Dictionary<string, Include>();

    /// <summary>Trigger-kept lower-case text that <c>q</c> searches; null = no search.</summary>
    public string? SearchText { get; init; }

    /// <summary>Condition that also lets a record match one term of <c>q</c>: SQL over <c>{t}</c> and <c>{term}</c>; null = the search text alone.</summary>
    public string? SearchAlso { get; init; }

    /// <summary>Conditions of every list that does not name the field itself.</summary>
    public IReadOnlyList<(string Field, object Value)> UsualFilters { get; init; } = [];

    /// <summary>Column holding the folded identifier; an exact hit ranks first.</summary>
    public string? ExactKey { get; init; }

    /// <summary>SQL of the geometry (EPSG:4326) that <c>bbox</c>, <c>near</c> and GeoJSON read; null = the resource has no place.</summary>
    public string? Geometry { get; init; }

    /// <summary>SQL of the indexed EPSG:3857 geometry that <c>bbox</c> tests; null = <see cref="Geometry"/>.</summary>
    public string? MercatorGeometry { get; init; }

    /// <summary>SQL of the EPSG:3857 geometry for callers with a scope over places, where they may see less than all of it; null = the same.</summary>
    public string? GeometryInScope { get; init; }

    /// <summary>SQL of the geometry as GeoJSON text.</summary>
    public string GeometryJson { get => field ?? $"st_asgeojson({Geometry}, 6)"; init; }

    /// <summary>Fields of a GeoJSON feature's properties.</summary>
    public IReadOnlyList<string> MapFields { get; init; } = [];

    public string DefaultSort { get; init; } = "-updated_at";

    /// <summary>Further condition on every read, e.g. a parent that must be live.</summary>
    public string? Always { get; init; }

    /// <summary>False for rows that have no soft delete.</summary>
    public bool SoftDelete { get; init; } = true;

    /// <summary>SQL whose rows (id, kind, label) are the live records that refer to the record <c>$1</c> (an array of ids), with the id they refer to first.</summary>
    public string? References { get; init; }

    /// <summary>Turns a shorter way to write a body into the full one, before it is read.</summary>
    public Func<JsonElement, JsonElement>? Expand { get; init; }

    /// <summary>Fields a new record must bring.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>SQL of the place as geography, for <c>near</c>; null = the geometry itself.</summary>
    public string? Geography { get; init; }

    public FrozenDictionary<string, Field> ByName => _byName ??= Fields.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    public Field? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The usual filters, as a list has them.</summary>
    public IReadOnlyList<Filter> Usual => [.. UsualFilters.Select(u => new Filter(Find(u.Field)!, FilterOperator.Any, [u.Value]))];
}

/// <summary>A record shown inside another.</summary>
/// <param name="Resource">Its kind.</param>
/// <param name="Join">SQL that joins its table under the alias <c>inc</c>-underscore-name.</param>
internal sealed record Include(Resource Resource, string Join);

/// <summary>Every resource by name.</summary>
internal sealed class ResourceCatalog(IEnumerable<Resource> resources)
{
    private readonly FrozenDictionary<string, Resource> _byName = resources.ToFrozenDictionary(r => r.Name);

    public IEnumerable<Resource> All => _byName.Values.OrderBy(r => r.Name, StringComparer.Ordinal);

    public Resource Get(string name) => _byName[name];
}
