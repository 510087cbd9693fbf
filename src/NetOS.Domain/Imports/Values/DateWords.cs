using System.Collections.Frozen;

namespace NetOS.Domain.Imports.Values;

/// <summary>Names of months and days and the small words around them, in English, German, French and Spanish; folded.</summary>
internal static class DateWords
{
    private static readonly string[] MonthNames =
    [
        "jan january januar janvier enero ene jaenner janv",
        "feb february februar fevrier febrero fev fevr febr",
        "mar march maerz marz mars marzo mrz",
        "apr april avril abril avr abr",
        "may mai mayo",
        "jun june juni juin junio",
        "jul july juli juillet julio juil",
        "aug august aout agosto ago",
        "sep sept september septembre septiembre",
        "oct october oktober octobre octubre okt",
        "nov november novembre noviembre",
        "dec december dezember decembre diciembre dez dic",
    ];

    private const string IgnoredWords =
        "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday st nd rd th of de del the der den le";

    private static readonly FrozenDictionary<string, int> Months =
        MonthNames.SelectMany((names, index) => names.Split(' ').Select(name => KeyValuePair.Create(name, index + 1))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ignored = IgnoredWords.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthsBySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IgnoredBySpan = Ignored.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 … 12; 0 of a word that says nothing about the day; -1 of any other.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length > 12)
            return -1;
        Span<char> buffer = stackalloc char[word.Length];
        var key = Fold.Key(word, buffer);
        if (MonthsBySpan.TryGetValue(key, out var month))
            return month;
        return IgnoredBySpan.Contains(key) ? 0 : -1;
    }
}
