using NetOS.Domain.Imports.Names;

namespace NetOS.Domain.Imports.Headers;

/// <summary>How like a header is to a name of a field.</summary>
internal static class HeaderLikeness
{
    private const double Exact = 1, Synonym = 0.97, SameWordsOfName = 0.94, SameWordsOfSynonym = 0.92, OtherOrder = 0.02, OneEndOnly = 0.6;
    private const double MostAlike = 0.88, SameWord = 0.75, LikeEnoughJoined = 0.8, IdOfOneOnly = 0.7;

    /// <summary>Of a word in which a slip may be: date and rate are two words.</summary>
    private const int LongEnough = 5;

    public static (double Score, MatchHow How) Of(HeaderForm header, HeaderForm field, bool isName)
    {
        if (header.Key.Length == 0)
            return (0, MatchHow.Alike);
        if (header.Key == field.Key)
            return isName ? (Exact, MatchHow.ExactName) : (Synonym, MatchHow.Synonym);
        if (header.End != field.End && header.End != LineEnd.None && field.End != LineEnd.None)
            return (0, MatchHow.Alike);
        var end = header.End == field.End ? 1 : OneEndOnly;
        if (header.Words.Count == 0 || field.Words.Count == 0)
            return (0, MatchHow.Alike);
        var same = isName ? SameWordsOfName : SameWordsOfSynonym;
        if (header.InOrder == field.InOrder)
            return (same * end, MatchHow.SameWords);
        if (header.Sorted == field.Sorted)
            return ((same - OtherOrder) * end, MatchHow.SameWords);
        var id = header.Words.Contains("id", StringComparer.Ordinal) == field.Words.Contains("id", StringComparer.Ordinal) ? 1 : IdOfOneOnly;
        return (OfWords(header.Words, field.Words, header.Joined, field.Joined) * MostAlike * end * id, MatchHow.Alike);
    }

    private static double OfWords(IReadOnlyList<string> a, IReadOnlyList<string> b, string joinedA, string joinedB)
    {
        var free = b.ToList();
        double common = 0, whole = a.Sum(HeaderWords.Weight) + b.Sum(HeaderWords.Weight);
        foreach (var word in a)
        {
            var best = free.Select(other => (Other: other, Likeness: OfWord(word, other))).DefaultIfEmpty().MaxBy(pair => pair.Likeness);
            if (best.Likeness <= 0)
                continue;
            free.Remove(best.Other);
            common += best.Likeness * (HeaderWords.Weight(word) + HeaderWords.Weight(best.Other));
        }

        var joined = Spelling.Likeness(joinedA, joinedB);
        return Math.Max(common / whole, joined >= LikeEnoughJoined && a.Count + b.Count > 2 ? joined : 0);
    }

    private static double OfWord(string a, string b)
    {
        if (a == b)
            return 1;
        if (a.Length < LongEnough || b.Length < LongEnough || HeaderWords.AreApart(a, b))
            return 0;
        var likeness = Spelling.Likeness(a, b);
        return likeness >= SameWord ? likeness : 0;
    }
}
