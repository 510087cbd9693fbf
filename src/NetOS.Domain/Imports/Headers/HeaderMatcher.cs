using NetOS.Domain.Imports.Columns;

namespace NetOS.Domain.Imports.Headers;

/// <summary>Finds the field each header means, by its words and by the values beneath it.</summary>
public static class HeaderMatcher
{
    /// <summary>What is less likely stays without a field.</summary>
    public const double Floor = 0.6;

    private const double Supported = 0.05, Contradicted = 0.3, ByValues = 0.65;

    /// <param name="headers">Of the file, in order.</param>
    /// <param name="profiles">Of its columns, in the same order; empty when the values are not known.</param>
    /// <param name="fields">What the kind of record has.</param>
    public static IReadOnlyList<HeaderMatch> Match(IReadOnlyList<string> headers, IReadOnlyList<ColumnProfile> profiles, IReadOnlyList<MatchField> fields)
    {
        var forms = fields.Select(FormsOf).ToList();
        var pairs = new List<Pair>();
        for (var column = 0; column < headers.Count; column++)
        {
            var header = HeaderForm.Of(headers[column]);
            for (var field = 0; field < fields.Count; field++)
            {
                var fit = ValueFit.Of(fields[field], profiles.ElementAtOrDefault(column));
                var (score, how) = forms[field].Select(form => HeaderLikeness.Of(header, form.Form, form.IsName)).MaxBy(likeness => likeness.Score);
                pairs.Add(new Pair(column, field, Weigh(score, fit), how, fit));
            }
        }

        var chosen = Assign(pairs);
        AddByValues(pairs, chosen);
        return
        [
            .. headers.Select((header, column) => chosen.TryGetValue(column, out var pair)
                ? new HeaderMatch(column, header, fields[pair.Field].Name, pair.Score, pair.How)
                : new HeaderMatch(column, header, null, pairs.Where(other => other.Column == column).Select(other => other.Score).DefaultIfEmpty().Max(), null)),
        ];
    }

    private static List<(HeaderForm Form, bool IsName)> FormsOf(MatchField field) =>
        [(HeaderForm.Of(field.Name), true), .. field.Synonyms.Select(synonym => (HeaderForm.Of(synonym), false))];

    private static double Weigh(double score, Fit fit) => fit switch
    {
        Fit.Against => Math.Max(0, score - Contradicted),
        Fit.For or Fit.Telling when score >= Floor - Supported => Math.Min(1, score + Supported),
        _ => score,
    };

    /// <summary>The likeliest pair first; of equals the surer reason, then the order of the file.</summary>
    private static Dictionary<int, Pair> Assign(List<Pair> pairs)
    {
        var chosen = new Dictionary<int, Pair>();
        var taken = new HashSet<int>();
        foreach (var pair in pairs.Where(pair => pair.Score >= Floor).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.How).ThenBy(pair => pair.Column).ThenBy(pair => pair.Field))
        {
            if (!chosen.ContainsKey(pair.Column) && taken.Add(pair.Field))
                chosen.Add(pair.Column, pair);
        }

        return chosen;
    }

    /// <summary>A column whose values can be one thing only, where one field is left for it and no other column is like it.</summary>
    private static void AddByValues(List<Pair> pairs, Dictionary<int, Pair> chosen)
    {
        var taken = chosen.Values.Select(pair => pair.Field).ToHashSet();
        var open = pairs.Where(pair => pair.Fit == Fit.Telling && !chosen.ContainsKey(pair.Column) && !taken.Contains(pair.Field)).ToList();
        foreach (var pair in open.Where(pair => open.TrueForAll(other => other == pair || (other.Column != pair.Column && other.Field != pair.Field))))
            chosen.Add(pair.Column, pair with { Score = ByValues, How = MatchHow.ByValues });
    }

    private sealed record Pair(int Column, int Field, double Score, MatchHow How, Fit Fit);
}
