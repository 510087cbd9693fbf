namespace NetOS.Infrastructure.Reading;

internal enum FilterOperator { Any, Not, Contains, StartsWith, Greater, GreaterOrEqual, Less, LessOrEqual, Null }

/// <summary>One condition on a field; values already have the field's type.</summary>
internal sealed record Filter(Field Field, FilterOperator Operator, IReadOnlyList<object> Values);

internal sealed record SortKey(Field Field, bool Descending);

internal sealed record Box(double West, double South, double East, double North);

internal sealed record Circle(double Latitude, double Longitude, double Kilometres);

internal enum Presence { Live, Deleted, Both }

/// <summary>What a list, a map, an export or a tile was asked for, checked against the resource and the caller's rights.</summary>
internal sealed record ListRequest
{
    public static readonly ListRequest Everything = new();

    public string? Search { get; init; }
    public IReadOnlyList<Filter> Filters { get; init; } = [];
    public IReadOnlyList<SortKey> Sort { get; init; } = [];

    /// <summary>True when the caller chose the order; a search otherwise ranks exact identifiers first.</summary>
    public bool SortGiven { get; init; }

    /// <summary>1 … 500.</summary>
    public int Limit { get; init; } = 50;

    public int Offset { get; init; }

    /// <summary>The fields asked for by name; null = the usual ones.</summary>
    public IReadOnlyList<Field>? Fields { get; init; }

    public IReadOnlyList<string> Includes { get; init; } = [];
    public IReadOnlyList<Field> Facets { get; init; } = [];
    public IReadOnlyList<Field> Totals { get; init; } = [];

    /// <summary>The order and the values of its keys in the last record seen; null = not paging by cursor; empty = the first page.</summary>
    public IReadOnlyList<string?>? Cursor { get; init; }

    public Box? Box { get; init; }
    public Circle? Near { get; init; }

    /// <summary>Whether the best plan hangs on the very values. For a box, a plan for all would also transform it anew for every line it looks at.</summary>
    public bool WantsItsOwnPlan => Search is not null || Box is not null || Near is not null;

    public Presence Presence { get; init; }
    public IReadOnlyList<(string Source, string Id)> ExternalIds { get; init; } = [];

    /// <summary>A condition the route adds, e.g. the circuit whose events are listed: SQL over <c>{t}</c> and <c>{value}</c>.</summary>
    public (string Condition, Guid Value)? Parent { get; init; }
}
