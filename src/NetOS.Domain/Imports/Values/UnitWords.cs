using System.Collections.Frozen;

namespace NetOS.Domain.Imports.Values;

/// <summary>The units a column of bare numbers may be in, and how cells and headers spell them.</summary>
public static class UnitWords
{
    public const string Mbps = "Mbps", Gbps = "Gbps", Kbps = "kbps", Metres = "m", Feet = "ft", Kilohertz = "kHz", Megahertz = "MHz", Gigahertz = "GHz";

    private static readonly FrozenDictionary<string, decimal> Lengths = Spelled(
        (1m, "m meter meters metre metres mtr mtrs"),
        (0.3048m, "ft feet foot ' ′ ’ ft."),
        (0.0254m, "in inch inches \" ″ ” in."),
        (1000m, "km kilometer kilometers kilometre kilometres"),
        (1609.344m, "mi mile miles"));

    private static readonly FrozenDictionary<string, decimal> Frequencies = Spelled((0.000001m, "hz"), (0.001m, "khz k"), (1m, "mhz m mc"), (1000m, "ghz g gc"));

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> LengthsBySpan = Lengths.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> FrequenciesBySpan = Frequencies.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The units that are asked about, the field's own first; none of a kind that needs no unit.</summary>
    public static IReadOnlyList<string> Of(ValueKind kind) => kind switch
    {
        ValueKind.Bandwidth => [Mbps, Gbps, Kbps],
        ValueKind.Length => [Metres, Feet],
        ValueKind.Frequency => [Megahertz, Gigahertz, Kilohertz],
        _ => [],
    };

    /// <summary>What one of a unit is in the field's own; null when the kind has no such unit.</summary>
    public static decimal? Factor(ValueKind kind, ReadOnlySpan<char> unit) => kind switch
    {
        ValueKind.Bandwidth => BandwidthWords.OfUnit(unit),
        ValueKind.Length => LengthsBySpan.TryGetValue(unit, out var metres) ? metres : null,
        ValueKind.Frequency => FrequenciesBySpan.TryGetValue(unit, out var megahertz) ? megahertz : null,
        _ => null,
    };

    private static FrozenDictionary<string, decimal> Spelled(params (decimal Factor, string Words)[] units) =>
        units.SelectMany(unit => unit.Words.Split(' ').Select(word => KeyValuePair.Create(word, unit.Factor))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
