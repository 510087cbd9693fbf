namespace NetOS.Domain.Imports.Values;

/// <summary>How the cells of one column are read.</summary>
/// <param name="Field">The API name of the field.</param>
/// <param name="Kind">What it holds.</param>
public sealed record ColumnRule(string Field, ValueKind Kind)
{
    /// <summary>A required field cannot be cleared.</summary>
    public bool Required { get; init; }

    /// <summary>Characters of a text, or of each text of a list.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>Line breaks belong to the text.</summary>
    public bool MultiLine { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>The most decimals a number may have.</summary>
    public int Scale { get; init; } = 4;

    /// <summary>The words a <see cref="ValueKind.Word"/> is one of.</summary>
    public WordTable? Words { get; init; }

    /// <summary>The unit of a number that brings none, as one of <see cref="UnitWords"/>; null refuses such a number.</summary>
    public string? Unit { get; init; }

    /// <summary>Null as long as nobody said: then only what reads one way is read.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>Null as long as nobody said: then only what reads one way is read.</summary>
    public DecimalMark? DecimalMark { get; init; }

    /// <summary>Where an instant without a zone was meant; null refuses such an instant.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    internal bool Allows(decimal value) => !(value < Min) && !(value > Max);
}
