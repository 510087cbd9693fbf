using NetOS.Application.Common.Security;

namespace NetOS.Infrastructure.Reading;

/// <summary>What one caller gets of one resource: the columns in order and what is withheld. A field that is not here is never read from the database.</summary>
internal sealed class Projection
{
    public required Resource Resource { get; init; }
    public required IReadOnlyList<Column> Columns { get; init; }
    public required IReadOnlyList<IncludedRecord> Included { get; init; }
    public required IReadOnlyList<string> Redacted { get; init; }

    /// <summary>Joins of the columns, in the resource's own order.</summary>
    public required IReadOnlyList<string> Joins { get; init; }

    public static Projection Of(Resource resource, Caller caller, bool single, IReadOnlyList<Field>? fields = null, IReadOnlyList<string>? includes = null)
    {
        var chosen = fields ?? [.. resource.Fields.Where(f => single ? f.InRecords : f.InLists)];
        Column[] columns = [.. chosen.Where(f => caller.Sees(f)).Select(f => new Column(f, SqlOf(f, caller)))];
        IncludedRecord[] included =
        [
            .. (includes ?? []).Select(name =>
            {
                var include = resource.Includes[name];
                return new IncludedRecord(name, include, [.. FieldsInside(include).Where(caller.Sees).Select(f => new Column(f, SqlOf(f, caller)))]);
            }),
        ];
        return new Projection
        {
            Resource = resource,
            Columns = columns,
            Included = included,
            Redacted =
            [
                .. chosen.Where(f => !caller.Sees(f)).Select(f => f.Name),
                .. (includes ?? []).SelectMany(name => FieldsInside(resource.Includes[name]).Where(f => !caller.Sees(f)).Select(f => $"{name}.{f.Name}")),
            ],
            Joins = [.. resource.Joins.Keys.Where(k => columns.Any(c => c.Field.Joins.Contains(k)))],
        };
    }

    /// <summary>Of a record inside another only what its own row holds.</summary>
    private static IEnumerable<Field> FieldsInside(Include include) => include.Resource.Fields.Where(f => f.InLists && f.Joins.Length == 0);

    private static string SqlOf(Field field, Caller caller) => field.Masked is { } mask && !caller.May(mask.Permission) ? mask.Sql : field.Sql;
}

internal sealed record Column(Field Field, string Sql);

internal sealed record IncludedRecord(string Name, Include Include, IReadOnlyList<Column> Columns)
{
    public string Alias => "inc_" + Name;
}
