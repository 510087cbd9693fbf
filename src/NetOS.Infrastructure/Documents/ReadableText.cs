namespace NetOS.Infrastructure.Documents;

/// <summary>Text as search keeps it: bounded, without characters the database cannot hold.</summary>
internal static class ReadableText
{
    public const int MostCharacters = 1_000_000, MostBytes = 4 * 1024 * 1024;

    /// <summary>Characters of a portion where a file has no pages.</summary>
    private const int Portion = 20_000;

    private const int MostPages = 2_000;

    /// <summary>Pages end with a form feed, as pdftotext writes them; page numbers stay true where a page is empty.</summary>
    public static IReadOnlyList<string> Pages(string text) => [.. Bounded(text).TrimEnd('\f', '\n').Split('\f').Take(MostPages).Select(Tidy)];

    /// <summary>Portions of text that has no pages, cut between words.</summary>
    public static IReadOnlyList<string> Portions(string text)
    {
        text = Tidy(Bounded(text));
        List<string> portions = [];
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Min(text.Length, at + Portion);
            if (end < text.Length && text.LastIndexOfAny([' ', '\n'], end - 1, end - at) is var space && space > at)
                end = space;
            portions.Add(text[at..end]);
            at = end;
        }

        return portions;
    }

    private static string Bounded(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];

    private static string Tidy(string text)
    {
        var tidy = text.ToCharArray();
        for (var i = 0; i < tidy.Length; i++)
        {
            var whole = !char.IsSurrogate(text[i]) || (char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]));
            if (!whole || text[i] is not ('\n' or >= ' ') or '\x7F' or '\uFFFD')
                tidy[i] = ' ';
        }

        return new string(tidy).Trim();
    }
}
