using System.Collections.Frozen;

namespace NetOS.Domain.Imports.Headers;

/// <summary>The end of a circuit or link a header speaks of.</summary>
internal enum LineEnd
{
    None,
    A,
    Z,
}

/// <summary>How headers name the two ends: letters, directions, roles.</summary>
internal static class EndWords
{
    /// <summary>Name an end wherever they stand.</summary>
    private static readonly FrozenDictionary<string, LineEnd> Always = Words(
        "a aend aside asite aloc originating nni tx", "z zend zside zsite zloc terminating uni rx");

    /// <summary>Name an end beside words of places, or alone: elsewhere they have other meanings, as in <c>valid from</c>.</summary>
    private static readonly FrozenDictionary<string, LineEnd> WithPlace = Words(
        "from origin orig source src near head hub host 1", "to destination dest b far remote tail 2");

    private static readonly FrozenSet<string> Places = "end side site location endpoint point place node pop termination terminal facility".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PartsOfPlaces =
        "address city state county postal country latitude longitude clli building street floor suite room rack panel port name id code elevation height azimuth antenna demarc".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Takes the words for the end off, and those for its place where others remain; a place without more is <c>place</c>.</summary>
    public static LineEnd TakeOff(List<string> words)
    {
        var end = LineEnd.None;
        for (var i = 0; i < words.Count && end == LineEnd.None; i++)
        {
            if (!Always.TryGetValue(words[i], out var named) && !(WithPlace.TryGetValue(words[i], out named) && BesidePlaces(words, i)))
                continue;
            end = named;
            words.RemoveAt(i);
        }

        if (end == LineEnd.None)
            return end;
        var places = words.RemoveAll(Places.Contains);
        if (words.Count == 0 || (places > 0 && words is ["name"]))
        {
            words.Clear();
            words.Add("place");
        }

        return end;
    }

    /// <summary>1 and 2 count behind a word for a place only: the lines of an address have them too.</summary>
    private static bool BesidePlaces(List<string> words, int at)
    {
        if (words[at] is "1" or "2")
            return at > 0 && Places.Contains(words[at - 1]);
        return words.Count == 1 || words.Where((_, i) => i != at).All(word => Places.Contains(word) || PartsOfPlaces.Contains(word));
    }

    private static FrozenDictionary<string, LineEnd> Words(string a, string z) =>
        a.Split(' ').Select(word => KeyValuePair.Create(word, LineEnd.A)).Concat(z.Split(' ').Select(word => KeyValuePair.Create(word, LineEnd.Z))).ToFrozenDictionary(StringComparer.Ordinal);
}
