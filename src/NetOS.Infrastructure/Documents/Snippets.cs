using System.Text.RegularExpressions;

namespace NetOS.Infrastructure.Documents;

/// <summary>A piece of text around what was looked for.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Hit">Whether it is what was looked for.</param>
internal sealed record SnippetPart(string Text, bool Hit);

/// <summary>Cuts the piece out of a page that shows most of what was looked for.</summary>
internal static partial class Snippets
{
    private const int Before = 60, Length = 240;

    /// <param name="text">A page.</param>
    /// <param name="terms">What was looked for; words that begin like one of them are hits.</param>
    public static IReadOnlyList<SnippetPart> Of(string text, IEnumerable<string> terms)
    {
        text = Blanks().Replace(text, " ").Trim();
        string[] wanted = [.. terms.SelectMany(t => Word().Matches(t)).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase)];
        var hits = Word().Matches(text).Select(m => (m.Index, Wanted: wanted.Where(w => m.Value.StartsWith(w, StringComparison.OrdinalIgnoreCase)).MaxBy(w => w.Length))).Where(h => h.Wanted is not null).ToList();
        var at = hits.Count == 0 ? 0 : hits.MaxBy(h => hits.Where(o => o.Index >= h.Index && o.Index < h.Index + Length - Before).Select(o => o.Wanted).Distinct(StringComparer.OrdinalIgnoreCase).Count()).Index;
        var (start, end) = (WordStart(text, Math.Max(0, at - Before)), WordEnd(text, Math.Min(text.Length, Math.Max(0, at - Before) + Length)));
        return Parts(text, start, end, [.. hits.Where(h => h.Index >= start && h.Index + h.Wanted!.Length <= end).Select(h => (h.Index, h.Wanted!.Length))]);
    }

    private static List<SnippetPart> Parts(string text, int start, int end, IReadOnlyList<(int Index, int Length)> hits)
    {
        List<SnippetPart> parts = [];
        var done = start;
        foreach (var (index, length) in hits)
        {
            Plain(index);
            parts.Add(new SnippetPart(text[index..(index + length)], true));
            done = index + length;
        }

        Plain(end);
        if (parts.Count > 0 && start > 0)
            parts.Insert(0, new SnippetPart("… ", false));
        if (parts.Count > 0 && end < text.Length)
            parts.Add(new SnippetPart(" …", false));
        return parts;

        void Plain(int until)
        {
            if (until > done)
                parts.Add(new SnippetPart(text[done..until], false));
        }
    }

    private static int WordStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf(' ', Math.Min(at, text.Length - 1)) + 1 is var start && at - start < Before ? start : at;

    private static int WordEnd(string text, int at) => at >= text.Length || text.IndexOf(' ', at) is not (>= 0 and var end) || end - at > Before ? at : end;

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
