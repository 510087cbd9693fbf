using System.Collections.Frozen;

namespace NetOS.Domain.Imports.Values;

/// <summary>States and territories of the USA and provinces of Canada: two letters and their names.</summary>
internal static class StateWords
{
    private const string Table =
        "AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;ID Idaho;"
        + "IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;"
        + "MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;"
        + "PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;"
        + "WI Wisconsin;WY Wyoming;AS American Samoa;GU Guam;MP Northern Mariana Islands;PR Puerto Rico;VI US Virgin Islands;VI Virgin Islands;DC Washington DC;"
        + "AB Alberta;BC British Columbia;MB Manitoba;NB New Brunswick;NL Newfoundland and Labrador;NS Nova Scotia;NT Northwest Territories;NU Nunavut;ON Ontario;"
        + "PE Prince Edward Island;QC Quebec;SK Saskatchewan;YT Yukon";

    private static readonly FrozenDictionary<string, string> Codes = Table.Split(';')
        .SelectMany(line => new[] { KeyValuePair.Create(Fold.Key(line[3..]), line[..2]), KeyValuePair.Create(Fold.Key(line[..2]), line[..2]) })
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The two letters of a name or of the letters themselves, however written; null of what is no state here.</summary>
    public static string? Code(ReadOnlySpan<char> text)
    {
        if (text.Length > 40)
            return null;
        Span<char> buffer = stackalloc char[text.Length];
        return BySpan.TryGetValue(Fold.Key(text, buffer), out var code) ? code : null;
    }
}
