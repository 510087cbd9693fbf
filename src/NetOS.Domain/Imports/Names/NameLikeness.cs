namespace NetOS.Domain.Imports.Names;

/// <summary>A candidate and how like it is.</summary>
public sealed record NameMatch<T>(string Name, T Item, double Score);

/// <summary>How alike two names of carriers or places are: 1 for one name written in two ways, 0 for nothing in common.</summary>
public static class NameLikeness
{
    /// <summary>Below this two words are not the same word with a slip.</summary>
    private const double SameWord = 0.7;

    private const double OtherNumbers = 0.5, RunTogether = 0.97, LikeEnoughJoined = 0.85;

    public static double Score(string a, string b) => Score(NameForm.Of(a), NameForm.Of(b));

    public static double Score(NameForm a, NameForm b)
    {
        if (a.Words.Count == 0 || b.Words.Count == 0)
            return 0;
        if (a.Key == b.Key)
            return 1;
        var words = OfWords(a.Words, b.Words);
        var joined = Spelling.Likeness(a.Joined, b.Joined) * RunTogether;
        var score = joined >= LikeEnoughJoined && a.Joined.Length > 3 && b.Joined.Length > 3 ? Math.Max(words, joined) : words;
        return NumbersAgree(a, b) ? Math.Min(score, 0.99) : Math.Min(score, OtherNumbers);
    }

    /// <summary>The candidates most like the text, the most alike first; none below the floor.</summary>
    public static IReadOnlyList<NameMatch<T>> Best<T>(string text, IEnumerable<(NameForm Form, string Name, T Item)> candidates, int take, double floor)
    {
        var form = NameForm.Of(text);
        return
        [
            .. candidates
                .Select(candidate => new NameMatch<T>(candidate.Name, candidate.Item, Score(form, candidate.Form)))
                .Where(match => match.Score >= floor)
                .OrderByDescending(match => match.Score).ThenBy(match => match.Name, StringComparer.Ordinal)
                .Take(take),
        ];
    }

    public static IReadOnlyList<NameMatch<string>> Best(string text, IEnumerable<string> candidates, int take, double floor) =>
        Best(text, candidates.Select(name => (NameForm.Of(name), name, name)), take, floor);

    /// <summary>What the words have in common, as a share of both names; each word counts by its weight and is used once.</summary>
    private static double OfWords(IReadOnlyList<NameWord> a, IReadOnlyList<NameWord> b)
    {
        var pairs = new List<(double Gain, int A, int B)>();
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
            {
                var likeness = OfWord(a[i], b[j]);
                if (likeness > 0)
                    pairs.Add((likeness * (a[i].Weight + b[j].Weight), i, j));
            }
        }

        // Sums of both indexes break ties alike from either side.
        pairs.Sort((x, y) => x.Gain != y.Gain ? y.Gain.CompareTo(x.Gain) : x.A + x.B != y.A + y.B ? (x.A + x.B).CompareTo(y.A + y.B) : Math.Abs(x.A - x.B).CompareTo(Math.Abs(y.A - y.B)));
        var usedA = new bool[a.Count];
        var usedB = new bool[b.Count];
        var common = 0.0;
        foreach (var (gain, i, j) in pairs)
        {
            if (usedA[i] || usedB[j])
                continue;
            usedA[i] = usedB[j] = true;
            common += gain;
        }

        return common / (a.Sum(word => word.Weight) + b.Sum(word => word.Weight));
    }

    private static double OfWord(NameWord a, NameWord b)
    {
        if (a.Text == b.Text)
            return 1;
        if (a.IsNumber || b.IsNumber)
            return 0;
        var likeness = Spelling.Likeness(a.Text, b.Text);
        return likeness >= SameWord ? likeness : 0;
    }

    /// <summary>Tower 1 is not tower 2; a number that only one of them has may be left out.</summary>
    private static bool NumbersAgree(NameForm a, NameForm b) => !a.Numbers.Except(b.Numbers, StringComparer.Ordinal).Any() || !b.Numbers.Except(a.Numbers, StringComparer.Ordinal).Any();
}
