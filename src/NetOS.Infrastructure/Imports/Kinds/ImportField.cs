using NetOS.Domain.Imports.Values;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>
/// A field a file may bring, declared once: templates, mapping, reading, messages and the guide come from this.
/// </summary>
/// <param name="Name">As lists export it; unique within its kind.</param>
/// <param name="Member">Of the record's body; null for a field that only finds the record.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Description">One sentence.</param>
internal sealed record ImportField(string Name, string? Member, ValueKind Kind, string Description)
{
    /// <summary>What else sheets call it.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Of a word.</summary>
    public WordTable? Words { get; init; }

    /// <summary>As a cell would have it.</summary>
    public string? Example { get; init; }

    /// <summary>A new record must bring it.</summary>
    public bool Required { get; init; }

    /// <summary>Needed to see it; null = whoever sees imports.</summary>
    public string? View { get; init; }

    /// <summary>Needed to write it; null = what the kind itself needs.</summary>
    public string? Edit { get; init; }

    public int MaxLength { get; init; } = 200;

    public bool MultiLine { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public int Scale { get; init; } = 4;

    /// <summary>How a value becomes JSON of the body, where it is not the value itself.</summary>
    public Func<object, object?>? ToBody { get; init; }

    /// <summary>How its cells are read as long as nobody chose anything.</summary>
    public ColumnRule Rule => new(Name, Kind) { Required = Required, MaxLength = MaxLength, MultiLine = MultiLine, Min = Min, Max = Max, Scale = Scale, Words = Words };
}
