using System.Collections.Frozen;

namespace NetOS.Domain.Imports.Values;

/// <summary>Units of bandwidth, and the services that are known by a name instead of a figure.</summary>
internal static class BandwidthWords
{
    private static readonly FrozenDictionary<string, decimal> Named = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["DS0"] = 0.064m,
        ["T1"] = 1.544m,
        ["DS1"] = 1.544m,
        ["E1"] = 2.048m,
        ["E3"] = 34.368m,
        ["T3"] = 44.736m,
        ["DS3"] = 44.736m,
        ["OC1"] = 51.84m,
        ["STS1"] = 51.84m,
        ["OC3"] = 155.52m,
        ["OC3C"] = 155.52m,
        ["STM1"] = 155.52m,
        ["OC12"] = 622.08m,
        ["OC12C"] = 622.08m,
        ["STM4"] = 622.08m,
        ["OC48"] = 2488.32m,
        ["OC48C"] = 2488.32m,
        ["STM16"] = 2488.32m,
        ["OC192"] = 9953.28m,
        ["OC192C"] = 9953.28m,
        ["STM64"] = 9953.28m,
        ["OC768"] = 39813.12m,
        ["STM256"] = 39813.12m,
        ["Ethernet"] = 10m,
        ["FE"] = 100m,
        ["FastE"] = 100m,
        ["FastEthernet"] = 100m,
        ["GE"] = 1000m,
        ["GbE"] = 1000m,
        ["GigE"] = 1000m,
        ["Gig"] = 1000m,
        ["GigabitEthernet"] = 1000m,
        ["TenGigE"] = 10_000m,
        ["TenGigabitEthernet"] = 10_000m,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Units = Spelled(
        (0.000001m, "b bps bit/s bits/s b/s"),
        (0.001m, "k kb kbps kb/s kbit kbits kbit/s kbits/s kilobit kilobits"),
        (1m, "m mb mbps mb/s mbit mbits mbit/s mbits/s meg megs megabit megabits megabits/s"),
        (1000m, "g gb gbps gb/s gbit gbits gbit/s gbits/s gig gigs gigabit gigabits ge gbe gige gigbe gigabitethernet gigabits/s"),
        (1_000_000m, "t tb tbps tb/s tbit tbits tbit/s tbits/s terabit terabits tbe"));

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> NamedBySpan = Named.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> UnitsBySpan = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Mbps of a name such as <c>OC-48</c>; blanks and hyphens do not count.</summary>
    public static decimal? OfName(ReadOnlySpan<char> name)
    {
        if (name.Length > 40)
            return null;
        Span<char> buffer = stackalloc char[name.Length];
        return NamedBySpan.TryGetValue(Squeeze(name, buffer), out var mbps) ? mbps : null;
    }

    /// <summary>Mbps of one of this unit; also of an interface's name behind its speed, as in <c>10GBASE-LR</c>.</summary>
    public static decimal? OfUnit(ReadOnlySpan<char> unit)
    {
        if (unit.Length > 40)
            return null;
        Span<char> buffer = stackalloc char[unit.Length];
        var word = Squeeze(unit, buffer);
        if (UnitsBySpan.TryGetValue(word, out var mbps))
            return mbps;
        if (word.StartsWith("BASE", StringComparison.OrdinalIgnoreCase))
            return 1m;
        return word.StartsWith("GBASE", StringComparison.OrdinalIgnoreCase) ? 1000m : null;
    }

    private static ReadOnlySpan<char> Squeeze(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!Blanks.Is(c) && c is not ('-' or '_' or '\u2010' or '\u2011'))
                buffer[length++] = c;
        }

        return buffer[..length];
    }

    private static FrozenDictionary<string, decimal> Spelled(params (decimal Mbps, string Words)[] units) =>
        units.SelectMany(unit => unit.Words.Split(' ').Select(word => KeyValuePair.Create(word, unit.Mbps))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
