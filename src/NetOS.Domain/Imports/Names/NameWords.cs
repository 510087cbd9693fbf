using System.Collections.Frozen;

namespace NetOS.Domain.Imports.Names;

/// <summary>The words in names of companies and places that tell little, and the short forms of others. Folded.</summary>
internal static class NameWords
{
    /// <summary>Fall away behind a name.</summary>
    private static readonly FrozenSet<string> Legal =
        "inc incorporated llc llp lp ltd limited corp corporation co company plc gmbh ag kg sa sas sarl srl spa bv nv as asa ab oy oyj aps pty pte pvt kk holdings holding group"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ignored = "the of and a an at".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Weights = Weighted(
        (0.15, "communications telecom telecommunications telephone networks services technologies solutions international carrier wholesale"),
        (0.3, "st ave blvd rd dr ln ct pl hwy pkwy sq ter way ste fl bldg county"),
        (0.5, "tower pop site hub datacenter colo rooftop office building center hotel exchange facility n s e w ne nw se sw"));

    private static readonly FrozenDictionary<string, string> Short = Shortened(
        "street st|str st|saint st|avenue ave|av ave|boulevard blvd|road rd|drive dr|lane ln|court ct|place pl|highway hwy|parkway pkwy|square sq|terrace ter|suite ste|floor fl|building bldg|"
        + "north n|south s|east e|west w|northeast ne|northwest nw|southeast se|southwest sw|fort ft|mount mt|mountain mtn|mtn mtn|junction jct|centre center|ctr center|twr tower|towers tower|"
        + "comm communications|comms communications|communication communications|telecoms telecom|telco telecom|tele telecom|tel telephone|teleph telephone|network networks|net networks|"
        + "service services|svcs services|svc services|technology technologies|tech technologies|solution solutions|intl international|univ university|hosp hospital|"
        + "dc datacenter|datacentre datacenter|colocation colo|collocation colo|roof rooftop|exch exchange|cnty county|rte hwy|route hwy|"
        + "first 1|second 2|third 3|fourth 4|fifth 5|sixth 6|seventh 7|eighth 8|ninth 9|tenth 10");

    public static bool IsLegal(string word) => Legal.Contains(word);

    public static bool IsIgnored(string word) => Ignored.Contains(word);

    /// <summary>How much of a name the word is.</summary>
    public static double Weight(string word) => Weights.GetValueOrDefault(word, 1);

    /// <summary>The one form of a word that has several.</summary>
    public static string Canonical(string word) => Short.GetValueOrDefault(word, word);

    private static FrozenDictionary<string, double> Weighted(params (double Weight, string Words)[] groups) =>
        groups.SelectMany(group => group.Words.Split(' ').Select(word => KeyValuePair.Create(word, group.Weight))).ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Shortened(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
